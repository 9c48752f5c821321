import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Answers, Calculation, Question } from '@payung/rules';
import { rounds } from '../proof.ts';
import { calculations } from './calculations.ts';

const numRuns = rounds('randomAnswers');

const junk = fc.oneof(
  fc.constantFrom(null, undefined, '', true, false, 0, -1, 1, 0.1, 1e12, 1e12 + 1, NaN, Infinity, 'x', '1'),
  fc.double(),
  fc.string({ maxLength: 4 }),
  fc.array(fc.constantFrom(null, {}, [], 1, 'x'), { maxLength: 3 }),
);
const days = fc.constantFrom(
  '1900-01-01',
  '2015-06-30',
  '2015-07-01',
  '2019-12-01',
  '2020-09-15',
  '2025-02-06',
  '2025-12-31',
  '2026-11-20',
  '2027-03-01',
  '2100-12-31',
);

/** An answer that fits the question more often than not, so that the decisions are reached. */
function answerTo(question: Question): fc.Arbitrary<unknown> {
  const { type, min, max } = question;
  const bounds = { min: Number(min), max: Number(max) };
  const fitting = {
    money: () => fc.oneof(fc.integer({ min: bounds.min, max: 20_000_000 }), fc.maxSafeInteger()),
    integer: () => fc.integer(bounds),
    percent: () => fc.integer(bounds).map((value) => Math.min(value + 0.25, bounds.max)),
    choice: () => fc.constantFrom(...(question.choices ?? [])),
    boolean: () => fc.boolean(),
    date: () => fc.constantFrom(String(min), String(max), '2026-05-05'),
    list: () =>
      fc.array(
        fc.record(
          Object.fromEntries((question.fields ?? []).map((field) => [field.name, answerTo(field)] as const)),
        ),
        { maxLength: 4 },
      ),
  }[type]();
  return fc.oneof({ weight: 8, arbitrary: fitting }, { weight: 1, arbitrary: junk });
}

function check(calculation: Calculation, answers: Answers, on: string): void {
  const before = JSON.stringify(answers);
  const result = calculation.calculate(answers, on);
  expect(JSON.stringify(answers)).to.equal(before);
  expect(JSON.parse(JSON.stringify(result))).to.deep.equal(result);
  expect(calculation.calculate(answers, on)).to.deep.equal(result);
  const amounts = [...result.lines.map(({ amount }) => amount), ...Object.values(result.totals)];
  for (const amount of amounts) expect(Number.isSafeInteger(amount) && amount >= 0).to.equal(true);
  if (result.status === 'ineligible' || result.status === 'incomplete') expect(amounts).to.deep.equal([]);
  const own = new Set(calculation.parameters.map(({ id }) => id));
  for (const { parameters } of [...result.lines, ...result.reasons, ...result.notices]) {
    for (const id of parameters) expect(own.has(id), id).to.equal(true);
  }
}

describe('whatever is answered', () => {
  for (const calculation of calculations) {
    it(`${calculation.id} never throws, never changes the answers, and says the same twice`, () => {
      fc.assert(
        fc.property(days, fc.infiniteStream(fc.nat(99)), (on, stream) => {
          // Questions appear as answers are given: each round answers what is asked by then.
          let answers: Answers = {};
          for (let round = 0; round < 8; round += 1) {
            for (const question of calculation.questions(answers, on)) {
              if (question.name in answers) continue;
              const seed = stream.next().value as number;
              const [value] = fc.sample(answerTo(question), { numRuns: 1, seed });
              answers = { ...answers, [question.name]: value as Answers[string] };
            }
          }
          check(calculation, answers, on);
        }),
        { numRuns },
      );
    });

    it(`${calculation.id} takes objects of any kind as answers that are not given`, () => {
      const names = calculation.questions({}, '2026-11-20').map(({ name }) => name);
      const anyAnswers = fc.dictionary(fc.constantFrom('segment', 'children', ...names), junk);
      fc.assert(
        fc.property(anyAnswers, days, (answers, on) => check(calculation, answers as Answers, on)),
        { numRuns },
      );
    });
  }
});
