import { calculationOf } from '../core/calculation.ts';
import type { Draft } from '../core/draft.ts';
import { neededOn } from '../core/parameter.ts';
import type { Dated } from '../core/parameter.ts';
import { rational } from '../core/rational.ts';
import type { Result } from '../core/result.ts';
import type { Line, Names } from './codes.ts';
import { reasons } from './codes.ts';
import { definition } from './form.ts';
import * as amounts from './parameters.ts';
import type { Values } from './questions.ts';
import { savingsChoices } from './savings.ts';

/** The packages by their months, the longest first: the largest one that is not above the term is taken. */
const packages: readonly (readonly [months: number, price: Dated<number>])[] = [
  [24, amounts.package24],
  [12, amounts.package12],
  [6, amounts.package6],
];

function decide(values: Values, day: string, draft: Draft<Names>): Result {
  const { placement, termMonths, oldAgeMonthly } = values;
  const add = (id: Line, of: Dated<number>, times = 1): number => {
    const used = neededOn(of, day);
    return draft.line(id, rational(used.row.value * times), 'once', 'participant', [used]);
  };
  const [months, price] = packages.find(([count]) => count <= termMonths)!;
  let protection = 0;
  if (placement === 'agency') protection += add('migrant.before', amounts.preparation);
  else draft.reason('individual-no-preparation-fee', amounts.preparation.id);
  protection += add('migrant.package', price);
  if (termMonths > months) protection += add('migrant.extra', amounts.extraMonth, termMonths - months);
  if (oldAgeMonthly > 0) {
    const choices = neededOn(savingsChoices, day);
    draft.line('old-age', rational(oldAgeMonthly), 'month', 'participant', [choices]);
  }
  const oldAge = oldAgeMonthly * termMonths;
  return draft.complete({ protection, oldAge, total: protection + oldAge });
}

/** What a migrant worker (*Pekerja Migran Indonesia*) pays before leaving, and for old-age savings if chosen. */
export const calculation = calculationOf<Values, Names>({
  ...definition,
  reasons,
  headline: ['total'],
  parameters: [
    amounts.extraMonth,
    amounts.package12,
    amounts.package24,
    amounts.package6,
    amounts.preparation,
    savingsChoices,
  ],
  decide,
});

export const { calculate, questions, itemQuestions, parameters, dayOfRows } = calculation;
