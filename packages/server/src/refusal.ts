import {
  type AnnouncementFault,
  type EventProblem,
  type FieldProblem,
  type FieldProblemWords,
  type Language,
  type Problem,
  problemText,
  type RefusalCode,
} from '@payung/signup';
import { announcementFaults as faultsInEnglish } from '@payung/signup/messages/announcement.en';
import { announcementFaults as faultsInIndonesian } from '@payung/signup/messages/announcement.id';
import * as english from '@payung/signup/messages/en';
import * as indonesian from '@payung/signup/messages/id';

const messages = {
  id: { ...indonesian, announcementFaults: faultsInIndonesian },
  en: { ...english, announcementFaults: faultsInEnglish },
};

const statuses: Readonly<
  Record<RefusalCode, 400 | 401 | 403 | 404 | 405 | 408 | 409 | 410 | 412 | 413 | 415 | 422 | 429 | 500 | 503>
> = {
  'not-found': 404,
  'method-not-allowed': 405,
  'not-json': 415,
  'body-too-large': 413,
  'idempotency-key-missing': 400,
  'idempotency-key-reused': 422,
  'signup-invalid': 422,
  'event-unknown': 404,
  'event-invalid': 422,
  'event-changed': 412,
  'event-not-open-yet': 409,
  'event-closed': 409,
  'event-cancelled': 409,
  'event-past': 409,
  'event-full': 409,
  'session-full': 409,
  'signup-unknown': 404,
  'signup-cancelled': 409,
  'signup-without-seat': 409,
  'request-unknown': 404,
  'key-refused': 401,
  'scope-missing': 403,
  'form-token-needed': 403,
  'form-too-fast': 429,
  'form-automated': 422,
  'host-not-listed': 403,
  'too-many-requests': 429,
  'request-too-slow': 408,
  busy: 503,
  'storage-full': 503,
  internal: 500,
};

/** The status a refusal is answered with. */
export const statusOf = (code: RefusalCode) => statuses[code];

/** After how many seconds the same request is worth sending again, where it is. */
const patience: Readonly<Partial<Record<RefusalCode, number>>> = {
  'request-too-slow': 2,
  busy: 2,
  'storage-full': 60,
  internal: 10,
  'form-too-fast': 3,
  'too-many-requests': 60,
};

/** Whether sending the same again can succeed. */
export const isRetryable = (code: RefusalCode): boolean => code in patience;

/** What the request cannot have, thrown by a route and answered by the one error handler as a problem document. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly fields: readonly FieldProblem[] | undefined;
  /** What is wrong with an announced event. */
  readonly faults: readonly AnnouncementFault[] | undefined;
  /** The language of the form, where the body named one. */
  readonly language: Language | undefined;
  /** Only where sending the same again can succeed. */
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: RefusalCode,
    more: {
      readonly fields?: readonly FieldProblem[];
      readonly faults?: readonly AnnouncementFault[];
      readonly language?: Language | undefined;
      readonly retryAfterSeconds?: number;
    } = {},
  ) {
    super(code);
    this.code = code;
    this.fields = more.fields;
    this.faults = more.faults;
    this.language = more.language;
    this.retryAfterSeconds = more.retryAfterSeconds ?? patience[code];
  }
}

/** A refusal in the words of a language. */
export function problemOf(
  refusal: Pick<Refusal, 'code' | 'fields' | 'faults'>,
  language: Language,
): Problem | EventProblem {
  const { refusals, fieldProblems, announcementFaults } = messages[language];
  const words: FieldProblemWords = fieldProblems;
  const told = {
    type: `about:payung/${refusal.code}`,
    ...refusals[refusal.code],
    status: statuses[refusal.code],
    code: refusal.code,
  };
  if (refusal.faults)
    return {
      ...told,
      fields: refusal.faults.map((fault) => ({
        ...fault,
        detail: announcementFaults[fault.code](fault.limit ?? 0),
      })),
    };
  return {
    ...told,
    ...(refusal.fields && {
      fields: refusal.fields.map((problem) => ({ ...problem, detail: problemText(problem, words) })),
    }),
  };
}
