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

/** A whole or decimal number in the reader's notation: `1.250.000` in Indonesian, `1,250,000` in English. */
export function formatNumber(value: number, language: Language, maximumFractionDigits = 2): string {
  // The browser's own format takes a slow phone 30 ms to make, most calculators never need it.
  if (Number.isSafeInteger(value))
    return String(value).replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '.');
  const make = () => new Intl.NumberFormat(language, { maximumFractionDigits });
  return cached(`number ${language} ${maximumFractionDigits}`, make).format(value);
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
