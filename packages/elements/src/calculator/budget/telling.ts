import type { BudgetMonth } from '@payung/rules/group-budget/months';
import { formatDate, formatNumber, formatPercent, formatRupiah } from '../../format.ts';
import type { Language } from '../../locale.ts';
import type { ToolNow } from '../tool.ts';
import { words as english } from './words.en.ts';
import { words as indonesian } from './words.id.ts';
import type { Words } from './words.id.ts';

/** The programmes of a budget, from the foot of a bar upwards. */
export const programmes = ['accident', 'death', 'oldAge'] as const;

/** One of them. */
export type Programme = (typeof programmes)[number];

/** How the detail of a budget writes its words, months and amounts. */
export interface Telling {
  readonly language: Language;
  readonly words: Words;
  rupiah(amount: number): string;
  /** `12 bulan`, `2 anak`. */
  count(unit: 'months' | 'children', value: number): string;
  relief(percent: number): string;
  /** `Januari 2026`, `Januari–Maret 2026`, `November 2026–Februari 2027`. */
  period(months: readonly BudgetMonth[]): string;
}

/** The words for a result as it stands. */
export function tellingOf({ told }: ToolNow): Telling {
  const { language } = told;
  const words = language === 'en' ? english : indonesian;
  return {
    language,
    words,
    rupiah: (amount) => formatRupiah(amount, language),
    count: (unit, value) => told.words.general.measures[unit]!(formatNumber(value, language)),
    relief: (percent) => words.relief(formatPercent(percent, language)),
    period: (months) => {
      const first = months[0]!.month;
      const last = months.at(-1)!.month;
      const from = formatDate(first, language);
      if (first === last) return from;
      const until = formatDate(last, language);
      return first.slice(0, 4) === last.slice(0, 4) ? `${from.slice(0, -5)}–${until}` : `${from} – ${until}`;
    },
  };
}

/** The programmes that cost something; old-age savings only where they are chosen. */
export function usedProgrammes(months: readonly BudgetMonth[]): Programme[] {
  return programmes.filter((programme) => months.some((month) => month[programme] > 0));
}
