import * as v from 'valibot';
import { answersSchema } from './answers.ts';
import { contactSchema } from './contact.ts';
import { cleanLine } from './clean-text.ts';
import type { SignupForm } from './event.ts';
import type { Answer } from './field.ts';
import type { Language } from './language.ts';
import { objectProblem, problemsOf, wrongType } from './issues.ts';
import type { FieldProblem } from './problems.ts';

/** How a person wants to be reached: a mobile number as `+62…`, or an e-mail address. */
export interface Contact {
  readonly kind: 'whatsapp' | 'email';
  readonly value: string;
}

/** The body of `POST /api/events/:id/signups`. What `parseSignup()` returns is the same shape with cleaned texts. */
export interface SignupRequest {
  /** 2 to 100 characters. */
  readonly name: string;
  readonly contact: Contact;
  /** Access or care needs, in the person's own words; at most 300 characters. */
  readonly need?: string;
  /** Needed where one session is chosen, refused where the event is all its sessions. */
  readonly session?: string;
  /** By the names of the event's fields. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** The wording that was shown, and that it was agreed to. */
  readonly consent: { readonly version: string; readonly accepted: true };
  readonly language: Language;
}

/** A sign-up that holds, or everything that is wrong with it: at most one problem a field, in the order of the form. */
export type ParsedSignup =
  | { readonly ok: true; readonly value: SignupRequest }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** The limits of the fields every form has. */
export const signupLimits = { nameMin: 2, nameMax: 100, need: 300 } as const;

/**
 * Checks and cleans a sign-up for an event; form and server call this same function.
 * Texts are trimmed and freed of control and direction characters, mobile numbers become `+62…`, empty optional answers
 * vanish. Unknown fields are refused. Never throws, whatever it is given.
 */
export function parseSignup(input: unknown, event: SignupForm): ParsedSignup {
  const result = v.safeParse(schemaOf(event), input, { abortPipeEarly: true });
  if (!result.success) return { ok: false, problems: problemsOf(result.issues) };
  const { answers, need, session, ...given } = result.output;
  return {
    ok: true,
    value: { ...given, ...(session && { session }), ...(need && { need }), answers: withoutEmpty(answers) },
  };
}

const schemas = new WeakMap<SignupForm, ReturnType<typeof signupSchema>>();

/** The schema of an event, made once: to make it takes longer than to check with it. */
function schemaOf(event: SignupForm) {
  const schema = schemas.get(event) ?? signupSchema(event);
  schemas.set(event, schema);
  return schema;
}

function signupSchema(event: SignupForm) {
  const text = v.string(wrongType('not-text'));
  return v.strictObject(
    {
      name: v.pipe(
        text,
        v.transform(cleanLine),
        v.nonEmpty('required'),
        v.minLength(signupLimits.nameMin, 'too-short'),
        v.maxLength(signupLimits.nameMax, 'too-long'),
      ),
      contact: contactSchema(),
      session: sessionSchema(event),
      answers: answersSchema(event.fields),
      need: v.optional(v.pipe(text, v.transform(cleanLine), v.maxLength(signupLimits.need, 'too-long'))),
      consent: v.strictObject(
        {
          accepted: v.literal(true, 'consent-required'),
          version: v.literal(event.consent.version, 'consent-version'),
        },
        objectProblem,
      ),
      language: v.picklist(['id', 'en'], wrongType('unknown-choice')),
    },
    objectProblem,
  );
}

function sessionSchema(event: SignupForm): v.GenericSchema<unknown, string | undefined> {
  if (event.sessionChoice === 'all') return v.optional(v.never('unknown-field'));
  const ids = event.sessions.map((session) => session.id);
  return v.pipe(
    v.string(wrongType('unknown-session')),
    v.nonEmpty('required'),
    v.picklist(ids, 'unknown-session'),
  );
}

function withoutEmpty(answers: Record<string, Answer | undefined>): Record<string, Answer> {
  const given: Record<string, Answer> = {};
  for (const [name, answer] of Object.entries(answers)) {
    if (answer !== undefined && answer !== '') given[name] = answer;
  }
  return given;
}
