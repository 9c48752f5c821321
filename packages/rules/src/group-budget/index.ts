import { brackets } from '../contribution/brackets.ts';
import { selfEmployedAccident, selfEmployedDeath, selfEmployedOldAge } from '../contribution/parameters.ts';
import { covidRelief, otherRelief, transportRelief } from '../contribution/reliefs.ts';
import { calculationOf } from '../core/calculation.ts';
import type { Draft } from '../core/draft.ts';
import { monthText } from '../core/day.ts';
import { rational } from '../core/rational.ts';
import type { Result } from '../core/result.ts';
import { monthsOfPerson } from './amounts.ts';
import type { PersonMonths } from './amounts.ts';
import type { Line, Names, Reason } from './codes.ts';
import { reasons } from './codes.ts';
import { definition } from './form.ts';
import type { Values } from './questions.ts';

const deciding = [
  selfEmployedAccident,
  selfEmployedDeath,
  selfEmployedOldAge,
  brackets,
  covidRelief,
  transportRelief,
  otherRelief,
];

function tellReliefs(stretches: readonly PersonMonths[], draft: Draft<Names>): void {
  const used = new Set<string>();
  let isWhole = true;
  for (const { relief, refusals } of stretches.map((stretch) => stretch.reliefs)) {
    if (relief) draft.reason(relief.reason as Reason, relief.used.id);
    for (const { reason, parameter } of refusals) draft.reason(reason as Reason, parameter);
    if (relief) used.add(relief.used.id);
    else isWhole = false;
  }
  if (used.size > 0) draft.notice('relief-applied', ...used);
  if (used.size > 0 && !isWhole) draft.notice('relief-part-of-period', ...used);
}

function decide(values: Values, day: string, draft: Draft<Names>): Result {
  const { people, payer, alreadyPaid } = values;
  const stretches = monthsOfPerson(values, day, deciding);
  const perPerson = { accident: 0, death: 0, oldAge: 0, saving: 0 };
  for (const { first, count, rupiah, saving, used } of stretches) {
    const { accident, death, 'old-age': oldAge } = rupiah;
    const amount = rational(people * (accident + death + oldAge));
    for (let month = first; month < first + count; month += 1) {
      draft.line(`month.${monthText(month)}` as Line, amount, 'month', payer, used);
      draft.dateByLinesSoFar();
    }
    perPerson.accident += count * accident;
    perPerson.death += count * death;
    perPerson.oldAge += count * oldAge;
    perPerson.saving += count * saving;
  }
  draft.notice('cover-stops-with-payment');
  tellReliefs(stretches, draft);
  const total = draft.sum();
  return draft.complete({
    accident: people * perPerson.accident,
    death: people * perPerson.death,
    oldAge: people * perPerson.oldAge,
    perPerson: perPerson.accident + perPerson.death + perPerson.oldAge,
    total,
    saving: people * perPerson.saving,
    balanceDue: Math.max(0, total - alreadyPaid),
    credit: Math.max(0, alreadyPaid - total),
  });
}

/** What it costs a local budget, a company or a donor to protect a group of self-employed workers for some months. */
export const calculation = calculationOf<Values, Names>({
  ...definition,
  reasons,
  headline: ['total'],
  parameters: deciding,
  decide,
});

export const { calculate, questions, itemQuestions, parameters, dayOfRows } = calculation;
