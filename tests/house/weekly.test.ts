import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, describe, it } from 'node:test';
import { executed } from '../rules/build/running-command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'payung-weekly-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the weekly job with an npm of our own, which says what it was asked and ends with `code`. */
function withNpm(code: number): ReturnType<typeof executed> {
  const npm = join(folder, 'npm');
  writeFileSync(npm, `#!/bin/sh\necho "$CI $*"\nexit ${code}\n`);
  chmodSync(npm, 0o755);
  return executed('.ci/weekly', [], { ...process.env, PATH: [folder, process.env.PATH].join(delimiter) });
}

describe('.ci/weekly', () => {
  it('runs the large rounds, where a skipped test is a failure', async () => {
    const { code, out } = await withNpm(0);
    assert.equal(code, 0);
    assert.match(out, /^1 --silent run proof$/m);
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
    assert.match(scripts['proof']!, /--proof=full$/);
  });

  it('fails where they fail', async () => {
    assert.equal((await withNpm(3)).code, 3);
  });

  it('may be run, and is run once a week by the schedule, and by nothing that runs for a change', () => {
    assert.ok(statSync(join(root, '.ci/weekly')).mode & 0o100);
    const workflow = text('.github/workflows/proof.yml');
    assert.match(workflow, /^ {2}schedule:\n {4}- cron: '\d+ \d+ \* \* [0-6]'$/m);
    assert.match(workflow, /- run: \.ci\/weekly$/m);
    for (const path of ['.ci/run', '.ci/daily']) assert.doesNotMatch(text(path), /weekly|proof/, path);
  });
});
