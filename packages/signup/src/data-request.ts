import * as v from 'valibot';
import { cleanLine, cleanParagraph } from './clean-text.ts';
import { contactSchema } from './contact.ts';
import { objectProblem, problemsOf, wrongType } from './issues.ts';
import type { Language } from './language.ts';
import type { FieldProblem } from './problems.ts';
import { type Contact, signupLimits } from './signup.ts';

/** What the privacy law (UU 27/2022) lets a person ask: access (art. 7), correction (6), the consent back (9), a pause (11), deletion (8). */
export const requestKinds = ['access', 'correct', 'withdraw', 'restrict', 'erase'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** By which way it came: with the personal link, by the form for who lost it, or written down by the organiser. */
export const requestChannels = ['link', 'form', 'organizer'] as const;
export type RequestChannel = (typeof requestChannels)[number];

/** How it ended; who is declined is told why, outside of this. */
export const requestOutcomes = ['done', 'declined'] as const;
export type RequestOutcome = (typeof requestOutcomes)[number];

/** The law gives 3x24 hours from the moment a request comes (art. 30, 32, 40, 41), or a breach is found (art. 46). */
export const lawfulHours = 72;

/** The longest texts of a request, in characters. */
export const requestLimits = { code: 40, note: 500 } as const;

/** What somebody asks without the personal link: the body of `POST /api/events/:id/requests`. */
export interface DataRequest {
  readonly kind: RequestKind;
  /** 2 to 100 characters, as in the sign-up. */
  readonly name: string;
  /** The contact of the sign-up: the answer goes there. */
  readonly contact: Contact;
  /** The receipt code, if it is still known. */
  readonly code?: string;
  /** In the person's own words; at most 500 characters. */
  readonly note?: string;
  readonly language: Language;
}

/** What somebody asks with the personal link: the body of `POST /api/signups/:secret/requests`. */
export interface LinkedRequest {
  readonly kind: RequestKind;
  readonly note?: string;
}

/** A request as who made it sees it. */
export interface RequestReceipt {
  /** To be named when asking how far it is; opens nothing. */
  readonly id: string;
  readonly kind: RequestKind;
  /** ISO moments, UTC. */
  readonly receivedAt: string;
  readonly dueAt: string;
  readonly doneAt?: string;
}

/** A request as the organiser sees it. */
export interface OrganizerRequest extends RequestReceipt {
  readonly event: string;
  readonly channel: RequestChannel;
  readonly outcome?: RequestOutcome;
  /** Whether its time is over and it is not done. */
  readonly overdue: boolean;
  /** Who asks, and for what; absent where a person did it themselves, and once it has long been done. */
  readonly details?: Partial<Omit<DataRequest, 'kind'>>;
}

/** A request that holds, or everything that is wrong with it. */
export type ParsedRequest<Request> =
  | { readonly ok: true; readonly value: Request }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

const text = () => v.string(wrongType('not-text'));
const kind = () => v.picklist(requestKinds, wrongType('unknown-choice'));
const note = () =>
  v.exactOptional(v.pipe(text(), v.transform(cleanParagraph), v.maxLength(requestLimits.note, 'too-long')));

function withoutLink() {
  return v.strictObject(
    {
      kind: kind(),
      name: v.pipe(
        text(),
        v.transform(cleanLine),
        v.nonEmpty('required'),
        v.minLength(signupLimits.nameMin, 'too-short'),
        v.maxLength(signupLimits.nameMax, 'too-long'),
      ),
      contact: contactSchema(),
      code: v.exactOptional(
        v.pipe(text(), v.transform(cleanLine), v.maxLength(requestLimits.code, 'too-long')),
      ),
      note: note(),
      language: v.picklist(['id', 'en'], wrongType('unknown-choice')),
    },
    objectProblem,
  );
}

function withLink() {
  return v.strictObject({ kind: kind(), note: note() }, objectProblem);
}

/** Checks and cleans a request without the link. Never throws, whatever it is given. */
export function parseDataRequest(input: unknown): ParsedRequest<DataRequest> {
  const result = v.safeParse(withoutLink(), input, { abortPipeEarly: true });
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, problems: problemsOf(result.issues) };
}

/** Checks and cleans a request with the link. Never throws, whatever it is given. */
export function parseLinkedRequest(input: unknown): ParsedRequest<LinkedRequest> {
  const result = v.safeParse(withLink(), input, { abortPipeEarly: true });
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, problems: problemsOf(result.issues) };
}
