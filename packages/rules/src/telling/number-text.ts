const words: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  juta: 1e6,
  jt: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  m: 1e9,
};
const form = /^(-?)([\d.,\s]*\d)\s*(ribu|rb|juta|jt|miliar|milyar|m)?$/i;
const grouped = /^\d{1,3}(?:([.,\s])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;

/**
 * Reads a number as people write it: `3000000`, `3.000.000`, `Rp 3.000.000,00`, `3 juta`, `62,5`; text that is no number
 * comes back as it is, so that the rules can say what is wrong with it. Dots and commas in groups of three separate
 * thousands, except when `isDecimal` says that thousands are not expected.
 */
export function numberFromText(text: string, isDecimal = false): number | string {
  const trimmed = text.trim().replace(/^rp\.?\s*/i, '');
  const [, sign = '', digits, word = ''] = form.exec(trimmed) ?? [];
  if (digits === undefined) return trimmed && text.trim();
  const separator = isDecimal ? undefined : grouped.exec(digits)?.[1];
  const plain = (separator ? digits.replaceAll(separator, '') : digits).replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(plain)) return text.trim();
  const value = Number(sign + plain) * (words[word.toLowerCase()] ?? 1);
  return word ? Math.round(value) : value;
}
