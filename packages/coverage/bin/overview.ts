import { provinces, regenciesOf, regionByCode, type Region } from '@payung/regions';
import type { Absence } from '../src/absence.ts';
import type { CoverageFigure } from '../src/coverage-figure.ts';
import { givenClasses, type LegendRow } from '../src/given-classes.ts';
import { joinFigures, type JoinedRegion } from '../src/join.ts';
import { mapBounds } from '../src/map-bounds.ts';
import { summary, type KnownRegion, type Summary } from '../src/summary.ts';
import type { Speech } from './languages.ts';

/** What a map of the table says before anything is drawn: how many shares, the ends, and how many in each class. */
export interface Overview {
  /** The country, or the one province that all rows speak of. */
  readonly area: Region;
  /** The regencies and cities of the area, or the provinces where no row speaks of a regency. */
  readonly joined: readonly JoinedRegion[];
  readonly summary: Summary;
  readonly classes: readonly LegendRow[];
}

/** The overview of shares and absences; `codes` are the areas of all rows. */
export function overview(
  codes: readonly string[],
  shares: ReadonlyMap<string, CoverageFigure>,
  absences: ReadonlyMap<string, Absence>,
): Overview {
  const own = codes.filter((code) => code !== 'ID');
  const isOfProvinces = own.length > 0 && own.every((code) => code.length === 2);
  const [province, ...others] = new Set(own.map((code) => code.slice(0, 2)));
  const area = regionByCode(province && others.length === 0 && !isOfProvinces ? province : 'ID')!;
  const joined = joinFigures(isOfProvinces ? provinces : regenciesOf(area.code), shares);
  const percents = joined.flatMap(({ figure }) => (figure ? [figure.percent] : []));
  return {
    area,
    joined,
    summary: summary(joined, absences),
    classes: givenClasses(percents, mapBounds).rows,
  };
}

/** The overview as data: of each region its code only. */
export function overviewData({ area, summary: { highest, lowest, ...counts }, classes }: Overview): unknown {
  const ends = (rows: readonly KnownRegion[]) => ({
    percent: rows[0]?.figure.percent,
    codes: rows.map(({ region }) => region.code),
  });
  return {
    area: area.code,
    ...counts,
    highest: ends(highest),
    lowest: ends(lowest),
    classes: classes.map(({ from, to, count }) => ({ from, to, count })),
  };
}

/** So many names are told of an end; more regions are counted. */
const namesTold = 3;

/** The overview in sentences, one a line; the ends and classes where there is something to compare. */
export function overviewLines(
  found: Overview,
  { command, clusters: { language } }: Speech,
): readonly string[] {
  const { area, joined, classes } = found;
  const { highest, lowest, withData, withoutData } = found.summary;
  const counts = command.known(withData, joined.length, area.name, withoutData);
  if (withData < 2) return [counts];
  const names = (rows: readonly KnownRegion[]) =>
    rows.length > namesTold
      ? command.regions(rows.length)
      : new Intl.ListFormat(language).format(rows.map(({ region }) => region.name));
  const percent = ([first]: readonly KnownRegion[]) =>
    `${new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(first!.figure.percent)}%`;
  return [
    counts,
    command.highest(names(highest), percent(highest)),
    command.lowest(names(lowest), percent(lowest)),
    command.classes(
      classes.map(({ from, to, count }) => `${from}–${to}%: ${command.regions(count)}`).join('; '),
    ),
  ];
}
