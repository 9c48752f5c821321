import * as v from 'valibot';
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
  return v.strictObject({ ...signupRequestSchema().entries, consent, deletedAfter: moment });
}
