import { digits } from '../src/digits.ts';
import { directions } from '../src/directions.ts';
import type { Links } from './land-neighbours.ts';
import type { Area } from './list.ts';
import { packNumber } from './packed-number.ts';
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

/**
 * `data/neighbours.json` as `src/neighbours.ts` reads it: each pair once, at its lower code, by land and by sea; and the four steps of
 * each regency, a digit a direction, which counts all its neighbours in the order of codes; `-` at an edge.
 */
export function neighbourLists(land: Links, sea: SeaLinks, walk: Walk): string {
  const bySea = linksOf(sea);
  const steps = [...walk].map(([code, towards]) => {
    const around = [...land.get(code)!, ...bySea.get(code)!].sort();
    return directions.map((direction) => {
      const to = towards[direction];
      return to ? digits[around.indexOf(to)]! : '-';
    });
  });
  const lists = { land: packedPairs(land), sea: packedPairs(bySea), walk: steps.flat().join('') };
  return `${JSON.stringify(lists)}\n`;
}

/** Crossings in either direction, at both ends. */
function linksOf(sea: SeaLinks): Links {
  const links = new Map([...sea].map(([code, found]) => [code, new Set(found.values())]));
  for (const [code, found] of sea) for (const other of found.values()) links.get(other)!.add(code);
  return links;
}

function packedPairs(links: Links): string {
  const places = new Map([...links.keys()].map((code, place) => [code, place]));
  const steps = [...links].map(([code, others]) => {
    const own = places.get(code)!;
    const higher = [...others].map((other) => places.get(other)!).filter((place) => place > own);
    let last = own;
    return higher
      .sort((a, b) => a - b)
      .map((place) => {
        const step = packNumber(place - last);
        last = place;
        return step;
      })
      .join('');
  });
  return steps.join(',');
}

function rows(list: readonly unknown[]): string {
  return `[\n${list.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
