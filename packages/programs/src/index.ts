export { sectionKeys } from './content.ts';
export type {
  Block,
  Formula,
  Inline,
  ProgramContent,
  Reference,
  RelatedCalculation,
  Section,
  SectionKey,
  Source,
  StoryMark,
} from './content.ts';
export { loadProgram } from './load.ts';
export { isProgramCode, programs } from './program.ts';
export type { ContentLanguage, Program, ProgramCode } from './program.ts';
export { resolve } from './resolve.ts';
export type { ParameterLookup, Resolved, Standing, UsedRow } from './resolve.ts';
