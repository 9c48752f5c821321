import { createHash } from 'node:crypto';

/** The SHA-384 of a file's bytes in the form of the `integrity` attribute, `sha384-…`. */
export const integrityOf = (content: Buffer | string): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;
