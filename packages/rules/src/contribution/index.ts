import { calculationOf } from '../core/calculation.ts';
import type { Names } from './codes.ts';
import { reasons } from './codes.ts';
import { definition } from './form.ts';
import { selfEmployedDues, wageEarnerDues } from './amounts.ts';
import { brackets } from './brackets.ts';
import { pensionCeiling } from './ceilings.ts';
import { jobLossShares } from './job-loss-shares.ts';
import * as rates from './parameters.ts';
import type { Values } from './questions.ts';
import { reliefParameters } from './relief-list.ts';

/** The monthly dues of a wage earner or a self-employed worker: who pays how much, programme by programme. */
export const calculation = calculationOf<Values, Names>({
  ...definition,
  reasons,
  headline: ['bill'],
  parameters: [
    rates.accidentClass1,
    rates.accidentClass2,
    rates.accidentClass3,
    rates.accidentClass4,
    rates.accidentClass5,
    rates.dailyFactor,
    rates.death,
    rates.minimumFloor,
    rates.oldAgeEmployer,
    rates.oldAgeWorker,
    rates.pensionEmployer,
    rates.pensionWorker,
    rates.pieceMonths,
    rates.seasonalMonths,
    rates.selfEmployedAccident,
    rates.selfEmployedDeath,
    rates.selfEmployedOldAge,
    ...jobLossShares,
    brackets,
    pensionCeiling,
    ...reliefParameters,
  ],
  decide: (values, day, draft) =>
    values.segment === 'self-employed'
      ? selfEmployedDues(values, day, draft)
      : wageEarnerDues(values, day, draft),
});

export const { calculate, questions, itemQuestions, parameters, dayOfRows } = calculation;
