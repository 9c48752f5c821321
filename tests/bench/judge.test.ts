import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { budget, judgedRatio, judgedTime, leastRatio } from '../../bench/judge.ts';
import { slownessOf, yardstickAtRest } from '../../bench/yardstick.ts';
import { quantile, timed } from '../../bench/timing.ts';

describe('the judge of the benchmark', () => {
  for (const [about, medians, fails] of [
    ['a time within the budget', [budget], false],
    ['a time above it', [budget + 0.1], true],
    ['one quick attempt among slow ones, because a busy machine slows', [90, 29, 300], false],
    ['slow attempts only', [31, 90], true],
    ['no attempt', [], true],
    ['a time that is no number', [NaN], true],
  ] as const) {
    it(`${fails ? 'fails' : 'passes'} ${about}`, () => {
      assert.equal(judgedTime('death', medians).fails, fails);
    });
  }

  it('names what is too slow, its best time and the budget', () => {
    assert.equal(judgedTime('death', [44.04, 80]).line, 'death: 44.0 µs, budget 30 µs: TOO SLOW');
    assert.equal(
      judgedTime('death', [44.04, 80], 1.5).line,
      'death: 44.0 µs, budget 30 µs on a machine 1.5 times slower',
    );
    assert.equal(judgedTime('death', [45.1], 1.5).fails, true);
    assert.equal(slownessOf([yardstickAtRest / 2, 99]), 1);
    assert.equal(slownessOf([yardstickAtRest * 2, 99]), 2);
  });

  for (const [ratio, fails] of [
    [leastRatio, false],
    [leastRatio - 0.1, true],
    [NaN, true],
  ] as const) {
    it(`${fails ? 'fails' : 'passes'} ${ratio} times faster`, () => {
      assert.equal(judgedRatio(ratio).fails, fails);
    });
  }
});

describe('timed()', () => {
  it('finds a work of a millisecond far slower than one of a few microseconds', () => {
    const wait = (ms: number) => (): number => {
      const end = performance.now() + ms;
      while (performance.now() < end);
      return end;
    };
    const [slow, quick] = timed(
      [
        { name: 'slow', run: wait(1) },
        { name: 'quick', run: wait(0.002) },
      ],
      3,
      1,
    );
    assert.ok(slow!.median >= 1000 && slow!.p95 >= slow!.median);
    assert.ok(quick!.median >= 2 && quick!.median < slow!.median / 10);
  });
});

describe('quantile()', () => {
  it('is the value below which that share lies', () => {
    assert.equal(quantile([5, 1, 4, 2, 3], 0.5), 3);
    assert.equal(quantile([10, 0], 0.95), 10);
    assert.ok(Number.isNaN(quantile([], 0.5)));
  });
});
