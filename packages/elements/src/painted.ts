/** How long the next frame is waited for; a page that is not seen has none. */
const patienceMs = 100;

/** Resolved in the first task after the next frame: what is drawn by now can be seen then. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, patienceMs);
  });
}

/** Resolved in a task of its own, once anything of the page was painted. */
export function seen(): Promise<void> {
  if (performance.getEntriesByType('paint').length === 0) return painted();
  return new Promise((resolve) => setTimeout(resolve));
}
