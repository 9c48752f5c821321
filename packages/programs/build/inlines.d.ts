import { Marked, type Token } from 'marked';
import type { ContentLanguage } from '../src/program.ts';
import type { Line, Source } from '../src/content.ts';
import { type ParameterLookup } from './dated-value.ts';
import { type NamedFormulas } from './formula.ts';
/** What the text of a content file may refer to. */
export interface Surroundings {
  readonly language: ContentLanguage;
  readonly lookup: ParameterLookup;
  readonly amounts: NamedFormulas;
  readonly sources: Readonly<Record<string, Source>>;
}
/** The Markdown reader of content files: CommonMark with tables and task lists, and `{{…}}` for what the rules say. */
export declare const reader: Marked<string, string>;
/** Turns the inline tokens of a line into content. Throws on what a content file may not hold (images, HTML, code). */
export declare function lineOf(tokens: readonly Token[] | undefined, around: Surroundings): Line;
