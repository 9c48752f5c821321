import type { Language } from '../messages/words.ts';

const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/** Makes a format once for each key: making one costs a hundred times what using it does. */
export function cached<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(
  key: string,
  make: () => Format,
): Format {
  const known = formats.get(key) as Format | undefined;
  const format = known ?? make();
  formats.set(key, format);
  return format;
}

/**
 * A whole or decimal number in the reader's notation: `1.250.000,5` in Indonesian, `1,250,000.5` in English; rounded half away from zero,
 * as its decimals are written.
 */
export function formatNumber(value: number, language: Language, maximumFractionDigits = 2): string {
  // Not by `Intl`: its number format takes a slow phone 30 ms to make.
  const [group, point] = language === 'en' ? [',', '.'] : ['.', ','];
  const [whole, part] = rounded(Math.abs(value), maximumFractionDigits).split('.');
  const text = whole!.replace(/\B(?=(\d{3})+$)/g, group) + (part ? point + part : '');
  return value < 0 && text !== '0' ? `-${text}` : text;
}

/** A number that is not negative, with a point and so many decimals at most. By its own digits: 1.005 is 1.01, though the computer keeps a little less. */
function rounded(value: number, decimals: number): string {
  if (Number.isInteger(value)) return String(BigInt(value));
  return String(Number(`${Math.round(Number(`${value.toFixed(9)}e${decimals}`))}e-${decimals}`));
}

/** Whole rupiah as `Rp1.250.000` (English: `Rp1,250,000`), without the space that `Intl` puts in. */
export function formatRupiah(amount: number, language: Language): string {
  return `${amount < 0 ? '−' : ''}Rp${formatNumber(Math.abs(amount), language, 0)}`;
}

/** A share given in percent (0–100) as `23,5%` (English: `23.5%`). */
export function formatPercent(percent: number, language: Language, maximumFractionDigits = 1): string {
  return `${formatNumber(percent, language, maximumFractionDigits)}%`;
}

const months: Readonly<Record<Language, string>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  en: 'January February March April May June July August September October November December',
};

/** An ISO day, month or year (`2026-11-20`, `2026-11`, `2026`) as `20 November 2026`, `November 2026`, `2026`. */
export function formatDate(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-');
  if (!month) return iso;
  // Not by `Intl`: its date format takes a slow phone 200 ms to make, before the first answer is there.
  const name = months[language].split(' ')[Number(month) - 1]!;
  return `${day ? `${Number(day)} ` : ''}${name} ${year}`;
}
