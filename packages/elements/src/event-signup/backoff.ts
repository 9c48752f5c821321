const longestMs = 60_000;

/**
 * How long to wait before the next try, in milliseconds: twice as long after each, up to a minute, and up to a quarter more by chance (0 to
 * 1), so that a hall full of phones does not try at the same moment. Never less than the server asks for.
 */
export function waitBefore(tries: number, firstMs: number, askedSeconds: number, chance: number): number {
  const ours = Math.min(longestMs, firstMs * 2 ** (tries - 1));
  return Math.max(ours, askedSeconds * 1000) * (1 + chance / 4);
}
