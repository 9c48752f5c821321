export type { Bilingual, Language } from './language.ts';
export type { Answer, Choice, ChoiceField, Field, NumberField, TextField, YesNoField } from './field.ts';
export { fieldLimits } from './field.ts';
export type {
  Consent,
  EventDetail,
  EventStatus,
  EventSummary,
  Session,
  SignupForm,
  TimeZone,
} from './event.ts';
export { eventStatus, type Timed } from './status.ts';
export { cleanLine, cleanParagraph } from './clean-text.ts';
export { mobileNumber } from './mobile-number.ts';
export { type Contact, parseSignup, type ParsedSignup, signupLimits, type SignupRequest } from './signup.ts';
export {
  type FieldProblem,
  type FieldProblemCode,
  type FieldProblemWords,
  problemText,
  type ProblemWords,
} from './problems.ts';
export { mayTryAgain, type Problem, type RefusalCode, type WordedFieldProblem } from './problem-document.ts';
export type { Receipt, SignupStatus } from './receipt.ts';
