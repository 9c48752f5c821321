import type { Reckoning } from './reckoning.ts';

/** The sections of every explainer, in reading order; the key is also the address of the section. */
export type SectionKey =
  | 'what-it-is'
  | 'for-whom'
  | 'cost'
  | 'benefits'
  | 'example'
  | 'cover'
  | 'join'
  | 'claim'
  | 'mistakes'
  | 'questions'
  | 'story'
  | 'changes'
  | 'law-and-sources'
  | 'contact';

/**
 * One value of the law and the days it holds, both included (ISO; null while no last day is known). An amount, rate or count is a
 * number; a day or the name of a law is text; null is a last day that is not known.
 */
export type DatedRow = readonly [from: string, to: string | null, value: number | string | null];

/**
 * What the rules say in one place of a text, for every day, oldest row first. Made from the parameters of `@payung/rules` when the text is built.
 * The unit is `rupiah`, `percent` (0–100), a thing that is counted (`months`, `years`, `children` …), `day` or `law`.
 */
export interface DatedValue {
  readonly unit: string;
  readonly rows: readonly DatedRow[];
}

/**
 * An amount in rupiah that follows the reader's wage, for every day, oldest row first; `example` is the wage in rupiah a month that the text
 * itself reckons with. `atWage()` makes a dated value of it.
 */
export interface ByWage {
  readonly unit: string;
  readonly rows: readonly (readonly [from: string, to: string | null, reckoning: Reckoning])[];
  readonly example: number;
}

/** A hard word as it stands in the text, and what it means in one sentence. */
export interface Term {
  readonly term: string;
  readonly means: string;
}

/**
 * A piece of a line. `foreign` is a word of the other language; `figure` a number that a newspaper printed, which is history and never an
 * amount of the law; `link` an https or tel address; `program` the code of another programme. A term stands in no link, heading or checklist, a wage in no opening section and no story.
 */
export type Inline =
  | string
  | { readonly strong: Line }
  | { readonly foreign: string }
  | Term
  | { readonly link: string; readonly text: Line }
  | { readonly program: string; readonly text: Line }
  | { readonly value: DatedValue }
  | { readonly byWage: ByWage }
  | { readonly figure: string };

/** A line of text: plain, or in pieces. */
export type Line = string | readonly Inline[];

/** Where a story happened and who told it: a regency by its four digits, a province by two, the country as `ID`; a key of the sources. */
export interface StoryMark {
  readonly region: string;
  readonly source: string;
}

/**
 * A block of a section: a line is a paragraph. The first row of a table is its head, the first cell of a row names it.
 * A `heading` holds the blocks below it: a question with its answer, a story, a part. A `history` tells every row of a value; it stands in `changes` only.
 */
export type Block =
  | Line
  | { readonly note: Line }
  | { readonly list: readonly Line[] }
  | { readonly steps: readonly Line[] }
  | { readonly checklist: readonly Line[] }
  | { readonly table: readonly (readonly Line[])[] }
  | { readonly history: DatedValue }
  | { readonly heading: Line; readonly blocks: readonly Block[]; readonly story?: StoryMark };

/** The blocks of some sections. */
export type SectionBlocks = Readonly<Partial<Record<SectionKey, readonly Block[]>>>;

/** Where a statement comes from. `date` is an ISO day, month or year, as exact as it is known; absent where the source prints none. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly date?: string;
  readonly url: string;
}

/** A calculation that belongs to the text: its id, and answers to begin with in query-string form. */
export interface RelatedCalculation {
  readonly id: string;
  readonly answers?: string;
}

/**
 * How a programme begins: what a reader sees at once. `sections` names all of them, `blocks` holds the first few.
 * `checked` is the day on which a person last compared the text with its sources.
 */
export interface ProgramOpening {
  readonly program: string;
  readonly title: string;
  readonly summary: Line;
  readonly checked: string;
  readonly calculation?: RelatedCalculation;
  readonly sections: readonly { readonly key: SectionKey; readonly title: string }[];
  readonly blocks: SectionBlocks;
}

/** The other sections of a programme, and the sources of all. */
export interface ProgramRest {
  readonly blocks: SectionBlocks;
  readonly sources: Readonly<Record<string, Source>>;
}
