import type { Random } from '../keys.ts';

/** Letters that cannot be taken for one another, as many as keep two events with one title apart. */
const markLength = 6;
const markAlphabet = '23456789abcdefghjkmnpqrstuvwxyz';

/** A few random letters that a form brings along: two events with one title differ, and one that is sent twice is the same. */
export function eventMark(random: Random): string {
  return [...random(markLength)].map((byte) => markAlphabet[byte % markAlphabet.length]).join('');
}
