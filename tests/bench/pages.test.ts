import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgedAnswer, judgedPress } from '../../bench/pages/aims.ts';

describe('judgedAnswer()', () => {
  const table: readonly [string, number, number, boolean][] = [
    ['is at its aim', 1.6, 0.6, false],
    ['is above its aim', 1.61, 0.6, true],
    ['is on a machine twice as slow', 3.2, 1.2, false],
    ['is too late on that, too', 3.21, 1.2, true],
    ['is no better for a quick machine', 1.61, 0.1, true],
    ['never answered', NaN, 0.6, true],
  ];
  for (const [what, seconds, plain, fails] of table) {
    it(`${fails ? 'fails' : 'passes'} a page that ${what}`, () => {
      assert.equal(judgedAnswer('page', seconds, 1.6, plain).fails, fails);
    });
  }
});

describe('judgedPress()', () => {
  const table: readonly [number, number, boolean][] = [
    [24, 16, false],
    [24.1, 16, true],
    [NaN, 16, true],
  ];
  for (const [press, plain, fails] of table) {
    it(`${fails ? 'fails' : 'passes'} ${press} ms where the plain script takes ${plain}`, () => {
      assert.equal(judgedPress('page', press, plain).fails, fails);
    });
  }
});
