import { dsvFormat } from 'd3-dsv';

/** One row of a table and the line of the text it starts on, counted from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows of one piece of a table, and the share of the text that is read by then, 0 to 1. */
export interface TablePiece {
  readonly rows: readonly TableRow[];
  readonly share: number;
}

/** Characters that are read in one go, at least: some hundred rows, a few milliseconds. */
const pieceLength = 32_768;

/**
 * Rows of a comma, semicolon or tab separated text, whichever stands most often in its first line, piece by piece. Takes a byte
 * order mark, both kinds of line end, and quoted cells with line breaks in them; leaves out rows of empty cells.
 */
export function* tablePieces(text: string): Generator<TablePiece, void> {
  const plain = text.replace(/^\uFEFF/, '');
  const format = dsvFormat(separatorOf(plain));
  let line = 1;
  for (let start = 0; start < plain.length;) {
    const end = pieceEnd(plain, start);
    const rows = format.parseRows(plain.slice(start, end), (cells): TableRow | undefined => {
      const row = { line, cells };
      line += 1 + cells.reduce((breaks, cell) => breaks + breaksIn(cell), 0);
      return cells.some((cell) => cell.trim() !== '') ? row : undefined;
    });
    yield { rows, share: end / plain.length };
    start = end;
  }
}

/** All rows of a table at once. */
export function readTable(text: string): readonly TableRow[] {
  return [...tablePieces(text)].flatMap(({ rows }) => rows);
}

/** The end of the line on which a piece may end: not within quotes, which hold line breaks of their own. */
function pieceEnd(text: string, start: number): number {
  let end = start;
  let isQuoted = false;
  do {
    const next = lineEnd(text, Math.max(end, start + pieceLength));
    for (let quote = text.indexOf('"', end); quote >= 0 && quote < next; quote = text.indexOf('"', quote + 1))
      isQuoted = !isQuoted;
    end = next;
  } while (isQuoted && end < text.length);
  return end;
}

/** The place after the next line break, or the end of the text. */
function lineEnd(text: string, from: number): number {
  const breaks = /\r\n|\r|\n/g;
  breaks.lastIndex = from;
  return breaks.exec(text) ? breaks.lastIndex : text.length;
}

function breaksIn(cell: string): number {
  return cell.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function separatorOf(text: string): string {
  const [first = ''] = text.trimStart().split(/[\r\n]/, 1);
  const count = (separator: string) => first.split(separator).length;
  return [';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best), ',');
}
