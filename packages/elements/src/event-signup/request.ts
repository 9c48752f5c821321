import type { Answer, Field, SignupForm, SignupRequest } from '@payung/signup';
import type { Language } from '../locale.ts';
import type { Draft } from './drafts.ts';

/** A sign-up as it was typed: its consent may be missing, its texts may be empty. */
export type TypedSignup = Omit<SignupRequest, 'consent'> & {
  readonly consent: { readonly version: string; readonly accepted: boolean };
};

/**
 * The body of a sign-up as it was typed, not yet checked: `parseSignup()` decides whether it holds.
 * Empty answers are left out; numbers become numbers where they can be read as such.
 */
export function requestFrom(draft: Draft, event: SignupForm, language: Language): TypedSignup {
  const need = text(draft, 'need');
  return {
    name: text(draft, 'name'),
    contact: {
      kind: draft['contact.kind'] === 'email' ? 'email' : 'whatsapp',
      value: text(draft, 'contact.value'),
    },
    ...(need && { need }),
    ...(event.sessionChoice === 'one' && { session: text(draft, 'session') }),
    answers: answersFrom(draft, event.fields),
    consent: { version: event.consent.version, accepted: draft['consent.accepted'] === true },
    language,
  };
}

/** A sign-up as it stood in the form, for when it comes back to it. */
export function draftFrom({ name, contact, need, session, answers }: Omit<SignupRequest, 'consent'>): Draft {
  const typed = Object.entries(answers).map(([field, answer]) => {
    const text = typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : String(answer);
    return [`answers.${field}`, text.replace('.', typeof answer === 'number' ? ',' : '.')] as const;
  });
  return {
    name,
    'contact.kind': contact.kind,
    'contact.value': contact.value,
    need,
    session,
    'consent.accepted': true,
    ...Object.fromEntries(typed),
  };
}

function answersFrom(draft: Draft, fields: readonly Field[]): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const field of fields) {
    const typed = text(draft, `answers.${field.name}`);
    if (typed === '') continue;
    if (field.type === 'number') answers[field.name] = numberFrom(typed);
    else if (field.type === 'yes-no') answers[field.name] = typed === 'yes';
    else answers[field.name] = typed;
  }
  return answers;
}

/** Indonesians write `1.000` for a thousand and `2,5` for two and a half; what is no number stays text and is refused later. */
function numberFrom(typed: string): number | string {
  const grouped = /^\d{1,3}(\.\d{3})+$/.test(typed) ? typed.replaceAll('.', '') : typed;
  const value = Number(grouped.replace(',', '.'));
  return Number.isNaN(value) ? typed : value;
}

function text(draft: Draft, path: string): string {
  const typed = draft[path];
  return typeof typed === 'string' ? typed.trim() : '';
}
