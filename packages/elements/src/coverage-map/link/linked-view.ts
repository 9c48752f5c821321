import { shippedSet } from '../shipped-figures.ts';
import { askedText, type AskingAttributes } from './asked-text.ts';
import { wantedView, type WantedView } from './wanted-view.ts';

/** What the page's address and the attributes of a map ask it to show; `years` are those of its figures. */
export const linkedView = (asking: AskingAttributes, years: readonly string[]): WantedView =>
  wantedView(askedText(asking), years);

/** Fetches our figures of the year that is asked for, so that no others show first; one that does not come is told later. */
export async function fetchYear(asking: AskingAttributes): Promise<void> {
  const year = new URLSearchParams(askedText(asking)).get('year');
  if (year && !asking.src) await Promise.allSettled([shippedSet().figuresOf(year)]);
}
