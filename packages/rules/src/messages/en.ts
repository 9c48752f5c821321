import { words as accident } from './accident.en.ts';
import { why as accidentWhy } from './accident.why.en.ts';
import { grounds as accidentGrounds } from './accident.grounds.en.ts';
import { words as construction } from './construction.en.ts';
import { why as constructionWhy } from './construction.why.en.ts';
import { grounds as constructionGrounds } from './construction.grounds.en.ts';
import { words as contribution } from './contribution.en.ts';
import { why as contributionWhy } from './contribution.why.en.ts';
import { grounds as contributionGrounds } from './contribution.grounds.en.ts';
import { words as death } from './death.en.ts';
import { why as deathWhy } from './death.why.en.ts';
import { grounds as deathGrounds } from './death.grounds.en.ts';
import { words as eligibility } from './eligibility.en.ts';
import { why as eligibilityWhy } from './eligibility.why.en.ts';
import { grounds as eligibilityGrounds } from './eligibility.grounds.en.ts';
import { words as groupBudget } from './group-budget.en.ts';
import { why as groupBudgetWhy } from './group-budget.why.en.ts';
import { grounds as groupBudgetGrounds } from './group-budget.grounds.en.ts';
import { words as jobLoss } from './job-loss.en.ts';
import { why as jobLossWhy } from './job-loss.why.en.ts';
import { grounds as jobLossGrounds } from './job-loss.grounds.en.ts';
import { words as migrantBenefit } from './migrant-benefit.en.ts';
import { why as migrantBenefitWhy } from './migrant-benefit.why.en.ts';
import { grounds as migrantBenefitGrounds } from './migrant-benefit.grounds.en.ts';
import { words as migrantContribution } from './migrant-contribution.en.ts';
import { why as migrantContributionWhy } from './migrant-contribution.why.en.ts';
import { grounds as migrantContributionGrounds } from './migrant-contribution.grounds.en.ts';
import { words as oldAgeProjection } from './old-age-projection.en.ts';
import { why as oldAgeProjectionWhy } from './old-age-projection.why.en.ts';
import { grounds as oldAgeProjectionGrounds } from './old-age-projection.grounds.en.ts';
import { words as oldAgeWithdrawal } from './old-age-withdrawal.en.ts';
import { why as oldAgeWithdrawalWhy } from './old-age-withdrawal.why.en.ts';
import { grounds as oldAgeWithdrawalGrounds } from './old-age-withdrawal.grounds.en.ts';
import { words as pension } from './pension.en.ts';
import { why as pensionWhy } from './pension.why.en.ts';
import { grounds as pensionGrounds } from './pension.grounds.en.ts';
import { words as scholarship } from './scholarship.en.ts';
import { why as scholarshipWhy } from './scholarship.why.en.ts';
import { grounds as scholarshipGrounds } from './scholarship.grounds.en.ts';
import { general } from './general.en.ts';
import { generalWhy } from './general.why.en.ts';
import { generalGrounds } from './general.grounds.en.ts';

/** All English words; a page that shows one calculation imports that one alone. */
export const messages = {
  general: { ...general, ...generalWhy, ...generalGrounds },
  contribution: { ...contribution, ...contributionWhy, ...contributionGrounds },
  accident: {
    ...accident,
    ...accidentWhy,
    ...accidentGrounds,
    questions: { ...accident.questions, ...accidentWhy.questions },
  },
  death: { ...death, ...deathWhy, ...deathGrounds },
  scholarship: { ...scholarship, ...scholarshipWhy, ...scholarshipGrounds },
  'old-age-projection': { ...oldAgeProjection, ...oldAgeProjectionWhy, ...oldAgeProjectionGrounds },
  'old-age-withdrawal': { ...oldAgeWithdrawal, ...oldAgeWithdrawalWhy, ...oldAgeWithdrawalGrounds },
  pension: { ...pension, ...pensionWhy, ...pensionGrounds },
  'job-loss': { ...jobLoss, ...jobLossWhy, ...jobLossGrounds },
  'migrant-contribution': {
    ...migrantContribution,
    ...migrantContributionWhy,
    ...migrantContributionGrounds,
  },
  'migrant-benefit': { ...migrantBenefit, ...migrantBenefitWhy, ...migrantBenefitGrounds },
  construction: { ...construction, ...constructionWhy, ...constructionGrounds },
  'group-budget': { ...groupBudget, ...groupBudgetWhy, ...groupBudgetGrounds },
  eligibility: { ...eligibility, ...eligibilityWhy, ...eligibilityGrounds },
};
