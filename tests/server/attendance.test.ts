import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { attendance, boundedMoment, type Mark, nextMoment, withMark } from '@payung/server/attendance';

const at = (second: number) => new Date(Date.UTC(2026, 10, 20, 1, 0, second)).toISOString();
const mark = (second: number, isHere: boolean, session = 'pagi'): Mark => ({
  id: `mark-${session}-${second}-${isHere}`,
  session,
  at: at(second),
  isHere,
});
const [here, away] = [true, false];

describe('attendance()', () => {
  const cases: readonly [string, readonly Mark[], Record<string, string>][] = [
    ['is nothing without marks', [], {}],
    ['is the first moment of several', [mark(5, here), mark(3, here)], { pagi: at(3) }],
    ['is nothing once it was taken back later', [mark(3, here), mark(5, away)], {}],
    ['is what came after it was taken back', [mark(3, here), mark(5, away), mark(7, here)], { pagi: at(7) }],
    ['is nothing when both are of the same moment', [mark(3, here), mark(3, away)], {}],
    ['outlives what was taken back earlier', [mark(3, away), mark(5, here)], { pagi: at(5) }],
    [
      'is kept for each session alone',
      [mark(3, here), mark(4, here, 'siang'), mark(5, away)],
      { siang: at(4) },
    ],
  ];
  for (const [name, marks, expected] of cases)
    it(name, () => assert.deepEqual(Object.fromEntries(attendance(marks)), expected));

  it('is the same in whatever order and however often marks arrive', () => {
    const anyMark = fc
      .tuple(fc.integer({ min: 0, max: 9 }), fc.boolean(), fc.constantFrom('pagi', 'siang'))
      .map(([second, isHere, session]) => mark(second, isHere, session));
    const history = fc
      .array(anyMark, { maxLength: 12 })
      .chain((marks) =>
        fc.tuple(
          fc.constant(marks),
          fc.shuffledSubarray([...marks, ...marks], { minLength: 2 * marks.length }),
        ),
      );
    fc.assert(
      fc.property(history, ([marks, arriving]) => {
        const expected = new Map([...attendance(marks)].sort());
        const kept = arriving.reduce(withMark, [] as readonly Mark[]);
        assert.deepEqual(new Map([...attendance(kept)].sort()), expected);
      }),
      { seed: 20261120, numRuns: 500 },
    );
  });
});

describe('boundedMoment()', () => {
  const now = new Date(at(30));
  const cases: readonly [string, string, string][] = [
    ['leaves a moment between the sign-up and now', at(20), at(20)],
    ['takes now for one of the future', at(31), at(30)],
    ['takes the sign-up for one before it', at(5), at(10)],
    ['gives UTC for any offset', '2026-11-20T08:00:20+07:00', at(20)],
  ];
  for (const [name, given, expected] of cases)
    it(name, () => assert.equal(boundedMoment(given, at(10), now), expected));
});

describe('nextMoment()', () => {
  it('is now, or just after the last mark if that is later', () => {
    assert.equal(nextMoment([], new Date(at(3))), at(3));
    assert.equal(nextMoment([mark(3, here)], new Date(at(4))), at(4));
    assert.equal(nextMoment([mark(3, here)], new Date(at(3))), at(3).replace('.000', '.001'));
  });
});
