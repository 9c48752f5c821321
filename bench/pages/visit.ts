import type { openBrowser } from '../../tests/site/browser.ts';
import { keys } from './contestants.ts';
import type { Contestant } from './contestants.ts';
import { slowDown } from './line.ts';
import type { Circumstances } from './line.ts';
import { actAsPerson } from './person.ts';
import type { PersonWindow } from './person.ts';

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
  readonly bytes: number;
  readonly fetched: readonly Fetched[];
  /** How long scripts and layout kept the page busy, in pieces of 50 ms and more. */
  readonly busy: number;
}

const pairsOfPresses = 6;

/** Visits a page with an empty cache, answers its questions, then changes the income key by key. */
export async function visit(
  browser: Browser,
  address: string,
  { name, path, task }: Contestant,
  circumstances: Circumstances,
): Promise<Visit> {
  // The plain page is one file with its script inside, which the policy of our server refuses.
  const context = await browser.newContext({ bypassCSP: true, locale: 'id-ID' });
  try {
    const page = await context.newPage();
    await slowDown(page, circumstances);
    await page.addInitScript(actAsPerson, task);
    await page.goto(address + path, { waitUntil: 'commit' });
    await page
      .waitForFunction(() => Boolean((window as unknown as PersonWindow).done))
      .catch(async () => {
        const shown = await page.evaluate(() =>
          (document.querySelector('payung-calculator')?.shadowRoot ?? document.body).textContent?.trim(),
        );
        throw new Error(`${name} gives no answer; it shows: ${shown}`);
      });
    const { steps, answered } = await page.evaluate(() => (window as unknown as PersonWindow).done);
    const { fetched, busy } = await page.evaluate(account);
    const presses = await pressKeys(page);
    return {
      steps,
      answered,
      presses,
      fetched,
      busy,
      bytes: fetched.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  } finally {
    await context.close();
  }
}

function account(): Pick<Visit, 'fetched' | 'busy'> {
  const entries = performance.getEntries() as PerformanceResourceTiming[];
  const fetched = entries
    .filter(({ entryType, name }) => /^(navigation|resource)$/.test(entryType) && !name.startsWith('data:'))
    .map(({ name, startTime, responseEnd, encodedBodySize }) => ({
      path: new URL(name).pathname,
      from: startTime,
      until: responseEnd,
      bytes: encodedBodySize,
    }));
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'longtask', buffered: true });
  const busy = observer.takeRecords().reduce((sum, { duration }) => sum + duration, 0);
  return { fetched, busy };
}

async function pressKeys(page: Page): Promise<number[]> {
  const input = page.locator('#income');
  await input.fill('1500000');
  for (let pair = 0; pair < pairsOfPresses; pair += 1) {
    for (const { key, answer } of keys) {
      const count = await page.evaluate((expected) => {
        const window_ = window as unknown as PersonWindow;
        window_.expected = expected;
        return window_.presses.length;
      }, answer);
      await input.press(key);
      await page.waitForFunction(
        (before) => (window as unknown as PersonWindow).presses.length > before,
        count,
      );
    }
  }
  const presses = await page.evaluate(() => (window as unknown as PersonWindow).presses);
  return presses.slice(-2 * pairsOfPresses);
}
