import { words as accident } from './accident.id.ts';
import { why as accidentWhy } from './accident.why.id.ts';
import { words as construction } from './construction.id.ts';
import { why as constructionWhy } from './construction.why.id.ts';
import { words as contribution } from './contribution.id.ts';
import { why as contributionWhy } from './contribution.why.id.ts';
import { words as death } from './death.id.ts';
import { why as deathWhy } from './death.why.id.ts';
import { words as eligibility } from './eligibility.id.ts';
import { why as eligibilityWhy } from './eligibility.why.id.ts';
import { words as groupBudget } from './group-budget.id.ts';
import { why as groupBudgetWhy } from './group-budget.why.id.ts';
import { words as jobLoss } from './job-loss.id.ts';
import { why as jobLossWhy } from './job-loss.why.id.ts';
import { words as migrantBenefit } from './migrant-benefit.id.ts';
import { why as migrantBenefitWhy } from './migrant-benefit.why.id.ts';
import { words as migrantContribution } from './migrant-contribution.id.ts';
import { why as migrantContributionWhy } from './migrant-contribution.why.id.ts';
import { words as oldAgeProjection } from './old-age-projection.id.ts';
import { why as oldAgeProjectionWhy } from './old-age-projection.why.id.ts';
import { words as oldAgeWithdrawal } from './old-age-withdrawal.id.ts';
import { why as oldAgeWithdrawalWhy } from './old-age-withdrawal.why.id.ts';
import { words as pension } from './pension.id.ts';
import { why as pensionWhy } from './pension.why.id.ts';
import { words as scholarship } from './scholarship.id.ts';
import { why as scholarshipWhy } from './scholarship.why.id.ts';
import { general } from './general.id.ts';
import { generalWhy } from './general.why.id.ts';

/** All Indonesian words; a page that shows one calculation imports that one alone. */
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
