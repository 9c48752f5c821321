import { regions } from './list.ts';
import type { Region } from './region.ts';

/** What people write before a name, and the kind of area they mean by it. */
const kinds: readonly (readonly [prefix: RegExp, isMeant: (region: Region) => boolean])[] = [
  [/^(provinsi|propinsi|prov)\b/, ({ level }) => level === 'province'],
  [/^(kabupaten|kab)\b/, ({ kind }) => kind === 'kabupaten'],
  [/^(kotamadya|kodya|kota)\b/, ({ kind }) => kind === 'kota'],
];

/** The kind behind the name, as registers sort them: `Banyuwangi, Kab.`, `Malang (Kota)`. */
const kindBehind = /^([^,(]+)[,(]\s*(kabupaten|kab|kotamadya|kodya|kota|provinsi|propinsi|prov)\b[.)\s]*$/;

/** Names in use besides those of the list, and those of before a regency was renamed, as the letters of both. */
const alsoCalled: Readonly<Record<string, string>> = {
  nasional: 'indonesia',
  jakarta: 'dkijakarta',
  daerahkhususibukotajakarta: 'dkijakarta',
  daerahkhususjakarta: 'dkijakarta',
  daerahistimewayogyakarta: 'diyogyakarta',
  yogyakarta: 'diyogyakarta',
  diy: 'diyogyakarta',
  bangkabelitung: 'kepulauanbangkabelitung',
  babel: 'kepulauanbangkabelitung',
  kepri: 'kepulauanriau',
  ntb: 'nusatenggarabarat',
  ntt: 'nusatenggaratimur',
  tobasamosir: 'toba',
  mamujuutara: 'pasangkayu',
  malukutenggarabarat: 'kepulauantanimbar',
  selayar: 'kepulauanselayar',
  pangkajenekepulauan: 'pangkajenedankepulauan',
  pangkep: 'pangkajenedankepulauan',
  sitaro: 'kepulauansiautagulandangbiaro',
};

/** Characters of what may be a name; the longest of the list, with its kind, has 42. */
const longestName = 100;

/** The letters of a name: case, accents, spaces, strokes and dots are written in many ways. */
const lettersOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');

const byLetters = new Map<string, readonly Region[]>();
for (const region of regions) {
  const letters = lettersOf(region.shortName);
  byLetters.set(letters, [...(byLetters.get(letters) ?? []), region]);
}
for (const [letters, listed] of Object.entries(alsoCalled))
  byLetters.set(letters, [...byLetters.get(listed)!, ...(byLetters.get(letters) ?? [])]);

function named(name: string): readonly Region[] {
  return byLetters.get(lettersOf(name.replace(/\bkep\b/, 'kepulauan'))) ?? [];
}

/**
 * The areas that a written name may mean: `Kab. Banyuwangi`, `KOTA MALANG`, `Malang, Kota`, `Kep. Riau`, `Prov. Jawa Timur`. None for an unknown name;
 * several where it does not say which kind is meant: `Malang` is a regency and a city, `Yogyakarta` a city and a province.
 */
export function regionsByName(written: string): readonly Region[] {
  if (written.length > longestName) return [];
  const name = written
    .toLowerCase()
    .replace(kindBehind, '$2 $1')
    .replace(/[.,]/g, ' ')
    .replace(/\b(administrasi|adm)\b/g, ' ')
    .trim();
  for (const [prefix, isMeant] of kinds) {
    if (!prefix.test(name)) continue;
    const meant = named(name.replace(prefix, '')).filter(isMeant);
    if (meant.length > 0) return meant;
  }
  // Also `Kota Baru`, which is the regency Kotabaru.
  return named(name);
}
