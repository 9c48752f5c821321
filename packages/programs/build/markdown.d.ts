import type { Block, Line, ProgramOpening, ProgramRest, SectionKey } from '../src/content.ts';
import type { ParameterLookup } from './dated-value.ts';
import { type FrontMatter } from './front-matter.ts';
/** The sections every content file must have, in this order. */
export declare const sectionKeys: readonly [
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
];
/** A content file, read: its head, and its sections with their blocks. */
export interface ProgramText extends Omit<FrontMatter, 'amounts' | 'summary'> {
  readonly summary: Line;
  readonly sections: readonly ProgramSection[];
}
interface ProgramSection {
  readonly key: SectionKey;
  readonly title: string;
  readonly blocks: readonly Block[];
}
/** Every parameter of the rules by its id. */
export declare const ruleParameter: ParameterLookup;
/**
 * Reads a content file into the tree that an explainer draws. `name` (`jkm/id.md`) gives the language and is used in messages.
 * Throws on the first thing that is not of the form described in docs/programmes/README.md.
 */
export declare function parseContent(file: string, name: string, lookup?: ParameterLookup): ProgramText;
/** The two modules of a text: what is shown at once, and the rest. */
export declare function splitContent({ sections, sources, ...front }: ProgramText): {
  readonly opening: ProgramOpening;
  readonly rest: ProgramRest;
};
export {};
