import { timingSafeEqual } from 'node:crypto';
import { hashOf, type Random } from '../keys.ts';

/** What a key may be used for. */
export const scopes = ['read', 'export', 'promote', 'check-in', 'edit', 'privacy'] as const;
export type Scope = (typeof scopes)[number];

/** A key as it is kept: who may do what with it, and the hash by which it is known. */
export interface OrganizerKey {
  /** Names the key in lists; opens nothing. */
  readonly id: string;
  /** One of the keys in `organizers` of an event, or `*` for every event. */
  readonly organizer: string;
  readonly scopes: readonly Scope[];
  readonly hash: string;
  readonly createdAt: string;
  /** ISO moment since which it opens nothing. */
  readonly revokedAt?: string;
}

const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';

/** A new key: what is kept of it, and the text that is shown once. */
export function newOrganizerKey(
  owner: Pick<OrganizerKey, 'organizer' | 'scopes'>,
  now: Date,
  random: Random,
): { readonly kept: OrganizerKey; readonly shown: string } {
  const id = [...random(8)].map((byte) => alphabet[byte % alphabet.length]).join('');
  const shown = `payung_${id}_${Buffer.from(random(32)).toString('base64url')}`;
  return { kept: { id, ...owner, hash: hashOf(shown), createdAt: now.toISOString() }, shown };
}

/** The id that a text names as its key; `undefined` when it is no key. */
export function idOfKey(shown: string): string | undefined {
  return /^payung_([2-9a-z]{8})_[\w-]{43}$/.exec(shown)?.[1];
}

/** Whether a text is this key; takes as long for a wrong one as for the right one. */
export function isKey(shown: string, kept: OrganizerKey): boolean {
  return timingSafeEqual(Buffer.from(hashOf(shown)), Buffer.from(kept.hash));
}
