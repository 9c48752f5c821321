import type { Language } from '../messages/words.ts';

/** Words after a number in both languages, by what they make of it. */
const scales: readonly (readonly [words: RegExp, by: number])[] = [
  [/^$/, 1],
  [/^(ribu|rb|thousand)$/, 1e3],
  [/^(juta|jt|million)$/, 1e6],
  [/^(mil[iy]ar|billion)$/, 1e9],
];
/** The one letter that is a word in both, and says another number in each. */
const m: Readonly<Record<Language, number>> = { id: 1e9, en: 1e6 };
const form = /^(-?)([\d.,\s]*\d)\s*([a-z]*)$/i;
const grouped = /^\d{1,3}(?:([.,\s])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;

/**
 * Reads a number as people write it: `3000000`, `3.000.000`, `Rp 3.000.000,00`, `3 juta`, `3 million`, `62,5`; text that is no number
 * comes back as it is, so that the rules can say what is wrong with it. Dots and commas in groups of three separate
 * thousands, except when `isDecimal` says that thousands are not expected.
 */
export function numberFromText(text: string, language: Language, isDecimal = false): number | string {
  const trimmed = text.trim().replace(/^rp\.?\s*/i, '');
  const [, sign = '', digits, typed = ''] = form.exec(trimmed) ?? [];
  const word = typed.toLowerCase();
  const scale = word === 'm' ? m[language] : scales.find(([words]) => words.test(word))?.[1];
  if (digits === undefined || scale === undefined) return trimmed && text.trim();
  const separator = isDecimal ? undefined : grouped.exec(digits)?.[1];
  const plain = (separator ? digits.replaceAll(separator, '') : digits).replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(plain)) return text.trim();
  const value = Number(sign + plain) * scale;
  return word ? Math.round(value) : value;
}
