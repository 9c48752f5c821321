import { words as accident } from './accident.id.ts';
import { why as accidentWhy } from './accident.why.id.ts';
import { grounds as accidentGrounds } from './accident.grounds.id.ts';
import { words as construction } from './construction.id.ts';
import { why as constructionWhy } from './construction.why.id.ts';
import { grounds as constructionGrounds } from './construction.grounds.id.ts';
import { words as contribution } from './contribution.id.ts';
import { why as contributionWhy } from './contribution.why.id.ts';
import { grounds as contributionGrounds } from './contribution.grounds.id.ts';
import { words as death } from './death.id.ts';
import { why as deathWhy } from './death.why.id.ts';
import { grounds as deathGrounds } from './death.grounds.id.ts';
import { words as eligibility } from './eligibility.id.ts';
import { why as eligibilityWhy } from './eligibility.why.id.ts';
import { grounds as eligibilityGrounds } from './eligibility.grounds.id.ts';
import { words as groupBudget } from './group-budget.id.ts';
import { why as groupBudgetWhy } from './group-budget.why.id.ts';
import { grounds as groupBudgetGrounds } from './group-budget.grounds.id.ts';
import { words as jobLoss } from './job-loss.id.ts';
import { why as jobLossWhy } from './job-loss.why.id.ts';
import { grounds as jobLossGrounds } from './job-loss.grounds.id.ts';
import { words as migrantBenefit } from './migrant-benefit.id.ts';
import { why as migrantBenefitWhy } from './migrant-benefit.why.id.ts';
import { grounds as migrantBenefitGrounds } from './migrant-benefit.grounds.id.ts';
import { words as migrantContribution } from './migrant-contribution.id.ts';
import { why as migrantContributionWhy } from './migrant-contribution.why.id.ts';
import { grounds as migrantContributionGrounds } from './migrant-contribution.grounds.id.ts';
import { words as oldAgeProjection } from './old-age-projection.id.ts';
import { why as oldAgeProjectionWhy } from './old-age-projection.why.id.ts';
import { grounds as oldAgeProjectionGrounds } from './old-age-projection.grounds.id.ts';
import { words as oldAgeWithdrawal } from './old-age-withdrawal.id.ts';
import { why as oldAgeWithdrawalWhy } from './old-age-withdrawal.why.id.ts';
import { grounds as oldAgeWithdrawalGrounds } from './old-age-withdrawal.grounds.id.ts';
import { words as pension } from './pension.id.ts';
import { why as pensionWhy } from './pension.why.id.ts';
import { grounds as pensionGrounds } from './pension.grounds.id.ts';
import { words as scholarship } from './scholarship.id.ts';
import { why as scholarshipWhy } from './scholarship.why.id.ts';
import { grounds as scholarshipGrounds } from './scholarship.grounds.id.ts';
import { general } from './general.id.ts';
import { generalWhy } from './general.why.id.ts';
import { generalGrounds } from './general.grounds.id.ts';

/** All Indonesian words; a page that shows one calculation imports that one alone. */
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
