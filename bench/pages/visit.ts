import type { openBrowser } from '../../tests/site/browser.ts';
import { keys } from './contestants.ts';
import type { Contestant } from './contestants.ts';
import { slowDown } from './line.ts';
import type { Circumstances } from './line.ts';
import { actAsPerson } from './person.ts';
import type { Person } from './person.ts';

/** What tests drive, and one of its pages. */
export type Browser = Awaited<ReturnType<typeof openBrowser>>;
export type Page = Awaited<ReturnType<Browser['newPage']>>;

/** A file that a page fetched: when it was asked for, when it was there, and its bytes as they travelled. */
export interface Fetched {
  readonly path: string;
  readonly from: number;
  readonly until: number;
  readonly bytes: number;
}

/** One visit, in milliseconds since the navigation began. */
export interface Visit {
  readonly steps: readonly number[];
  readonly answered: number;
  /** Key press to painted answer. */
  readonly presses: readonly number[];
  /** The same by the browser's own account. */
  readonly accounts: readonly number[];
  readonly bytes: number;
  readonly fetched: readonly Fetched[];
  /** How long scripts and layout kept the page busy, in pieces of 50 ms and more. */
  readonly busy: number;
}

/** What the browser says of a visit. */
export interface Account {
  readonly fetched: readonly Fetched[];
  readonly busy: number;
  /** The longest of those pieces, in milliseconds; 0 where there was none. */
  readonly longest: number;
}

const pairsOfPresses = 6;

/** The window of a small phone, in CSS pixels. */
const phone = { width: 360, height: 740 };

const patienceMs = 180_000;

declare const person: Person;

/** A page of its own with an empty cache, closed after `use`, and after three minutes whatever happens. */
export async function withPage<Result>(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number },
  circumstances: Circumstances | undefined,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  // Bare pages are one file with script or style inside, which the policy of our server refuses.
  const context = await browser.newContext({ bypassCSP: true, locale: 'id-ID', viewport });
  const patience = setTimeout(() => void context.close(), patienceMs);
  try {
    const page = await context.newPage();
    if (circumstances) await slowDown(page, circumstances);
    return await use(page);
  } finally {
    clearTimeout(patience);
    await context.close();
  }
}

/** Visits a page with an empty cache, answers its questions, then changes the income key by key. */
export async function visit(
  browser: Browser,
  address: string,
  { name, path, task }: Contestant,
  circumstances: Circumstances,
): Promise<Visit> {
  try {
    return await withPage(browser, phone, circumstances, async (page) => {
      await page.addInitScript(actAsPerson, task);
      await page.goto(address + path, { waitUntil: 'commit' });
      // The page holds promises, so that nothing asks it again and again while it is measured.
      const { steps, answered } = await page.evaluate(() => person.done);
      const { fetched, busy } = await page.evaluate(account);
      const { presses, accounts } = await pressKeys(page);
      return { steps, answered, presses, accounts, fetched, busy, bytes: bytesOf(fetched) };
    });
  } catch (cause) {
    throw new Error(`${name}: no answer within ${patienceMs / 1000} s`, { cause });
  }
}

/** The bytes of some files as they travelled. */
export const bytesOf = (fetched: readonly Fetched[]): number =>
  fetched.reduce((sum, { bytes }) => sum + bytes, 0);

/** Runs in the page: what it fetched so far, and how busy it was. */
export function account(): Account {
  const entries = performance.getEntries() as PerformanceResourceTiming[];
  const fetched = entries
    .filter(({ entryType, name }) => /^(navigation|resource)$/.test(entryType) && /^http/.test(name))
    .map(({ name, startTime, responseEnd, encodedBodySize }) => ({
      path: new URL(name).pathname,
      from: startTime,
      until: responseEnd,
      bytes: encodedBodySize,
    }));
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'longtask', buffered: true });
  const pieces = observer.takeRecords().map(({ duration }) => duration);
  return { fetched, busy: pieces.reduce((sum, piece) => sum + piece, 0), longest: Math.max(0, ...pieces) };
}

async function pressKeys(page: Page): Promise<Pick<Visit, 'presses' | 'accounts'>> {
  const presses: number[] = [];
  await page.locator('#income').fill('1500000');
  for (let pair = 0; pair < pairsOfPresses; pair += 1) {
    for (const { key, answer } of keys) {
      await page.evaluate((expected) => person.expect(expected), answer);
      await page.keyboard.press(key);
      presses.push(await page.evaluate(() => person.painted));
    }
  }
  return { presses, accounts: await page.evaluate(() => person.accounts) };
}
