import type { Scalar } from '../core/answers.ts';
import { addMonths, firstDay, lastDay } from '../core/day.ts';
import { problemOf } from '../core/problem.ts';
import type { Question } from '../core/question.ts';

const mostChoices = 16;
const mostNumbers = 6;

/** Answers that could have been given in the place of `value`: every other choice, or a number or day a little off. */
export function alternatives(question: Question, value: Scalar): Scalar[] {
  if (value === undefined || value === null || value === '' || problemOf(question, value)) return [];
  return candidates(question, value).filter((other) => other !== value && !problemOf(question, other));
}

function candidates(question: Question, value: Exclude<Scalar, null | undefined>): Scalar[] {
  const { type, choices = [] } = question;
  if (type === 'boolean') return [value !== true];
  if (type === 'choice') return choices.length > mostChoices ? [] : [...choices];
  if (type === 'date') return daysNear(question, String(value));
  if (type === 'integer' && isFew(question)) return allOf(question);
  return numbersNear(question, Number(value));
}

function isFew({ min, max, unit }: Question): boolean {
  return unit === undefined && Number(max) - Number(min) < mostNumbers;
}

function allOf({ min, max }: Question): number[] {
  const first = Number(min);
  return [...Array(Number(max) - first + 1).keys()].map((place) => first + place);
}

/** A year and a month earlier and later. */
function daysNear({ min = firstDay, max = lastDay }: Question, value: string): string[] {
  return [-12, -1, 1, 12].map((months) => addMonths(value, months)).filter((day) => min <= day && day <= max);
}

/** A tenth less and more, to two digits, at least one; of months a year once there is more than one, of years and counts one. */
function numbersNear({ type, unit, min, max }: Question, value: number): number[] {
  const clamped = (near: number): number => Math.min(Math.max(near, Number(min)), Number(max));
  if (type === 'percent') return tenth(value).map(clamped);
  // A rupiah more than nothing is nothing anybody would try.
  if (type === 'money' && value === 0) return [];
  const [less, more] = tenth(value).map(Math.round) as [number, number];
  if (unit === 'rupiah' || unit === 'people' || unit === 'days') {
    return [Math.min(less, value - 1), Math.max(more, value + 1)].map(clamped);
  }
  const step = unit === 'months' && value > 12 ? 12 : 1;
  return [value - step, value + step].map(clamped);
}

function tenth(value: number): number[] {
  return [value * 9, value * 11].map((tenfold) => Number((tenfold / 10).toPrecision(2)));
}
