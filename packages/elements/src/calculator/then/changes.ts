import type { Citations, ReleasedCalculation, Row } from '@payung/rules';
import { difference } from '@payung/rules/difference';
import type { Difference } from '@payung/rules/difference';
import { lineSums, summaryText, totalSums, valueText } from '@payung/rules/telling';
import type { ExplainingModule, Sum, Telling } from '@payung/rules/telling';
import { tell } from '../figures.ts';
import type { Told } from '../figures.ts';
import type { Form } from '../form.ts';
import type { LinkRead } from '../link.ts';
import type { Programme } from '../programmes.ts';

/** A parameter that made the difference, in words; `then` or `now` is empty where there was no value. */
export interface ChangedParameter {
  readonly name: string;
  readonly then: string;
  readonly now: string;
  readonly law: string;
  readonly url: string;
}

/** A line or total that is not the same; empty where it is not in one of the results. */
export interface ChangedSum {
  readonly name: string;
  readonly then: string;
  readonly now: string;
  readonly isTotal: boolean;
}

/** What two rule sets say to the same answers. */
export interface Changes {
  readonly isSame: boolean;
  /** The result of then in one sentence; empty where the answers did not suffice. */
  readonly then: string;
  readonly now: string;
  /** Undefined where their names and sources could not be fetched. */
  readonly parameters: readonly ChangedParameter[] | undefined;
  readonly sums: readonly ChangedSum[];
  /** Whether there are lines besides that are the same. */
  readonly hasMore: boolean;
}

interface Now {
  readonly answering: Programme;
  readonly form: Form;
  readonly told: Told | undefined;
}

/** Works the answers of a link out by the rule set of then, and says how it differs from what is told now. */
export function changesOf(
  { entered, on }: LinkRead,
  released: ReleasedCalculation,
  { answering, form, told }: Now,
  explaining: ExplainingModule | undefined,
): Changes {
  const { words, language } = form;
  const result = released.calculate(entered, on);
  // The words of today: a rule set is released with its rules and sources only.
  const then = tell(result, { ...answering, calculation: released }, words, language);
  const isAnswered = result.status !== 'incomplete';
  const both = told && isAnswered ? { then, now: told } : undefined;
  const [lines, totals] = both ? [pairs(both, linesOf), pairs(both, totalsOf)] : [[], []];
  const changed = [...lines, ...totals].filter((sum) => sum.then !== sum.now);
  const [thenText, nowText] = [isAnswered ? summaryText(then) : '', told ? summaryText(told) : ''];
  return {
    isSame: both !== undefined && changed.length === 0 && thenText === nowText,
    then: thenText,
    now: nowText,
    parameters: both && explaining && parametersOf(both, form, released.citations, explaining),
    sums: changed,
    hasMore: changed.length < lines.length + totals.length,
  };
}

interface Both {
  readonly then: Telling;
  readonly now: Telling;
}

type Sums = readonly (Sum & { readonly id: string; readonly isTotal: boolean })[];

const linesOf = (of: Telling): Sums =>
  lineSums(of).map((sum, place) => ({ ...sum, id: of.result.lines[place]!.id, isTotal: false }));

const totalsOf = (of: Telling): Sums => totalSums(of).map((sum) => ({ ...sum, id: sum.name, isTotal: true }));

function pairs(both: Both, sumsOf: (of: Telling) => Sums): ChangedSum[] {
  const [old, young] = [sumsOf(both.then), sumsOf(both.now)];
  const ids = new Set([...young, ...old].map(({ id }) => id));
  return [...ids].map((id) => {
    const [before, after] = [old, young].map((sums) => sums.find((sum) => sum.id === id));
    const { name, isTotal } = (after ?? before)!;
    return { name, then: before?.amount ?? '', now: after?.amount ?? '', isTotal };
  });
}

function parametersOf(
  { then, now }: Both,
  { words, language }: Form,
  citationsThen: Citations,
  explaining: ExplainingModule,
): ChangedParameter[] {
  const toldBy = ({ result, answering: { calculation } }: Telling) => ({
    result,
    parameters: calculation.parameters,
    dayOfRows: (on: string) => calculation.dayOfRows(on),
  });
  const lawOf = (row: Row | undefined, citations: Citations) => {
    const { regulation = '', article = '', url = '' } = (row && citations[row.cite]) ?? {};
    return { law: (article && explaining.generalGrounds.article(regulation, article)) || regulation, url };
  };
  const written = (of: Difference, row: Row | undefined): string =>
    row ? valueText(of, row, words.general, language) : '';
  return difference(toldBy(then), toldBy(now)).map((of) => ({
    name: explaining.grounds.parameters[of.id] ?? of.id,
    then: written(of, of.then),
    now: written(of, of.now),
    ...(of.now ? lawOf(of.now, explaining.citations) : lawOf(of.then, citationsThen)),
  }));
}
