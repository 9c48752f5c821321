import { digits } from '../src/digits.ts';

/** Writes a whole number as `unpackNumbers` reads it. */
export function packNumber(number: number): string {
  let rest = number < 0 ? -2 * number - 1 : 2 * number;
  let text = '';
  do {
    const isLast = rest < 32;
    text += digits[(rest % 32) + (isLast ? 0 : 32)]!;
    rest = Math.floor(rest / 32);
  } while (rest > 0);
  return text;
}
