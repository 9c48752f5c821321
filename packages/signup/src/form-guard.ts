import type { SignupRequest } from './signup.ts';

/** What a form sends beside a sign-up, so that the server can tell people from programs. None of it is kept. */
export interface GuardFields {
  /** Names the event and the site of the form, and when it was shown; given by the server, good for two hours. */
  readonly formToken?: string;
  /** A field that nobody sees, so that nobody fills it in but a program. */
  readonly homepage?: string;
}

/** The body of `POST /api/events/:id/signups`. */
export type SignupBody = SignupRequest & GuardFields;

/** A body taken apart: what guards it, and the sign-up, which is not checked yet. */
export interface GuardedBody {
  /** Absent where none was sent; empty where something else than a text was. */
  readonly formToken: string | undefined;
  /** Whether the field that nobody sees has content. */
  readonly isAutomated: boolean;
  readonly signup: unknown;
}

/** Takes apart whatever was sent. What guards a sign-up is no part of it: a retry may carry another token. */
export function guardedBody(input: unknown): GuardedBody {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { formToken: undefined, isAutomated: false, signup: input };
  const { formToken, homepage, ...signup } = input as Record<string, unknown>;
  return {
    formToken: formToken === undefined ? undefined : typeof formToken === 'string' ? formToken : '',
    isAutomated: homepage !== undefined && homepage !== '',
    signup,
  };
}
