import type { Browser, Page } from 'playwright-core';
import { widgetNames } from './pages.ts';

/** What went wrong while a page was open; empty when nothing did. */
export interface Trouble {
  readonly console: string[];
  readonly foreign: string[];
  readonly failed: string[];
  readonly violations: string[];
}

/** How a visitor comes: the width of the window in CSS pixels and the colour scheme. */
export interface Visitor {
  readonly width: number;
  readonly dark?: boolean;
}

/** The moment at which every visit happens, so that the same page is the same tomorrow. */
const visitDay = new Date('2026-11-21T09:00:00+07:00');

interface Watched {
  readonly page: Page;
  readonly trouble: Trouble;
  /** Every address that was asked for, the page's own too. */
  readonly asked: readonly string[];
}

const watchPolicyAndShifts = () => {
  const held = window as unknown as { violations: string[]; shifts: { value: number; what: string[] }[] };
  held.violations = [];
  held.shifts = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    held.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`),
  );
  interface Shift extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: { node?: Node }[];
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      if (entry.hadRecentInput) continue;
      const what = entry.sources.map(({ node }) =>
        node instanceof Element
          ? `${node.localName}.${node.className}`
          : (node?.textContent?.trim().slice(0, 40) ?? '?'),
      );
      held.shifts.push({ value: entry.value, what });
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Opens a page and keeps account of everything a visitor or a strict host would mind. */
export async function visit(browser: Browser, address: string, visitor: Visitor): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: visitor.width, height: 800 },
    colorScheme: visitor.dark ? 'dark' : 'light',
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
  });
  await context.clock.setFixedTime(visitDay);
  const page = await context.newPage();
  const trouble: Trouble = { console: [], foreign: [], failed: [], violations: [] };
  const asked: string[] = [];
  const origin = new URL(address).origin;
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.console.push(message.text());
  });
  page.on('pageerror', (error) => trouble.console.push(error.message));
  page.on('request', (request) => {
    asked.push(request.url());
    if (!request.url().startsWith('data:') && new URL(request.url()).origin !== origin)
      trouble.foreign.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.failed.push(`${response.status()} ${response.url()}`);
  });
  await page.addInitScript(watchPolicyAndShifts);
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, trouble, asked };
}

/** Scrolls to the end, so that every lazy widget loads, and waits until each shows something of its own. */
export async function seeEverything(page: Page): Promise<void> {
  const tags = widgetNames.map((name) => `payung-${name}`).join();
  const elements = page.locator(tags);
  if ((await elements.count()) === 0) throw new Error(`no widget on ${page.url()}`);
  for (const element of await elements.all()) {
    await element.scrollIntoViewIfNeeded();
    await element.locator('css=.root:not([hidden])').first().waitFor();
  }
  await page.waitForLoadState('networkidle');
}

/** What each widget of the page shows, in words. */
export function shownTexts(page: Page): Promise<string[]> {
  const tags = widgetNames.map((name) => `payung-${name}`).join();
  return page
    .locator(tags)
    .evaluateAll((elements) =>
      elements.map((element) => element.shadowRoot!.querySelector<HTMLElement>('.root')!.innerText.trim()),
    );
}

/** Everything the page minded, its own account of policy violations included. */
export async function troubleOf({ page, trouble }: Watched): Promise<Trouble> {
  const violations = await page.evaluate(() => (window as unknown as { violations: string[] }).violations);
  return { ...trouble, violations };
}

/** The layout shifts that no input explains: their sum, and what moved. */
export function shiftsOf(page: Page): Promise<{ value: number; what: string[] }[]> {
  return page.evaluate(() => (window as unknown as { shifts: { value: number; what: string[] }[] }).shifts);
}
