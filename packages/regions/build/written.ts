import { directions } from '../src/neighbours.ts';
import type { Links } from './land-neighbours.ts';
import type { Area } from './list.ts';
import type { SeaLinks } from './sea-neighbours.ts';
import type { Walk } from './walk.ts';

/** `data/names.json`: a row a province with its code, its name, its regencies and its cities, numbers where they do not run on. */
export function nameRows(provinces: readonly Area[], regencies: readonly Area[]): string {
  return rows(
    provinces.map(({ code, name }) => {
      const own = regencies.filter((regency) => regency.code.startsWith(code));
      return [code, name, runningNames(own, 'Kabupaten ', 1), runningNames(own, 'Kota ', 71)];
    }),
  );
}

/** `Sarmi,Keerom,15 Waropen`: a number only where it is not one more than the last. */
function runningNames(regencies: readonly Area[], kind: string, first: number): string {
  let next = first;
  return regencies
    .filter(({ name }) => name.startsWith(kind))
    .map(({ code, name }) => {
      const number = Number(code.slice(2));
      const entry = `${number === next ? '' : `${number} `}${name.slice(kind.length)}`;
      next = number + 1;
      return entry;
    })
    .join(',');
}

/** `data/statistics-codes.json`: the numbers of the statistics office that differ from ours, by our code. */
export function statisticsCodes(areas: readonly Area[]): string {
  const differing = areas.filter(({ code, bps }) => code !== bps);
  return `${JSON.stringify(Object.fromEntries(differing.map(({ code, bps }) => [code, bps])))}\n`;
}

/** `data/neighbours.json`: each pair once, at its lower code, by land and by sea; and the four steps of the walk, `-` at an edge. */
export function neighbourLists(land: Links, sea: SeaLinks, walk: Walk): string {
  const codes = [...land.keys()];
  const byLand = codes.map(
    (code) => [code, [...land.get(code)!].filter((other) => other > code).sort()] as const,
  );
  const pairs = new Set(
    [...sea].flatMap(([code, found]) => [...found.values()].map((other) => [code, other].sort().join())),
  );
  const bySea = codes.map((code) => {
    return [code, codes.filter((other) => pairs.has(`${code},${other}`))] as const;
  });
  const steps = codes.map(
    (code) => [code, directions.map((direction) => walk.get(code)![direction] ?? '-')] as const,
  );
  return `{"land":${object(byLand)},\n"sea":${object(bySea)},\n"walk":${object(steps)}}\n`;
}

function object(lists: readonly (readonly [string, readonly string[]])[]): string {
  const filled = lists.filter(([, list]) => list.length > 0);
  return `{\n${filled.map(([code, list]) => `"${code}":"${list.join(' ')}"`).join(',\n')}\n}`;
}

function rows(list: readonly unknown[]): string {
  return `[\n${list.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
