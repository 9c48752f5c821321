import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { executed } from '../rules/build/running-command.ts';

const failing = 'tests/browsers/failing/element-compared.test.ts';

describe('the runner of browser tests', () => {
  it('reports a failed assertion that compared an element, and ends', async () => {
    const { code, out } = await executed('node', ['scripts/test-browser.mjs', failing], {
      ...process.env,
      ENGINES: 'chromium',
    });
    assert.notEqual(code, 0);
    assert.match(out, /✗ an assertion that compares an element › fails/);
    assert.match(out, /browser tests: 0 passed, 1 failed, 0 skipped/);
  });
});
