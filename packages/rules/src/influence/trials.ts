import type { Answers, Scalar } from '../core/answers.ts';
import type { Calculation } from '../core/calculation.ts';
import { isUnanswered } from '../core/problem.ts';
import type { Question } from '../core/question.ts';
import { alternatives } from './alternatives.ts';

/** The answers with one of them changed. */
export interface Trial {
  /** `wage`, `children.0.level`, the item `children.0`, or `on` for the day. */
  readonly path: string;
  /** The other answer; undefined where an item is left out. */
  readonly value: Scalar;
  readonly answers: Answers;
  readonly on: string;
}

/** All that can be tried in the place of one answer. */
export interface TrialGroup {
  readonly path: string;
  readonly trials: readonly Trial[];
}

type Item = Readonly<Record<string, Scalar>>;

const mostItemChoices = 8;

/** Every relevant answer with its alternatives, defaults included: the plain questions first, then the items of lists. */
export function trialsOf(calculation: Calculation, answers: Answers, on: string): TrialGroup[] {
  const questions = calculation.questions(answers, on);
  const isList = ({ type }: Question): boolean => type === 'list';
  const plain = questions.filter((question) => !isList(question));
  return [
    ...plain.map((question) => plainTrials(question, answers, on)),
    ...questions.filter(isList).flatMap((question) => listTrials(calculation, question, answers, on)),
  ];
}

function plainTrials(question: Question, answers: Answers, on: string): TrialGroup {
  const { name: path } = question;
  const trials = alternatives(question, valueOf(question, answers[path])).map((value): Trial => {
    return { path, value, answers: { ...answers, [path]: value }, on };
  });
  return { path, trials };
}

function valueOf({ default: byDefault }: Question, given: unknown): Scalar {
  return (isUnanswered(given) ? byDefault : given) as Scalar;
}

/** Each item left out, and each of its choices answered otherwise. */
function listTrials(calculation: Calculation, list: Question, answers: Answers, on: string): TrialGroup[] {
  const given: unknown = answers[list.name];
  if (!Array.isArray(given)) return [];
  const items = given as readonly Item[];
  const withItems = (path: string, value: Scalar, others: readonly Item[]): Trial => {
    return { path, value, answers: { ...answers, [list.name]: others }, on };
  };
  return items.flatMap((item, index): TrialGroup[] => {
    const place = `${list.name}.${index}`;
    const rest = items.filter((_, other) => other !== index);
    const removal = rest.length < Number(list.min) ? [] : [withItems(place, undefined, rest)];
    const fields = calculation
      .itemQuestions(list.name, item, on)
      .filter(({ choices = [] }) => choices.length > 1 && choices.length <= mostItemChoices);
    const others = fields.map((field): TrialGroup => {
      const path = `${place}.${field.name}`;
      const changed = (value: Scalar): readonly Item[] =>
        items.map((other, at) => (at === index ? { ...item, [field.name]: value } : other));
      const values = alternatives(field, valueOf(field, item[field.name]));
      return { path, trials: values.map((value) => withItems(path, value, changed(value))) };
    });
    return [{ path: place, trials: removal }, ...others];
  });
}
