import type { Scalar } from '../core/answers.ts';
import type { Question } from '../core/question.ts';
import type { ProblemCode } from '../core/result.ts';
import type { GeneralWords, Language, QuestionWords } from '../messages/words.ts';
import { formatDate, formatNumber } from './format.ts';

/** In which language, and with which shared words, answers are written. */
export interface Voice {
  readonly language: Language;
  readonly words: { readonly general: GeneralWords };
}

/** A number, day or count in the unit of its question: `Rp1.000.000`, `36 bulan`, `20 November 2026`. */
export function measured({ language, words }: Voice, question: Question, value: Scalar): string {
  if (value === undefined || value === null) return '';
  if (question.type === 'date') return formatDate(String(value), language);
  const text = typeof value === 'number' ? formatNumber(value, language, 4) : String(value);
  const measure = question.unit && words.general.measures[question.unit];
  return measure ? measure(text) : text;
}

/** An answer as the form shows it: yes or no, the name of a choice, else as `measured`. */
export function answerText(voice: Voice, question: Question, words: QuestionWords, value: Scalar): string {
  const { general } = voice.words;
  if (typeof value === 'boolean') return value ? general.yes : general.no;
  return words.choices?.[String(value)] ?? measured(voice, question, value);
}

/** What a good answer looks like, written as the language writes numbers; empty where there is no example. */
export function exampleText({ language }: Voice, question: Question, words: QuestionWords): string {
  if (!words.example) return '';
  return question.type === 'date' ? '' : formatNumber(Number(words.example), language);
}

const exceeded = { 'too-large': 'max', 'too-late': 'max', 'too-many': 'max' } as Readonly<
  Record<string, 'max'>
>;

/** What is wrong with an answer, in words, with the bound that was passed over. */
export function problemSentence(
  voice: Voice,
  question: Question,
  words: QuestionWords,
  code: ProblemCode,
): string {
  const limit = measured(voice, question, question[exceeded[code] ?? 'min']);
  return voice.words.general.problems[code](limit, exampleText(voice, question, words));
}
