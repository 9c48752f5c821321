import { readHeader, type Column } from './columns.ts';
import { lackOf, mostRowsAbove } from './header.ts';
import type { ProblemCode } from './problem.ts';
import { isRead, type TableFault, type TableRow } from './table.ts';

/** The headings of a table, where they stand, and what they mean. */
export interface Header {
  /** Counted from 1. */
  readonly line: number;
  /** Cells of the row, empty ones included. */
  readonly width: number;
  readonly columns: ReadonlyMap<Column, number>;
}

/** Looks for the headings among the first rows that hold anything. */
export class HeaderSearch {
  header: Header | undefined;
  /** Why there are none; of the rows that are not the headings the one with the most of our columns is named. */
  fault: { readonly code: ProblemCode; readonly line: number } = { code: 'empty', line: 1 };
  #isOver = false;
  #rows = 0;
  #mostColumns = -1;

  /** Whether the headings are found, or are not to be found. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Considers the next row. */
  take(row: TableRow | TableFault): void {
    const { line } = row;
    this.#rows += 1;
    this.#isOver = this.#rows === mostRowsAbove;
    if (!isRead(row)) return this.#end({ code: row.fault, line });
    const columns = readHeader(row.cells);
    const lack = lackOf(columns);
    if (!lack) return this.#end({ line, width: row.cells.length, columns });
    if (columns.size <= this.#mostColumns) return;
    this.#mostColumns = columns.size;
    this.fault = { code: lack, line };
  }

  #end(found: Header | HeaderSearch['fault']): void {
    this.#isOver = true;
    if ('columns' in found) this.header = found;
    else this.fault = found;
  }
}
