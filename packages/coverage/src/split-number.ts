import type { Column } from './columns.ts';

/** Columns in which no one or two digits stand alone. */
const neverDigits: readonly Column[] = ['as_of', 'source_publisher', 'source_title', 'source_url'];

/**
 * The number `12,5` of which the comma was taken for the separator, so that its decimals stand in the column of dates or sources and the
 * row, short of a cell elsewhere, is no wider than the headings; undefined where nothing looks like that.
 */
export function splitNumber(
  cells: readonly string[],
  columns: ReadonlyMap<Column, number>,
): string | undefined {
  const at = columns.get('value')!;
  const behind = cells[at + 1]?.trim() ?? '';
  if (behind.length === 0 || behind.length > 2 || !/^\d+$/.test(behind)) return undefined;
  const whole = cells[at]!.trim();
  const isSplit = /^\d+$/.test(whole) && neverDigits.some((column) => columns.get(column) === at + 1);
  return isSplit ? `${whole},${behind}` : undefined;
}
