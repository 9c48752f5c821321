export { calculate, parameter, parameters, questions } from './register.ts';
export { checkedUntil, ruleSetVersion } from './core/version.ts';
export type { Answers, Scalar } from './core/answers.ts';
export type { Calculation } from './core/calculation.ts';
export type { QuestionForm } from './core/form.ts';
export type {
  Citations,
  Confidence,
  Dated,
  Parameter,
  ParameterKey,
  ParameterRow,
  Row,
  Source,
} from './core/parameter.ts';
export type { ReleasedCalculation } from './core/released.ts';
export type { Question, QuestionType, QuestionUnit } from './core/question.ts';
export type { CalculationId, Coded, Line, Payer, ProblemCode, Result, Status, Unit } from './core/result.ts';
