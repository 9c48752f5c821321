import assert from 'node:assert/strict';
import { readCodes, readListedProvinces, readListedRegencies } from './sources.ts';

/** One of the 552 areas below the nation. */
export interface Area {
  readonly code: string;
  readonly name: string;
  readonly bps: string;
}

/** Names in daily use where the list has the long form of the law. */
const shownNames = new Map([
  ['31', 'DKI Jakarta'],
  ['34', 'DI Yogyakarta'],
]);

/**
 * Step 1: the provinces and regencies of today, by code. The Ministry's list says which exist, `codes.csv` how we write them;
 * throws unless both have the same 38 and 514 areas and their names agree but for spaces, hyphens and administrative words.
 */
export function listAreas(): { readonly provinces: readonly Area[]; readonly regencies: readonly Area[] } {
  const codes = new Map(readCodes().map((row) => [row.code, row]));
  const listed = [...readListedProvinces(), ...readListedRegencies()];
  assert.deepEqual(listed.map(({ code }) => code).sort(), [...codes.keys()].sort());
  const areas = listed.map(({ code, name: listedName }) => {
    const { bps, name } = codes.get(code)!;
    assert.equal(bareName(name), bareName(listedName));
    return { code, name: shownNames.get(code) ?? name, bps };
  });
  areas.sort((a, b) => (a.code < b.code ? -1 : 1));
  const ofLength = (length: number) => areas.filter(({ code }) => code.length === length);
  const [provinces, regencies] = [ofLength(2), ofLength(4)];
  assert.deepEqual([provinces.length, regencies.length], [38, 514]);
  return { provinces, regencies };
}

/** A name for comparing lists: lower case, letters only, without the words for regency that lists write in five ways. */
export function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/\./g, ' ')
    .replace(/\bkep\b/g, 'kepulauan')
    .replace(/\b(kab|kabupaten|administrasi|adm)\b/g, ' ')
    .replace(/[^a-z]/g, '');
}
