import { nationCode, regionByCode, type Region } from '@payung/regions';

/** Where the map is: the area it shows whole (the nation or a province) and the regency picked out in it, if any. */
export interface Place {
  readonly area: Region;
  readonly regency?: Region;
}

const nation: Place = { area: regionByCode(nationCode)! };

/** The place a code names (`ID`, `35`, `3510`; dots and spaces are forgiven), or undefined for a code that nobody has. */
export function placeOf(code: string): Place | undefined {
  const region = regionByCode(code.replace(/[.\s]/g, '').toUpperCase());
  if (region?.level !== 'regency') return region && { area: region };
  return { area: regionByCode(region.parent!)!, regency: region };
}

/** `placeOf`, and the whole country for a code that nobody has. */
export function placeOrNation(code: string): Place {
  return placeOf(code) ?? nation;
}
