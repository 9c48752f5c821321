import type { Language } from '../locale.ts';

/** Names in a row: `A`, `A dan B`, `A, B, dan C` (English: `A, B, and C`). */
export function formatList(names: readonly string[], language: Language): string {
  // Not by `Intl`: its list format takes a slow phone 70 ms to make.
  const and = language === 'en' ? 'and' : 'dan';
  const [last, ...others] = [...names].reverse();
  if (others.length < 2) return [...others, last].join(` ${and} `);
  return `${others.reverse().join(', ')}, ${and} ${last}`;
}
