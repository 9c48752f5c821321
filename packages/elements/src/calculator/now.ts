import type { Question, Result } from '@payung/rules';
import { dayProblem } from '@payung/rules/form';
import type { Language } from '../locale.ts';
import { today } from '../today.ts';
import type { AnswerKeeper } from './answer-keeper.ts';
import { tell } from './figures.ts';
import type { Told } from './figures.ts';
import type { Form } from './form.ts';
import type { Programme } from './programmes.ts';
import { tasksOf } from './summary.ts';
import type { Tasks } from './summary.ts';
import type { OwnWords } from './words.id.ts';

/** All that a calculator draws, as it follows from the answers given so far. */
export interface Now {
  /** The day it is worked out for. */
  readonly day: string;
  readonly questions: readonly Question[];
  readonly form: Form;
  readonly tasks: Tasks;
  /** What the rules say, also that something is missing. */
  readonly result: Result;
  /** The result in words, once nothing is left to do. */
  readonly told: Told | undefined;
}

/** How the calculator speaks, and who hears what a person does in its form. */
export interface Voice extends Pick<Form, 'enter' | 'settle' | 'addItem' | 'removeItem'> {
  readonly language: Language;
  readonly words: OwnWords;
}

/** Works out what is to be drawn; `on` is the day of the page. */
export function nowOf(programme: Programme, given: AnswerKeeper, on: string, voice: Voice): Now {
  const { calculation, words, why } = programme;
  const own = { ...voice.words, general: programme.general };
  const day = workedOutDay(given.day, on);
  const result = calculation.calculate(given.entered, day);
  const wrongDay = given.day === undefined ? undefined : dayProblem(given.day);
  const form: Form = {
    ...voice,
    words: own,
    questions: { ...words.questions, ...why.questions, on: words.day },
    problems: wrongDay ? { ...result.problems, on: wrongDay } : result.problems,
    typing: given.typing,
  };
  const tasks = tasksOf(form, result);
  const isAnswered = tasks.list.length === 0;
  return {
    day,
    questions: calculation.questions(given.entered, day),
    form,
    tasks,
    result,
    told: isAnswered ? tell(result, programme, own, voice.language) : undefined,
  };
}

/** The day a person chose, else that of the page, else today; what is no day is passed over. */
function workedOutDay(...days: readonly (string | undefined)[]): string {
  for (const day of days) if (day && !dayProblem(day)) return day;
  return today();
}
