import * as v from 'valibot';
import { requestChannels, requestKinds, requestLimits, requestOutcomes } from './data-request.ts';
import { signupLimits } from './signup.ts';

/** The longest contact there is, an e-mail address (RFC 5321). */
const contact = () =>
  v.strictObject({
    kind: v.picklist(['whatsapp', 'email']),
    value: v.pipe(v.string(), v.minLength(1), v.maxLength(254)),
  });
const answer = () => v.union([v.string(), v.number(), v.boolean()]);
const need = () => v.pipe(v.string(), v.maxLength(signupLimits.need));
const name = () => v.pipe(v.string(), v.minLength(signupLimits.nameMin), v.maxLength(signupLimits.nameMax));
const language = () => v.picklist(['id', 'en']);

/** What every sign-up looks like, whatever its event asks; `parseSignup()` checks it against the form of one event. */
export function signupRequestSchema() {
  return v.strictObject({
    name: name(),
    contact: contact(),
    need: v.exactOptional(need()),
    session: v.exactOptional(v.string()),
    answers: v.record(v.string(), answer()),
    consent: v.strictObject({ version: v.string(), accepted: v.literal(true) }),
    language: language(),
  });
}

/** The same with what guards it. */
export function signupBodySchema() {
  return v.strictObject({
    ...signupRequestSchema().entries,
    formToken: v.exactOptional(v.string()),
    homepage: v.exactOptional(v.literal('')),
  });
}

/** What a form asks its token with, and what it gets: one that it has is made fresh. */
export const formTokenRequestSchema = () => v.strictObject({ formToken: v.exactOptional(v.string()) });
export const formTokenSchema = () => v.strictObject({ formToken: v.string() });

/** What every correction looks like; `parseSignupChange()` checks it. */
export function signupChangeSchema() {
  return v.strictObject({
    name: v.exactOptional(name()),
    contact: v.exactOptional(contact()),
    need: v.exactOptional(v.nullable(need())),
    session: v.exactOptional(v.string()),
    answers: v.exactOptional(v.record(v.string(), v.nullable(answer()))),
    language: v.exactOptional(language()),
  });
}

/** All that is kept about a person. */
export function keptDataSchema() {
  const moment = v.pipe(v.string(), v.isoTimestamp());
  const consent = v.strictObject({
    version: v.string(),
    text: v.string(),
    hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    agreedAt: moment,
  });
  const use = v.strictObject({
    what: v.string(),
    purpose: v.string(),
    basis: v.string(),
    seenBy: v.string(),
    until: v.string(),
  });
  return v.strictObject({
    ...signupRequestSchema().entries,
    consent,
    event: v.string(),
    code: v.string(),
    status: v.picklist(['confirmed', 'waiting', 'cancelled']),
    createdAt: moment,
    changedAt: moment,
    checkedInAt: v.exactOptional(moment),
    deletedAfter: moment,
    uses: v.array(use),
  });
}

const note = () => v.exactOptional(v.pipe(v.string(), v.maxLength(requestLimits.note)));
const code = () => v.exactOptional(v.pipe(v.string(), v.maxLength(requestLimits.code)));

/** What every request about data looks like that is made without the link; `parseDataRequest()` checks it. */
export function dataRequestSchema() {
  return v.strictObject({
    kind: v.picklist(requestKinds),
    name: name(),
    contact: contact(),
    code: code(),
    note: note(),
    language: language(),
  });
}

/** The same with the link; `parseLinkedRequest()` checks it. */
export function linkedRequestSchema() {
  return v.strictObject({ kind: v.picklist(requestKinds), note: note() });
}

/** A request for who made it. */
export function requestReceiptSchema() {
  const moment = v.pipe(v.string(), v.isoTimestamp());
  return v.strictObject({
    id: v.string(),
    kind: v.picklist(requestKinds),
    receivedAt: moment,
    dueAt: moment,
    doneAt: v.exactOptional(moment),
  });
}

/** A request for its organiser. */
export function organizerRequestSchema() {
  return v.strictObject({
    ...requestReceiptSchema().entries,
    event: v.string(),
    channel: v.picklist(requestChannels),
    outcome: v.exactOptional(v.picklist(requestOutcomes)),
    overdue: v.boolean(),
    details: v.exactOptional(
      v.strictObject({
        name: v.exactOptional(name()),
        contact: v.exactOptional(contact()),
        code: code(),
        note: note(),
        language: v.exactOptional(language()),
      }),
    ),
  });
}
