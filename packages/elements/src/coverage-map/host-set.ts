import {
  absencesIn,
  countFigures,
  mappedYears,
  peopleBehind,
  provenanceOf,
  type CoverageFigure,
  type Figure,
  type Problem,
} from '@payung/coverage';
import { groupingByCode } from '@payung/coverage/by-code';
import type { ParsedFigures } from '@payung/coverage/parse';
import { pickingFigures } from '@payung/coverage/pick';
import { withPauses } from '@payung/coverage/pieces';
import { pickingYears } from '@payung/coverage/years';
import type { Background, FigureSet } from './figure-set.ts';
import { knownPeople } from './known-people.ts';
import { splitNote } from './split-note.ts';
import { TableError } from './table-error.ts';

/** Whose figures they are, and what the console calls them: the attribute or property that they came by. */
interface Origin {
  readonly host: string;
  readonly name: string;
}

/** Hears the share of each area, in percent, as soon as it is known, long before all else is; what it promises is waited for. */
export type OnShares = (percentOf: (code: string) => number | undefined) => Promise<void> | undefined;

/**
 * What was read of a host's figures as a set. Rows that cannot be used are listed in `problems` and named in the console with the fix;
 * without one usable row it throws a `TableError`. `pause` gives the page its turn.
 */
export async function hostSet(
  { figures, absences, problems }: ParsedFigures,
  { host, name }: Origin,
  pause: (share: number) => Promise<void>,
  onShares?: OnShares,
): Promise<FigureSet> {
  if (problems.length) warn(name, problems);
  if (!figures.length && !absences.size) throw new TableError({ kind: 'unusable' }, problems);
  const shares = await withPauses(pickingFigures(figures), pause);
  await onShares?.((code) => shares.get(code)?.percent);
  const byYear = await withPauses(pickingYears(figures), pause);
  const byCode = await withPauses(groupingByCode(figures), pause);
  const rowsOf = (code: string) => byCode.get(code) ?? [];
  const sharesOf = (year: string | undefined) => (year === undefined ? shares : (byYear.get(year) ?? none));
  return {
    figures: shares,
    absences: absencesIn(byCode, shares, absences),
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
    people: share && knownPeople(peopleBehind(share, rows)),
    counts,
  };
}

/** Tells the web officer what to change; readers see the same list in words under the map. */
function warn(name: string, problems: readonly Problem[]): void {
  const lines = problems
    .slice(0, 20)
    .map(({ line, code, cell }) => `  line ${line}: ${code}${cell && ` "${cell}"`}`);
  console.warn(
    `${name}: ${problems.length} remarks on the table of figures. Codes are those of the Ministry of Home ` +
      `Affairs without dots (3510), values plain numbers (36.4).\n${lines.join('\n')}`,
  );
}
