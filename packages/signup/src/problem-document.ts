import * as v from 'valibot';
import { type AnnouncementFault, announcementFaultCodes } from './announcement-faults.ts';
import { type FieldProblem, fieldProblemCodes } from './problems.ts';

/** Why the server did not do what it was asked; `code` of a problem document. */
export type RefusalCode = (typeof refusalCodes)[number];

/** Every code there is. */
export const refusalCodes = [
  'not-found',
  'method-not-allowed',
  'not-json',
  'body-too-large',
  'idempotency-key-missing',
  'idempotency-key-reused',
  'signup-invalid',
  'event-unknown',
  'event-invalid',
  'event-changed',
  'event-not-open-yet',
  'event-closed',
  'event-cancelled',
  'event-past',
  'event-full',
  'session-full',
  'signup-unknown',
  'signup-cancelled',
  'signup-without-seat',
  'request-unknown',
  'key-refused',
  'scope-missing',
  'form-token-needed',
  'form-too-fast',
  'form-automated',
  'host-not-listed',
  'too-many-requests',
  'request-too-slow',
  'busy',
  'storage-full',
  'internal',
] as const;

/** A field problem as the server sends it: with its words in the language of the caller. */
export interface WordedFieldProblem extends FieldProblem {
  readonly detail: string;
}

/** Every answer of the API that is not a success (RFC 9457, `application/problem+json`). */
export interface Problem {
  /** `about:payung/<code>`: a name, not an address to open. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** What happened and what to do now, in the language of the caller. */
  readonly detail: string;
  readonly code: RefusalCode;
  /** Only with `signup-invalid`: the same list `parseSignup()` gives in the form. */
  readonly fields?: readonly WordedFieldProblem[];
}

/** The same with `event-invalid`: what is wrong with an announced event, by the paths of its parts. */
export interface EventProblem extends Omit<Problem, 'fields'> {
  readonly fields: readonly (AnnouncementFault & { readonly detail: string })[];
}

const retryable: readonly RefusalCode[] = [
  'busy',
  'storage-full',
  'internal',
  'too-many-requests',
  'request-too-slow',
  'form-too-fast',
];

/**
 * Whether sending the same request again, with the same idempotency key, can succeed without the person changing anything.
 * A network failure, which has no problem document at all, may always be tried again.
 */
export function mayTryAgain(problem: Pick<Problem, 'code'>): boolean {
  return retryable.includes(problem.code);
}

const told = () => ({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.string(),
  code: v.picklist(refusalCodes),
});
const field = () => ({ field: v.string(), limit: v.exactOptional(v.number()), detail: v.string() });

/** A problem document of the API. */
export function problemSchema(): v.GenericSchema<unknown, Problem> {
  const problem = v.object({ ...field(), code: v.picklist(fieldProblemCodes) });
  return v.object({ ...told(), fields: v.exactOptional(v.array(problem)) });
}

/** A problem document about an announced event. */
export function eventProblemSchema(): v.GenericSchema<unknown, EventProblem> {
  const fault = v.object({ ...field(), code: v.picklist(announcementFaultCodes) });
  return v.object({ ...told(), fields: v.array(fault) });
}

/** The body of a refusal, or `undefined` when something else answered: a proxy, a captive portal, an older server. */
export function parseProblem(input: unknown): Problem | undefined {
  const result = v.safeParse(problemSchema(), input, { abortEarly: true });
  return result.success ? result.output : undefined;
}
