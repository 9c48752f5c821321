import type { RelatedCalculation, Source } from '../src/content.ts';
import { type NamedFormulas } from './formula.ts';
/** The head of a content file, checked field by field. */
export interface FrontMatter {
  readonly program: string;
  readonly title: string;
  readonly summary: string;
  readonly checked: string;
  readonly calculation?: RelatedCalculation;
  readonly amounts: NamedFormulas;
  readonly sources: Readonly<Record<string, Source>>;
}
/** Splits a content file into its head and its text. Throws when there is no head between `---` lines. */
export declare function splitFrontMatter(file: string): {
  readonly head: string;
  readonly body: string;
};
/** Reads the head of a content file. Throws naming the first field that is missing or not of its form. */
export declare function readFrontMatter(head: string): FrontMatter;
