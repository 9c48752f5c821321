import type { JoinedRegion } from '@payung/coverage';
import { csvText } from '../../calculator/share/saving.ts';
import type { Language } from '../../locale.ts';
import { keepWords } from './words.ts';

/**
 * What is shown as CSV that a spreadsheet of the language opens by itself, and that our own `src` reads: one row a region, empty where
 * there is no data, with the ids of the rows each figure was made of.
 */
export function figuresCsv(
  { regions }: { readonly regions: readonly JoinedRegion[] },
  language: Language,
): string {
  const { columns, kinds } = keepWords[language];
  const decimal = (percent: number): string =>
    language === 'id' ? String(percent).replace('.', ',') : String(percent);
  const rows = regions.map(({ region, figure }) =>
    figure
      ? [
          region.code,
          region.name,
          decimal(figure.percent),
          figure.asOf,
          figure.publisher,
          kinds[figure.kind],
          figure.ids.join(' '),
        ]
      : [region.code, region.name, '', '', '', '', ''],
  );
  return csvText([columns, ...rows], language);
}
