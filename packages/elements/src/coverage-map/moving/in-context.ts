import type { CoverageFigure } from '@payung/coverage';
import { regionByCode, type Region } from '@payung/regions';
import { landNeighbours } from '@payung/regions/neighbours';
import { formatNumber } from '../../format.ts';
import { valueText, type Voice } from '../describe.ts';
import { rowsInWords, type Legend } from '../legend-rows.ts';
import { formatList } from '../name-list.ts';
import type { PictureRegion } from '../picture-region.ts';
import { movingWords } from './words.ts';

/** What a region is seen beside. */
export interface Surroundings {
  readonly area: Region;
  readonly regions: readonly PictureRegion[];
  readonly legend: Legend;
  /** Every figure, also of neighbours beyond the area. */
  readonly figures: ReadonlyMap<string, CoverageFigure>;
}

/** So many neighbours are named where a region itself has no figure. */
const named = 3;

/** What a map shows of a region besides its value, for who does not see it: its colour, its rank, how it stands to its neighbours. */
export function inContext(
  code: string,
  { area, regions, legend, figures }: Surroundings,
  voice: Voice,
): string {
  const words = movingWords[voice.language];
  const region = regions.find((one) => one.region.code === code);
  if (!region) return beyondBorder();
  const count = (value: number) => formatNumber(value, voice.language);
  const neighbours = landNeighbours(code).filter((neighbour) => figures.has(neighbour));
  const { figure, kind } = region;
  if (!figure) return neighbours.length ? words.neighbours(listOf(neighbours)) : words.noNeighbours;
  const known = regions.filter((one) => one.figure);
  const rank = 1 + known.filter((one) => one.figure!.percent > figure.percent).length;
  const bounds = rowsInWords(legend, voice).find((row) => row.kind === kind)!.text;
  return [
    words.colour(bounds),
    words.rank(count(rank), count(known.length), area.name),
    besideNeighbours(),
  ].join(' ');

  /** The whole of what is said of a region in another province: there its path says nothing. */
  function beyondBorder(): string {
    const { name, parent } = regionByCode(code)!;
    const figure = figures.get(code);
    const value = figure ? `: ${valueText(figure, voice)}` : '';
    return words.beyond(`${name}, ${regionByCode(parent!)!.name}${value}`, area.name);
  }

  function listOf(codes: readonly string[]): string {
    const texts = codes
      .slice(0, named)
      .map((one) => `${regionByCode(one)!.name} ${valueText(figures.get(one), voice)}`);
    return formatList(texts, voice.language);
  }

  function besideNeighbours(): string {
    if (neighbours.length === 0) return words.noNeighbours;
    const lower = neighbours.filter((one) => figures.get(one)!.percent < figure!.percent).length;
    const equal = neighbours.filter((one) => figures.get(one)!.percent === figure!.percent).length;
    const all = count(neighbours.length);
    return equal === neighbours.length ? words.same(all) : words.higher(count(lower), all);
  }
}
