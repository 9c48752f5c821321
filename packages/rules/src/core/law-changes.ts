import type { Answers } from './answers.ts';
import type { Calculation } from './calculation.ts';
import { addMonths, dayAfter, dayBefore, fullMonths } from './day.ts';
import { rowOn } from './parameter.ts';
import type { Row } from './parameter.ts';
import type { Result } from './result.ts';

/** A parameter whose value is not the same on two days; undefined where a row is missing. */
export interface ParameterChange {
  readonly id: string;
  readonly unit: string;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

/** A change of the law that changes what some answers give. */
export interface LawChange {
  /** The last day of the old rules; where a calculation goes by months, the first day of the last such month. */
  readonly before: string;
  /** The first day of the new ones, likewise. */
  readonly on: string;
}

/** Whether a calculation goes by contribution months: each takes the rows of its last day. */
export function isByMonth({ dayOfRows }: Pick<Calculation, 'dayOfRows'>): boolean {
  const first = '2015-07-01';
  return dayOfRows(first) !== first;
}

/** The last day (or the first day of the last month) on which the rules before `day` held. */
export function dayOfOldRules(calculation: Pick<Calculation, 'dayOfRows'>, day: string): string {
  return isByMonth(calculation) ? addMonths(day, -1) : dayBefore(day);
}

/** The days on which some row begins, or one has ended the day before, in order; of months, their first days. */
export function turningDays(calculation: Calculation): string[] {
  const days = calculation.parameters
    .flatMap(({ rows }) => rows)
    .flatMap(({ from, to }) => (to === null ? [from] : [from, dayAfter(to)]))
    .map((day) => (isByMonth(calculation) ? `${day.slice(0, 8)}01` : day));
  const { dayOfRows, since } = calculation;
  return [...new Set(days)].filter((day) => dayOfRows(dayOfOldRules(calculation, day)) >= since).sort();
}

const ofMonth = /^month\.\d/;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a fact says something else: a term that is counted from the day of each result is the same while it is as long. */
function isOtherFact(one: Result, other: Result, id: string): boolean {
  const [a = '', b = ''] = [one.facts[id], other.facts[id]];
  if (a === b || !isoDay.test(a) || !isoDay.test(b)) return a !== b;
  return fullMonths(one.on, a) !== fullMonths(other.on, b);
}

/** Whether two results of one calculation say different things; which months a period has is no difference. */
export function isOtherOutcome(one: Result, other: Result): boolean {
  const said = ({ status, lines, totals }: Result): string => {
    const amounts = lines.filter(({ id }) => !ofMonth.test(id)).map(({ id, amount }) => [id, amount]);
    return JSON.stringify([status, totals, amounts]);
  };
  const facts = [...new Set([...Object.keys(one.facts), ...Object.keys(other.facts)])];
  return said(one) !== said(other) || facts.some((id) => isOtherFact(one, other, id));
}

/** Whether a fact of the result is the value of this row: the number itself, or so many months after the day of the result. */
function isSaidBy(row: Row | undefined, { on, facts }: Result, id: string): boolean {
  const { value } = row ?? {};
  return typeof value === 'number' && [String(value), addMonths(on, value)].includes(facts[id] ?? '');
}

/** The parameters whose values differ between the days of two results, and that a line, reason, notice or fact of them comes from. */
export function changedBetween(calculation: Calculation, one: Result, other: Result): ParameterChange[] {
  const named = new Set(
    [one, other].flatMap(({ lines, reasons, notices }) =>
      [...lines, ...reasons, ...notices].flatMap(({ parameters }) => parameters),
    ),
  );
  // No fact says which parameter it comes from.
  const facts = Object.keys(other.facts).filter((id) => isOtherFact(one, other, id));
  const [first, second] = [one, other].map(({ on }) => calculation.dayOfRows(on)) as [string, string];
  return calculation.parameters.flatMap((dated): ParameterChange[] => {
    const [before, after] = [rowOn(dated, first), rowOn(dated, second)];
    const isSame = JSON.stringify(before?.value) === JSON.stringify(after?.value);
    const isFact = (id: string): boolean => isSaidBy(before, one, id) && isSaidBy(after, other, id);
    return isSame || !(named.has(dated.id) || facts.some(isFact))
      ? []
      : [{ id: dated.id, unit: dated.unit, before, after }];
  });
}

/** Where two rules meet, both of their totals are told and none is said to hold: that is known, too. */
const isKnown = ({ status, totals }: Result): boolean =>
  status === 'complete' ||
  status === 'ineligible' ||
  (status === 'unknown' && Object.keys(totals).length > 0);

/** Whether nothing but more answers keeps this from being a result: the law asks something else on that day. */
const isOpen = ({ missing, problems }: Result): boolean =>
  missing.length > 0 && Object.keys(problems).length === 0;

function isTurn(calculation: Calculation, old: Result, young: Result): boolean {
  if (isKnown(old) && isKnown(young)) {
    return isOtherOutcome(old, young) && changedBetween(calculation, old, young).length > 0;
  }
  return (isKnown(old) && isOpen(young)) || (isOpen(old) && isKnown(young));
}

/**
 * The changes of the law nearest to `on` that change what the answers give, or what has to be asked, oldest first: at most
 * `most` until that day and `most` after it. Only where the rules are known on both sides.
 */
export function lawChanges(calculation: Calculation, answers: Answers, on: string, most = 2): LawChange[] {
  const nearest = (turns: readonly string[]): LawChange[] => {
    const found: LawChange[] = [];
    for (const turn of turns) {
      if (found.length === most) break;
      const before = dayOfOldRules(calculation, turn);
      const [old, young] = [before, turn].map((day) => calculation.calculate(answers, day)) as [
        Result,
        Result,
      ];
      if (isTurn(calculation, old, young)) found.push({ before, on: turn });
    }
    return found;
  };
  const day = calculation.dayOfRows(on);
  const turns = turningDays(calculation);
  const past = turns.filter((turn) => turn <= day).reverse();
  return [...nearest(past).reverse(), ...nearest(turns.filter((turn) => turn > day))];
}
