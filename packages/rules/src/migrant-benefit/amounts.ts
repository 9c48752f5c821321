import type { Draft } from '../core/draft.ts';
import { neededOn } from '../core/parameter.ts';
import type { Dated } from '../core/parameter.ts';
import { rational } from '../core/rational.ts';
import { addScholarships } from '../scholarship/amounts.ts';
import type { Line, Names } from './codes.ts';
import * as amounts from './parameters.ts';
import type { Values } from './questions.ts';

type Cost = readonly [id: Line, cost: number | undefined, cap: Dated<number>];

function addFixed(id: Line, of: Dated<number>, day: string, draft: Draft<Names>): void {
  const used = neededOn(of, day);
  draft.line(id, rational(used.row.value), 'once', 'bpjs', [used]);
}

function addCosts(costs: readonly Cost[], day: string, draft: Draft<Names>): void {
  const capped: string[] = [];
  for (const [id, cost = 0, of] of costs) {
    if (cost === 0) continue;
    const cap = neededOn(of, day);
    if (cost > cap.row.value) capped.push(cap.id);
    draft.line(id, rational(Math.min(cost, cap.row.value)), 'once', 'bpjs', [cap]);
  }
  if (capped.length > 0) draft.reason('cost-capped', ...capped);
}

function addDeath(values: Values, day: string, draft: Draft<Names>): void {
  if (values.phase !== 'during') {
    addFixed('death', amounts.deathGrant, day, draft);
    addFixed('periodic', amounts.deathPeriodic, day, draft);
    addFixed('funeral', amounts.deathFuneral, day, draft);
    return;
  }
  const isFromWork = values.benefit === 'work-accident-death';
  addFixed('death', isFromWork ? amounts.accidentDeath : amounts.deathDuring, day, draft);
  addScholarships(values.children ?? [], values.childrenAlreadyPaid ?? 0, day, draft);
}

/** Adds the lines of a benefit that can be calculated. */
export function addBenefit(values: Values, day: string, draft: Draft<Names>): void {
  switch (values.benefit) {
    case 'death':
    case 'work-accident-death':
      return addDeath(values, day, draft);
    case 'failed-departure':
      return addFixed('failed-departure', amounts.failedDeparture, day, draft);
    case 'sexual-violence':
      return addFixed('sexual-violence', amounts.sexualViolence, day, draft);
    case 'loss-on-return':
      return addCosts([['loss-on-return', values.lossAmount, amounts.lossOnReturn]], day, draft);
    case 'contract-mismatch':
      addFixed('contract-mismatch', amounts.mismatch, day, draft);
      return addCosts([['repatriation', values.repatriationCost, amounts.repatriation]], day, draft);
    default:
      return addCosts(
        [
          ['treatment', values.treatmentCost, amounts.treatment],
          ['home-care', values.homeCareCost, amounts.homeCare],
          ['hearing-aid', values.hearingAidCost, amounts.hearingAid],
          ['glasses', values.glassesCost, amounts.glasses],
        ],
        day,
        draft,
      );
  }
}
