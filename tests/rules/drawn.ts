import fc from 'fast-check';
import type { Answers, Calculation, CalculationId, Question } from '@payung/rules';

/** A whole number from 0 to `below` - 1, from the numbers of a property; the same numbers make the same answers. */
export type Draw = (below: number) => number;

/** What a property draws its answers from. */
export const draws: fc.Arbitrary<Draw> = fc
  .infiniteStream(fc.nat())
  .map((numbers) => (below) => (numbers.next().value as number) % below);

const one = <Value>(draw: Draw, values: readonly Value[]): Value => values[draw(values.length)]!;

/** Days around which the law changed, and some that are far from any change. */
const days = [
  '2015-06-30',
  '2015-07-01',
  '2019-12-01',
  '2019-12-02',
  '2020-09-15',
  '2021-01-31',
  '2023-02-22',
  '2025-01-31',
  '2025-02-06',
  '2025-02-07',
  '2025-12-31',
  '2026-02-28',
  '2026-11-20',
  '2027-02-28',
  '2027-03-01',
  '2031-07-31',
  '2100-12-31',
] as const;

/** A day: mostly one of those above, else any in the years that matter. */
export function drawnDay(draw: Draw): string {
  if (draw(4) > 0) return one(draw, days);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${2015 + draw(21)}-${two(7 + draw(6))}-${two(1 + draw(28))}`;
}

/** Amounts at which something changes: steps, ceilings, floors, caps. */
const edges = [1_100_000, 2_700_000, 5_000_000, 10_547_400, 11_086_300, 20_200_000, 50_000_000, 100_000_000];

function drawnNumber({ type, min, max }: Question, draw: Draw): number {
  const [least, most] = [Number(min), Number(max)];
  if (draw(8) === 0) return one(draw, [least, most]);
  if (type === 'integer') return least + draw(most - least + 1);
  // A quotient of whole numbers with four decimals has no more than four decimals.
  if (type === 'percent') return (least * 10_000 + draw((most - least) * 10_000 + 1)) / 10_000;
  const amount = [() => draw(20_000_000), () => draw(3_000) * 10_000, () => one(draw, edges) + draw(3) - 1];
  return Math.min(Math.max(one(draw, amount)(), least), most);
}

function drawnList(question: Question, calculation: Calculation, on: string, draw: Draw): object[] {
  const length = Number(question.min) + draw(4);
  return [...Array(length).keys()].map(() => {
    const item: Record<string, unknown> = {};
    for (let round = 0; round < 3; round += 1) {
      for (const field of calculation.itemQuestions(question.name, item, on)) {
        if (field.name in item || (!field.required && draw(3) === 0)) continue;
        item[field.name] = fitting(field, calculation, on, draw);
      }
    }
    return item;
  });
}

/** A right answer to a question. */
function fitting(question: Question, calculation: Calculation, on: string, draw: Draw): unknown {
  switch (question.type) {
    case 'choice':
      return one(draw, question.choices!);
    case 'boolean':
      return draw(2) === 0;
    case 'date': {
      const between = [question.min, question.max, on, '2022-06-01', '1967-12-20'] as string[];
      return one(
        draw,
        between.filter((day) => day >= String(question.min) && day <= String(question.max)),
      );
    }
    case 'list':
      return drawnList(question, calculation, on, draw);
    default:
      return drawnNumber(question, draw);
  }
}

const wrongScalars = [
  null,
  undefined,
  '',
  true,
  false,
  0,
  -1,
  1,
  0.1,
  0.00001,
  1e12,
  1e12 + 1,
  NaN,
  Infinity,
  'x',
  '1',
];

/** Stands for a getter. */
const boom = (): never => {
  throw new Error('nobody may look');
};

/** Taken back: nothing can be asked of it any more. */
function takenBack<Target extends object>(target: Target): Target {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** Objects that throw when they are looked at, as an answer and within a list. */
const unreadable: readonly (() => unknown)[] = [
  () => takenBack({}),
  () => takenBack([]),
  () => new Proxy([], { get: boom }),
  () => Object.defineProperty([{}], 0, { get: boom }),
  () => [takenBack({})],
  () => [{ level: 'senior' }, takenBack([])],
  () => [new Proxy({}, { get: boom })],
  () => [new Proxy({}, { getPrototypeOf: boom })],
  () => [Object.defineProperty({ level: 'senior' }, 'level', { get: boom })],
];

/** Anything at all: wrong types, wrong ranges, wrong items, and now and then nothing. */
function anything(draw: Draw): unknown {
  const values: (() => unknown)[] = [
    () => one(draw, wrongScalars),
    () => draw(1_000_000_000) - 500_000_000,
    () => draw(1_000) / 7,
    () =>
      one(draw, ['2026-02-30', '2026-2-3', '1899-12-31', '2101-01-01', 'terminated', 'self', '__proto__']),
    () =>
      [...Array(draw(4)).keys()].map(() => one<unknown>(draw, [null, {}, [], 1, 'x', { level: 'senior' }])),
    () => [...Array(22).keys()].map(() => ({})),
    () => ({ level: 'senior' }),
    () => new Date(0),
    () => 10n,
    () => Symbol.iterator,
    () => () => 1,
    () => one(draw, unreadable)(),
  ];
  return one(draw, values)();
}

/** Answers without which hardly anybody drawn by chance receives anything. */
const likely: Partial<Record<CalculationId, object>> = {
  'job-loss': {
    cause: 'terminated',
    citizen: true,
    ageAtRegistration: 30,
    programmesComplete: true,
    willingToWork: true,
    monthsPaidInLast24: 24,
    longestRunPaid: 24,
    previousClaims: 0,
  },
};

/**
 * Answers to everything a calculation asks, as questions come up while others are answered. With `wrong`, one answer in so many is
 * anything at all; without, all are right and optional ones are sometimes left out.
 */
export function drawnAnswers(calculation: Calculation, on: string, draw: Draw, wrong = 0): Answers {
  const answers: Record<string, unknown> = draw(2) === 0 ? {} : { ...likely[calculation.id] };
  let isNew = true;
  while (isNew) {
    isNew = false;
    for (const question of calculation.questions(answers as Answers, on)) {
      if (Object.hasOwn(answers, question.name)) continue;
      isNew = true;
      const isLeftOut = !question.required && draw(4) === 0;
      const answer = () => fitting(question, calculation, on, draw);
      answers[question.name] =
        wrong > 0 && draw(wrong) === 0 ? anything(draw) : isLeftOut ? undefined : answer();
    }
  }
  return answers as Answers;
}

/** A question to a calculation. */
interface Case {
  readonly on: string;
  readonly answers: Answers;
}

/** Questions to a calculation: all answers right, or one in `wrong` anything at all. */
export function casesOf(calculation: Calculation, wrong = 0): fc.Arbitrary<Case> {
  return draws.map((draw) => {
    const on = drawnDay(draw);
    return { on, answers: drawnAnswers(calculation, on, draw, wrong) };
  });
}

/** Questions with objects of any kind as answers, under names that are asked for and under some that mean something to the language. */
export function objectsFor(calculation: Calculation): fc.Arbitrary<Case> {
  const asked = calculation.questions({}, '2026-11-20').map(({ name }) => name);
  return draws.map((draw) => {
    const names = [...asked, 'segment', 'children', 'toString', '__proto__'].filter(() => draw(2) === 0);
    const answers = Object.fromEntries(names.map((name) => [name, anything(draw)]));
    return { on: drawnDay(draw), answers: answers as Answers };
  });
}
