import { regencies, type Region } from '@payung/regions';
import { regionsByName } from '@payung/regions/by-name';

/** Regencies and cities for pages around us that let people type a name: all of them, and those that a written name may mean. */
export const regionNames = {
  all: regencies.map(named),
  named: (written: string) =>
    regionsByName(written)
      .filter(({ level }) => level === 'regency')
      .map(named),
} as const;

function named({ code, name }: Region) {
  return { code, name };
}
