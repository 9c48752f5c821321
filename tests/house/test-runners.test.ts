import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { executed } from '../rules/build/running-command.ts';

/** Runs files of tests that are not among those of the project. */
function run(script: string, typed: readonly string[], also: NodeJS.ProcessEnv = {}) {
  // Tests in Node do not run inside tests in Node, unless they do not know of it.
  const { NODE_TEST_CONTEXT: _, ...environment } = process.env;
  return executed('node', [`scripts/${script}.mjs`, ...typed], { ...environment, ...also });
}

const runInChromium = (file: string) =>
  run('test-browser', [`tests/failing/${file}.test.ts`], { ENGINES: 'chromium' });

const file = 'tests/failing/unsteady.test.ts';

describe('the runner of browser tests', () => {
  it('reports a failed assertion that compared an element, and ends', async () => {
    const { code, out } = await runInChromium('element-compared');
    assert.notEqual(code, 0);
    assert.match(out, /✗ an assertion that compares an element › fails/);
    assert.match(out, /^tests: 0 passed, 1 failed, 0 skipped$/m);
  });

  it('runs a file once more whose browser was gone before its end, and says that it failed if it is gone again', async () => {
    const { code, out } = await runInChromium('browser-left');
    assert.notEqual(code, 0);
    assert.match(out, /^Run once more, by itself: .*browser-left.test.ts \(chromium\): .*disconnected/m);
    assert.match(out, /^failed: .*browser-left.test.ts \(chromium\): .*disconnected/m);
    assert.match(out, /^tests: 0 passed, 1 failed, 0 skipped$/m);
  });
});

describe('the runner of tests in Node', () => {
  const folder = mkdtempSync(join(tmpdir(), 'payung-runner-'));
  after(() => rmSync(folder, { recursive: true }));

  it('counts a file that passes when it is run once more, and names it as unsteady', async () => {
    const { code, out } = await run('test-node', ['--again', file], { REMEMBERED: join(folder, 'once') });
    assert.equal(code, 0);
    assert.match(out, /^unsteady: tests\/failing\/unsteady.test.ts: passes the second time$/m);
    assert.match(out, /^tests: 2 passed, 0 failed, 0 skipped$/m);
  });

  it('fails a file that fails again', async () => {
    const { code, out } = await run('test-node', ['--again', file]);
    assert.equal(code, 1);
    assert.match(out, /^failed: tests\/failing\/unsteady.test.ts: passes the second time$/m);
    assert.match(out, /^tests: 1 passed, 1 failed, 0 skipped$/m);
  });

  it('runs nothing twice without being told to', async () => {
    const { code, out } = await run('test-node', [file], { REMEMBERED: join(folder, 'strict') });
    assert.equal(code, 1);
    assert.match(out, /^tests: 1 passed, 1 failed, 0 skipped$/m);
  });

  it('fails a file that cannot be loaded, and a path without a test', async () => {
    const { code, out } = await run('test-node', ['--again', 'tests/failing/nowhere.test.ts']);
    assert.equal(code, 1);
    assert.match(out, /^tests: 0 passed, 1 failed, 0 skipped$/m);
  });
});
