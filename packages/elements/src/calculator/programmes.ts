import type { CalculationWords } from '@payung/rules/messages';
import type { AnsweringModule } from '@payung/rules/telling';
import type { Language } from '../locale.ts';

/** All that a calculator needs of one calculation in one language: its words and rules, and how it gets what explains them. */
export interface Programme extends AnsweringModule {
  readonly words: CalculationWords;
}

/** The calculations that exist, by the value of `calculation`; a new folder in the rules is one more entry. */
const programmes: Readonly<Record<string, Readonly<Record<Language, () => Promise<Programme>>>>> = {
  contribution: {
    id: () => import('@payung/rules/contribution/page/id'),
    en: () => import('@payung/rules/contribution/page/en'),
  },
  death: {
    id: () => import('@payung/rules/death/page/id'),
    en: () => import('@payung/rules/death/page/en'),
  },
  accident: {
    id: () => import('@payung/rules/accident/page/id'),
    en: () => import('@payung/rules/accident/page/en'),
  },
  scholarship: {
    id: () => import('@payung/rules/scholarship/page/id'),
    en: () => import('@payung/rules/scholarship/page/en'),
  },
  'old-age-projection': {
    id: () => import('@payung/rules/old-age-projection/page/id'),
    en: () => import('@payung/rules/old-age-projection/page/en'),
  },
  'old-age-withdrawal': {
    id: () => import('@payung/rules/old-age-withdrawal/page/id'),
    en: () => import('@payung/rules/old-age-withdrawal/page/en'),
  },
  pension: {
    id: () => import('@payung/rules/pension/page/id'),
    en: () => import('@payung/rules/pension/page/en'),
  },
  'job-loss': {
    id: () => import('@payung/rules/job-loss/page/id'),
    en: () => import('@payung/rules/job-loss/page/en'),
  },
  'migrant-contribution': {
    id: () => import('@payung/rules/migrant-contribution/page/id'),
    en: () => import('@payung/rules/migrant-contribution/page/en'),
  },
  'migrant-benefit': {
    id: () => import('@payung/rules/migrant-benefit/page/id'),
    en: () => import('@payung/rules/migrant-benefit/page/en'),
  },
  construction: {
    id: () => import('@payung/rules/construction/page/id'),
    en: () => import('@payung/rules/construction/page/en'),
  },
  'group-budget': {
    id: () => import('@payung/rules/group-budget/page/id'),
    en: () => import('@payung/rules/group-budget/page/en'),
  },
  eligibility: {
    id: () => import('@payung/rules/eligibility/page/id'),
    en: () => import('@payung/rules/eligibility/page/en'),
  },
};

/** The names of the calculations that exist. */
export const calculationNames: readonly string[] = Object.keys(programmes);

/** Loads a calculation; undefined for a name that does not exist, rejected when the network fails. */
export async function loadProgramme(name: string, language: Language): Promise<Programme | undefined> {
  return Object.hasOwn(programmes, name) ? programmes[name]![language]() : undefined;
}
