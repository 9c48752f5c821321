import type { Figure } from './figure.ts';
import { FreeIds } from './free-ids.ts';
import type { Header } from './header-search.ts';
import type { ParsedFigures } from './parse.ts';
import type { Problem } from './problem.ts';
import { quoteOf } from './quote.ts';
import { readRow, type Cell, type Report, type RowDefaults } from './row.ts';
import type { SaidAbsence } from './said-absence.ts';
import { Shares } from './shares.ts';
import { splitNumber } from './split-number.ts';
import { isRead, type TableFault, type TableRow } from './table.ts';

/** A table has at most the 553 areas, in some indicators and years; more than this is a mistake or an attack. */
const mostRows = 100_000;

/** Turns rows into figures and problems, one after the other, until there are too many. */
export class RowReader {
  readonly #figures: Figure[] = [];
  readonly #absences = new Map<string, SaidAbsence>();
  readonly #problems: Problem[] = [];
  readonly #shares = new Shares();
  readonly #header: Header;
  readonly #defaults: RowDefaults;
  readonly #isDated: boolean;
  readonly #hasCommas: boolean;
  readonly #ids = new FreeIds();
  #rows = 0;
  #isFull = false;

  /** `separator` is what stood between the cells; none where they never were one text, and no comma could split a number. */
  constructor(header: Header, defaults: RowDefaults, separator?: string) {
    this.#header = header;
    this.#defaults = defaults;
    this.#hasCommas = separator === ',';
    this.#isDated = header.columns.has('as_of') || defaults.asOf !== undefined;
    // Said once for the table where it has no such column.
    if (!this.#isDated) this.#note('no-date', header.line, true);
  }

  /** Whether no further row is read. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** What came of the rows so far; undefined where there was none. */
  result(): ParsedFigures | undefined {
    if (this.#rows === 0) return undefined;
    const { line } = this.#header;
    const remark: Problem = { code: 'fractions', line, cell: '', isKept: true };
    return {
      figures: this.#figures,
      absences: this.#absences,
      problems: this.#shares.areFractions ? [remark, ...this.#problems] : this.#problems,
    };
  }

  read(rows: readonly (TableRow | TableFault)[]): void {
    for (const row of rows) {
      this.#isFull = this.#rows === mostRows;
      if (this.#isFull) return this.#note('too-many-rows', row.line, false);
      this.#rows += 1;
      if (!isRead(row)) this.#note(row.fault, row.line, false);
      else if (isWider(row, this.#header)) this.#note('too-many-cells', row.line, false);
      else this.#readRow(row);
    }
  }

  #readRow({ line, cells }: TableRow): void {
    const { columns } = this.#header;
    const split = this.#hasCommas && splitNumber(cells, columns);
    if (split) return this.#note('split-number', line, false, split);
    const cell: Cell = (column) => {
      const at = columns.get(column);
      return at === undefined ? '' : (cells[at]?.trim() ?? '');
    };
    const report: Report = (code, isKept, blamed) => {
      if (code === 'no-date' && !this.#isDated) return;
      this.#note(code, line, isKept, blamed);
    };
    const figure = readRow(cell, this.#defaults, report);
    if (!figure) return;
    if ('absence' in figure) return void this.#absences.set(figure.code, figure.absence);
    this.#shares.take(figure, cell('value'));
    const id = this.#ids.take(figure.id);
    if (id !== figure.id) report('repeated', true, figure.code);
    this.#figures.push(id === figure.id ? figure : { ...figure, id });
  }

  #note(code: Problem['code'], line: number, isKept: boolean, blamed = ''): void {
    this.#problems.push({ code, line, cell: quoteOf(blamed), isKept });
  }
}

/** Whether something stands beyond the last heading: then a separator within a cell has moved all that follows. */
function isWider({ cells }: TableRow, { width }: Header): boolean {
  return cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '');
}
