import type { Scalar } from './answers.ts';
import { firstDay, lastDay } from './day.ts';

/** The kinds of question a form must be able to draw. */
export type QuestionType = 'money' | 'integer' | 'percent' | 'choice' | 'boolean' | 'date' | 'list';

/** The unit written behind an answer. */
export type QuestionUnit = 'rupiah' | 'percent' | 'months' | 'years' | 'days' | 'people';

/** What to ask; its words are in `messages/`. `min` and `max` are included, for a list they count items. */
export interface Question {
  name: string;
  type: QuestionType;
  required: boolean;
  default?: Scalar | readonly [];
  unit?: QuestionUnit;
  min?: number | string;
  max?: number | string;
  choices?: readonly (string | number)[];
  fields?: readonly Question[];
}

/** What is known when a question is reached: the valid answers (or defaults) above it, and the day that decides the rows. */
export interface Asked {
  readonly values: Readonly<Record<string, unknown>>;
  readonly day: string;
}

/** One row of a question table. */
export interface QuestionRule {
  /** The question with its widest range. */
  readonly question: Question;
  /** Whether it is asked at all; always when left out. */
  readonly when?: (asked: Asked) => boolean;
  /** What the answers above, or the day, change in it: range, choices, default. */
  readonly narrowed?: (asked: Asked) => Partial<Question>;
  /** The fields of a list item; their conditions see the values of that item. */
  readonly items?: readonly QuestionRule[];
}

type Extras = Omit<Question, 'name' | 'type' | 'required' | 'fields'>;
type Conditions = Omit<QuestionRule, 'question'>;

const asked = (question: Question, conditions: Conditions): QuestionRule => ({ question, ...conditions });

/** Whole rupiah, 0 to 1e12 unless told otherwise; required unless `default` or `required: false` is given. */
export function money(
  name: string,
  extras: Extras & { required?: boolean } = {},
  conditions: Conditions = {},
): QuestionRule {
  return number(name, 'money', { min: 0, max: 1e12, unit: 'rupiah', ...extras }, conditions);
}

/** A whole number within a range; required unless `default` or `required: false` is given. */
export function integer(
  name: string,
  extras: Extras & { required?: boolean },
  conditions: Conditions = {},
): QuestionRule {
  return number(name, 'integer', extras, conditions);
}

/** Per cent with at most four decimals; required unless `default` or `required: false` is given. */
export function percent(
  name: string,
  extras: Extras & { required?: boolean },
  conditions: Conditions = {},
): QuestionRule {
  return number(name, 'percent', { unit: 'percent', ...extras }, conditions);
}

function number(
  name: string,
  type: QuestionType,
  extras: Extras & { required?: boolean },
  conditions: Conditions,
): QuestionRule {
  return asked({ name, type, required: extras.default === undefined, ...extras }, conditions);
}

/** One of a few values; required unless a default is given. */
export function choice(
  name: string,
  choices: readonly (string | number)[],
  extras: Extras = {},
  conditions: Conditions = {},
): QuestionRule {
  return asked(
    { name, type: 'choice', required: extras.default === undefined, choices, ...extras },
    conditions,
  );
}

/** Yes or no, with what holds when nothing is said. */
export function yesNo(name: string, byDefault: boolean, conditions: Conditions = {}): QuestionRule {
  return asked({ name, type: 'boolean', required: false, default: byDefault }, conditions);
}

/** A calendar day; any day the engine knows unless narrowed. */
export function date(name: string, required: boolean, conditions: Conditions = {}): QuestionRule {
  return asked({ name, type: 'date', required, min: firstDay, max: lastDay }, conditions);
}

/** Several items with the same fields, `min` to `max` of them; optional with no item as default when `min` is 0. */
export function list(
  name: string,
  min: number,
  max: number,
  items: readonly QuestionRule[],
  conditions: Conditions = {},
): QuestionRule {
  const question: Question = { name, type: 'list', required: min > 0, min, max };
  // Frozen, because every caller of `questions` gets this very list.
  const none = Object.freeze([] as const);
  return asked(min > 0 ? question : { ...question, default: none }, { ...conditions, items });
}

/** The question as it stands for what is known: a fresh copy, ranges narrowed, the fields of a list at their widest. */
export function narrowed(rule: QuestionRule, known: Asked): Question {
  const question = { ...rule.question, ...rule.narrowed?.(known) };
  if (question.choices) question.choices = [...question.choices];
  if (rule.items) question.fields = rule.items.map((item) => narrowed(item, { values: {}, day: known.day }));
  return question;
}
