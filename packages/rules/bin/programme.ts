import type { FormDefinition } from '../src/core/form.ts';
import { narrowed } from '../src/core/question.ts';
import type { Question, QuestionRule } from '../src/core/question.ts';
import type { CalculationWords, QuestionWords, WhyWords } from '../src/messages/words.ts';
import type { AnsweringModule, ExplainingModule } from '../src/telling/telling.ts';
import { Misuse } from './command.ts';
import type { Speech } from './languages.ts';
import { nearest } from './typed.ts';

/** One calculation in one language, with its whole question table. */
export interface Programme {
  readonly id: string;
  readonly answering: AnsweringModule;
  readonly explaining: ExplainingModule;
  readonly words: CalculationWords & WhyWords;
  readonly rules: readonly QuestionRule[];
}

/** Loads a calculation by its name; a name that does not exist is a misuse. */
export async function programmeNamed(name: string, speech: Speech): Promise<Programme> {
  const { language, calculations, command: say } = speech;
  const words = Object.hasOwn(calculations, name) ? calculations[name] : undefined;
  if (!words) {
    throw new Misuse(say.noSuchCalculation(name, nearest(name, Object.keys(calculations)) ?? ''));
  }
  const [{ definition }, answering] = (await Promise.all([
    import(`../src/${name}/form.ts`),
    import(`../src/${name}/page.${language}.ts`),
  ])) as [{ definition: FormDefinition }, AnsweringModule];
  return {
    id: name,
    answering,
    explaining: await answering.explaining(),
    words,
    rules: definition.questions,
  };
}

/** A question that may be answered on the command line, and how: `path` is `monthsPaid` or, in a list, `children.level`. */
export interface Askable {
  readonly path: string;
  readonly option: string;
  readonly question: Question;
  readonly words: QuestionWords;
  /** Whether it is asked only after certain other answers. */
  readonly isConditional: boolean;
  readonly isList: boolean;
}

/** `monthsPaid` as it is typed: `months-paid`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Every question of a calculation at its widest on a day, the fields of a list behind their list. */
export function askables({ rules, words }: Programme, day: string): Askable[] {
  const askable = (path: string, rule: QuestionRule): Askable => ({
    path,
    option: kebab(path),
    question: narrowed(rule, { values: {}, day }),
    words: words.questions[path] ?? { label: path },
    isConditional: rule.when !== undefined,
    isList: rule.items !== undefined,
  });
  return rules.flatMap((rule) => {
    const { name } = rule.question;
    return [
      askable(name, rule),
      ...(rule.items ?? []).map((item) => askable(`${name}.${item.question.name}`, item)),
    ];
  });
}
