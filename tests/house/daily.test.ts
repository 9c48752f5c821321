import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, describe, it } from 'node:test';
import { executed } from '../rules/build/running-command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'payung-daily-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the daily job on a day of our choice: `date` is ours. */
function onDay(day: string): ReturnType<typeof executed> {
  const clock = join(folder, 'date');
  writeFileSync(clock, `#!/bin/sh\n[ "$1" = -I ] && [ "$TZ" = Asia/Jakarta ] && echo ${day}\n`);
  chmodSync(clock, 0o755);
  return executed('.ci/daily', [], { ...process.env, PATH: [folder, process.env.PATH].join(delimiter) });
}

describe('.ci/daily', () => {
  it('passes on the 61st day before the yearly parameters end', async () => {
    const { code, out } = await onDay('2026-12-29');
    assert.equal(code, 0);
    assert.match(out, /Seen from 29 December 2026, nothing that is renewed yearly ends within 60 days\./);
  });

  it('fails on the 60th, and says which, until when and where to look', async () => {
    const { code, err } = await onDay('2026-12-30');
    assert.notEqual(code, 0);
    assert.match(err, /jp\.ceiling[\s\S]*Ends 28 February 2027: 60 days left[\s\S]*Where to look:/);
  });

  it('may be run, and is run every day by the schedule', () => {
    assert.ok(statSync(join(root, '.ci/daily')).mode & 0o100);
    const workflow = text('.github/workflows/parameters.yml');
    assert.match(workflow, /^ {2}schedule:\n {4}- cron: '\d+ \d+ \* \* \*'$/m);
    assert.match(workflow, /- run: \.ci\/daily$/m);
  });
});

describe('the checks of every day', () => {
  const isToday = /\bdaily\b|run parameters|bin\/parameters|scripts\/command/;

  it('are no part of npm test, nor of what continuous integration runs for a change', () => {
    for (const path of ['scripts/test.mjs', 'scripts/test-node.mjs', 'scripts/test-browser.mjs', '.ci/run']) {
      assert.doesNotMatch(text(path), isToday, path);
    }
    assert.match(text('.ci/daily'), isToday, 'the expression finds what it looks for');
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
    for (const name of ['test', 'proof', 'lint', 'build', 'start'])
      assert.doesNotMatch(scripts[name]!, isToday, name);
    for (const workflow of readdirSync(join(root, '.github/workflows'))) {
      const isDaily = isToday.test(text(`.github/workflows/${workflow}`));
      assert.equal(isDaily, workflow === 'parameters.yml', workflow);
    }
  });

  it('give the clock to the command, which has none of its own', () => {
    const sources = readdirSync(join(root, 'packages/rules/bin')).filter((name) => name.endsWith('.ts'));
    assert.ok(sources.includes('parameters.ts'));
    for (const name of sources)
      assert.doesNotMatch(text(`packages/rules/bin/${name}`), /new Date|Date\.now/, name);
  });
});
