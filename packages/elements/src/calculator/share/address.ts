import { ruleSetVersion } from '@payung/rules/version';
import type { Entered } from '../entered.ts';
import { linkText } from '../link.ts';
import type { Language } from '../../locale.ts';

/** What a link leads to. */
export interface Linked {
  readonly calculation: string;
  readonly language: Language;
  readonly day: string;
  readonly entered: Entered;
}

/**
 * The address of the page of ours that shows a calculation alone, with the answers behind `#`, where no server sees them.
 * It is on the origin that this module comes from.
 */
export function linkTo({ calculation, language, day, entered }: Linked, from = import.meta.url): string {
  const page = fullPage(from);
  page.search = new URLSearchParams({ calculation, lang: language }).toString();
  page.hash = linkText({ calculation, ruleSetVersion, on: day, entered });
  return page.href;
}

/** The same, to be printed as soon as there is a result. */
export function linkToPrint(linked: Linked, from = import.meta.url): string {
  return `${linkTo(linked, from)}&print=1`;
}

/** Whether this document is such a page. */
export function isFullPage(
  here: Pick<Location, 'origin' | 'pathname'> = location,
  from = import.meta.url,
): boolean {
  const page = fullPage(from);
  return here.origin === page.origin && here.pathname === page.pathname;
}

const fullPage = (from: string): URL => new URL('/embed/calculator', from);
