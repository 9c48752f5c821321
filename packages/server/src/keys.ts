import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto';

/** Cryptographic randomness, handed in so that tests can repeat it. */
export type Random = (size: number) => Uint8Array;

/** 32 characters that cannot be taken for one another when read aloud: no 0, 1, I, O. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A receipt code to be read aloud at the door, `PYG-7K3F-Q2`: six random characters, one of a thousand million. */
export function receiptCode(random: Random): string {
  const letters = lettersOf(random, 6);
  return `PYG-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** The number of a request about data, `PRM-7K3F-Q2XA`: two drawn alike are as good as impossible. */
export function requestId(random: Random): string {
  const letters = lettersOf(random, 8);
  return `PRM-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

function lettersOf(random: Random, count: number): string {
  return [...random(count)].map((byte) => alphabet[byte % alphabet.length]).join('');
}

/**
 * The secret of a receipt, made again from the idempotency key whenever the same request comes again: so the answer can be
 * repeated although only a hash of the secret is kept. `serverKey` keeps a weak idempotency key from making a weak secret.
 */
export function receiptSecret(serverKey: string, idempotencyKey: string): string {
  return createHmac('sha256', digestKey(serverKey)).update(idempotencyKey).digest('base64url');
}

const digestKeys = new Map<string, KeyObject>();

/** A server key as the digest takes it; a server has one, and to make it from text each time takes as long as the digest. */
function digestKey(serverKey: string): KeyObject {
  const key = digestKeys.get(serverKey) ?? createSecretKey(Buffer.from(serverKey));
  digestKeys.set(serverKey, key);
  return key;
}

/** SHA-256 in hexadecimal: what the store keeps of secrets, keys and requests. */
export function hashOf(text: string): string {
  return hash('sha256', text);
}
