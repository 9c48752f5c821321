import type { Column } from './columns.ts';

/** The columns of which a table needs one, so that its rows say which area they speak of. */
const placeColumns: readonly Column[] = ['code', 'statistics_code', 'name', 'province'];

/** Rows that are looked through for the headings: above them people write a title, a source and a date. */
export const mostRowsAbove = 10;

/** What a row lacks to be the headings of a table; undefined where rows of figures may follow it. */
export function lackOf(
  columns: ReadonlyMap<Column, number>,
): 'no-place-column' | 'no-value-column' | undefined {
  if (!placeColumns.some((column) => columns.has(column))) return 'no-place-column';
  return columns.has('value') ? undefined : 'no-value-column';
}
