import {
  absencesIn,
  countFigures,
  mappedYears,
  provenanceOf,
  type CoverageFigure,
  type Figure,
  type Problem,
} from '@payung/coverage';
import { groupingByCode } from '@payung/coverage/by-code';
import { writingTable } from '@payung/coverage/json-table';
import { parsingFigures } from '@payung/coverage/parse';
import { pickingFigures } from '@payung/coverage/pick';
import { withPauses } from '@payung/coverage/pieces';
import { pickingYears } from '@payung/coverage/years';
import { calmPause } from './calm.ts';
import type { Background, FigureSet } from './figure-set.ts';
import { hostOf } from './host-name.ts';
import { fetchTable } from './host-table.ts';
import { peopleBehind } from './people-count.ts';
import { splitNote } from './split-note.ts';
import { TableError } from './table-error.ts';

/**
 * Fetches and reads the host's own table, CSV or JSON. Rows that cannot be used are listed in `problems` and named in the
 * console with the fix; a table without one usable row throws a `TableError`. A long table is read in pieces, so that the
 * page stays usable; `onShare` hears how far it is, 0 to 1.
 */
export async function hostFigures(
  address: string,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<FigureSet> {
  const pause = calmPause(signal, onShare);
  const calm = calmPause(signal, () => undefined);
  const text = await fetchTable(address, signal, calm);
  const host = hostOf(address);
  const table = /^[[{]/.test(text) ? await withPauses(writingTable(text), calm) : text;
  if (table === undefined || table.includes('\0')) throw new TableError({ kind: 'unreadable' });
  const parsed = await withPauses(parsingFigures(table, { publisher: host }), pause);
  const { figures, notApplicable, problems } = parsed;
  if (problems.length) warn(address, problems);
  if (!figures.length && !notApplicable.size) throw new TableError({ kind: 'unusable' }, problems);
  const shares = await withPauses(pickingFigures(figures), calm);
  const byYear = await withPauses(pickingYears(figures), calm);
  const byCode = await withPauses(groupingByCode(figures), calm);
  const rowsOf = (code: string) => byCode.get(code) ?? [];
  const sharesOf = (year: string | undefined) => (year === undefined ? shares : (byYear.get(year) ?? none));
  return {
    figures: shares,
    absences: absencesIn(byCode, shares, notApplicable),
    countsOf: (code) => Promise.resolve(countFigures(rowsOf(code), code)),
    backgroundOf: (code, year) =>
      Promise.resolve({
        ...backgroundIn(rowsOf(code), code, sharesOf(year).get(code)),
        split: splitNote(code, sharesOf(year)),
      }),
    years: mappedYears(byYear),
    figuresOf: (year) => Promise.resolve(sharesOf(year)),
    problems,
    host,
  };
}

const none: ReadonlyMap<string, CoverageFigure> = new Map();

/** What stands behind a figure, from the rows of its own area. */
function backgroundIn(rows: readonly Figure[], code: string, share: CoverageFigure | undefined): Background {
  const counts = countFigures(rows, code).map((count) => ({
    ...count,
    source: rows.find(({ id }) => id === count.id)?.source,
  }));
  return {
    provenance: provenanceOf(rows, share?.ids ?? []),
    people: share && peopleBehind(share, rows),
    counts,
  };
}

/** Tells the web officer what to change; readers see the same list in words under the map. */
function warn(address: string, problems: readonly Problem[]): void {
  const lines = problems
    .slice(0, 20)
    .map(({ line, code, cell }) => `  line ${line}: ${code}${cell && ` "${cell}"`}`);
  console.warn(
    `src="${address}": ${problems.length} remarks on the table of figures. Codes are those of the Ministry of Home ` +
      `Affairs without dots (3510), values plain numbers (36.4).\n${lines.join('\n')}`,
  );
}
