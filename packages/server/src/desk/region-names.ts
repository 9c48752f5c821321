/** A regency or city: its four-digit code, and its name with its kind, `Kabupaten Malang`. */
export interface NamedRegion {
  readonly code: string;
  readonly name: string;
}

/** Which regencies and cities there are. The built embed knows; without it people type codes. */
export interface RegionNames {
  readonly all: readonly NamedRegion[];
  /** Those that a written name may mean: none, one, or several (`Malang`). */
  readonly named: (written: string) => readonly NamedRegion[];
}

/** What somebody wrote where a regency is asked: one of them, one of several, or none that is known. */
export type FoundRegion =
  | { readonly kind: 'one'; readonly code: string }
  | { readonly kind: 'several'; readonly regions: readonly NamedRegion[] }
  | { readonly kind: 'unknown' };

/** Finds a regency by its name, or by its code: `3510`, `35.10`, and `35,1`, which a spreadsheet makes of it. The code that an event has stays. */
export function foundRegion(written: string, names: RegionNames | undefined, kept?: string): FoundRegion {
  const code = codeIn(written);
  if (code !== undefined)
    return !names || code === kept || names.all.some((region) => region.code === code)
      ? { kind: 'one', code }
      : { kind: 'unknown' };
  const [first, ...others] = names?.named(written) ?? [];
  if (!first) return { kind: 'unknown' };
  return others.length === 0
    ? { kind: 'one', code: first.code }
    : { kind: 'several', regions: [first, ...others] };
}

/** The name of a code for people to read and to write back; the code where nobody knows it. */
export function regionName(code: string, names: RegionNames | undefined): string {
  return names?.all.find((region) => region.code === code)?.name ?? code;
}

/** What an announcement has as its region: the code, and else what its check refuses, as missing or as wrong. */
export function regionOf(found: FoundRegion, written: string): string {
  return found.kind === 'one' ? found.code : written.trim() && 'unknown';
}

function codeIn(written: string): string | undefined {
  const text = written.replace(/\s/g, '');
  if (/^\d{4}$/.test(text)) return text;
  const [, province, regency] = /^(\d\d)[.,](\d{1,2})$/.exec(text) ?? [];
  return province && regency && province + regency.padEnd(2, '0');
}
