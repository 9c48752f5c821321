import type { CoverageFigure } from '@payung/coverage';
import { includedThen, splits } from '@payung/regions/history';
import type { Language } from '../locale.ts';

const splitWords: Readonly<Record<Language, (year: string) => string>> = {
  id: (year) => `sebelum dipecah ${year}`,
  en: (year) => `before its split in ${year}`,
};

/**
 * That a figure of a province is of before its split, and so of a larger area than the one that bears its name today, in a few words:
 * `sebelum dipecah 2022`. Empty for every other figure; `splitNote` says at length what it includes.
 */
export function beforeSplit({ code, asOf }: CoverageFigure, language: Language): string {
  const [included] = includedThen(code, asOf);
  const split = splits.find((one) => one.code === included);
  return split ? splitWords[language](split.since.slice(0, 4)) : '';
}
