import { cellText } from './cell-text.ts';
import { readHeader, type Column } from './columns.ts';
import type { Figure } from './figure.ts';
import { FreeIds } from './free-ids.ts';
import { atOnce, type Pieces } from './pieces.ts';
import { placeColumns } from './place.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { cut, readRow, type Cell, type Report, type RowDefaults } from './row.ts';
import { isRead, tablePieces, type TableFault, type TableRow } from './table.ts';

export interface ParsedFigures {
  /** Each with an id of its own. */
  readonly figures: readonly Figure[];
  /** Codes of the areas of which a row says that a share does not apply; a share of the same area wins. */
  readonly notApplicable: ReadonlySet<string>;
  /** In the order of lines. */
  readonly problems: readonly Problem[];
}

/** Characters of the largest table that is read; this project's own, with sources, has 0.4 million. */
const longestTable = 20_000_000;

/** Rows that are read in one go, well under a millisecond. */
const rowsAtOnce = 50;

/** A table has at most the 553 areas, in some indicators and years; more than this is a mistake or an attack. */
const mostRows = 100_000;

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
  let reader: RowReader | undefined;
  for (const { rows, share } of tablePieces(text)) {
    let next = 0;
    const [header] = rows;
    if (!reader && header) {
      if (!isRead(header)) return refused(header.fault, header.line);
      const columns = readHeader(header.cells);
      const fault = missingIn(columns);
      if (fault) return refused(fault, header.line);
      reader = new RowReader(columns, header.line, defaults);
      next = 1;
    }
    do {
      reader?.read(rows.slice(next, (next += rowsAtOnce)));
      yield share;
    } while (next < rows.length && !reader?.isFull);
    if (reader?.isFull) break;
  }
  if (!reader?.isRead) return refused('empty', reader?.headerLine ?? 1);
  const { figures, notApplicable, problems } = reader;
  return { figures, notApplicable, problems };
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
  const fault = records.length === 0 ? 'empty' : missingIn(columns);
  if (fault) return refused(fault, 1);
  const reader = new RowReader(columns, 1, defaults);
  for (let next = 0; next < records.length && !reader.isFull; next += rowsAtOnce) {
    const cellsOf = (record: FigureRecord) => headings.map((heading) => cellText(record?.[heading]));
    const rows = records.slice(next, next + rowsAtOnce);
    reader.read(rows.map((record, index) => ({ line: next + index + 2, cells: cellsOf(record) })));
    yield next / records.length;
  }
  const { figures, notApplicable, problems } = reader;
  return { figures, notApplicable, problems };
}

/** What a table must have and lacks. */
function missingIn(columns: ReadonlyMap<Column, number>): ProblemCode | undefined {
  if (!placeColumns.some((column) => columns.has(column))) return 'no-place-column';
  return columns.has('value') ? undefined : 'no-value-column';
}

/** Turns rows into figures and problems, one after the other, until there are too many. */
class RowReader {
  readonly figures: Figure[] = [];
  readonly notApplicable = new Set<string>();
  readonly problems: Problem[] = [];
  readonly headerLine: number;
  isFull = false;
  readonly #columns: ReadonlyMap<Column, number>;
  readonly #defaults: RowDefaults;
  readonly #isDated: boolean;
  readonly #ids = new FreeIds();
  #rows = 0;

  constructor(columns: ReadonlyMap<Column, number>, headerLine: number, defaults: RowDefaults) {
    this.headerLine = headerLine;
    this.#columns = columns;
    this.#defaults = defaults;
    this.#isDated = columns.has('as_of') || defaults.asOf !== undefined;
    // Said once for the table where it has no such column.
    if (!this.#isDated) this.problems.push({ code: 'no-date', line: headerLine, cell: '', isKept: true });
  }

  /** Whether the table has any row below its headings. */
  get isRead(): boolean {
    return this.#rows > 0;
  }

  read(rows: readonly (TableRow | TableFault)[]): void {
    for (const row of rows) {
      this.isFull = this.#rows === mostRows;
      if (this.isFull) {
        this.problems.push({ code: 'too-many-rows', line: row.line, cell: '', isKept: false });
        return;
      }
      this.#rows += 1;
      if (isRead(row)) this.#readRow(row);
      else this.problems.push({ code: row.fault, line: row.line, cell: '', isKept: false });
    }
  }

  #readRow({ line, cells }: TableRow): void {
    const cell: Cell = (column) => {
      const at = this.#columns.get(column);
      return at === undefined ? '' : (cells[at]?.trim() ?? '');
    };
    const report: Report = (code, isKept, blamed = '') => {
      if (code === 'no-date' && !this.#isDated) return;
      this.problems.push({ code, line, cell: cut(blamed, 40), isKept });
    };
    const figure = readRow(cell, this.#defaults, report);
    if (!figure) return;
    if ('notApplicable' in figure) return void this.notApplicable.add(figure.notApplicable);
    const id = this.#ids.take(figure.id);
    if (id !== figure.id) report('repeated', true, figure.code);
    this.figures.push(id === figure.id ? figure : { ...figure, id });
  }
}

function refused(code: ProblemCode, line: number): ParsedFigures {
  return { figures: [], notApplicable: new Set(), problems: [{ code, line, cell: '', isKept: false }] };
}
