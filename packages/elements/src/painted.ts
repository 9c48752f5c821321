/** How long the next frame is waited for; a page that is not seen has none. */
const patienceMs = 100;

/**
 * Resolved in a task after the next frame: what is drawn by now can be seen then. It is the second task, so that whoever waits for the frame
 * itself, the next key too, goes first.
 */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => setTimeout(resolve)));
    setTimeout(resolve, patienceMs);
  });
}

/** Resolved in a task of its own, once anything of the page was painted. */
export function seen(): Promise<void> {
  if (performance.getEntriesByType('paint').length === 0) return painted();
  return new Promise((resolve) => setTimeout(resolve));
}
