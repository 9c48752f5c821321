import { dsvFormat } from 'd3-dsv';

/** One row of a table and the line of the text it starts on, counted from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Rows of a comma, semicolon or tab separated text, whichever stands most often in its first line. Takes a byte order mark,
 * both kinds of line end, and quoted cells with line breaks in them; leaves out rows of empty cells.
 */
export function readTable(text: string): readonly TableRow[] {
  const plain = text.replace(/^\uFEFF/, '');
  let next = 1;
  return dsvFormat(separatorOf(plain)).parseRows(plain, (cells) => {
    const line = next;
    next += 1 + cells.reduce((breaks, cell) => breaks + breaksIn(cell), 0);
    return cells.some((cell) => cell.trim() !== '') ? { line, cells } : undefined;
  });
}

function breaksIn(cell: string): number {
  return cell.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function separatorOf(text: string): string {
  const [first = ''] = text.trimStart().split(/[\r\n]/, 1);
  const count = (separator: string) => first.split(separator).length;
  return [';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best), ',');
}
