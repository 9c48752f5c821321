export { atWage, isWage } from './at-wage.ts';
export type {
  Block,
  ByWage,
  DatedRow,
  DatedValue,
  Inline,
  Line,
  ProgramOpening,
  ProgramRest,
  RelatedCalculation,
  SectionBlocks,
  SectionKey,
  Source,
  StoryMark,
  Term,
} from './content.ts';
export { fitNote, fitQuestions, fitting } from './fit.ts';
export type { Asker, Fit, FitAnswers } from './fit.ts';
export { loadLocalSchemes } from './local.ts';
export type { LocalBranch, LocalScheme } from './local-schemes.ts';
export { isProgramCode, loadProgram, programCodes } from './load.ts';
export type { LoadedProgram } from './load.ts';
export { programs } from './program.ts';
export type { ContentLanguage, Program, ProgramCode } from './program.ts';
export type { Reckoning } from './reckoning.ts';
export { resolve } from './resolve.ts';
export type { Resolved, Standing } from './resolve.ts';
