import type { Work } from './timing.ts';

/** Work of the kind that calculations are made of: small objects, whole numbers, texts. It never changes, so it tells how fast a machine is now. */
export const yardstick: Work = {
  name: 'yardstick',
  run: () => {
    const lines = Array.from({ length: 60 }, (_, place) => ({
      id: `line-${place % 7}`,
      amount: (place * 7_919) % 1_000,
    }));
    const totals = new Map<string, number>();
    for (const { id, amount } of lines) totals.set(id, (totals.get(id) ?? 0) + amount);
    return [...totals].sort(([, a], [, b]) => b - a).map(([id, amount]) => `${id} ${amount}`);
  },
};

/**
 * Microseconds that it takes on the machine of the README, by reckoning: there the heaviest calculation took 22.4, and where both were timed
 * together (three times, on another machine) that took 3.4 to 3.9 times as long as this.
 */
export const yardstickAtRest = 6.5;

/** How many times slower than that the machine is; never less than 1, so that a budget is not made stricter by a faster one. */
export const slownessOf = (medians: readonly number[]): number =>
  Math.max(1, Math.min(...medians) / yardstickAtRest);
