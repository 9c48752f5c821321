import { brackets } from '../contribution/brackets.ts';
import { selfEmployedAccident, selfEmployedDeath, selfEmployedOldAge } from '../contribution/parameters.ts';
import { covidRelief, otherRelief, transportRelief } from '../contribution/reliefs.ts';
import { calculationOf } from '../core/calculation.ts';
import type { Draft } from '../core/draft.ts';
import { rational } from '../core/rational.ts';
import type { Result } from '../core/result.ts';
import { personMonths } from './amounts.ts';
import type { PersonMonth } from './amounts.ts';
import type { Line, Names, Reason } from './codes.ts';
import { reasons } from './codes.ts';
import { definition } from './form.ts';
import type { Values } from './questions.ts';

function tellReliefs(months: readonly PersonMonth[], draft: Draft<Names>): void {
  for (const { relief, refusals } of months.map((month) => month.reliefs)) {
    if (relief) draft.reason(relief.reason as Reason, relief.used.id);
    for (const { reason, parameter } of refusals) draft.reason(reason as Reason, parameter);
  }
  const relieved = months.filter(({ reliefs }) => reliefs.relief);
  const used = [...new Set(relieved.map(({ reliefs }) => reliefs.relief!.used.id))];
  if (relieved.length > 0) draft.notice('relief-applied', ...used);
  if (relieved.length > 0 && relieved.length < months.length) draft.notice('relief-part-of-period', ...used);
}

function decide(values: Values, day: string, draft: Draft<Names>): Result {
  const { people, payer, alreadyPaid } = values;
  const months = personMonths(values, day);
  for (const { month, accident, death, oldAge, used } of months) {
    const amount = rational(people * (accident + death + oldAge));
    draft.line(`month.${month}` as Line, amount, 'month', payer, used);
    draft.dateByLinesSoFar();
  }
  draft.facts.base = String(months[0]!.base);
  draft.notice('cover-stops-with-payment');
  tellReliefs(months, draft);
  const sum = (part: 'accident' | 'death' | 'oldAge' | 'saving'): number =>
    months.reduce((total, month) => total + month[part], 0);
  const total = draft.sum();
  return draft.complete({
    accident: people * sum('accident'),
    death: people * sum('death'),
    oldAge: people * sum('oldAge'),
    perPerson: sum('accident') + sum('death') + sum('oldAge'),
    total,
    saving: people * sum('saving'),
    balanceDue: Math.max(0, total - alreadyPaid),
    credit: Math.max(0, alreadyPaid - total),
  });
}

/** What it costs a local budget, a company or a donor to protect a group of self-employed workers for some months. */
export const calculation = calculationOf<Values, Names>({
  ...definition,
  reasons,
  parameters: [
    selfEmployedAccident,
    selfEmployedDeath,
    selfEmployedOldAge,
    brackets,
    covidRelief,
    transportRelief,
    otherRelief,
  ],
  decide,
});

export const { calculate, questions, itemQuestions, parameters, dayOfRows } = calculation;
