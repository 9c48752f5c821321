import type { Page } from 'playwright-core';

/** Runs in a page before anything else of it: sums up what moves there without a person's doing. */
export const countShifts = () => {
  const held = window as unknown as { shifted: number };
  held.shifted = 0;
  interface Shift extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) if (!entry.hadRecentInput) held.shifted += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
};

/** How much has moved so far. */
export async function shiftsOf(page: Page): Promise<number> {
  // A shift is told in a task of its own after the frame in which it was.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  return page.evaluate(() => (window as unknown as { shifted: number }).shifted);
}
