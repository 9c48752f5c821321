import neighbours from '../data/neighbours.json' with { type: 'json' };
import { digits } from './digits.ts';
import { directions, type Direction } from './directions.ts';
import { regencies } from './list.ts';
import { unpackNumbers } from './packed-numbers.ts';

export { directions, type Direction } from './directions.ts';

/**
 * Regencies that share a border by land, in the order of codes; empty for the 33 that are islands, and for what is no regency.
 * Borders are approximate, and so is this near a point where four regencies meet.
 */
export function landNeighbours(code: string): readonly string[] {
  return land().get(code) ?? [];
}

/** The nearest regencies across water on sides where no land neighbour lies; never one of `landNeighbours`. */
export function seaNeighbours(code: string): readonly string[] {
  return sea().get(code) ?? [];
}

/**
 * Where an arrow key leads from a regency: the neighbour that lies nearest and straightest in that direction, by land or by sea. A
 * city within one regency leads there on every side. Undefined at an edge of the country. Every regency can be reached.
 */
export function neighbourTowards(code: string, direction: Direction): string | undefined {
  const place = places().get(code);
  if (place === undefined) return undefined;
  const step = neighbours.walk[directions.length * place + directions.indexOf(direction)]!;
  return [...landNeighbours(code), ...seaNeighbours(code)].sort()[digits.indexOf(step)];
}

type Lists = ReadonlyMap<string, readonly string[]>;

const land = once(() => fromBothEnds(neighbours.land));
const sea = once(() => fromBothEnds(neighbours.sea));
const places = once(() => new Map(regencies.map(({ code }, place) => [code, place])));

/**
 * Reads the pairs as `build/written.ts` writes them: regencies in the order of codes, parted by commas; of each the neighbours with
 * higher codes, as steps in that order from itself to the first and from there to the next. Lists come out in the order of codes.
 */
function fromBothEnds(pairs: string): Lists {
  const codes = regencies.map(({ code }) => code);
  const lists = new Map(codes.map((code): [string, string[]] => [code, []]));
  pairs.split(',').forEach((steps, place) => {
    let other = place;
    for (const step of unpackNumbers(steps)) {
      other += step;
      lists.get(codes[place]!)!.push(codes[other]!);
      lists.get(codes[other]!)!.push(codes[place]!);
    }
  });
  return lists;
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
