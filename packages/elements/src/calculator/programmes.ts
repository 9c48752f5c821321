import type { QuestionForm } from '@payung/rules';
import type { CalculationWords, GeneralWords } from '@payung/rules/messages';
import type { AnsweringModule } from '@payung/rules/telling';
import type { Language } from '../locale.ts';

/** What a calculation brings to be asked in one language, and how it gets the rest. */
export interface Asking {
  readonly form: QuestionForm;
  readonly words: CalculationWords;
  readonly general: GeneralWords;
  readonly answering: () => Promise<AnsweringModule>;
}

/** All that a calculator needs to answer, too: the rules and their words, and what says a result. */
export interface Programme extends Asking, AnsweringModule {
  readonly saying: Saying;
}

type Saying = typeof import('./saying.ts');

/** What draws a result below its sentence, the same for every calculation. */
export type Drawing = typeof import('./drawing.ts');

/** The calculations that exist, by the value of `calculation`; a new folder in the rules is one more entry. */
const programmes: Readonly<Record<string, Readonly<Record<Language, () => Promise<Asking>>>>> = {
  contribution: {
    id: () => import('@payung/rules/contribution/asking/id'),
    en: () => import('@payung/rules/contribution/asking/en'),
  },
  death: {
    id: () => import('@payung/rules/death/asking/id'),
    en: () => import('@payung/rules/death/asking/en'),
  },
  accident: {
    id: () => import('@payung/rules/accident/asking/id'),
    en: () => import('@payung/rules/accident/asking/en'),
  },
  scholarship: {
    id: () => import('@payung/rules/scholarship/asking/id'),
    en: () => import('@payung/rules/scholarship/asking/en'),
  },
  'old-age-projection': {
    id: () => import('@payung/rules/old-age-projection/asking/id'),
    en: () => import('@payung/rules/old-age-projection/asking/en'),
  },
  'old-age-withdrawal': {
    id: () => import('@payung/rules/old-age-withdrawal/asking/id'),
    en: () => import('@payung/rules/old-age-withdrawal/asking/en'),
  },
  pension: {
    id: () => import('@payung/rules/pension/asking/id'),
    en: () => import('@payung/rules/pension/asking/en'),
  },
  'job-loss': {
    id: () => import('@payung/rules/job-loss/asking/id'),
    en: () => import('@payung/rules/job-loss/asking/en'),
  },
  'migrant-contribution': {
    id: () => import('@payung/rules/migrant-contribution/asking/id'),
    en: () => import('@payung/rules/migrant-contribution/asking/en'),
  },
  'migrant-benefit': {
    id: () => import('@payung/rules/migrant-benefit/asking/id'),
    en: () => import('@payung/rules/migrant-benefit/asking/en'),
  },
  construction: {
    id: () => import('@payung/rules/construction/asking/id'),
    en: () => import('@payung/rules/construction/asking/en'),
  },
  'group-budget': {
    id: () => import('@payung/rules/group-budget/asking/id'),
    en: () => import('@payung/rules/group-budget/asking/en'),
  },
  eligibility: {
    id: () => import('@payung/rules/eligibility/asking/id'),
    en: () => import('@payung/rules/eligibility/asking/en'),
  },
};

/** The names of the calculations that exist. */
export const calculationNames: readonly string[] = Object.keys(programmes);

/** Loads what asks; undefined for a name that does not exist, rejected when the network fails. */
export async function loadAsking(name: string, language: Language): Promise<Asking | undefined> {
  return Object.hasOwn(programmes, name) ? programmes[name]![language]() : undefined;
}

/** Loads what answers; rejected when the network fails. */
export async function loadProgramme(asking: Asking): Promise<Programme> {
  const [answering, saying] = await Promise.all([asking.answering(), loadSaying()]);
  return { ...asking, ...answering, saying };
}

async function loadSaying(): Promise<Saying> {
  return import('./saying.ts');
}

/** Loads what draws the rest of an answer; rejected when the network fails. */
export async function loadDrawing(): Promise<Drawing> {
  return import('./drawing.ts');
}
