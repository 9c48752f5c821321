import type { KeptData, SignupChange, SignupRequest } from '@payung/signup';

/** What a person may correct of a sign-up. */
export type Correctable = Omit<SignupRequest, 'consent'>;

/** That part of what is kept. */
export function correctable({ name, contact, need, session, answers, language }: KeptData): Correctable {
  return { name, contact, ...(need && { need }), ...(session && { session }), answers, language };
}

/** What to tell the server so that `before` becomes `after`; undefined where they are the same. */
export function changesBetween(before: Correctable, after: Correctable): SignupChange | undefined {
  const differs = (part: keyof Correctable) => JSON.stringify(before[part]) !== JSON.stringify(after[part]);
  const answers = changedAnswers(before.answers, after.answers);
  const { contact } = after;
  const changes: SignupChange = {
    ...(differs('name') && { name: after.name }),
    ...((before.contact.kind !== contact.kind || before.contact.value !== contact.value) && { contact }),
    ...(after.session && differs('session') && { session: after.session }),
    ...(differs('need') && { need: after.need ?? null }),
    ...(Object.keys(answers).length > 0 && { answers }),
    ...(differs('language') && { language: after.language }),
  };
  return Object.keys(changes).length > 0 ? changes : undefined;
}

/** The answers that are not as before; `null` takes one back. */
function changedAnswers(before: Correctable['answers'], after: Correctable['answers']) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    names.filter((name) => before[name] !== after[name]).map((name) => [name, after[name] ?? null]),
  );
}
