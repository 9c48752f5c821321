import { regionByCode, regions, type Region } from '@payung/regions';
import { regionsByName } from '@payung/regions/by-name';

/** The areas, of all 553, that typed text may mean: those that are called so first, then those whose name begins so; none for no letters. */
export function foundAreas(typed: string): readonly Region[] {
  const query = plain(typed);
  if (!query) return [];
  const called = new Set(regionsByName(typed));
  const rank = (entry: Entry): number | undefined =>
    called.has(entry.region) ? 0 : rankOf(entry, query, query.split(' '));
  return entries
    .flatMap((entry) => {
      const at = rank(entry);
      return at === undefined ? [] : [{ at, region: entry.region }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ region }) => region);
}

/** An area with its names as they are compared. */
interface Entry {
  readonly region: Region;
  readonly shortName: string;
  readonly name: string;
  readonly letters: string;
  /** Its name and that of its province. */
  readonly whole: string;
}

/** How near an area is to what was typed, 1 the nearest; undefined where it is not meant. */
function rankOf(
  { shortName, name, letters, whole }: Entry,
  query: string,
  words: string[],
): number | undefined {
  if (shortName.startsWith(query)) return 1;
  // `kota baru` is also Kotabaru.
  if (name.includes(query) || letters.includes(query.replaceAll(' ', ''))) return 2;
  if (words.every((word) => name.includes(word))) return 3;
  return words.every((word) => whole.includes(word)) ? 4 : undefined;
}

/** Letters and single spaces: case, accents, strokes and dots are written in many ways. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

const entries: readonly Entry[] = regions.map((region) => {
  const name = plain(region.level === 'province' ? `provinsi ${region.name}` : region.name);
  return {
    region,
    shortName: plain(region.shortName),
    name,
    letters: name.replaceAll(' ', ''),
    whole: region.level === 'regency' ? `${name} ${plain(regionByCode(region.parent!)!.name)}` : name,
  };
});
