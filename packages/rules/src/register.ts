import { citations as accidentCitations } from './accident/citations.ts';
import { calculation as accident } from './accident/index.ts';
import { citations as constructionCitations } from './construction/citations.ts';
import { calculation as construction } from './construction/index.ts';
import { citations as contributionCitations } from './contribution/citations.ts';
import { calculation as contribution } from './contribution/index.ts';
import { citations as deathCitations } from './death/citations.ts';
import { calculation as death } from './death/index.ts';
import { citations as eligibilityCitations } from './eligibility/citations.ts';
import { calculation as eligibility } from './eligibility/index.ts';
import { citations as groupBudgetCitations } from './group-budget/citations.ts';
import { calculation as groupBudget } from './group-budget/index.ts';
import { citations as housingLoanCitations } from './housing-loan/citations.ts';
import * as housingLoan from './housing-loan/parameters.ts';
import { citations as jobLossCitations } from './job-loss/citations.ts';
import { calculation as jobLoss } from './job-loss/index.ts';
import { citations as migrantBenefitCitations } from './migrant-benefit/citations.ts';
import { calculation as migrantBenefit } from './migrant-benefit/index.ts';
import { citations as migrantContributionCitations } from './migrant-contribution/citations.ts';
import { calculation as migrantContribution } from './migrant-contribution/index.ts';
import { citations as oldAgeProjectionCitations } from './old-age-projection/citations.ts';
import { calculation as oldAgeProjection } from './old-age-projection/index.ts';
import { citations as oldAgeWithdrawalCitations } from './old-age-withdrawal/citations.ts';
import { calculation as oldAgeWithdrawal } from './old-age-withdrawal/index.ts';
import { citations as pensionCitations } from './pension/citations.ts';
import { calculation as pension } from './pension/index.ts';
import { citations as scholarshipCitations } from './scholarship/citations.ts';
import { calculation as scholarship } from './scholarship/index.ts';
import { cited } from './core/source.ts';
import { checkDay } from './core/form.ts';
import type { Answers } from './core/answers.ts';
import type { Calculation } from './core/calculation.ts';
import type { Citations, Parameter, ParameterRow } from './core/parameter.ts';
import type { Question } from './core/question.ts';
import type { CalculationId, Result } from './core/result.ts';

const register = new Map<string, Calculation>([
  ['contribution', contribution],
  ['accident', accident],
  ['death', death],
  ['scholarship', scholarship],
  ['old-age-projection', oldAgeProjection],
  ['old-age-withdrawal', oldAgeWithdrawal],
  ['pension', pension],
  ['job-loss', jobLoss],
  ['migrant-contribution', migrantContribution],
  ['migrant-benefit', migrantBenefit],
  ['construction', construction],
  ['group-budget', groupBudget],
  ['eligibility', eligibility],
]);

const citations: Citations = {
  ...contributionCitations,
  ...accidentCitations,
  ...deathCitations,
  ...scholarshipCitations,
  ...oldAgeProjectionCitations,
  ...oldAgeWithdrawalCitations,
  ...pensionCitations,
  ...jobLossCitations,
  ...migrantContributionCitations,
  ...migrantBenefitCitations,
  ...constructionCitations,
  ...groupBudgetCitations,
  ...eligibilityCitations,
  ...housingLoanCitations,
};

// The second list is of numbers that nothing is calculated from: explainers tell them.
const history: readonly Parameter[] = Object.freeze(
  [
    ...new Set([
      ...[...register.values()].flatMap(({ parameters }) => parameters),
      ...Object.values(housingLoan),
    ]),
  ].map((dated) => cited(dated, citations)),
);

function calculationNamed(id: string): Calculation {
  const found = register.get(id);
  if (!found) throw new Error(`unknown calculation: ${String(id)}`);
  return found;
}

/**
 * What a calculation says for some answers and a day (`YYYY-MM-DD`; what the day is depends on the calculation).
 * Answers never throw, whatever they hold; an unknown calculation, answers that are no plain object or a wrong day do.
 */
export function calculate(calculation: CalculationId, answers: Answers, on: string): Result {
  return calculationNamed(calculation).calculate(answers, on);
}

/** The questions that are relevant for what was answered so far, in asking order, answered or not. Throws as `calculate`. */
export function questions(calculation: CalculationId, answers: Answers, on: string): Question[] {
  return calculationNamed(calculation).questions(answers, on);
}

/** The row of a parameter in force on exactly that day, or undefined. An unknown id or a wrong day throws. */
export function parameter(id: string, on: string): ParameterRow | undefined {
  const found = history.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`unknown parameter: ${String(id)}`);
  checkDay(on);
  return found.rows.find(({ from, to }) => from <= on && (to === null || on <= to));
}

/** Every parameter with its whole history; frozen throughout. */
export function parameters(): readonly Parameter[] {
  return history;
}
