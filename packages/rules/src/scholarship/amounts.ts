import type { Draft } from '../core/draft.ts';
import { neededOn, usedOn } from '../core/parameter.ts';
import type { Used } from '../core/parameter.ts';
import { rational } from '../core/rational.ts';
import type { Payer, Unit } from '../core/result.ts';
import { levels } from './levels.ts';
import { scholarshipAge, scholarshipChildren, scholarshipOnce, yearlyAmount } from './parameters.ts';
import type { Child } from './questions.ts';
import { schoolYears } from './school-years.ts';

/** The words scholarships may use in the result of any calculation. */
export interface ScholarshipNames {
  readonly line: `scholarship.${number}`;
  readonly total: string;
  readonly reason: 'scholarship-child-excluded' | 'scholarship-age-limit' | 'scholarship-child-limit';
  readonly notice: 'scholarship-estimate';
}

/** Who pays, and the rows that say so. */
export interface PaidBy {
  readonly payer: Payer;
  readonly used: readonly Used[];
}

interface ChildAmount {
  readonly amount: number;
  readonly used: readonly Used[];
  /** Whether the age limit took something away. */
  readonly isCutByAge: boolean;
}

const nothing: ChildAmount = { amount: 0, used: [], isCutByAge: false };

function yearByYear(child: Child, day: string): ChildAmount {
  const limit = neededOn(scholarshipAge, day);
  const { paid, isCutByAge } = schoolYears(child, limit.row.value);
  const used: Used[] = [];
  let amount = 0;
  for (const level of levels) {
    const count = paid.filter((year) => year === level).length;
    if (count === 0) continue;
    const yearly = neededOn(yearlyAmount[level], day);
    amount += count * yearly.row.value;
    used.push(yearly);
  }
  if (child.age !== undefined) used.push(limit);
  return { amount, used, isCutByAge };
}

function inOneSum(child: Child, once: Used<number>, day: string): ChildAmount {
  if (child.age === undefined) return { amount: once.row.value, used: [once], isCutByAge: false };
  const limit = neededOn(scholarshipAge, day);
  if (child.age >= limit.row.value) return { ...nothing, isCutByAge: true };
  return { amount: once.row.value, used: [once, limit], isCutByAge: false };
}

/**
 * Adds a line for each child that is paid, first come first served up to the places left, and the reasons for those that
 * are not. Until 2019-12-01 a child had one sum, since then an amount for every school year still to come.
 */
export function addScholarships<Names extends ScholarshipNames>(
  children: readonly Child[],
  alreadyPaid: number,
  day: string,
  draft: Draft<Names>,
  by: PaidBy = { payer: 'bpjs', used: [] },
): number {
  const once = usedOn(scholarshipOnce, day);
  const unit: Unit = once ? 'once' : 'total';
  const allowed = neededOn(scholarshipChildren, day);
  let places = Math.max(0, allowed.row.value - alreadyPaid);
  let sum = 0;
  children.forEach((child, index) => {
    if (child.marriedOrWorking) return draft.reason('scholarship-child-excluded');
    const { amount, used, isCutByAge } = once ? inOneSum(child, once, day) : yearByYear(child, day);
    if (isCutByAge) draft.reason('scholarship-age-limit', scholarshipAge.id);
    if (amount === 0) return;
    if (places === 0) return draft.reason('scholarship-child-limit', allowed.id);
    places -= 1;
    sum += draft.line(`scholarship.${index + 1}`, rational(amount), unit, by.payer, [...used, ...by.used]);
  });
  if (sum > 0) draft.notice('scholarship-estimate');
  return sum;
}
