import { neededOn } from '../core/parameter.ts';
import { decimalText, isAbove, percentOf, plus, rational, times } from '../core/rational.ts';
import type { Rational } from '../core/rational.ts';
import type { Benefit } from './benefit.ts';
import { impairments, mirrored } from './impairments.ts';
import type { ImpairmentTable } from './impairments.ts';
import { disabilityCap, totalDisability } from './parameters.ts';
import type { Impairment, Values } from './questions.ts';

/** What the table, or the doctor, gives for an impairment, and how much of it counts: so many steps, or so much of the function lost. */
export interface TableShare {
  readonly percent: number;
  readonly steps?: number | undefined;
  readonly functionLoss?: number | undefined;
}

/** Looks an impairment up; somebody left-handed has the percentages of the other side. */
export function tableShare(
  { kind, percent, steps, functionLoss }: Impairment,
  table: ImpairmentTable,
  isLeftHanded: boolean,
): TableShare {
  const share = table[isLeftHanded ? mirrored(kind) : kind];
  return typeof share === 'number' ? { percent: share, steps, functionLoss } : { percent: percent! };
}

function shareOf({ percent, steps, functionLoss }: TableShare): Rational {
  if (steps !== undefined) return times(rational(percent), rational(steps));
  return functionLoss === undefined ? rational(percent) : percentOf(rational(percent), functionLoss);
}

/** Adds the lump sum of lasting damages: their percentages together, at most as much as total disability. */
export function addPartialDisability(values: Values, benefit: Benefit): number {
  const { draft, day } = benefit;
  const items = values.impairments!;
  const table = neededOn(impairments, day);
  const cap = neededOn(disabilityCap, day);
  const most = rational(cap.row.value);
  const isLeftHanded = values.dominantHand === 'left';
  const sum = items.reduce(
    (total, item) => plus(total, shareOf(tableShare(item, table.row.value, isLeftHanded))),
    rational(0),
  );
  const isCapped = isAbove(sum, most);
  if (isCapped) draft.reason('disability-capped', cap.id);
  if (items.length > 1) draft.notice('impairments-summed', cap.id);
  const percent = isCapped ? most : sum;
  draft.facts.disabilityPercent = decimalText(percent);
  const { amount, months } = benefit.shareOfMonths(percent);
  return benefit.addFromWage('partial-disability', amount, [table, months, cap]);
}

/** Adds the lump sum of permanent total disability. */
export function addTotalDisability(benefit: Benefit): number {
  const share = neededOn(totalDisability, benefit.day);
  const { amount, months } = benefit.shareOfMonths(rational(share.row.value));
  return benefit.addFromWage('total-disability', amount, [share, months]);
}
