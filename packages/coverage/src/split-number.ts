import type { Column } from './columns.ts';
import { readDate } from './day.ts';

/** Columns in which no digits stand alone, or only those of a date. */
const neverDigits: readonly Column[] = [
  'name',
  'province',
  'source_publisher',
  'source_title',
  'source_url',
  'note',
];
const dates: readonly Column[] = ['as_of', 'as_of_latest', 'source_date'];

/**
 * The number `12,5` of which the comma was taken for the separator, so that its decimals stand in a column of words or dates and the
 * row, short of a cell elsewhere, is no wider than the headings; undefined where nothing looks like that.
 */
export function splitNumber(
  cells: readonly string[],
  columns: ReadonlyMap<Column, number>,
): string | undefined {
  const at = columns.get('value')!;
  const behind = cells[at + 1]?.trim() ?? '';
  if (!/^\d+\s*%?$/.test(behind)) return undefined;
  const whole = cells[at]!.trim();
  if (!/^\d+$/.test(whole)) return undefined;
  const isBehind = (column: Column) => columns.get(column) === at + 1;
  const isSplit = neverDigits.some(isBehind) || (dates.some(isBehind) && !readDate(behind));
  return isSplit ? `${whole},${behind}` : undefined;
}
