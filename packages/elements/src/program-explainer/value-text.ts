import { resolve, type DatedValue } from '@payung/programs';
import { formatDate, formatNumber, formatPercent, formatRupiah } from '../format.ts';
import type { Language } from '../locale.ts';
import type { Words } from './words.id.ts';

/** In which language, and for which day (ISO), a programme is told. */
export interface Telling {
  readonly language: Language;
  readonly on: string;
  readonly words: Words;
}

/**
 * What the law says in a place of the text on the day of the telling: `Rp42.000.000`, `3 bulan`, `2 Desember 2019`.
 * A number that is not in force on that day says so: `Rp8.400 (terakhir diketahui 31 Desember 2026)`.
 */
export function valueText(dated: DatedValue, { language, on, words }: Telling): string {
  const { value, unit, standing } = resolve(dated, on);
  if (typeof value !== 'number')
    return value === null ? words.open : unit === 'day' ? formatDate(value, language) : value;
  const name = words.units[unit];
  const text =
    unit === 'rupiah'
      ? formatRupiah(value, language)
      : unit === 'percent'
        ? formatPercent(value, language, 4)
        : name
          ? words.count(value, name)
          : formatNumber(value, language);
  return standing.state === 'current'
    ? text
    : text + words[standing.state](formatDate(standing.day, language));
}
