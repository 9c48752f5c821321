import type { Language } from '../locale.ts';

export { numberFromText } from '@payung/rules/number-text';

/**
 * The digits of a text in groups of three, when it holds nothing but digits and the separator of the language; else
 * undefined. A separator that a person has just typed (`2.5`) is left alone, one that stands wrong after a deletion is not.
 */
export function groupedText(text: string, language: Language, isDeletion = false): string | undefined {
  const separator = language === 'id' ? '.' : ',';
  const digits = text
    .replace(/^rp\.?\s*/i, '')
    .replaceAll(separator, '')
    .trim();
  if (!/^\d+$/.test(digits)) return undefined;
  const last = text.lastIndexOf(separator);
  if (!isDeletion && last >= 0 && text.length - last <= 3) return undefined;
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** Where the caret belongs in `text` so that `digitsBefore` digits stand before it. */
export function caretAfterDigits(text: string, digitsBefore: number): number {
  let seen = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (seen === digitsBefore) return index;
    if (/\d/.test(text[index]!)) seen += 1;
  }
  return text.length;
}
