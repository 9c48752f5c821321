import type { Calculation, Citations, QuestionForm } from '@payung/rules';
import type { CalculationWords, GeneralWhyWords, WhyWords } from '@payung/rules/messages';
import type { Language } from '../locale.ts';

/** What a calculation brings to answer: its rules, their words and sources. */
interface AnsweringModule {
  readonly calculation: Calculation;
  readonly citations: Citations;
  readonly why: WhyWords;
  readonly generalWhy: GeneralWhyWords;
}

/** All that a calculator needs to ask the questions of one calculation in one language, and how it gets what answers them. */
export interface Asking {
  readonly form: QuestionForm;
  readonly words: CalculationWords;
  readonly answering: () => Promise<AnsweringModule>;
}

/** All that it needs besides to answer; `telling` are the templates. */
export interface Answering extends AnsweringModule {
  readonly telling: typeof import('./telling.ts');
}

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
};

/** The names of the calculations that exist. */
export const calculationNames: readonly string[] = Object.keys(programmes);

/** Loads what asks; undefined for a name that does not exist, rejected when the network fails. */
export async function loadAsking(name: string, language: Language): Promise<Asking | undefined> {
  return Object.hasOwn(programmes, name) ? programmes[name]![language]() : undefined;
}

/** Loads what answers; rejected when the network fails. */
export async function loadAnswering(asking: Asking): Promise<Answering> {
  const [module, telling] = await Promise.all([asking.answering(), import('./telling.ts')]);
  return { ...module, telling };
}
