import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  judgedReading,
  judgedSignups,
  leastOfHono,
  leastOfLimit,
  leastReads,
} from '../../bench/signup/targets.ts';

describe('the judge of sign-ups', () => {
  for (const [share, fails] of [
    [leastOfLimit, false],
    [leastOfLimit - 0.001, true],
    [NaN, true],
  ] as const) {
    it(`${fails ? 'fails' : 'passes'} ${share} of what the database takes`, () => {
      assert.equal(judgedSignups('SQLite', share).fails, fails);
    });
  }

  for (const [about, perSecond, share, fails] of [
    ['as many reads as are aimed for, however fast bare Hono is', leastReads, 0.1, false],
    ['fewer where bare Hono is slow, too', 10, leastOfHono, false],
    ['fewer than aimed for, and too few beside bare Hono', leastReads - 1, leastOfHono - 0.01, true],
    ['no measurement', NaN, NaN, true],
  ] as const) {
    it(`${fails ? 'fails' : 'passes'} ${about}`, () => {
      assert.equal(judgedReading('SQLite', perSecond, share).fails, fails);
    });
  }

  it('says what it found and what is aimed for', () => {
    assert.equal(
      judgedSignups('SQLite', 0.49).line,
      'sign-ups on SQLite: 49 % of its limit, at least 50 %: FAILS',
    );
  });
});
