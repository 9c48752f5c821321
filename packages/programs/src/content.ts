/** The sections of every explainer, in reading order; the key is also the address of the section. */
export const sectionKeys = [
  'what-it-is',
  'for-whom',
  'cost',
  'benefits',
  'example',
  'cover',
  'join',
  'claim',
  'mistakes',
  'questions',
  'story',
  'law-and-sources',
  'contact',
] as const;

/** One of the fixed sections of an explainer. */
export type SectionKey = (typeof sectionKeys)[number];

/**
 * How a number is made from parameters of the rules: a parameter id, a small count, a sum or a product.
 * `bpu.brackets.lowest` is the base of the first bracket. A percentage in a product counts as a share of it.
 */
export type Formula = number | string | { readonly sum: readonly Formula[] } | { readonly product: readonly Formula[] };

/**
 * A place in the text where the rules speak: an amount, the first or last day of its row, or the law behind it.
 * `in: 'years'` turns months into years.
 */
export type Reference =
  | { readonly amount: Formula; readonly in?: 'years' }
  | { readonly since: Formula }
  | { readonly until: Formula }
  | { readonly law: string };

/**
 * A piece of a line. `term` is a word of the other language, `figure` a number that a newspaper printed,
 * which is history and never an amount of the law; `link` is an https or tel address.
 */
export type Inline =
  | string
  | { readonly strong: readonly Inline[] }
  | { readonly term: string }
  | { readonly link: string; readonly text: readonly Inline[] }
  | { readonly value: Reference }
  | { readonly figure: string };

/** Where a story happened and who told it: a four-digit regency code (or two-digit province), a key of `sources`. */
export interface StoryMark {
  readonly region: string;
  readonly source: string;
}

/** A block of a section. A `heading` holds the blocks below it: a question with its answer, a story, a part. */
export type Block =
  | { readonly paragraph: readonly Inline[] }
  | { readonly note: readonly Inline[] }
  | { readonly list: readonly (readonly Inline[])[] }
  | { readonly steps: readonly (readonly Inline[])[] }
  | { readonly checklist: readonly (readonly Inline[])[] }
  | { readonly table: readonly (readonly (readonly Inline[])[])[] }
  | { readonly heading: readonly Inline[]; readonly blocks: readonly Block[]; readonly story?: StoryMark };

/** A part of an explainer with an address of its own. */
export interface Section {
  readonly key: SectionKey;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Where a statement comes from. `date` is an ISO day, month or year, as exact as it is known. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
}

/** A calculation that belongs to the text: its id, and answers to begin with in query-string form. */
export interface RelatedCalculation {
  readonly id: string;
  readonly answers?: string;
}

/** What one programme says in one language. `checked` is the day on which a person last compared it with its sources. */
export interface ProgramContent {
  readonly program: string;
  readonly title: string;
  readonly summary: readonly Inline[];
  readonly checked: string;
  readonly calculation?: RelatedCalculation;
  readonly sources: Readonly<Record<string, Source>>;
  readonly sections: readonly Section[];
}
