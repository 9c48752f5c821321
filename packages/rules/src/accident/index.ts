import { brackets } from '../contribution/brackets.ts';
import { calculationOf } from '../core/calculation.ts';
import { addMonths } from '../core/day.ts';
import type { Draft } from '../core/draft.ts';
import { neededOn } from '../core/parameter.ts';
import type { Result } from '../core/result.ts';
import { lateCompensation, latePayment } from '../late-payment/late-payment.ts';
import { addScholarships } from '../scholarship/amounts.ts';
import { scholarshipParameters } from '../scholarship/parameters.ts';
import { Benefit } from './benefit.ts';
import type { Names } from './codes.ts';
import { reasons } from './codes.ts';
import { definition } from './form.ts';
import { addCosts } from './costs.ts';
import { addDeathCash } from './death.ts';
import { addPartialDisability, addTotalDisability } from './disability.ts';
import { impairments } from './impairments.ts';
import { lateReport } from './late-report.ts';
import * as amounts from './parameters.ts';
import type { Values } from './questions.ts';
import { addUnable } from './unable.ts';

function addCash(values: Values, benefit: Benefit): number {
  const unable = addUnable(values, benefit);
  switch (values.outcome) {
    case 'partial-disability':
      return unable + addPartialDisability(values, benefit);
    case 'total-disability':
      return unable + addTotalDisability(benefit) + benefit.addFixed('periodic', amounts.periodic);
    case 'death':
      return unable + addDeathCash(benefit);
    default:
      return unable;
  }
}

function decide(values: Values, day: string, draft: Draft<Names>): Result {
  const months = neededOn(amounts.claimMonths, day);
  const claimUntil = addMonths(day, months.row.value);
  draft.facts.claimUntil = claimUntil;
  if (values.claimDate !== undefined && values.claimDate > claimUntil) {
    draft.reason('claim-expired', months.id);
    return draft.ineligible();
  }
  const benefit = new Benefit(values, day, draft);
  const cash = addCash(values, benefit);
  const reimbursement = addCosts(values, benefit);
  const { children = [], childrenAlreadyPaid = 0, paidLateDays = 0 } = values;
  const scholarship = addScholarships(children, childrenAlreadyPaid, day, draft, benefit.by);
  if (paidLateDays > 0) {
    const { amount, used } = lateCompensation(cash, paidLateDays, day);
    benefit.add('late-compensation', amount, used);
  }
  if (values.employerReportedLate) {
    draft.reason('employer-liable', lateReport.id);
    draft.notice('employer-liable', lateReport.id);
  }
  return draft.complete({ cash, reimbursement, scholarship, total: draft.sum() });
}

/** What a work accident or an occupational disease pays (*Jaminan Kecelakaan Kerja*), besides the treatment itself. */
export const calculation = calculationOf<Values, Names>({
  ...definition,
  reasons,
  headline: ['total'],
  parameters: [
    amounts.claimMonths,
    amounts.deathFloor,
    amounts.deathShare,
    amounts.dental,
    amounts.disabilityCap,
    amounts.funeral,
    amounts.glasses,
    amounts.hearingAid,
    amounts.homeCare,
    amounts.periodic,
    amounts.prosthesis,
    amounts.totalDisability,
    amounts.transportAir,
    amounts.transportLand,
    amounts.transportSea,
    amounts.unableFirst,
    amounts.unableLater,
    amounts.unableSecond,
    amounts.wageMonths,
    lateReport,
    impairments,
    brackets,
    ...scholarshipParameters,
    latePayment,
  ],
  decide,
});

export const { calculate, questions, itemQuestions, parameters, dayOfRows } = calculation;
