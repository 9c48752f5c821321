import { neededOn } from '../core/parameter.ts';
import type { Used } from '../core/parameter.ts';
import { dividedBy, percentOf, plus, rational, times } from '../core/rational.ts';
import type { Benefit } from './benefit.ts';
import { unableFirst, unableLater, unableSecond } from './parameters.ts';
import type { Values } from './questions.ts';

/** The months a step lasts (PP 44/2015: the first six, the next six); days are thirtieths of a month. */
const monthsOfStep = 6;
const daysOfMonth = 30;

const rates = [unableFirst, unableSecond, unableLater] as const;

const stepOf = (month: number): number => Math.min(Math.floor(month / monthsOfStep), rates.length - 1);

/** Adds the wage replaced while the person could not work, and returns it; the regulation is silent about single days. */
export function addUnable({ monthsUnable, daysUnable }: Values, benefit: Benefit): number {
  if (monthsUnable === 0 && daysUnable === 0) return 0;
  const used = new Set<Used>();
  let amount = rational(0);
  rates.forEach((rate, step) => {
    const first = step * monthsOfStep;
    const isLast = step === rates.length - 1;
    const months = Math.max(
      0,
      (isLast ? monthsUnable : Math.min(monthsUnable, first + monthsOfStep)) - first,
    );
    const days = stepOf(monthsUnable) === step ? daysUnable : 0;
    if (months === 0 && days === 0) return;
    const row = neededOn(rate, benefit.day);
    const time = plus(rational(months), dividedBy(rational(days), daysOfMonth));
    amount = plus(amount, percentOf(times(benefit.wage, time), row.row.value));
    used.add(row);
  });
  if (daysUnable > 0) benefit.draft.notice('estimate');
  return benefit.addFromWage('temporary-disability', amount, [...used]);
}
