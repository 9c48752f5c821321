import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { executed } from '../rules/build/running-command.ts';

/** Runs a file of browser tests that is not among those of the project. */
const runInChromium = (file: string) =>
  executed('node', ['scripts/test-browser.mjs', `tests/browsers/failing/${file}.test.ts`], {
    ...process.env,
    ENGINES: 'chromium',
  });

describe('the runner of browser tests', () => {
  it('reports a failed assertion that compared an element, and ends', async () => {
    const { code, out } = await runInChromium('element-compared');
    assert.notEqual(code, 0);
    assert.match(out, /✗ an assertion that compares an element › fails/);
    assert.match(out, /browser tests: 0 passed, 1 failed, 0 skipped/);
  });

  it('runs a file once more whose browser was gone before its end, and says that it failed if it is gone again', async () => {
    const { code, out } = await runInChromium('browser-left');
    assert.notEqual(code, 0);
    assert.equal(out.match(/browser left: chromium .*browser-left/g)?.length, 2);
    assert.match(out, /browser tests: 0 passed, 1 failed, 0 skipped, with what was run again/);
  });
});
