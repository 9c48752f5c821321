import names from '../data/names.json' with { type: 'json' };
import type { Kind, Region } from './region.ts';

/** Code of the whole country. */
export const nationCode = 'ID';

/** Within a province, regencies count from 01 and cities from 71: `3571` is the first city of `35`. */
const firstNumber: Record<Kind, number> = { kabupaten: 1, kota: 71 };
const kindName: Record<Kind, string> = { kabupaten: 'Kabupaten', kota: 'Kota' };

const nation: Region = Object.freeze({
  code: nationCode,
  name: 'Indonesia',
  shortName: 'Indonesia',
  level: 'nation',
});

/** Every regency and city, 514, in the order of their codes. */
export const regencies: readonly Region[] = Object.freeze(
  names.flatMap(([province, , kabupaten, kota]) => [
    ...namedIn(province!, 'kabupaten', kabupaten!),
    ...namedIn(province!, 'kota', kota!),
  ]),
);

/** Every province, 38, in the order of their codes. */
export const provinces: readonly Region[] = Object.freeze(
  names.map(([code, name]) =>
    Object.freeze<Region>({
      code: code!,
      name: name!,
      shortName: name!,
      level: 'province',
      parent: nationCode,
    }),
  ),
);

/** The nation, the provinces and the regencies, in this order: 553 areas. */
export const regions: readonly Region[] = Object.freeze([nation, ...provinces, ...regencies]);

const byCode: ReadonlyMap<string, Region> = new Map(regions.map((region) => [region.code, region]));

/** The area with this Kemendagri code, or undefined: a code from outside may be anything. */
export function regionByCode(code: string): Region | undefined {
  return byCode.get(code);
}

/** The regencies and cities of a province in the order of their codes; all 514 for `ID`, none for any other code. */
export function regenciesOf(code: string): readonly Region[] {
  return code === nationCode ? regencies : regencies.filter((regency) => regency.parent === code);
}

/** Reads `Sarmi,Keerom,15 Waropen`: numbers run on by one unless a name brings its own. */
function namedIn(province: string, kind: Kind, list: string): Region[] {
  let number = firstNumber[kind] - 1;
  return list
    .split(',')
    .filter(Boolean)
    .map((entry) => {
      const [, own, shortName] = /^(\d*) ?(.*)$/.exec(entry)!;
      number = own ? Number(own) : number + 1;
      const code = province + String(number).padStart(2, '0');
      return Object.freeze({
        code,
        name: `${kindName[kind]} ${shortName}`,
        shortName: shortName!,
        level: 'regency',
        kind,
        parent: province,
      });
    });
}
