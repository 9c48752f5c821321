import type { SignupForm } from './event.ts';
import { type ParsedSignup, parseSignup, type SignupRequest } from './signup.ts';
import type { FieldProblem } from './problems.ts';

/** What a person may correct afterwards; the consent stays as it was given. The body of `PATCH /api/signups/:secret`. */
export type SignupChange = {
  readonly [Part in Exclude<keyof SignupRequest, 'consent' | 'need' | 'answers'>]?: NonNullable<
    SignupRequest[Part]
  >;
} & {
  /** `null` takes the need, or the answer, back. */
  readonly need?: string | null;
  readonly answers?: Readonly<Record<string, string | number | boolean | null>>;
};

const changeable: ReadonlySet<string> = new Set([
  'name',
  'contact',
  'need',
  'session',
  'answers',
  'language',
] satisfies (keyof SignupChange)[]);

/**
 * A sign-up with some of its parts corrected (JSON Merge Patch, RFC 7396), checked as a whole against the form as it is now.
 * Answers to questions that the form has no more are dropped. Never throws, whatever it is given.
 */
export function parseSignupChange(input: unknown, kept: SignupRequest, event: SignupForm): ParsedSignup {
  if (!isObject(input)) return refused('');
  const unknown = Object.keys(input).find((part) => !changeable.has(part));
  if (unknown !== undefined) return refused(unknown, 'unknown-field');
  const { answers: changed = {}, ...parts } = input;
  if (!isObject(changed)) return refused('answers');
  const asked = new Set(event.fields.map(({ name }) => name));
  const answers = Object.entries(kept.answers).filter(([name]) => asked.has(name));
  const merged: Record<string, unknown> = { ...kept, ...parts };
  if (merged['need'] === null) delete merged['need'];
  return parseSignup(
    {
      ...merged,
      answers: withoutNull(Object.fromEntries([...answers, ...Object.entries(changed)])),
      consent: { version: event.consent.version, accepted: true },
    },
    event,
  );
}

function refused(field: string, code: FieldProblem['code'] = 'not-an-object'): ParsedSignup {
  return { ok: false, problems: [{ field, code }] };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutNull(answers: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null));
}
