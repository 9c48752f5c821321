import { regionByCode } from '@payung/regions';
import { cellText } from './cell-text.ts';
import { readHeader, type Column } from './columns.ts';
import { isAfter, readDate } from './day.ts';
import { readNumber } from './number.ts';
import type { FigureRecord } from './parse.ts';

/** What a plain row may say; any other column of ours has to be weighed. */
const plainColumns: readonly Column[] = ['code', 'value', 'as_of'];

/**
 * The share of each area, in percent by code, of rows of which nothing has to be weighed: the same keys in all of them, each area once and
 * by its present code, a number, and a day that is not after `today` (ISO), or none. It is what `recordingFigures` and the rule for picking
 * come to, much sooner; undefined where one row is not as plain, and then they have to tell.
 */
export function plainShares(
  records: readonly FigureRecord[],
  today: string,
): ReadonlyMap<string, number> | undefined {
  const keys = Object.keys(records[0] ?? {});
  const columns = readHeader(keys);
  if (![...columns.keys()].every((column) => plainColumns.includes(column))) return undefined;
  const keyOf = (column: Column) => keys[columns.get(column) ?? -1];
  const [codeKey, valueKey, dayKey] = [keyOf('code'), keyOf('value'), keyOf('as_of')];
  if (codeKey === undefined || valueKey === undefined) return undefined;
  const shares = new Map<string, number>();
  let plainDay: unknown;
  for (const record of records) {
    if (!hasKeys(record, keys)) return undefined;
    const code = cellText(record[codeKey]);
    const value = readShare(record[valueKey]);
    const day = dayKey && record[dayKey];
    if (day !== plainDay && !isPlainDay(cellText(day), today)) return undefined;
    plainDay = day;
    if (value === undefined || shares.has(code) || !regionByCode(code)) return undefined;
    shares.set(code, value);
  }
  return shares;
}

/** Any further key may be a column that has to be weighed. */
function hasKeys(record: FigureRecord | null, keys: readonly string[]): record is FigureRecord {
  const own = Object.keys(record ?? {});
  return own.length === keys.length && own.every((key, place) => key === keys[place]);
}

/** A number that is written with digits is read as itself. */
function readShare(cell: unknown): number | undefined {
  const isItself = typeof cell === 'number' && cell >= 1 && cell < 1_000_000;
  return isItself ? cell : readNumber(cellText(cell), false);
}

function isPlainDay(written: string, today: string): boolean {
  const day = readDate(written);
  return day === undefined ? written.trim() === '' : !isAfter(day, today);
}
