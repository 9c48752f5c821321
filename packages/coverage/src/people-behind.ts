import type { CoverageFigure } from './coverage-figure.ts';
import type { Figure, Indicator } from './figure.ts';

/** A number of people; a rounded one, or one made of a rounded one, is to be said with "about". */
export interface Counted {
  readonly value: number;
  readonly isRounded: boolean;
}

/** How many people a share stands for. */
export interface PeopleCount {
  readonly covered: Counted;
  /** All workers who could be members. */
  readonly eligible: Counted;
  readonly uncovered: Counted;
  /** Ids of the rows they were taken from, all of the report and the day of the share. */
  readonly ids: readonly string[];
}

/**
 * The people behind a share, where its own report has the number of the covered, and beside it that of the uncovered or of all who could
 * be members, for the same day and base. Undefined where one is missing, and where they do not give the share that was printed: then
 * they count other people. People are never worked out from a percentage.
 */
export function peopleBehind(share: CoverageFigure, figures: readonly Figure[]): PeopleCount | undefined {
  const printed = figures.find(({ id }) => id === share.ids[0]);
  if (!printed) return undefined;
  const rows = figures.filter((row) => isOfOneReport(row, printed));
  const rowOf = (indicator: Indicator): Figure | undefined => {
    const known = rows.filter((row) => row.indicator === indicator);
    return known.find(({ id }) => share.ids.includes(id)) ?? known[0];
  };
  const covered = rowOf('covered_workers');
  const eligible = rowOf('workforce_eligible');
  const uncovered = rowOf('uncovered_workers');
  if (!covered || !(eligible ?? uncovered) || (eligible && eligible.value < covered.value)) return undefined;
  const some = span(covered.value);
  const alls = [
    ...(eligible ? [span(eligible.value)] : []),
    ...(uncovered ? [sum(some, span(uncovered.value))] : []),
  ];
  if (!alls.every((all) => givesShare(some, all, share.percent))) return undefined;
  return {
    covered: printedIn(covered),
    eligible: eligible ? printedIn(eligible) : madeOf([covered, uncovered!], (a, b) => a + b),
    uncovered: uncovered ? printedIn(uncovered) : madeOf([eligible!, covered], (a, b) => a - b),
    ids: [covered, eligible, uncovered].flatMap((row) => row?.id ?? []),
  };
}

function isOfOneReport(a: Figure, b: Figure): boolean {
  return (
    a.code === b.code &&
    a.asOf === b.asOf &&
    a.base === b.base &&
    a.source.publisher === b.source.publisher &&
    a.source.url === b.source.url
  );
}

function printedIn(row: Figure): Counted {
  return { value: row.value, isRounded: isRounded(row) };
}

/** No more exact than the coarsest of the rounded numbers it is made of: 2.900.000, rounded, less 610.715 are about 2.300.000. */
function madeOf(
  rows: readonly [Figure, Figure],
  combined: (first: number, second: number) => number,
): Counted {
  const places = rows.filter(isRounded).map(({ value }) => lastPlace(value));
  const place = Math.max(1, ...places);
  const exact = combined(rows[0].value, rows[1].value);
  return { value: Math.round(exact / place) * place, isRounded: places.length > 0 };
}

/** Whether the remark on a row, ours or a host's, says so. */
function isRounded({ note }: Figure): boolean {
  return /\b(rounded|dibulatkan)\b/i.test(note);
}

/** The place of the last digit that is no zero, but of the second at most: 100.000 in 2.900.000 and in 1.000.000. */
function lastPlace(value: number): number {
  let place = 1;
  while (value % (place * 10) === 0 && place * 100 <= value) place *= 10;
  return place;
}

/** Between which numbers one lies that may be rounded to its `lastPlace`. */
type Span = readonly [lowest: number, highest: number];

function span(value: number): Span {
  const half = lastPlace(value) / 2;
  return [value - half, value + half];
}

function sum(a: Span, b: Span): Span {
  return [a[0] + b[0], a[1] + b[1]];
}

/** Whether some of all can be that many percent; its last digit, of at most two decimals, may be rounded or cut off. */
function givesShare(some: Span, all: Span, percent: number): boolean {
  const decimals = Math.min(2, String(percent).split('.')[1]?.length ?? 0);
  const slack = 10 ** -decimals;
  return (100 * some[0]) / all[1] <= percent + slack && (100 * some[1]) / all[0] >= percent - slack;
}
