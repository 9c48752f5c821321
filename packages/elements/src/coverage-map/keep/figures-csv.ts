import type { Absence, JoinedRegion } from '@payung/coverage';
import { csvText } from '../../calculator/share/saving.ts';
import { beforeSplit } from '../before-split.ts';
import type { Voice } from '../describe.ts';
import { keepWords } from './words.ts';

/** One row: a region with its figure, or with the kind of nothing that it has. */
interface FigureRow extends JoinedRegion {
  readonly absence: Absence | undefined;
}

/**
 * What is shown as CSV that a spreadsheet of the language opens by itself, and that our own `src` reads with the same kinds of nothing: one
 * row a region, with the ids of the rows each figure was made of. The value is empty where there is no share, or says that none applies;
 * the column that tells how a share came to be says where only people enrolled with public money are known, and where a province was another area then.
 */
export function figuresCsv(
  { regions }: { readonly regions: readonly FigureRow[] },
  { words, language }: Voice,
): string {
  const { columns, kinds } = keepWords[language];
  const decimal = (percent: number): string =>
    language === 'id' ? String(percent).replace('.', ',') : String(percent);
  const only = (absence: Absence | undefined, kind: Absence): string =>
    absence === kind ? words.absent[kind] : '';
  const rows = regions.map(({ region, figure, absence }) =>
    figure
      ? [
          region.code,
          region.name,
          decimal(figure.percent),
          figure.asOf,
          figure.publisher,
          [kinds[figure.kind], beforeSplit(figure, language)].filter(Boolean).join(', '),
          figure.ids.join(' '),
        ]
      : [region.code, region.name, only(absence, 'not-applicable'), '', '', only(absence, 'budget-only'), ''],
  );
  return csvText([columns, ...rows], language);
}
