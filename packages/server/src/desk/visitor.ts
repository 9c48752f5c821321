import type { Language } from '@payung/signup';
import type { Context } from 'hono';
import type { Random } from '../keys.ts';
import type { OrganizerKey, Scope } from '../organizer/organizer-key.ts';
import { Refusal } from '../refusal.ts';
import type { Store } from '../store/store.ts';
import { type DeskWords, deskWords } from './desk-words.ts';
import type { RegionNames } from './region-names.ts';

/** What the organiser pages are made of. */
export interface DeskTools {
  readonly store: Store;
  readonly now: () => Date;
  readonly random: Random;
  /** The public address, `https://payung.example`, where a proxy hides it from us. */
  readonly address?: string | undefined;
  /** Whether a mail server is named, so that messages by e-mail go out. */
  readonly sendsMail?: boolean | undefined;
  /** Which regencies there are; without it people type codes. */
  readonly regionNames?: RegionNames | undefined;
  /** The network address of a caller, to slow down who guesses keys. */
  readonly addressOf: (c: Context) => string;
}

/** Who is looking: the key they signed in with, and their language. */
export interface Visitor {
  readonly key: OrganizerKey;
  readonly language: Language;
  /** Hash of the secret in the cookie. */
  readonly session: string;
}

/** A request behind the sign-in; `visitor` is there on every page but the sign-in itself. */
export type DeskEnv = { Variables: { visitor?: Visitor } };
export type DeskContext<Path extends string = string> = Context<DeskEnv, Path>;

/** The visitor, if they may do this; refuses a key without the scope. */
export function visitorFor(scope: Scope, c: Context<DeskEnv>): Visitor {
  const visitor = c.get('visitor');
  if (!visitor) throw new Refusal('key-refused');
  if (!visitor.key.scopes.includes(scope)) throw new Refusal('scope-missing');
  return visitor;
}

/** The language of a page: the visitor's, before the sign-in the one that the address names, else Indonesian. */
export function deskLanguage(c: Context<DeskEnv>): Language {
  return c.get('visitor')?.language ?? (c.req.query('lang') === 'en' ? 'en' : 'id');
}

/** The words of a page, in that language. */
export function wordsFor(c: Context<DeskEnv>): DeskWords {
  return deskWords(deskLanguage(c));
}
