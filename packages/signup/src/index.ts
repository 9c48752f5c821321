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
export { type GuardedBody, guardedBody, type GuardFields, type SignupBody } from './form-guard.ts';
export { longestWaitDays } from './longest-wait.ts';
export { parseSignupChange, type SignupChange } from './signup-change.ts';
export type { Attendee } from './attendee.ts';
export type { KeptData, KeptUse } from './kept-data.ts';
export {
  type DataRequest,
  lawfulHours,
  type LinkedRequest,
  type OrganizerRequest,
  parseDataRequest,
  type ParsedRequest,
  parseLinkedRequest,
  type RequestChannel,
  type RequestKind,
  requestKinds,
  type RequestOutcome,
  type RequestReceipt,
} from './data-request.ts';
export { type Appointment, calendarText } from './calendar.ts';
export {
  type FieldProblem,
  type FieldProblemCode,
  fieldProblemCodes,
  type FieldProblemWords,
  problemText,
  type ProblemWords,
} from './problems.ts';
export {
  type EventProblem,
  mayTryAgain,
  parseProblem,
  type Problem,
  type RefusalCode,
  refusalCodes,
  type WordedFieldProblem,
} from './problem-document.ts';
export { parseReceipt, type Receipt, type SignupStatus } from './receipt.ts';
export { parseEventDetail, parseEventList } from './event-schema.ts';
export { type Announcement, parseAnnouncement, type ParsedAnnouncement } from './announcement.ts';
export { type EventChange, parseEventChange } from './event-change.ts';
export {
  type AnnouncementFault,
  type AnnouncementFaultCode,
  announcementFaultCodes,
  type AnnouncementFaultWords,
} from './announcement-faults.ts';
