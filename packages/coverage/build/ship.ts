import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { regions } from '@payung/regions';
import type { Absence } from '../src/absence.ts';
import { absencesIn } from '../src/absences-in.ts';
import { figuresByCode } from '../src/by-code.ts';
import { countFigures, countIndicators } from '../src/counts.ts';
import type { CoverageFigure } from '../src/coverage-figure.ts';
import type { Figure } from '../src/figure.ts';
import { usualIds, type PackedFigures } from '../src/packed-figures.ts';
import { packSource } from '../src/packed-source.ts';
import { parseFigures } from '../src/parse.ts';
import { peopleBehind } from '../src/people-behind.ts';
import { pickFigures } from '../src/pick.ts';
import { provenanceOf } from '../src/provenance.ts';
import { readTable } from '../src/table.ts';
import { mappedYears, pickYears, type YearsOfFigures } from '../src/years.ts';

const data = new URL('../data/', import.meta.url);

/** The rows of `data/figures.csv`; throws when one of them is in doubt, for this table is ours. */
function readFigures(): readonly Figure[] {
  const { figures, problems } = parseFigures(readFileSync(new URL('figures.csv', data), 'utf8'), {
    publisher: 'unknown',
  });
  const [problem] = problems.filter(({ code }) => code !== 'over-100');
  if (problem) throw new Error(`figures.csv line ${problem.line}: ${problem.code} ${problem.cell}`);
  return figures;
}

/** Areas of which a share was published, but of another base: the rows of `figures-excluded.csv` that `not-applicable.csv` names. */
function readNotApplicable(): ReadonlyMap<string, 'not-applicable'> {
  const rows = readTable(readFileSync(new URL('not-applicable.csv', data), 'utf8')).slice(1);
  return new Map(rows.map(({ cells: [id] }) => [id!.split('.')[0]!, 'not-applicable']));
}

/** The remarks of shipped figures in Indonesian, by their English text. */
const translations = new Map<string, string>(
  readTable(readFileSync(new URL('notes-id.csv', data), 'utf8')).map(({ cells: [note, catatan] }) => [
    note!,
    catatan!,
  ]),
);

/** Throws for a remark that has no translation: a villager reads it too. */
function inIndonesian(note: string): string {
  const catatan = note && translations.get(note);
  if (catatan === undefined) throw new Error(`notes-id.csv lacks the remark: ${note}`);
  return catatan;
}

/** What the widgets carry of the figures, by file name: the same rows give the same bytes. */
function shippedFiles(figures: readonly Figure[]): Readonly<Record<string, string>> {
  const picked = pickFigures(figures);
  const absences = absencesIn(figuresByCode(figures), picked, readNotApplicable());
  const shown = inOrder(picked);
  const years = pickYears(figures);
  const earlier = earlierFigures(years, picked);
  return {
    'shipped.json': json({
      ...packFigures(shown, absences),
      years: mappedYears(years).join(' '),
    }),
    'years.json': lines(earlier.map(([year, list]) => [year, packFigures(list)])),
    'year-sources.json': lines(
      earlier.flatMap(([year, list]) =>
        list.map((figure) => [`${figure.code}.${year}`, packProvenance(figures, figure)]),
      ),
    ),
    'people.json': lines(
      [...shown, ...earlier.flatMap(([, list]) => list)].map((figure) => [
        figure.ids[0]!,
        packPeople(figures, figure),
      ]),
    ),
    'sources.json': lines(shown.map((figure) => [figure.code, packProvenance(figures, figure)])),
    'counts.json': lines(regions.map(({ code }) => [code, packCounts(figures, code)])),
    'count-sources.json': lines(regions.map(({ code }) => [code, packCountSources(figures, code)])),
  };
}

function inOrder(picked: ReadonlyMap<string, CoverageFigure>): readonly CoverageFigure[] {
  return regions.flatMap(({ code }) => picked.get(code) ?? []);
}

/** What is shown of a year only, newest year first: the figure that is the newest of its area travels with the map already. */
function earlierFigures(
  years: YearsOfFigures,
  picked: ReadonlyMap<string, CoverageFigure>,
): readonly (readonly [year: string, figures: readonly CoverageFigure[]])[] {
  const isEarlier = ({ code, ids }: CoverageFigure) => picked.get(code)!.ids.join() !== ids.join();
  return [...years.keys()]
    .sort()
    .reverse()
    .map((year) => [year, inOrder(years.get(year)!).filter(isEarlier)] as const)
    .filter(([, list]) => list.length > 0);
}

/** Column by column: like stands beside like, which compresses to two thirds of the same by rows. */
function packFigures(
  shown: readonly CoverageFigure[],
  absences: ReadonlyMap<string, Absence> = new Map(),
): PackedFigures {
  const kinds = new Map(shown.map(({ code, kind }) => [code, kind]));
  return {
    // `-` for `no-data`, which is what is left over.
    areas: regions.map(({ code }) => (kinds.get(code) ?? absences.get(code) ?? '-')[0]).join(''),
    percents: shown.map(({ percent }) => percent),
    days: shown.map(({ asOf }) => asOf).join(' '),
    bases: shown.map(({ base }) => (base === 'registration' ? 'g' : base[0])).join(''),
    publishers: shown.map(({ publisher }) => publisher),
    ids: Object.fromEntries(
      shown
        .filter((figure) => figure.ids.join() !== usualIds(figure).join())
        .map(({ code, ids }) => [code, ids]),
    ),
  };
}

function packProvenance(figures: readonly Figure[], { ids }: CoverageFigure) {
  const { source, note } = provenanceOf(figures, ids)!;
  return [...packSource(source), note, inIndonesian(note)];
}

/** Empty where the report of the share does not have both numbers. */
function packPeople(figures: readonly Figure[], share: CoverageFigure) {
  const people = peopleBehind(share, figures);
  if (!people) return [];
  const { covered, eligible, uncovered, ids } = people;
  const rounded = [
    covered.isRounded ? 'c' : '',
    eligible.isRounded ? 'e' : '',
    uncovered.isRounded ? 'u' : '',
  ].join('');
  return [covered.value, eligible.value, uncovered.value, rounded, ...ids];
}

function packCounts(figures: readonly Figure[], code: string) {
  return countFigures(figures, code).map(({ id, indicator, value, asOf, publisher, note }) => {
    const number = id.slice(`${code}.${indicator}.${asOf}.`.length);
    return [
      countIndicators.indexOf(indicator),
      value,
      asOf,
      publisher,
      note,
      inIndonesian(note),
      ...(number ? [Number(number)] : []),
    ];
  });
}

function packCountSources(figures: readonly Figure[], code: string) {
  return countFigures(figures, code).map(({ id }) => packSource(provenanceOf(figures, [id])!.source));
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** An object with one entry a line, so that a changed figure is a changed line; empty lists fall away. */
function lines(entries: readonly (readonly [string, object])[]): string {
  const filled = entries.filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return `{\n${filled.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',\n')}\n}\n`;
}

/** `node build/ship.ts [folder]` writes them, by default where the package reads them. */
const folder = process.argv[2] ? pathToFileURL(`${process.argv[2]}/`) : data;
for (const [name, text] of Object.entries(shippedFiles(readFigures()))) {
  writeFileSync(new URL(name, folder), text);
}
