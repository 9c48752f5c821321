import { isPlainObject } from '../src/core/answers.ts';
import type { Answers } from '../src/core/answers.ts';
import type { Question } from '../src/core/question.ts';
import type { Programme } from './programme.ts';

/** The questions that these answers lead to, ranges narrowed, by place: `monthsPaid`, `children[0].level`. */
export function askedPlaces(
  { answering: { calculation } }: Programme,
  answers: Answers,
  on: string,
): ReadonlyMap<string, Question> {
  const places = new Map<string, Question>();
  for (const question of calculation.questions(answers, on)) {
    places.set(question.name, question);
    for (const [index, item] of itemsOf(answers, question.name).entries()) {
      for (const field of calculation.itemQuestions(question.name, item, on)) {
        places.set(`${question.name}[${index}].${field.name}`, field);
      }
    }
  }
  return places;
}

/** The places that answers were given at, in the order in which they were given. */
export function givenPlaces(answers: Answers): string[] {
  return Object.keys(answers).flatMap((name) => {
    const items = itemsOf(answers, name);
    const fields = items.flatMap((item, index) =>
      Object.keys(item).map((field) => `${name}[${index}].${field}`),
    );
    return [name, ...fields];
  });
}

/** Under which name the words of a place are found: `children[0].level` under `children.level`. */
export function wordsKey(place: string): string {
  return place.replace(/\[\d+\]/, '');
}

function itemsOf(answers: Answers, name: string): readonly Readonly<Record<string, unknown>>[] {
  const value: unknown = answers[name];
  return Array.isArray(value) ? value.filter(isPlainObject) : [];
}
