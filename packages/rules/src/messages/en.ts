import { words as accident } from './accident.en.ts';
import { why as accidentWhy } from './accident.why.en.ts';
import { words as construction } from './construction.en.ts';
import { why as constructionWhy } from './construction.why.en.ts';
import { words as contribution } from './contribution.en.ts';
import { why as contributionWhy } from './contribution.why.en.ts';
import { words as death } from './death.en.ts';
import { why as deathWhy } from './death.why.en.ts';
import { words as eligibility } from './eligibility.en.ts';
import { why as eligibilityWhy } from './eligibility.why.en.ts';
import { words as groupBudget } from './group-budget.en.ts';
import { why as groupBudgetWhy } from './group-budget.why.en.ts';
import { words as jobLoss } from './job-loss.en.ts';
import { why as jobLossWhy } from './job-loss.why.en.ts';
import { words as migrantBenefit } from './migrant-benefit.en.ts';
import { why as migrantBenefitWhy } from './migrant-benefit.why.en.ts';
import { words as migrantContribution } from './migrant-contribution.en.ts';
import { why as migrantContributionWhy } from './migrant-contribution.why.en.ts';
import { words as oldAgeProjection } from './old-age-projection.en.ts';
import { why as oldAgeProjectionWhy } from './old-age-projection.why.en.ts';
import { words as oldAgeWithdrawal } from './old-age-withdrawal.en.ts';
import { why as oldAgeWithdrawalWhy } from './old-age-withdrawal.why.en.ts';
import { words as pension } from './pension.en.ts';
import { why as pensionWhy } from './pension.why.en.ts';
import { words as scholarship } from './scholarship.en.ts';
import { why as scholarshipWhy } from './scholarship.why.en.ts';
import { general } from './general.en.ts';
import { generalWhy } from './general.why.en.ts';

/** All English words; a page that shows one calculation imports that one alone. */
export const messages = {
  general: { ...general, ...generalWhy },
  contribution: { ...contribution, ...contributionWhy },
  accident: {
    ...accident,
    ...accidentWhy,
    questions: { ...accident.questions, ...accidentWhy.questions },
  },
  death: { ...death, ...deathWhy },
  scholarship: { ...scholarship, ...scholarshipWhy },
  'old-age-projection': { ...oldAgeProjection, ...oldAgeProjectionWhy },
  'old-age-withdrawal': { ...oldAgeWithdrawal, ...oldAgeWithdrawalWhy },
  pension: { ...pension, ...pensionWhy },
  'job-loss': { ...jobLoss, ...jobLossWhy },
  'migrant-contribution': { ...migrantContribution, ...migrantContributionWhy },
  'migrant-benefit': { ...migrantBenefit, ...migrantBenefitWhy },
  construction: { ...construction, ...constructionWhy },
  'group-budget': { ...groupBudget, ...groupBudgetWhy },
  eligibility: { ...eligibility, ...eligibilityWhy },
};
