import type { Entered } from './entered.ts';

/** What a page asks of a calculator: answers that were given are brought back only where it asks for the same. */
export interface Page {
  readonly calculation: string;
  readonly answers: string;
  readonly on: string;
}

const key = ({ calculation }: Page): string => `payung-calculator:${calculation}`;

// A sandboxed frame, and a browser that keeps nothing, throw already when the storage is named.

/** What this tab holds of a calculation, as text that anybody may have written; null when nothing, or when nothing may be held. */
export function heldInVisit(page: Page): string | null {
  try {
    return sessionStorage.getItem(key(page));
  } catch {
    return null;
  }
}

/** Holds the answers and the chosen day until the tab is closed; without any, forgets them. */
export function holdInVisit(page: Page, entered: Entered, day: string | undefined): void {
  const { answers, on } = page;
  const isEmpty = day === undefined && Object.keys(entered).length === 0;
  try {
    if (isEmpty) sessionStorage.removeItem(key(page));
    else
      sessionStorage.setItem(key(page), JSON.stringify({ answers, on, link: location.hash, entered, day }));
  } catch {
    // Nothing is remembered then.
  }
}
