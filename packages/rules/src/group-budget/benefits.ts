import { citations as accidentCitations } from '../accident/citations.ts';
import { calculation as accident } from '../accident/index.ts';
import type { Answers } from '../core/answers.ts';
import type { Calculation } from '../core/calculation.ts';
import { addMonths, lastDayOfMonth } from '../core/day.ts';
import { rowOn } from '../core/parameter.ts';
import type { Dated, Source } from '../core/parameter.ts';
import type { Line } from '../core/result.ts';
import { citations as deathCitations } from '../death/citations.ts';
import { calculation as death } from '../death/index.ts';
import { waitingMonths } from '../death/waiting.ts';
import { calculation as scholarship } from '../scholarship/index.ts';
import { scholarshipChildren, scholarshipMonths } from '../scholarship/parameters.ts';
import { citations } from './citations.ts';
import { calculate, parameters } from './index.ts';
import { placesOf } from './laws.ts';

/** Every benefit that the dues of a budget buy; `death` is the one that does not come from work. */
export type BenefitId =
  'death' | 'death-waiting' | 'accident-death' | 'treatment' | 'unable' | 'scholarship' | 'old-age';

/** One benefit of one protected person, as the other calculations give it. */
export interface Benefit {
  readonly id: BenefitId;
  /** Whole rupiah; undefined where the law sets no limit. Of `unable` for a month, of `old-age` for the whole budget. */
  readonly amount: number | undefined;
  /** What the amount is made of. */
  readonly lines: readonly Line[];
  /** Numbers that its sentence names. */
  readonly counts: Readonly<Partial<Record<'months' | 'children', number>>>;
  readonly parameters: readonly string[];
  /** The laws behind it, each once. */
  readonly sources: readonly Source[];
}

const allCitations = { ...citations, ...accidentCitations, ...deathCitations };

const sourcesOf = (ids: readonly string[], known: readonly Dated[], day: string): Source[] =>
  placesOf(ids, known, allCitations, [day, day]);

function benefitOf(
  id: BenefitId,
  calculation: Calculation,
  answers: Answers,
  day: string,
  counts: Benefit['counts'] = {},
): Benefit {
  const { lines, reasons } = calculation.calculate(answers, day);
  const ids = [...lines, ...reasons].flatMap((part) => part.parameters);
  return {
    id,
    amount: lines.reduce((sum, line) => sum + line.amount, 0),
    lines,
    counts,
    parameters: [...new Set(ids)],
    sources: sourcesOf(ids, calculation.parameters, day),
  };
}

function oldAge(perPerson: number, monthsSaved: number, day: string): Benefit {
  const ids = ['jht.bpu.rate', 'bpu.brackets'];
  return {
    id: 'old-age',
    amount: perPerson,
    lines: [],
    counts: { months: monthsSaved },
    parameters: ids,
    sources: sourcesOf(ids, parameters, day),
  };
}

const treatment: Benefit = {
  id: 'treatment',
  amount: undefined,
  lines: [],
  counts: {},
  parameters: [],
  sources: [accidentCitations['pp44-25']!],
};

/**
 * What the dues of a budget buy for one protected person, by the rules of its first month: worked out by the other
 * calculations, never typed. Empty while the budget itself has no answer.
 */
export function benefits(answers: Answers, on: string): Benefit[] {
  const { status, lines, facts, totals } = calculate(answers, on);
  if (status !== 'complete') return [];
  const day = lastDayOfMonth(on);
  // The base of a step lies within it, so it stands for the income.
  const member = { segment: 'self-employed', income: Number(facts.base) } as const;
  const dead = (registeredOn: string) => ({ segment: 'self-employed', registeredOn });
  const wait = rowOn(waitingMonths, day)?.value ?? 0;
  const child = { level: 'kindergarten' };
  const children = rowOn(scholarshipChildren, day)?.value ?? 0;
  const people = totals.total! / totals.perPerson!;
  return [
    benefitOf('death', death, dead(addMonths(day, -wait)), day),
    ...(wait ? [benefitOf('death-waiting', death, dead(day), day, { months: wait })] : []),
    benefitOf('accident-death', accident, { ...member, outcome: 'death' }, day),
    treatment,
    benefitOf('unable', accident, { ...member, outcome: 'recovered', monthsUnable: 1 }, day),
    benefitOf(
      'scholarship',
      scholarship,
      { cause: 'work-death', children: Array<typeof child>(children).fill(child) },
      day,
      { children, months: rowOn(scholarshipMonths, day)?.value ?? 0 },
    ),
    ...(totals.oldAge ? [oldAge(totals.oldAge / people, lines.length, day)] : []),
  ];
}
