import type { CoverageFigure, Problem, ProblemCode } from '@payung/coverage';
import { regionByCode } from '@payung/regions';
import type { FigureSet } from './figure-set.ts';
import { hostOf } from './host-name.ts';
import { splitNote } from './split-note.ts';
import { TableError } from './table-error.ts';

/** The share of one area as a page hands it over (`figures` of the element). */
export interface GivenFigure {
  /** Kemendagri code: `ID`, `35`, `3510`. */
  readonly code: string;
  /** The share of covered workers in percent: 0 or more. */
  readonly percent: number;
  /** Its ISO year, month or day; undated without. */
  readonly asOf?: string;
  /** Who printed it; the site itself without. */
  readonly publisher?: string;
  /** `https:` address where it was printed. */
  readonly url?: string;
}

const day = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** The figures of a page as a set. What cannot be used is listed as rows of a table are, counted from 1; throws a `TableError` where nothing can be. */
export function givenFigures(rows: readonly GivenFigure[]): FigureSet {
  const host = hostOf('');
  const problems: Problem[] = [];
  const figures = new Map<string, CoverageFigure>();
  const urls = new Map<string, string>();
  for (const [index, row] of rows.entries()) {
    const tell = (code: ProblemCode, cell: string | number | undefined, isKept = false): void =>
      void problems.push({ code, line: index + 1, cell: String(cell ?? '').slice(0, 40), isKept });
    const { code, percent, asOf = '', publisher, url } = row ?? {};
    if (!regionByCode(code)) tell('unknown-code', code);
    else if (!(Number.isFinite(percent) && percent >= 0)) tell('bad-value', percent);
    else {
      const isDay = asOf === '' || day.test(asOf);
      if (!isDay) tell('bad-date', asOf, true);
      if (figures.has(code)) tell('repeated', code, true);
      if (url && /^https?:/.test(url)) urls.set(code, url);
      figures.set(code, {
        code,
        percent,
        kind: 'printed',
        asOf: isDay ? asOf : '',
        base: 'unknown',
        publisher: publisher ?? host,
        ids: [`${code}.given`],
      });
    }
  }
  if (problems.length) warn(problems);
  if (rows.length && !figures.size) throw new TableError({ kind: 'unusable' }, problems);
  return {
    figures,
    absences: new Map(),
    countsOf: () => Promise.resolve([]),
    backgroundOf: (code) => {
      const url = urls.get(code);
      const publisher = figures.get(code)?.publisher;
      const source = publisher && { publisher, ...(url ? { url } : {}) };
      return Promise.resolve({
        provenance: source ? { source, note: '' } : undefined,
        people: undefined,
        counts: [],
        split: splitNote(code, figures),
      });
    },
    years: [],
    figuresOf: () => Promise.resolve(figures),
    problems,
    host,
  };
}

function warn(problems: readonly Problem[]): void {
  const lines = problems.slice(0, 20).map(({ line, code, cell }) => `  item ${line}: ${code} "${cell}"`);
  console.warn(
    `figures: ${problems.length} remarks. Each item is { code: '3510', percent: 36.4, asOf?: '2025-08' }, with codes of the Ministry ` +
      `of Home Affairs without dots.\n${lines.join('\n')}`,
  );
}
