import { readHeader } from './columns.ts';
import type { Figure } from './figure.ts';
import { FreeIds } from './free-ids.ts';
import { placeColumns } from './place.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { cut, readRow, type Cell, type Report, type RowDefaults } from './row.ts';
import { readTable } from './table.ts';

export interface ParsedFigures {
  /** Each with an id of its own. */
  readonly figures: readonly Figure[];
  /** In the order of lines. */
  readonly problems: readonly Problem[];
}

/** Characters of the largest table that is read; this project's own, with sources, has 0.4 million. */
const longestTable = 5_000_000;

/** A table has at most the 553 areas, in some indicators and years; more is a mistake or an attack. */
const mostRows = 20_000;

/**
 * Reads a table of figures: ours with all its columns, or as little as `kode,nilai` or `nama,nilai` (shares in percent).
 * Headings may be Indonesian or English in any order, other columns are passed over. A row that cannot be used becomes a
 * problem and the others stand; no text makes it throw.
 */
export function parseFigures(text: string, defaults: RowDefaults): ParsedFigures {
  if (/^\uFEFF?\s*</.test(text)) return refused('html', 1);
  if (text.length > longestTable) return refused('too-large', 1);
  const [header, ...rows] = readTable(text);
  if (!header || !rows.length) return refused('empty', header?.line ?? 1);
  const columns = readHeader(header.cells);
  if (!placeColumns.some((column) => columns.has(column))) return refused('no-place-column', header.line);
  if (!columns.has('value')) return refused('no-value-column', header.line);

  const isDated = columns.has('as_of') || defaults.asOf !== undefined;
  const figures: Figure[] = [];
  const ids = new FreeIds();
  const problems: Problem[] = isDated ? [] : [{ code: 'no-date', line: header.line, cell: '', isKept: true }];
  for (const { line, cells } of rows.slice(0, mostRows)) {
    const cell: Cell = (column) => cells[columns.get(column) ?? -1]?.trim() ?? '';
    const report: Report = (code, isKept, blamed = '') => {
      // Said once for the table where it has no such column.
      if (code === 'no-date' && !isDated) return;
      problems.push({ code, line, cell: cut(blamed, 40), isKept });
    };
    const figure = readRow(cell, defaults, report);
    if (!figure) continue;
    const id = ids.take(figure.id);
    if (id !== figure.id) report('repeated', true, figure.code);
    figures.push({ ...figure, id });
  }
  const surplus = rows[mostRows];
  if (surplus) problems.push({ code: 'too-many-rows', line: surplus.line, cell: '', isKept: false });
  return { figures, problems };
}

function refused(code: ProblemCode, line: number): ParsedFigures {
  return { figures: [], problems: [{ code, line, cell: '', isKept: false }] };
}
