import type { Calculation } from '@payung/rules';
import { calculation as accident } from '@payung/rules/accident';
import { calculation as construction } from '@payung/rules/construction';
import { calculation as contribution } from '@payung/rules/contribution';
import { calculation as death } from '@payung/rules/death';
import { calculation as eligibility } from '@payung/rules/eligibility';
import { calculation as groupBudget } from '@payung/rules/group-budget';
import { calculation as jobLoss } from '@payung/rules/job-loss';
import { calculation as migrantBenefit } from '@payung/rules/migrant-benefit';
import { calculation as migrantContribution } from '@payung/rules/migrant-contribution';
import { calculation as oldAgeProjection } from '@payung/rules/old-age-projection';
import { calculation as oldAgeWithdrawal } from '@payung/rules/old-age-withdrawal';
import { calculation as pension } from '@payung/rules/pension';
import { calculation as scholarship } from '@payung/rules/scholarship';

/** Every calculation as its own sub-path gives it. */
export const calculations: readonly Calculation[] = [
  contribution,
  accident,
  death,
  scholarship,
  oldAgeProjection,
  oldAgeWithdrawal,
  pension,
  jobLoss,
  migrantContribution,
  migrantBenefit,
  construction,
  groupBudget,
  eligibility,
];
