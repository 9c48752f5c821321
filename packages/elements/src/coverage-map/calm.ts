/** How long work may hold the page, in milliseconds: a task of 50 is felt, and each turn costs a frame. */
const longestMs = 16;

/** The time of the page and its turns; tests give their own. */
export interface Clock {
  /** In milliseconds. */
  readonly now: () => number;
  /** Settles once the page had its turn. */
  readonly turn: () => Promise<unknown>;
}

const pageClock: Clock = {
  now: () => performance.now(),
  turn: () => new Promise((resolve) => setTimeout(resolve)),
};

/**
 * A pause for long work: the page gets its turn after every few milliseconds. Throws once `signal` is aborted. `onShare` hears each new
 * tenth of the work, 0 to 1, in a turn of its own, because what it does takes time, too.
 */
export function calmPause(
  signal: AbortSignal,
  onShare?: (share: number) => void,
  { now, turn }: Clock = pageClock,
): (share: number) => Promise<void> {
  let began = now();
  let told = -1;
  return async (share) => {
    if (now() - began < longestMs) return;
    const tenths = Math.floor(share * 10);
    if (onShare && tenths !== told) {
      await turn();
      told = tenths;
      onShare(share);
    }
    await turn();
    signal.throwIfAborted();
    began = now();
  };
}
