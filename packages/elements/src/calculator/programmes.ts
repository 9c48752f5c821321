import type { Calculation, Citations, QuestionForm } from '@payung/rules';
import type { CalculationWords, GeneralWhyWords, WhyWords } from '@payung/rules/messages';
import type { Language } from '../locale.ts';

type InBothLanguages<Module> = Readonly<Record<Language, () => Promise<Module>>>;

/** How a page gets one calculation: what asks at once, what answers when somebody begins to answer. */
interface Programme {
  readonly form: () => Promise<{ form: QuestionForm }>;
  readonly words: InBothLanguages<{ words: CalculationWords }>;
  readonly rules: () => Promise<{ calculation: Calculation }>;
  readonly citations: () => Promise<{ citations: Citations }>;
  readonly why: InBothLanguages<{ why: WhyWords }>;
}

/** The calculations that exist, by the value of `calculation`; a new folder in the rules is one more entry. */
const programmes: Readonly<Record<string, Programme>> = {
  contribution: {
    form: () => import('@payung/rules/contribution/form'),
    words: {
      id: () => import('@payung/rules/messages/contribution/id'),
      en: () => import('@payung/rules/messages/contribution/en'),
    },
    rules: () => import('@payung/rules/contribution'),
    citations: () => import('@payung/rules/contribution/citations'),
    why: {
      id: () => import('@payung/rules/messages/contribution/why/id'),
      en: () => import('@payung/rules/messages/contribution/why/en'),
    },
  },
  death: {
    form: () => import('@payung/rules/death/form'),
    words: {
      id: () => import('@payung/rules/messages/death/id'),
      en: () => import('@payung/rules/messages/death/en'),
    },
    rules: () => import('@payung/rules/death'),
    citations: () => import('@payung/rules/death/citations'),
    why: {
      id: () => import('@payung/rules/messages/death/why/id'),
      en: () => import('@payung/rules/messages/death/why/en'),
    },
  },
};

const generalWhy: InBothLanguages<{ generalWhy: GeneralWhyWords }> = {
  id: () => import('@payung/rules/messages/general/why/id'),
  en: () => import('@payung/rules/messages/general/why/en'),
};

/** The names of the calculations that exist. */
export const calculationNames: readonly string[] = Object.keys(programmes);

/** All that a calculator needs to ask the questions of one calculation in one language. */
export interface Asking {
  readonly form: QuestionForm;
  readonly words: CalculationWords;
}

/** All that it needs besides to answer: the rules, their words and sources, and the templates that tell a result. */
export interface Answering {
  readonly rules: Calculation;
  readonly words: WhyWords;
  readonly general: GeneralWhyWords;
  readonly citations: Citations;
  readonly telling: typeof import('./telling.ts');
}

function programmeNamed(name: string): Programme | undefined {
  return Object.hasOwn(programmes, name) ? programmes[name] : undefined;
}

/** Loads what asks; undefined for a name that does not exist, rejected when the network fails. */
export async function loadAsking(name: string, language: Language): Promise<Asking | undefined> {
  const programme = programmeNamed(name);
  if (!programme) return undefined;
  const [{ form }, { words }] = await Promise.all([programme.form(), programme.words[language]()]);
  return { form, words };
}

/** Loads what answers for a name that exists; rejected when the network fails. */
export async function loadAnswering(name: string, language: Language): Promise<Answering> {
  const programme = programmeNamed(name)!;
  const [{ calculation }, { why }, general, { citations }, telling] = await Promise.all([
    programme.rules(),
    programme.why[language](),
    generalWhy[language](),
    programme.citations(),
    import('./telling.ts'),
  ]);
  return { rules: calculation, words: why, general: general.generalWhy, citations, telling };
}
