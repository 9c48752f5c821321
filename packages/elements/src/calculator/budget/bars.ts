import type { BudgetMonth } from '@payung/rules/group-budget/months';
import { nice, ticks } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { relievedStretches } from './relieved.ts';
import { usedProgrammes } from './telling.ts';
import type { Programme } from './telling.ts';

/** One piece of a bar; lengths are per cent of the picture, counted from its upper left corner. */
interface Piece {
  readonly programme: Programme;
  readonly y: number;
  readonly height: number;
}

/** The bar of one month. */
interface Bar {
  readonly month: BudgetMonth;
  readonly x: number;
  readonly pieces: readonly Piece[];
}

/** A stretch of relieved months with the same relief. */
interface Relieved {
  readonly from: number;
  readonly to: number;
  readonly months: readonly BudgetMonth[];
}

/** A mark below the bars: the middle of the month, whether it says only the year, and whether the year begins or is new there. */
interface Mark {
  readonly x: number;
  readonly month: string;
  readonly isYearOnly: boolean;
  readonly hasYear: boolean;
}

/** A bar chart as numbers, of any width: all lengths along it are per cent. */
export interface Bars {
  readonly bars: readonly Bar[];
  readonly width: number;
  /** How many rupiah one step of the axis counts: 1, a thousand, a million … */
  readonly unit: number;
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly relieved: readonly Relieved[];
  /** The marks for a narrow and for a wide picture. */
  readonly narrow: readonly Mark[];
  readonly wide: readonly Mark[];
}

const units = [1e12, 1e9, 1e6, 1e3];

/** The bars of some months, at least one of which costs something. */
export function barsOf(months: readonly BudgetMonth[]): Bars {
  const most = Math.max(...months.map(({ cost }) => cost));
  const [, top] = nice(0, most, 4);
  const band = scaleBand(
    months.map(({ month }) => month),
    [0, 100],
  ).paddingInner(0.25);
  const width = band.bandwidth();
  const unit = units.find((one) => most >= one) ?? 1;
  const used = usedProgrammes(months);
  const bars = months.map((month) => {
    let sum = 0;
    const pieces = used.map((programme) => {
      sum += month[programme];
      return { programme, y: 100 - (100 * sum) / top, height: (100 * month[programme]) / top };
    });
    return { month, x: band(month.month)!, pieces };
  });
  const marks = (mostMarks: number): Mark[] => marksOf(bars, width / 2, mostMarks);
  return {
    bars,
    width,
    unit,
    ticks: ticks(0, top, 4).map((value) => ({ y: 100 - (100 * value) / top, value: value / unit })),
    relieved: relievedStretches(months).map((stretch) => ({
      from: band(stretch[0]!.month)!,
      to: band(stretch.at(-1)!.month)! + width,
      months: stretch,
    })),
    narrow: marks(6),
    wide: marks(18),
  };
}

/** As many marks as there is room for: months at even steps, and where these are years, the Januaries. */
function marksOf(bars: readonly Bar[], half: number, most: number): Mark[] {
  const step = [1, 2, 3, 6, 12, 24].find((months) => bars.length / months <= most) ?? 24;
  const isYearOnly = step >= 12;
  const januaries = bars.filter(({ month }) => month.month.endsWith('-01'));
  const marked = isYearOnly
    ? januaries.filter((_, index) => index % (step / 12) === 0)
    : bars.filter((_, index) => index % step === 0);
  let before = '';
  return marked.map(({ month: { month }, x }) => {
    const year = month.slice(0, 4);
    const hasYear = year !== before;
    before = year;
    return { x: x + half, month, isYearOnly, hasYear };
  });
}
