/** Something that is timed, under the name that the report gives it. */
export interface Work {
  readonly name: string;
  readonly run: () => unknown;
}

/** Microseconds of one call: half of all calls were faster than `median`, nineteen of twenty than `p95`. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
}

/** The value below which that share of some numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? NaN;
}

/** The middle one of some numbers. */
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

// What nobody reads could be left out by the engine.
let kept: unknown;

/** How often each work is called in a round. */
const callsOfRound = 20;

/**
 * Times every call by itself, in rounds: each round calls each work a few times, so that what slows the machine for a while
 * slows all of them, and none runs for long with the engine and the caches to itself.
 */
export function timed(works: readonly Work[], rounds: number, warming = 20): Timing[] {
  const samples = works.map((): number[] => []);
  for (let round = -warming; round < rounds; round += 1) {
    works.forEach(({ run }, place) => {
      for (let call = 0; call < callsOfRound; call += 1) {
        const began = performance.now();
        kept = run();
        const took = performance.now() - began;
        if (round >= 0) samples[place]!.push(took * 1000);
      }
    });
  }
  if (kept === null) throw new Error('nothing was measured');
  return samples.map((taken) => ({ median: median(taken), p95: quantile(taken, 0.95) }));
}
