import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgedUsable } from '../../bench/form/aims.ts';

describe('judgedUsable()', () => {
  const table: readonly [string, number, number, number, boolean][] = [
    ['is at its aim', 1.6, 0, 0.7, false],
    ['is above its aim', 1.61, 0, 0.7, true],
    ['is on a machine twice as slow', 3.2, 0, 1.4, false],
    ['is too late on that, too', 3.21, 0, 1.4, true],
    ['is no better for a quick machine', 1.61, 0, 0.1, true],
    ['moves', 1, 0.001, 0.7, true],
    ['never became usable', NaN, 0, 0.7, true],
  ];
  for (const [what, seconds, shifts, plain, fails] of table) {
    it(`${fails ? 'fails' : 'passes'} a form that ${what}`, () => {
      assert.equal(judgedUsable('form', { seconds, shifts }, 1.6, plain).fails, fails);
    });
  }
});
