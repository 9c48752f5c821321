export { Calculator, type AnswerChange, type CalculatorResult } from './calculator/calculator.ts';
export { CoverageCard } from './coverage-card/coverage-card.ts';
export { CoverageMap, type RegionSelect } from './coverage-map/coverage-map.ts';
export { EventList, type EventSelect } from './event-list/event-list.ts';
export { EventSignup, type SignupSend } from './event-signup/event-signup.ts';
export { ProgramExplainer, type SectionOpen } from './program-explainer/program-explainer.ts';
