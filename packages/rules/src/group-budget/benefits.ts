import { citations as accidentCitations } from '../accident/citations.ts';
import { deathAtWork, deciding, monthUnable } from '../accident/self-employed.ts';
import { citations as savingsCitations } from '../contribution/savings-citations.ts';
import type { Answers } from '../core/answers.ts';
import { addMonths, lastDayOfMonth } from '../core/day.ts';
import { examine } from '../core/examine.ts';
import { rowOn } from '../core/parameter.ts';
import type { Dated, Source } from '../core/parameter.ts';
import type { Line, Result } from '../core/result.ts';
import { citations as deathCitations } from '../death/citations.ts';
import { calculation as death } from '../death/index.ts';
import { waitingMonths } from '../death/waiting.ts';
import { calculation as scholarship } from '../scholarship/index.ts';
import { scholarshipChildren, scholarshipMonths } from '../scholarship/parameters.ts';
import { calculate, parameters } from './index.ts';
import { placesOf } from './places.ts';
import { questions } from './questions.ts';
import type { Values } from './questions.ts';

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

const citations = { ...accidentCitations, ...deathCitations, ...savingsCitations };

const sourcesOf = (ids: readonly string[], known: readonly Dated[], day: string): Source[] =>
  placesOf(ids, known, citations, [day, day]);

function benefitOf(
  id: BenefitId,
  { lines, reasons, on }: Result,
  known: readonly Dated[],
  counts: Benefit['counts'] = {},
): Benefit {
  const ids = [...new Set([...lines, ...reasons].flatMap((part) => part.parameters))];
  return {
    id,
    amount: lines.reduce((sum, line) => sum + line.amount, 0),
    lines,
    counts,
    parameters: ids,
    sources: sourcesOf(ids, known, on),
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
  const { status, lines, totals } = calculate(answers, on);
  if (status !== 'complete') return [];
  const day = lastDayOfMonth(on);
  const { income } = examine(questions, answers, day).values as unknown as Values;
  const dead = (registeredOn: string): Result =>
    death.calculate({ segment: 'self-employed', registeredOn }, day);
  const wait = rowOn(waitingMonths, day)?.value ?? 0;
  const child = { level: 'kindergarten' };
  const children = rowOn(scholarshipChildren, day)?.value ?? 0;
  const atSchool = { cause: 'work-death', children: Array<typeof child>(children).fill(child) };
  const people = totals.total! / totals.perPerson!;
  return [
    benefitOf('death', dead(addMonths(day, -wait)), death.parameters),
    ...(wait ? [benefitOf('death-waiting', dead(day), death.parameters, { months: wait })] : []),
    benefitOf('accident-death', deathAtWork(income, day), deciding),
    treatment,
    benefitOf('unable', monthUnable(income, day), deciding),
    benefitOf('scholarship', scholarship.calculate(atSchool, day), scholarship.parameters, {
      children,
      months: rowOn(scholarshipMonths, day)?.value ?? 0,
    }),
    ...(totals.oldAge ? [oldAge(totals.oldAge / people, lines.length, day)] : []),
  ];
}
