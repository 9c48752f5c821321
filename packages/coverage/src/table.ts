import { dsvFormat } from 'd3-dsv';
import { layoutOf } from './layout.ts';
import { RecordEnds } from './record-ends.ts';

/** One row of a table and the line of the text it starts on, counted from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row that is not read, and why: longer than any row of figures, or with a quote that is never closed and swallows the rest. */
export interface TableFault {
  readonly line: number;
  readonly fault: 'long-row' | 'open-quote';
}

/** Rows of one piece of a table, what separates their cells, and the share of the text that is read by then, 0 to 1. */
export interface TablePiece {
  readonly rows: readonly (TableRow | TableFault)[];
  readonly separator: string;
  readonly share: number;
}

/** Characters that are read in one go: some hundred rows, about a millisecond. */
const pieceLength = 16_384;

/** Characters of the longest row that is read. One has to be read in one go; a row of ours with sources has about 500. */
const longestRow = 200_000;

/**
 * Rows of a comma, semicolon or tab separated text, piece by piece; `layoutOf` says which it is. Takes a byte
 * order mark, all kinds of line end, and quoted cells with line breaks in them; leaves out rows of empty cells. No text, however it is
 * made, keeps one piece for long. `length` is how many characters are read in one go.
 */
export function* tablePieces(text: string, length = pieceLength): Generator<TablePiece, void> {
  const layout = layoutOf(text);
  const { separator } = layout;
  const plain = text.slice(layout.start);
  const format = dsvFormat(separator);
  const ends = new RecordEnds(plain, separator);
  let start = 0;
  let { line } = layout;
  while (ends.at < plain.length) {
    ends.read(length);
    const isLast = ends.at === plain.length;
    const end = isLast && !ends.isQuoted ? plain.length : ends.end;
    const share = ends.at / plain.length;
    if (end - start > longestRow) yield { rows: [{ line, fault: 'long-row' }], separator, share };
    else yield { rows: rowsIn(format.parseRows(plain.slice(start, end)), line), separator, share };
    if (end > start) [start, line] = [end, layout.line - 1 + ends.line];
  }
  if (ends.isQuoted) yield { rows: [{ line, fault: 'open-quote' }], separator, share: 1 };
}

/** All rows of a table at once. */
export function readTable(text: string): readonly TableRow[] {
  return [...tablePieces(text)].flatMap(({ rows }) => rows.filter(isRead));
}

/** Whether a row has cells. */
export function isRead(row: TableRow | TableFault): row is TableRow {
  return 'cells' in row;
}

function rowsIn(records: readonly (readonly string[])[], first: number): readonly TableRow[] {
  let line = first;
  const rows: TableRow[] = [];
  for (const cells of records) {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    line += 1 + cells.reduce((breaks, cell) => breaks + breaksIn(cell), 0);
  }
  return rows;
}

function breaksIn(cell: string): number {
  return cell.match(/\r\n|\r|\n/g)?.length ?? 0;
}
