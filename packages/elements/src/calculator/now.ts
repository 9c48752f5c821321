import type { Result } from '@payung/rules';
import { dayProblem } from '@payung/rules/form';
import type { Language } from '../locale.ts';
import { today } from '../today.ts';
import type { AnswerKeeper } from './answer-keeper.ts';
import type { Told } from './figures.ts';
import type { Form } from './form.ts';
import type { Asking, Programme } from './programmes.ts';
import { tasksOf } from './summary.ts';
import type { Tasks } from './summary.ts';
import type { OwnWords } from './words.id.ts';

/** All that a calculator draws, as it follows from the answers given so far. */
export interface Now {
  /** The day it is worked out for. */
  readonly day: string;
  readonly form: Form;
  readonly tasks: Tasks;
  /** What the rules say, also that something is missing; undefined until they are there. */
  readonly result: Result | undefined;
  /** The result in words, once nothing is left to do. */
  readonly told: Told | undefined;
  /** The result in one sentence, or that it is on its way; empty while something is left to do. */
  readonly sentence: string;
}

/** How the calculator speaks, and who hears what a person does in its form. */
export interface Voice extends Pick<Form, 'enter' | 'settle' | 'addItem' | 'removeItem'> {
  readonly language: Language;
  readonly words: OwnWords;
}

/** Works out what is to be drawn; `on` is the day of the page. Before the rules are there, their questions are. */
export function nowOf(
  asking: Asking,
  programme: Programme | undefined,
  given: AnswerKeeper,
  on: string,
  voice: Voice,
): Now {
  const { words, general } = asking;
  const own = { ...voice.words, general };
  const day = workedOutDay(given.day, on);
  const result = programme?.calculation.calculate(given.entered, day);
  const open = result ?? asking.form.open(given.entered, day);
  const wrongDay = given.day === undefined ? undefined : dayProblem(given.day);
  const form: Form = {
    ...voice,
    words: own,
    questions: { ...words.questions, ...programme?.why.questions, on: words.day },
    problems: wrongDay ? { ...open.problems, on: wrongDay } : open.problems,
    typing: given.typing,
  };
  const tasks = tasksOf(form, open);
  const isAnswered = tasks.list.length === 0;
  const told =
    isAnswered && result ? programme!.saying.tell(result, programme!, own, voice.language) : undefined;
  const waiting = isAnswered ? own.counting : '';
  return {
    day,
    form,
    tasks,
    result,
    told,
    sentence: told ? programme!.saying.summaryText(told) : waiting,
  };
}

/** The day a person chose, else that of the page, else today; what is no day is passed over. */
function workedOutDay(...days: readonly (string | undefined)[]): string {
  for (const day of days) if (day && !dayProblem(day)) return day;
  return today();
}
