import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { randomSupply } from './random-supply.ts';

/** Seals what is personal before it is stored, and opens it again. */
export interface Keyring {
  /** The name of the key that seals from now on. */
  current(): string;
  /** `context` says where the text belongs: sealed there, it opens nowhere else. */
  seal(text: string, context: string): string;
  /** Throws where the key is missing, or the text was changed or moved. */
  open(sealed: string, context: string): string;
  /** A signature that only who has the keys can make; `context` says what it is for. */
  sign(text: string, context: string): string;
  /** Whether a signature is one of ours for this text and context, by any of the keys; takes as long for a wrong one. */
  isSigned(text: string, signature: string, context: string): boolean;
}

/** The keys are not those that a database was sealed with. */
export class WrongKeys extends Error {}

/** A key by its name; AES-256 takes 32 bytes. */
export interface NamedKey {
  readonly name: string;
  readonly bytes: Buffer;
}

const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;
const algorithm = 'aes-256-gcm';

/** A new random key. Its name is short and its own. */
export function newKey(): NamedKey {
  return { name: `k${randomBytes(4).toString('hex')}`, bytes: randomBytes(keyBytes) };
}

/** Keys as they are kept in a file or a variable: `name:base64url`, one a line or separated by commas, the one that seals first. */
export function writtenKeys(keys: readonly NamedKey[]): string {
  return keys.map(({ name, bytes }) => `${name}:${bytes.toString('base64url')}\n`).join('');
}

/** The keys of such a text; throws without naming any of them when one is weak or none is there. */
export function parseKeys(text: string): NamedKey[] {
  const lines = text
    .replace(/^#.*$/gm, '')
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) throw new Error('no key');
  return lines.map((line, i) => {
    const [, name, written] = /^([a-z0-9]{1,20}):([\w-]+)=*$/.exec(line) ?? [];
    const bytes = Buffer.from(written ?? '', 'base64url');
    if (name === undefined || bytes.length !== keyBytes)
      throw new Error(`key ${i + 1} is not 32 random bytes`);
    if (isWeak(bytes)) throw new Error(`key ${i + 1} is weak`);
    return { name, bytes };
  });
}

/** Of 32 random bytes, 20 different ones are as good as certain; a word, a pattern or zeros have fewer, or only letters. */
function isWeak(bytes: Buffer): boolean {
  const isText = bytes.every((byte) => byte >= 0x20 && byte < 0x7f);
  return isText || new Set(bytes).size < 20;
}

const secrets = new WeakMap<NamedKey, KeyObject>();

/** A key as the cipher takes it; to make it from bytes each time takes longer than to seal. */
function secretOf(key: NamedKey): KeyObject {
  const secret = secrets.get(key) ?? createSecretKey(key.bytes);
  secrets.set(key, secret);
  return secret;
}

/** Seals with the first of the keys, opens with any. The keys are asked for each time, so that a file may change meanwhile. */
export function keyringOf(keys: () => readonly NamedKey[]): Keyring {
  const random = randomSupply();
  return {
    current: () => keys()[0]!.name,
    seal(text, context) {
      const key = keys()[0]!;
      const iv = random(ivBytes);
      const cipher = createCipheriv(algorithm, secretOf(key), iv).setAAD(Buffer.from(context));
      const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `${key.name}.${sealed.toString('base64url')}`;
    },
    open(sealed, context) {
      const [name, written = ''] = sealed.split('.');
      const key = keys().find((one) => one.name === name);
      if (!key) throw new Error(`sealed with a key that is not there: ${name}`);
      const bytes = Buffer.from(written, 'base64url');
      const decipher = createDecipheriv(algorithm, secretOf(key), bytes.subarray(0, ivBytes));
      decipher.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(-tagBytes));
      return decipher.update(bytes.subarray(ivBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8');
    },
    sign(text, context) {
      return signature(keys()[0]!, text, context).toString('base64url');
    },
    isSigned(text, given, context) {
      const bytes = Buffer.from(given, 'base64url');
      return keys()
        .map((key) => signature(key, text, context))
        .some((own) => own.length === bytes.length && timingSafeEqual(own, bytes));
    },
  };
}

/** HMAC-SHA-256 with a key of its own for each use, made from the one that seals (RFC 5869). */
function signature({ bytes }: NamedKey, text: string, context: string): Buffer {
  const key = hkdfSync('sha256', bytes, '', context, keyBytes);
  return createHmac('sha256', Buffer.from(key)).update(text).digest();
}
