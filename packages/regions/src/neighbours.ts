import neighbours from '../data/neighbours.json' with { type: 'json' };

/** Where an arrow key points. */
export const directions = ['north', 'east', 'south', 'west'] as const;

export type Direction = (typeof directions)[number];

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
  const step = steps().get(code)?.split(' ')[directions.indexOf(direction)];
  return step === '-' ? undefined : step;
}

type Lists = ReadonlyMap<string, readonly string[]>;

const land = once((): Lists => fromBothEnds(neighbours.land));
const sea = once((): Lists => fromBothEnds(neighbours.sea));
const steps = once((): ReadonlyMap<string, string> => new Map(Object.entries(neighbours.walk)));

/** The file holds each pair at its lower code only. */
function fromBothEnds(pairs: Readonly<Record<string, string>>): Lists {
  const lists = new Map<string, string[]>();
  const add = (code: string, other: string) => {
    const list = lists.get(code);
    if (list) list.push(other);
    else lists.set(code, [other]);
  };
  for (const [code, others] of Object.entries(pairs)) {
    for (const other of others.split(' ')) {
      add(code, other);
      add(other, code);
    }
  }
  for (const list of lists.values()) list.sort();
  return lists;
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
