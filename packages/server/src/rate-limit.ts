/** How much is let through: so many at once, and so many a minute in the long run. `0` lets everything through. */
export interface Rate {
  readonly perMinute: number;
}

/** Lets through or not, by a key that it remembers for some minutes and in memory only. */
export type Limiter = (key: string, now: Date) => number;

/** What fractions lose on the way is no second more to wait. */
const tolerance = 1e-6;

/** More keys than this are not remembered: who comes with ever new ones pushes out the oldest. */
const remembered = 50_000;

/**
 * A bucket for each key that fills again steadily. Gives 0 when a request may pass, else the seconds until the next one may.
 * A clock that is set back empties no bucket.
 */
export function createLimiter({ perMinute }: Rate): Limiter {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>();
  return (key, now) => {
    if (perMinute === 0) return 0;
    const at = now.getTime();
    const before = buckets.get(key) ?? { left: perMinute, at };
    const refilled = (Math.max(0, at - before.at) / 60_000) * perMinute;
    const left = Math.min(perMinute, before.left + refilled);
    const passes = left >= 1 - tolerance;
    buckets.delete(key);
    buckets.set(key, { left: passes ? Math.max(0, left - 1) : left, at });
    const [oldest] = buckets.keys();
    if (buckets.size > remembered) buckets.delete(oldest!);
    return passes ? 0 : Math.max(1, Math.ceil(((1 - left) / perMinute) * 60 - tolerance));
  };
}
