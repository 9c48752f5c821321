import {
  countFigures,
  pickFigures,
  provenanceOf,
  type CoverageFigure,
  type Figure,
  type Problem,
} from '@payung/coverage';
import { tableOfJson } from '@payung/coverage/json-table';
import { parseFigures } from '@payung/coverage/parse';
import type { Background, FigureSet } from './figure-set.ts';
import { hostOf } from './host-name.ts';
import { fetchTable } from './host-table.ts';
import { peopleBehind } from './people-count.ts';
import { TableError } from './table-error.ts';

/**
 * Fetches and reads the host's own table, CSV or JSON. Rows that cannot be used are listed in `problems` and named in the
 * console with the fix; a table without one usable row throws a `TableError`.
 */
export async function hostFigures(address: string, signal: AbortSignal): Promise<FigureSet> {
  const text = await fetchTable(address, signal);
  const host = hostOf(address);
  const table = /^[[{]/.test(text) ? tableOfJson(text) : text;
  if (table === undefined || table.includes('\0')) throw new TableError({ kind: 'unreadable' });
  const { figures, problems } = parseFigures(table, { publisher: host });
  if (problems.length) warn(address, problems);
  if (!figures.length) throw new TableError({ kind: 'unusable' }, problems);
  const shares = pickFigures(figures);
  return {
    figures: shares,
    countsOf: (code) => Promise.resolve(countFigures(figures, code)),
    backgroundOf: (code) => Promise.resolve(backgroundIn(figures, code, shares.get(code))),
    problems,
    host,
  };
}

function backgroundIn(
  figures: readonly Figure[],
  code: string,
  share: CoverageFigure | undefined,
): Background {
  const counts = countFigures(figures, code).map((count) => ({
    ...count,
    source: figures.find(({ id }) => id === count.id)?.source,
  }));
  return {
    provenance: provenanceOf(figures, share?.ids ?? []),
    people: share && peopleBehind(share, figures),
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
