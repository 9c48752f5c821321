export { calculate, parameter, parameters, questions } from './register.ts';
export { checkedUntil, ruleSetVersion } from './core/version.ts';
export type { Answers, Scalar } from './core/answers.ts';
export type { Calculation } from './core/calculation.ts';
export type { Confidence, Parameter, ParameterKey, ParameterRow, Source } from './core/parameter.ts';
export type { Question, QuestionType, QuestionUnit } from './core/question.ts';
export type { CalculationId, Coded, Line, Payer, ProblemCode, Result, Status, Unit } from './core/result.ts';
