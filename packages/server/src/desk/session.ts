import type { Language } from '@payung/signup';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { hashOf } from '../keys.ts';
import type { OrganizerKey } from '../organizer/organizer-key.ts';
import { deskRoot } from './addresses.ts';
import type { DeskTools, Visitor } from './visitor.ts';

const cookie = 'payung_desk';

/** A day at the door of an event, with the evening before. */
const lastsSeconds = 16 * 60 * 60;

/** Signs somebody in: a random secret in the cookie, its hash in the store. */
export async function beginSession(
  c: Context,
  { store, now, random, address }: DeskTools,
  key: OrganizerKey,
  language: Language,
): Promise<void> {
  const secret = Buffer.from(random(32)).toString('base64url');
  const expiresAt = new Date(now().getTime() + lastsSeconds * 1000).toISOString();
  await store.organizers.desk.begin({ hash: hashOf(secret), keyId: key.id, language, expiresAt });
  setCookie(c, cookie, secret, {
    path: deskRoot,
    httpOnly: true,
    secure: isSecure(c, address),
    sameSite: 'Strict',
    maxAge: lastsSeconds,
  });
}

/** Who the cookie of a request is of; `undefined` without one, after it has expired or was ended, and when its key is revoked. */
export async function visitorOf(c: Context, { store, now }: DeskTools): Promise<Visitor | undefined> {
  const secret = getCookie(c, cookie);
  if (!secret) return undefined;
  const hash = hashOf(secret);
  const found = await store.organizers.desk.find(hash, now());
  return found && { key: found.key, language: found.session.language, session: hash };
}

/** Signs out: the secret opens nothing any more, whoever has a copy of it. */
export async function endSession(c: Context, { store, address }: DeskTools): Promise<void> {
  const secret = getCookie(c, cookie);
  if (secret) await store.organizers.desk.end(hashOf(secret));
  deleteCookie(c, cookie, { path: deskRoot, secure: isSecure(c, address) });
}

/** Over http, as on the machine of who tries it out, a browser would not send a `Secure` cookie back. */
function isSecure(c: Context, address: string | undefined): boolean {
  const isForwarded = c.req.header('X-Forwarded-Proto')?.split(',')[0]?.trim() === 'https';
  return isForwarded || (address ?? c.req.url).startsWith('https:');
}
