import { type EventDetail, parseSignup, problemText, type SignupRequest } from '@payung/signup';
import { fieldProblems as indonesian } from '@payung/signup/messages/id';
import type { Language } from '../locale.ts';
import { type Correction, correctionsOf } from './corrections.ts';
import type { TypedSignup } from './request.ts';

/** A sign-up that may be sent, or what to correct before. */
export type Checked = { readonly body: SignupRequest } | { readonly corrections: readonly Correction[] };

/** Checks what was typed with the function the server uses too, and says what is wrong in the same words. */
export async function check(typed: TypedSignup, event: EventDetail, language: Language): Promise<Checked> {
  const parsed = parseSignup(typed, event);
  if (parsed.ok) return { body: parsed.value };
  const english = language === 'en' && (await import('@payung/signup/messages/en')).fieldProblems;
  const words = english || indonesian;
  return { corrections: correctionsOf(parsed.problems, (problem) => problemText(problem, words)) };
}
