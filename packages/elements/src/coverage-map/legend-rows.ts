import type { Absence, LegendRow } from '@payung/coverage';
import { formatNumber, formatPercent } from '../format.ts';
import { cellText, type Voice } from './describe.ts';

/** What the legend tells about the regions in view. */
export interface Legend {
  readonly rows: readonly LegendRow[];
  /** How many have no share, by kind; those that do not occur are left out, but for `no-data`. */
  readonly absent: ReadonlyMap<Absence, number>;
  /** How many are hatched: rough figures, and figures of before 2023. */
  readonly marked: number;
}

/** One row of the legend in words. */
export interface RowInWords {
  /** `c1` to `c5`, a kind of nothing, or `marked` for what is hatched. */
  readonly kind: string;
  readonly text: string;
  readonly count: string;
}

/** The legend in words, row by row. */
export function rowsInWords({ rows, absent, marked }: Legend, voice: Voice): readonly RowInWords[] {
  const { words, language } = voice;
  const row = (kind: string, text: string, count: number): RowInWords => ({
    kind,
    text,
    count: words.legendRow(formatNumber(count, language)),
  });
  return [
    ...rows.map((bounds, place) =>
      row(`c${place + 1}`, boundsText(bounds, place === rows.length - 1, voice), bounds.count),
    ),
    ...[...absent].map(([kind, count]) => row(kind, cellText(undefined, voice, kind), count)),
    ...(marked ? [row('marked', words.marked, marked)] : []),
  ];
}

/** The bounds in words; the last row is open above, because a printed rate may exceed the end of the scale. */
function boundsText({ from, to }: LegendRow, isLast: boolean, { words, language }: Voice): string {
  const percent = (value: number) => formatPercent(value, language);
  if (isLast) return words.atLeast(percent(from));
  return from === 0 ? words.below(percent(to)) : words.between(percent(from), percent(to));
}
