/** How long work may hold the page, in milliseconds: a task of 50 is felt, and a slow phone takes several times what we measure. */
const longestMs = 8;

/** A pause for long work: the page gets its turn after every few milliseconds. Throws once `signal` is aborted; `onShare` hears how far the work is. */
export function calmPause(
  signal: AbortSignal,
  onShare: (share: number) => void,
): (share: number) => Promise<void> {
  let began = performance.now();
  return async (share) => {
    if (performance.now() - began < longestMs) return;
    onShare(share);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    began = performance.now();
  };
}
