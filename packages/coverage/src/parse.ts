import { cellText } from './cell-text.ts';
import { readHeader } from './columns.ts';
import type { Figure } from './figure.ts';
import { lackOf } from './header.ts';
import { HeaderSearch } from './header-search.ts';
import { atOnce, type Pieces } from './pieces.ts';
import type { Problem, ProblemCode } from './problem.ts';
import type { RowDefaults } from './row.ts';
import { RowReader } from './row-reader.ts';
import type { SaidAbsence } from './said-absence.ts';
import { tablePieces } from './table.ts';

export interface ParsedFigures {
  /** Each with an id of its own. */
  readonly figures: readonly Figure[];
  /** Why areas have no share, where a row says it; a share of the same area wins. */
  readonly absences: ReadonlyMap<string, SaidAbsence>;
  /** In the order of lines. */
  readonly problems: readonly Problem[];
}

/** Characters of the largest table that is read; this project's own, with sources, has 0.4 million. */
const longestTable = 20_000_000;

/** Rows that are read in one go, well under a millisecond. */
const rowsAtOnce = 50;

/**
 * Reads a table of figures: ours with all its columns, or as little as `kode,nilai` or `nama,nilai` (shares in percent).
 * Headings may be Indonesian or English in any order, other columns are passed over. A row that cannot be used becomes a
 * problem and the others stand; no text makes it throw.
 */
export function parseFigures(text: string, defaults: RowDefaults): ParsedFigures {
  return atOnce(parsingFigures(text, defaults));
}

/** The same piece by piece, for `withPauses`: a table of 100,000 rows takes a phone seconds. */
export function* parsingFigures(text: string, defaults: RowDefaults): Pieces<ParsedFigures> {
  if (/^\uFEFF?\s*</.test(text)) return refused('html', 1);
  if (text.length > longestTable) return refused('too-large', 1);
  const search = new HeaderSearch();
  let reader: RowReader | undefined;
  for (const { rows, separator, share } of tablePieces(text)) {
    let next = 0;
    while (!search.isOver && next < rows.length) search.take(rows[next++]!);
    if (search.header) reader ??= new RowReader(search.header, defaults, separator);
    else if (search.isOver) break;
    do {
      reader?.read(rows.slice(next, (next += rowsAtOnce)));
      yield share;
    } while (next < rows.length && !reader?.isFull);
    if (reader?.isFull) break;
  }
  const { header, fault } = search;
  if (!header) return refused(fault.code, fault.line);
  return reader?.result() ?? refused('empty', header.line);
}

/** A row as an object, with our headings as its keys: `{ kode: '3510', nilai: 36.4 }`. What is neither a text nor a number is an empty cell. */
export type FigureRecord = Readonly<Record<string, unknown>>;

/** The same of rows that a page has already. The first stands at line 2, as in the table that they would be written as. */
export function* recordingFigures(
  records: readonly FigureRecord[],
  defaults: RowDefaults,
): Pieces<ParsedFigures> {
  const headings = [...new Set(records.flatMap((record) => Object.keys(record ?? {})))];
  const columns = readHeader(headings);
  const lack = records.length === 0 ? 'empty' : lackOf(columns);
  if (lack) return refused(lack, 1);
  const reader = new RowReader({ line: 1, width: headings.length, columns }, defaults);
  for (let next = 0; next < records.length && !reader.isFull; next += rowsAtOnce) {
    const cellsOf = (record: FigureRecord) => headings.map((heading) => cellText(record?.[heading]));
    const rows = records.slice(next, next + rowsAtOnce);
    reader.read(rows.map((record, index) => ({ line: next + index + 2, cells: cellsOf(record) })));
    yield next / records.length;
  }
  return reader.result()!;
}

function refused(code: ProblemCode, line: number): ParsedFigures {
  return { figures: [], absences: new Map(), problems: [{ code, line, cell: '', isKept: false }] };
}
