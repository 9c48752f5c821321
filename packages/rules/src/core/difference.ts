import type { Calculation } from './calculation.ts';
import { dayAfter } from './day.ts';
import { rowOn } from './parameter.ts';
import type { Dated, Row } from './parameter.ts';
import type { Line, Result } from './result.ts';

/** What one rule set said, and by which parameters; a module under `/rules/` or a calculation of today, with its result. */
export interface Told extends Pick<Calculation, 'parameters' | 'dayOfRows'> {
  readonly result: Result;
}

/** A parameter that made the difference: the rows of both rule sets on `day`, undefined where one of them has none. */
export interface Difference {
  readonly id: string;
  readonly unit: string;
  /** The first day that the results rest on and whose rows are not the same. */
  readonly day: string;
  readonly then: Row | undefined;
  readonly now: Row | undefined;
  /** The lines fed by it whose amount is not the same, in the order of the results; none where it changed no amount. */
  readonly lines: readonly string[];
}

/** A parameter as both rule sets know it. */
interface History {
  readonly id: string;
  readonly then: Dated | undefined;
  readonly now: Dated | undefined;
}

/** A line as both results have it. */
interface Pair {
  readonly id: string;
  readonly day: string;
  readonly parameters: readonly string[];
  readonly change: number;
}

const ofMonth = /^month\.(\d{4}-\d{2})$/;

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];
const find = <Of extends { id: string }>(list: readonly Of[], id: string): Of | undefined =>
  list.find((candidate) => candidate.id === id);

function rowsOn({ then, now }: History, day: string): { then: Row | undefined; now: Row | undefined } {
  return { then: then && rowOn(then, day), now: now && rowOn(now, day) };
}

function differsOn(history: History, day: string): boolean {
  const { then, now } = rowsOn(history, day);
  return JSON.stringify(then?.value) !== JSON.stringify(now?.value);
}

/** Every day on which one of the two histories may change. */
function turnsOf({ then, now }: History): string[] {
  const rows = [...(then?.rows ?? []), ...(now?.rows ?? [])];
  return rows.flatMap(({ from, to }) => (to === null ? [from] : [from, dayAfter(to)])).sort();
}

/** The lines of both results, each with the day of its rows: its month where it has one. */
function pairsOf(then: Told, now: Told): Pair[] {
  const both = [then.result.lines, now.result.lines] as const;
  return unique(both.flat().map(({ id }) => id)).map((id) => {
    const [old, young] = both.map((lines) => find<Line>(lines, id));
    const month = ofMonth.exec(id)?.[1];
    return {
      id,
      day: now.dayOfRows(month ? `${month}-01` : now.result.on),
      parameters: [...(old?.parameters ?? []), ...(young?.parameters ?? [])],
      change: Math.abs((young?.amount ?? 0) - (old?.amount ?? 0)),
    };
  });
}

/** The parameters behind a line, reason or notice of either result. */
function usedIn(then: Told, now: Told): History[] {
  const named = [then, now].flatMap(({ result: { lines, reasons, notices } }) =>
    [...lines, ...reasons, ...notices].flatMap(({ parameters }) => parameters),
  );
  return unique(named).map((id) => ({ id, then: find(then.parameters, id), now: find(now.parameters, id) }));
}

/** What a result says, apart from who says it: amounts, sums, what was decided, and why. */
function said({ status, lines, totals, facts, reasons }: Result): string {
  const amounts = lines.map(({ id, amount }) => [id, amount]);
  return JSON.stringify([status, amounts, totals, facts, reasons.map(({ code }) => code)]);
}

/**
 * The parameters that made two rule sets say different things to the same answers and day: those behind a line, reason or
 * notice of either whose values on the days of the result are not the same, the one that moved most rupiah first. Where these
 * explain nothing, those that differ on another day (a pension age still to come). Nothing when both say the same, and when
 * no parameter explains it: another way of working it out, or a question that one of them does not ask.
 */
export function difference(then: Told, now: Told): Difference[] {
  const pairs = pairsOf(then, now);
  const days = unique([now.dayOfRows(now.result.on), ...pairs.map(({ day }) => day)].sort());
  const used = usedIn(then, now);
  const movedBy = (history: History): Pair[] =>
    pairs.filter(
      ({ day, parameters, change }) =>
        change > 0 && parameters.includes(history.id) && differsOn(history, day),
    );
  const effectOf = (history: History): number =>
    movedBy(history).reduce((sum, { change }) => sum + change, 0);
  const differing = (daysOf: (history: History) => readonly string[]): Difference[] =>
    [...used]
      .sort((a, b) => effectOf(b) - effectOf(a))
      .flatMap((history): Difference[] => {
        const day = daysOf(history).find((candidate) => differsOn(history, candidate));
        if (day === undefined) return [];
        const { unit } = (history.now ?? history.then)!;
        const lines = movedBy(history).map(({ id }) => id);
        return [{ id: history.id, unit, day, ...rowsOn(history, day), lines }];
      });
  const explained = differing(() => days);
  const isSame = said(then.result) === said(now.result);
  const isOpen = then.result.status === 'incomplete' || now.result.status === 'incomplete';
  return explained.length > 0 || isSame || isOpen ? explained : differing(turnsOf);
}
