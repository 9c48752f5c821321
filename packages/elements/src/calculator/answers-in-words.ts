import type { Calculation, Question, Scalar } from '@payung/rules';
import { isByMonth } from '@payung/rules/law-changes';
import { formatDate } from '../format.ts';
import { itemsOf } from './entered.ts';
import type { Entered } from './entered.ts';
import { answerText, wordsKey } from './form.ts';
import type { Form } from './form.ts';
import { labelAt } from './summary.ts';

/** What one of two situations says; `text` is empty where a question was asked and not answered. */
export interface AnswerText {
  readonly label: string;
  readonly text: string;
  /** Whether nobody said so: it is what holds as long as nothing is said. */
  readonly isDefault: boolean;
}

/** Everything that is asked, by its path (`wage`, `children.0.level`, `on` for the day), with the answer in words; a default counts as one. */
export function answersInWords(
  form: Form,
  calculation: Calculation,
  entered: Entered,
  day: string,
): ReadonlyMap<string, AnswerText> {
  const said = new Map<string, AnswerText>();
  const put = (path: string, text: string, isDefault = false): void => {
    said.set(path, { label: plainLabel(labelAt(form, path)), text, isDefault });
  };
  const putAnswer = (path: string, question: Question, given: Scalar): void => {
    const isDefault = given === undefined || given === null || given === '';
    const value = isDefault ? (question.default as Scalar) : given;
    put(path, answerText(form, question, form.questions[wordsKey(path)]!, value), isDefault);
  };
  for (const question of calculation.questions(entered, day)) {
    const { name } = question;
    if (question.type !== 'list') {
      putAnswer(name, question, entered[name] as Scalar);
      continue;
    }
    const items = itemsOf(entered, name);
    put(name, String(items.length), items.length === 0);
    items.forEach((item, index) => {
      for (const field of calculation.itemQuestions(name, item, day)) {
        putAnswer(`${name}.${index}.${field.name}`, field, item[field.name]);
      }
    });
  }
  put('on', dayText(calculation, day, form.language));
  return said;
}

/** The answers of the first that the second gives otherwise, or does not give; what nobody said counts only where both are asked. */
export function differing(
  first: ReadonlyMap<string, AnswerText>,
  second: ReadonlyMap<string, AnswerText>,
): AnswerText[] {
  const differs = ([path, { text, isDefault }]: readonly [string, AnswerText]): boolean => {
    const other = second.get(path);
    return other ? other.text !== text : !isDefault;
  };
  return [...first].filter(differs).map(([, answer]) => answer);
}

/** A label without what it says to who is filling it in: `Umur anak (boleh kosong)` is `Umur anak`. */
export function plainLabel(label: string): string {
  return label.replace(/ \([^)]*\)$/, '');
}

/** A question and its answer in one line: `Upah sebulan: Rp3.000.000`, `Apa pekerjaannya? Angkutan`. */
export function inOneLine({ label, text }: Pick<AnswerText, 'label' | 'text'>): string {
  return label.endsWith('?') ? `${label} ${text}` : `${label}: ${text}`;
}

/** The day of a calculation as people call it: `20 November 2026`, or `November 2026` where it goes by months. */
export function dayText(calculation: Calculation, day: string, language: Form['language']): string {
  return formatDate(isByMonth(calculation) ? day.slice(0, 7) : day, language);
}
