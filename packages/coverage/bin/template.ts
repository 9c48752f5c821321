import { regenciesOf, regionByCode } from '@payung/regions';
import type { CommandWords } from '../src/messages/command-words.ts';

/**
 * An empty table to fill in a spreadsheet: a row for every regency and city of a province, of the country for `ID`, or for one
 * regency alone, with or without dots (`35.10`); undefined for an unknown code. Semicolons, because a spreadsheet set to Indonesian splits cells at them.
 */
export function template(code: string, { headings }: CommandWords): string | undefined {
  const region = regionByCode(code.replace(/[.\s]/g, '').toUpperCase());
  if (!region) return undefined;
  const within = regenciesOf(region.code);
  const rows = within.length > 0 ? within : [region];
  const blanks = headings.slice(2).map(() => '');
  return [headings, ...rows.map(({ code: own, name }) => [own, name, ...blanks])]
    .map((cells) => `${cells.join(';')}\n`)
    .join('');
}
