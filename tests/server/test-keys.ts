import { createHash } from 'node:crypto';
import { type Keyring, keyringOf, type NamedKey, writtenKeys } from '@payung/server/keyring';

/** A key that is as random as a real one, and the same in every process of the tests. */
export const testKey = (name: string): NamedKey => ({
  name,
  bytes: createHash('sha256').update(`payung ${name}`).digest(),
});

const keys = [testKey('test')];

/** The keys of the tests, and the same as a server process takes them. */
export const testKeyring: Keyring = keyringOf(() => keys);
export const testKeysWritten = writtenKeys(keys).trim();
