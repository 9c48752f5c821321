import type { Draft } from '../core/draft.ts';
import { neededOn, usedOn } from '../core/parameter.ts';
import type { Used } from '../core/parameter.ts';
import { dividedBy, isAbove, percentOf, plus, rational, roundedRupiah, times } from '../core/rational.ts';
import type { Rational } from '../core/rational.ts';
import type { Result } from '../core/result.ts';
import { cap, floor } from './bounds.ts';
import type { Names } from './codes.ts';
import { accrual, childShare, monthsNeeded, widowShare } from './parameters.ts';
import type { Values, WageYear } from './questions.ts';

const monthsOfYear = 12;

/** The exact average wage of a history: every wage raised by the prices from its own year to the last, oldest year first. */
export function averageOf(history: readonly WageYear[]): Rational {
  const one = rational(1);
  const sum = history.reduce(
    (raised, { wage, inflation }) =>
      times(plus(raised, rational(wage)), plus(one, percentOf(one, inflation))),
    rational(0),
  );
  return dividedBy(sum, history.length);
}

interface Pension {
  readonly amount: Rational;
  readonly used: readonly Used[];
  readonly average?: Rational;
}

function fromWage(values: Values, isAsIf: boolean, day: string): Pension {
  const rate = neededOn(accrual, day);
  const needed = neededOn(monthsNeeded, day);
  const months = isAsIf ? needed.row.value : values.monthsPaid!;
  const average =
    values.wageBasis === 'history' ? averageOf(values.wageHistory!) : rational(values.averageWage!);
  const years = dividedBy(rational(months), monthsOfYear);
  return { amount: times(percentOf(average, rate.row.value), years), used: [rate, needed], average };
}

function shareOf(values: Values, whole: Pension, day: string): Pension {
  if (values.kind === 'old-age') return whole;
  const share = neededOn(values.kind === 'widow' ? widowShare : childShare, day);
  return { ...whole, amount: percentOf(whole.amount, share.row.value), used: [...whole.used, share] };
}

/** Adds the monthly pension: the formula or the pension already paid, then the survivor's share, then floor and cap. */
export function monthlyPension(values: Values, isAsIf: boolean, day: string, draft: Draft<Names>): Result {
  const least = usedOn(floor, day);
  const most = usedOn(cap, day);
  if (!least || !most) {
    draft.reason('no-parameter', floor.id, cap.id);
    draft.notice('pension-bounds-unknown', floor.id, cap.id);
    return draft.unknown(true);
  }
  const whole = values.alreadyPensioner
    ? { amount: rational(values.currentPension!), used: [] }
    : fromWage(values, isAsIf, day);
  const { amount, used, average } = shareOf(values, whole, day);
  const isBelow = isAbove(rational(least.row.value), amount);
  const isBeyond = isAbove(amount, rational(most.row.value));
  if (isBelow) draft.reason('pension-floor', least.id);
  if (isBeyond) draft.reason('pension-cap', most.id);
  const bounded = isBelow ? rational(least.row.value) : isBeyond ? rational(most.row.value) : amount;
  const monthly = draft.line('pension.monthly', bounded, 'month', 'bpjs', [...used, least, most]);
  draft.notice('estimate');
  if (values.kind === 'child') draft.notice('lower-bound', childShare.id);
  return draft.complete(average ? { monthly, averageWage: roundedRupiah(average) } : { monthly });
}
