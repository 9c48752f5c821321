import { neededOn, usedOn } from '../core/parameter.ts';
import type { Dated, Used } from '../core/parameter.ts';
import { isAbove, percentOf, rational, roundedRupiah } from '../core/rational.ts';
import type { Rational } from '../core/rational.ts';
import type { Draft } from '../core/draft.ts';
import type { Payer, Result } from '../core/result.ts';
import { wageBase } from './base.ts';
import type { Base } from './base.ts';
import { pensionCeiling } from './ceilings.ts';
import type { Line, Names, Total } from './codes.ts';
import { jobLossCeiling, jobLossFromAccident, jobLossFromDeath } from './job-loss-shares.ts';
import { jobLossGovernment } from './job-loss-start.ts';
import * as rates from './parameters.ts';
import type { Scale, Values } from './questions.ts';
import { employerRelief } from './employer-relief.ts';
import type { Relief, Reliefs } from './relief.ts';
import { selfEmployedMonth } from './self-employed.ts';

type Totals = Partial<Record<Total, number>>;

const accidentRates = {
  1: rates.accidentClass1,
  2: rates.accidentClass2,
  3: rates.accidentClass3,
  4: rates.accidentClass4,
  5: rates.accidentClass5,
};

const hasOldAge = (scale: Scale, chosen: boolean | undefined): boolean =>
  scale !== 'micro' || chosen === true;
const hasPension = (scale: Scale, chosen: boolean | undefined): boolean =>
  scale === 'medium-large' || chosen === true;

/** Writes which relief holds in the month, or why none does. */
function tellRelief({ relief, refusals }: Reliefs, draft: Draft<Names>): void {
  if (relief) draft.reason(relief.reason, relief.used.id);
  if (relief) draft.notice('relief-applied', relief.used.id);
  for (const { reason, parameter } of refusals) draft.reason(reason, parameter);
}

/** A wage earner's month being written down: adds lines and keeps what relief saves. */
class Bill {
  readonly draft: Draft<Names>;
  readonly day: string;
  readonly base: Base;
  readonly relief: Relief | undefined;
  #saved = 0;

  constructor(draft: Draft<Names>, values: Values, day: string, base: Base) {
    const reliefs = employerRelief(values, day);
    this.draft = draft;
    this.day = day;
    this.base = base;
    this.relief = reliefs.relief;
    if (base.isMinimumWage) draft.reason('minimum-wage-floor', rates.minimumFloor.id);
    tellRelief(reliefs, draft);
  }

  /** A rate of the whole base. */
  share(id: Line, payer: Payer, rate: Dated<number>): number {
    const used = neededOn(rate, this.day);
    return this.draft.line(id, percentOf(this.base.amount, used.row.value), 'month', payer, [
      used,
      ...this.base.used,
    ]);
  }

  /** Accident or death dues, of which a relief leaves a part. */
  relieved(id: 'accident' | 'death', payer: Payer, normal: Rational, used: readonly Used[]): number {
    const relief = id === 'accident' || this.relief?.coversDeath ? this.relief : undefined;
    if (!relief) return this.draft.line(id, normal, 'month', payer, used);
    const due = this.draft.line(id, percentOf(normal, relief.used.row.value), 'month', payer, [
      ...used,
      relief.used,
    ]);
    this.#saved += roundedRupiah(normal) - due;
    return due;
  }

  totals(totals: Totals): Totals {
    return this.relief ? { ...totals, saving: this.#saved } : totals;
  }
}

/** The lines and totals of a wage earner's month; the job-loss lines are never billed. */
export function wageEarnerDues(values: Values, day: string, draft: Draft<Names>): Result {
  const base = wageBase(values, day);
  const bill = new Bill(draft, values, day, base);
  const accident = neededOn(accidentRates[values.riskClass!], day);
  const death = neededOn(rates.death, day);
  const percent = (used: Used<number>): Rational => percentOf(base.amount, used.row.value);
  let employer =
    bill.relieved('accident', 'employer', percent(accident), [accident, ...base.used]) +
    bill.relieved('death', 'employer', percent(death), [death, ...base.used]);
  let worker = 0;
  if (hasOldAge(values.scale!, values.withOldAge)) {
    employer += bill.share('old-age.employer', 'employer', rates.oldAgeEmployer);
    worker += bill.share('old-age.worker', 'worker', rates.oldAgeWorker);
  }
  const isPensionDue = hasPension(values.scale!, values.withPension);
  const ceiling = usedOn(pensionCeiling, day);
  if (isPensionDue && ceiling) {
    employer += addCapped(bill, 'pension.employer', 'employer', rates.pensionEmployer, ceiling);
    worker += addCapped(bill, 'pension.worker', 'worker', rates.pensionWorker, ceiling);
    if (isAbove(base.amount, rational(ceiling.row.value))) draft.reason('pension-ceiling', ceiling.id);
  }
  const jobLoss = values.jobLossMember && !bill.relief ? addJobLoss(bill) : undefined;
  if (isPensionDue && !ceiling) {
    draft.reason('no-parameter', pensionCeiling.id);
    draft.notice('pension-ceiling-unknown', pensionCeiling.id);
    return draft.unknown(true);
  }
  const totals: Totals = { base: roundedRupiah(base.amount), employer, worker, bill: employer + worker };
  return draft.complete(bill.totals(jobLoss === undefined ? totals : { ...totals, jobLoss }));
}

function addCapped(
  { draft, base, day }: Bill,
  id: Line,
  payer: Payer,
  rate: Dated<number>,
  ceiling: Used<number>,
): number {
  const used = neededOn(rate, day);
  const cap = rational(ceiling.row.value);
  const capped = isAbove(base.amount, cap) ? cap : base.amount;
  return draft.line(id, percentOf(capped, used.row.value), 'month', payer, [used, ceiling, ...base.used]);
}

function addJobLoss(bill: Bill): number {
  const cap = neededOn(jobLossCeiling, bill.day);
  if (isAbove(bill.base.amount, rational(cap.row.value))) bill.draft.reason('job-loss-cap', cap.id);
  const added =
    addCapped(bill, 'job-loss.government', 'government', jobLossGovernment, cap) +
    addCapped(bill, 'job-loss.from-accident', 'recomposition', jobLossFromAccident, cap);
  const isFromDeath = neededOn(jobLossFromDeath, bill.day).row.value > 0;
  return isFromDeath
    ? added + addCapped(bill, 'job-loss.from-death', 'recomposition', jobLossFromDeath, cap)
    : added;
}

/** The lines and totals of a self-employed worker's month. */
export function selfEmployedDues(values: Values, day: string, draft: Draft<Names>): Result {
  const { base, reliefs, dues } = selfEmployedMonth(values, day);
  tellRelief(reliefs, draft);
  let saving = 0;
  for (const { id, due, normal, used } of dues) {
    saving += roundedRupiah(normal) - draft.line(id, due, 'month', values.payer!, used);
  }
  const totals: Totals = { base, bill: draft.sum() };
  return draft.complete(reliefs.relief ? { ...totals, saving } : totals);
}
