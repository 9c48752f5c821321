import type { ProblemCode, Question, Scalar } from '@payung/rules';
import type { QuestionWords } from '@payung/rules/messages';
import { problemSentence } from '@payung/rules/asked';
import type { Language } from '../locale.ts';
import type { Words } from './words.id.ts';

export { answerText, exampleText } from '@payung/rules/asked';

/** What every field of one calculator is drawn with, and whom it tells. */
export interface Form {
  readonly language: Language;
  readonly words: Words;
  readonly questions: Readonly<Record<string, QuestionWords>>;
  readonly problems: Readonly<Record<string, ProblemCode>>;
  /** The field that is being typed in, with its text as it stands. */
  readonly typing: { readonly path: string; readonly text: string } | undefined;
  /** A person gave an answer; `text` while it is being typed. */
  enter(path: string, value: Scalar, text?: string): void;
  /** A person left a text field: it may now be written tidily. */
  settle(): void;
  addItem(list: string): void;
  removeItem(list: string, index: number): void;
}

/** One question at its place in the form: `path` is `wage` or `children.0.level`. */
export interface Field {
  readonly path: string;
  readonly question: Question;
  readonly words: QuestionWords;
  /** What was entered, or undefined. */
  readonly value: Scalar;
  readonly isInItem: boolean;
}

/** The name under which words and problems of a field are found: `children.level`, `children[0].level`. */
export function wordsKey(path: string): string {
  return path.replace(/\.\d+\./, '.');
}

function problemKey(path: string): string {
  return path.replace(/\.(\d+)\./, '[$1].');
}

/** What is wrong with a field, in words; undefined when nothing is, or when a required field of an item is only still empty. */
export function problemText(
  form: Form,
  path: string,
  question: Question,
  words: QuestionWords,
): string | undefined {
  const code = form.problems[problemKey(path)];
  if (!code || code === 'required') return undefined;
  return problemSentence(form, question, words, code);
}

/** Whether a field is drawn as its few named values: a choice, or a whole number each of whose values has a name. */
export function namedValues(
  question: Question,
  words: QuestionWords,
): readonly (string | number)[] | undefined {
  if (question.choices) return question.choices;
  if (question.type !== 'integer' || !words.choices) return undefined;
  return Object.keys(words.choices).map(Number);
}
