/** How long one calculation may take, in microseconds: the median, with its heaviest answers. */
export const budget = 30;

/** How many times faster than Publicodes the dues of the self-employed must be. */
export const leastRatio = 50;

/** What one measurement comes to: the line that says it, and whether it fails. */
export interface Judgement {
  readonly fails: boolean;
  readonly line: string;
}

/** An aim on this machine: where that is so many times slower than the one that the aim is for, so is the aim; a quicker one changes nothing. */
export const mostOnMachine = (most: number, slowness: number): number => most * Math.max(1, slowness);

/**
 * Judges the medians of several attempts by the best of them: a busy machine makes an attempt slower, never faster. Where the machine is so
 * many times slower than the one that the budget is for (`yardstick.ts`), so is the budget.
 */
export function judgedTime(what: string, medians: readonly number[], slowness = 1): Judgement {
  const best = Math.min(...medians);
  const fails = medians.length === 0 || !(best <= mostOnMachine(budget, slowness));
  const machine = slowness > 1 ? ` on a machine ${slowness.toFixed(1)} times slower` : '';
  const line = `${what}: ${best.toFixed(1)} µs, budget ${budget} µs${machine}`;
  return { fails, line: fails ? `${line}: TOO SLOW` : line };
}

/** Judges how many times faster we are, by the median of several attempts. */
export function judgedRatio(ratio: number): Judgement {
  const fails = !(ratio >= leastRatio);
  const line = `${ratio.toFixed(0)} times faster than Publicodes, at least ${leastRatio}`;
  return { fails, line: fails ? `${line}: TOO SLOW` : line };
}
