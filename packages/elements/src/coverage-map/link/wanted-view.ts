import { regionByCode } from '@payung/regions';
import { isView, type View } from '../area-bar.ts';
import type { Sort } from '../figure-table.ts';
import { placeOf } from '../place.ts';
import { knownKinds, sorts } from './view-text.ts';
import { linkWords } from './words.ts';
import type { Voice } from '../describe.ts';

/** What somebody asks a map to show; what is not asked for is undefined. */
export interface WantedView {
  /** The words it was read from. */
  readonly text: string;
  readonly region: string | undefined;
  readonly view: View | undefined;
  readonly year: string | undefined;
  readonly kinds: ReadonlySet<string> | undefined;
  readonly compared: string | undefined;
  readonly sort: Sort | undefined;
  /** What was asked for and is not there, in sentences. */
  readonly notices: (voice: Voice) => readonly string[];
}

/** What can be asked for by this name: `isOne` says whether a word is one of them, `known` names them for whoever wrote the word. */
interface Askable {
  readonly isOne: (word: string) => boolean;
  readonly known: string;
}

const askable = (years: readonly string[]) =>
  ({
    region: {
      isOne: (word) => placeOf(word) !== undefined,
      known: 'ID, a province (35) or a regency (3510)',
    },
    view: { isOne: isView, known: 'map, tiles or table' },
    indicator: { isOne: (word) => word === 'coverage_rate', known: 'coverage_rate' },
    year: {
      isOne: (word) => years.includes(word),
      known: years.join(', ') || 'none: its figures are of no year',
    },
    only: {
      isOne: (words) => words.split(' ').every((word) => knownKinds.includes(word)),
      known: knownKinds.join(', '),
    },
    compare: {
      isOne: (word) => regionByCode(word) !== undefined,
      known: 'a province (35) or a regency (3510)',
    },
    sort: { isOne: (word) => (sorts as readonly string[]).includes(word), known: sorts.join(', ') },
  }) satisfies Readonly<Record<string, Askable>>;

/** What can be asked for. */
export type Asked = keyof ReturnType<typeof askable>;

/**
 * Reads what a link or a page asks for, the first of two words for the same; `years` are those of the figures. What is not there is
 * passed over, told to the reader, and named in the console.
 */
export function wantedView(text: string, years: readonly string[]): WantedView {
  const words = new URLSearchParams(text);
  const all = askable(years);
  const wrong = (Object.keys(all) as Asked[]).filter(
    (name) => words.has(name) && !all[name].isOne(words.get(name)!),
  );
  for (const name of wrong)
    console.warn(`<payung-coverage-map ${name}="${words.get(name)}"> is not known; use ${all[name].known}.`);
  const word = (name: Asked): string | undefined =>
    wrong.includes(name) ? undefined : (words.get(name) ?? undefined);
  return {
    text,
    region: word('region'),
    view: word('view') as View | undefined,
    year: word('year'),
    kinds: word('only') === undefined ? undefined : new Set(word('only')!.split(' ')),
    compared: word('compare'),
    sort: word('sort') as Sort | undefined,
    notices: ({ language }) => wrong.map((name) => linkWords[language][name](words.get(name)!.slice(0, 40))),
  };
}
