import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';

/** A village of `geografis`: a point with the administrative number and name of 2019–20. */
export interface Village {
  /** With dots: `35.10.01.2001`. */
  readonly code: string;
  readonly city: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** An entry of `indonesia-nodejs`: today's number without dots. */
export interface ListedArea {
  readonly code: string;
  readonly name: string;
}

/** 83,449 village points. */
export const readVillages = () => readJson<readonly Village[]>('geografis/data/json/data.json');

/** Today's 514 regencies and cities. */
export const readListedRegencies = () =>
  readJson<readonly ListedArea[]>('indonesia-nodejs/data/json/cities.json');

/** Today's 38 provinces. */
export const readListedProvinces = () =>
  readJson<readonly ListedArea[]>('indonesia-nodejs/data/json/provinces.json');

/** The world's countries at 1:10m; Indonesia is number 360. */
export const readCountries = () => readJson<Topology>('world-atlas/countries-10m.json');

/** The names we show and the numbers of the statistics office, by Kemendagri number. */
export function readCodes(): readonly {
  readonly code: string;
  readonly bps: string;
  readonly name: string;
}[] {
  const [, ...rows] = readFileSync(new URL('codes.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return rows.map((row) => {
    const [bps, code, , name] = row.split(',');
    return { code: code!, bps: bps!, name: name! };
  });
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(new URL(`node_modules/${path}`, import.meta.url), 'utf8')) as Content;
}
