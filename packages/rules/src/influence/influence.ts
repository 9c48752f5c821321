import type { Answers } from '../core/answers.ts';
import type { Calculation } from '../core/calculation.ts';
import { addMonths } from '../core/day.ts';
import { headlineOf } from '../core/headline.ts';
import { dayOfOldRules, turningDays } from '../core/law-changes.ts';
import type { Result } from '../core/result.ts';
import { trialsOf } from './trials.ts';
import type { Trial } from './trials.ts';

/** What one other answer, or another day, would change. */
export interface Influence extends Trial {
  readonly result: Result;
  /** By how many rupiah the headline rises; undefined where the result is no amount of the same kind any more, or has none. */
  readonly change: number | undefined;
}

/** What changes a result, by the names of the questions; the day is `on`. */
export interface Influences {
  /** Other kinds of result first ("nothing is paid"), then by the size of the change; equal ones in the order of the questions. */
  readonly ranked: readonly Influence[];
  /** The answers none of whose alternatives changes the result. */
  readonly without: readonly string[];
  /** Those whose alternatives ask for more answers first. */
  readonly open: readonly string[];
}

/** How often a result is worked out to learn what changes it, at most. */
const mostCalculations = 60;
const monthsAround = 24;
const mostDays = 5;

/** Tries other answers, one at a time, and tells which change the result most. Nothing for a result that is incomplete. */
export function influences(calculation: Calculation, answers: Answers, on: string): Influences {
  const base = calculation.calculate(answers, on);
  if (base.status === 'incomplete') return { ranked: [], without: [], open: [] };
  let left = mostCalculations - 1;
  const tried = (trial: Trial): Influence => {
    left -= 1;
    const result = calculation.calculate(trial.answers, trial.on);
    return { ...trial, result, change: changeOf(calculation, base, result) };
  };
  const weight = ({ result, change }: Influence): number => weightOf(base, result, change);

  const found: Influence[] = [];
  const without: string[] = [];
  const open: string[] = [];
  for (const { path, trials } of trialsOf(calculation, answers, on)) {
    if (trials.length === 0 || trials.length + 2 * mostDays > left) continue;
    const outcomes = trials.map(tried);
    const effective = outcomes.filter((outcome) => weight(outcome) > 0);
    found.push(...effective);
    if (effective.length > 0) continue;
    (outcomes.some(({ result }) => result.status === 'incomplete') ? open : without).push(path);
  }
  for (const days of daysAround(calculation, on)) {
    for (const day of days) {
      const outcome = tried({ path: 'on', value: day, answers, on: day });
      if (outcome.result.status === 'unknown' || weight(outcome) === 0) continue;
      found.push(outcome);
      break;
    }
  }
  return { ranked: found.sort((a, b) => weight(b) - weight(a)), without, open };
}

function changeOf(calculation: Calculation, base: Result, other: Result): number | undefined {
  const [before, after] = [headlineOf(calculation, base), headlineOf(calculation, other)];
  return before && before.id === after?.id ? after.amount - before.amount : undefined;
}

/** How much an outcome differs: more than any amount when it is of another kind; nothing as long as it cannot be said. */
function weightOf(base: Result, other: Result, change: number | undefined): number {
  if (other.status === 'incomplete') return 0;
  if (other.status !== base.status) return Infinity;
  if (other.status !== 'complete') return 0;
  if (change !== undefined) return Math.abs(change);
  const isAmount = Object.keys(base.totals).length > 0 || Object.keys(other.totals).length > 0;
  return isAmount ? Infinity : changedFacts(base, other).length;
}

/** The facts that say something else in the other result. */
export function changedFacts({ facts: before }: Result, { facts: after }: Result): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (id) => before[id] !== after[id],
  );
}

/** The last days of older rules and the first days of newer ones, within two years, nearest first. */
function daysAround(calculation: Calculation, on: string): (readonly string[])[] {
  const turns = turningDays(calculation);
  const day = calculation.dayOfRows(on);
  const past = turns
    .filter((turn) => turn <= day && turn > addMonths(day, -monthsAround))
    .map((turn) => dayOfOldRules(calculation, turn))
    .reverse();
  const future = turns.filter((turn) => turn > day && turn <= addMonths(day, monthsAround));
  return [past.slice(0, mostDays), future.slice(0, mostDays)];
}
