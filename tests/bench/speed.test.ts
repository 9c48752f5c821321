import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { cases } from '../../bench/answers.ts';
import { judgedTime } from '../../bench/judge.ts';
import { calculations } from '../../bench/rules.ts';
import { timed } from '../../bench/timing.ts';
import { slownessOf, yardstick } from '../../bench/yardstick.ts';
import { calculations as every } from '../rules/calculations.ts';

const attempts = 6;

describe('a calculation with its heaviest answers', () => {
  const works = calculations();
  const measured = [...works, yardstick];
  const medians = measured.map((): number[] => []);

  before(() => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      timed(measured, 12).forEach(({ median }, place) => medians[place]!.push(median));
    }
  });

  it('is measured for every calculation', () => {
    assert.deepEqual(
      [...new Set(cases.map(({ calculation }) => calculation))].sort(),
      every.map(({ id }) => id).sort(),
    );
  });

  works.forEach(({ name }, place) => {
    it(`is worked out within the budget: ${name}`, () => {
      const { fails, line } = judgedTime(name, medians[place]!, slownessOf(medians.at(-1)!));
      assert.ok(!fails, line);
    });
  });
});
