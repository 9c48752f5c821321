import type { Question, Result } from '@payung/rules';
import { dayProblem } from '@payung/rules/form';
import type { Language } from '../locale.ts';
import { today } from '../today.ts';
import type { AnswerKeeper } from './answer-keeper.ts';
import type { Told } from './figures.ts';
import type { Form } from './form.ts';
import type { ProgrammeKeeper } from './programme.ts';
import type { Asking } from './programmes.ts';
import { tasksOf } from './summary.ts';
import type { Tasks } from './summary.ts';
import type { Words } from './words.id.ts';

/** All that a calculator draws, as it follows from the answers given so far. */
export interface Now {
  /** The day it is worked out for. */
  readonly day: string;
  readonly questions: readonly Question[];
  readonly form: Form;
  readonly tasks: Tasks;
  /** Whether more questions are on their way for what was answered. */
  readonly isOpening: boolean;
  /** What the rules say, once they are there: also that something is missing. */
  readonly result: Result | undefined;
  /** The result in words, once nothing is left to do. */
  readonly told: Told | undefined;
  readonly sentence: string;
}

/** How the calculator speaks, and who hears what a person does in its form. */
export interface Voice extends Pick<Form, 'enter' | 'settle' | 'addItem' | 'removeItem'> {
  readonly language: Language;
  readonly words: Words;
}

/** Works out what is to be drawn; `on` is the day of the page. */
export function nowOf(
  { form: opening, words: asked }: Asking,
  { answering, failure }: Pick<ProgrammeKeeper, 'answering' | 'failure'>,
  given: AnswerKeeper,
  on: string,
  voice: Voice,
): Now {
  const rules = answering?.calculation ?? opening;
  const day = workedOutDay(given.day, on);
  const result = answering?.calculation.calculate(given.entered, day);
  const open = result ?? opening.open(given.entered, day);
  const wrongDay = given.day === undefined ? undefined : dayProblem(given.day);
  const form: Form = {
    ...voice,
    questions: { ...asked.questions, ...answering?.why.questions, on: asked.day },
    problems: wrongDay ? { ...open.problems, on: wrongDay } : open.problems,
    typing: given.typing,
  };
  const tasks = tasksOf(form, open);
  const told =
    result && tasks.list.length === 0
      ? answering!.telling.tell(result, answering!, voice.words, voice.language)
      : undefined;
  return {
    day,
    questions: rules.questions(given.entered, day),
    form,
    tasks,
    isOpening: rules.isOpening === true && given.hasAnswers && !failure,
    result,
    told,
    sentence: told ? answering!.telling.summaryText(told) : voice.words[failure ? 'failed' : 'counting'],
  };
}

/** The day a person chose, else that of the page, else today; what is no day is passed over. */
function workedOutDay(...days: readonly (string | undefined)[]): string {
  for (const day of days) if (day && !dayProblem(day)) return day;
  return today();
}
