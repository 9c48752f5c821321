import { after, afterEach, before } from 'node:test';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../browser.ts';
import { startHost, type HostPage } from '../host-site.ts';
import { startSite } from '../running-site.ts';

/** A page of somebody else in the browser, and what its visitor could read in the console. */
export interface Opened {
  readonly page: Page;
  readonly console: readonly string[];
}

/** How a page is opened. */
interface Visit extends BrowserContextOptions {
  /** What happens to the page before it has an address. */
  readonly prepare?: (page: Page) => unknown;
  /** What is waited for; all that the page includes unless told otherwise. */
  readonly until?: 'load' | 'domcontentloaded';
}

interface Host {
  /** Where our own site is reached. */
  readonly site: string;
  /** Opens a page of the host; it is closed after the test. */
  open(path: string, how?: Visit): Promise<Opened>;
}

/** The day on which every page is opened: the sample events are open. */
const day = new Date('2026-11-21T09:00:00+07:00');

/** A site of somebody else with these pages, before the tests of a file; `PAYUNG` in them stands for the address of our site, `KEDUA` for a second copy of it. */
export function hostWith(pages: Readonly<Record<string, HostPage>>): Host {
  let started: Awaited<ReturnType<typeof start>> | undefined;
  before(async () => {
    started = await start(pages);
  });
  const opened: BrowserContext[] = [];
  // What a page goes on doing would take its time from the next.
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((context) => context.close()));
  });
  after(async () => {
    await started?.browser.close();
    await Promise.all([started?.host.stop(), started?.site.stop()]);
  });
  return {
    get site() {
      return started!.site.address;
    },
    async open(path, { prepare, until = 'load', ...options } = {}) {
      const context = await started!.browser.newContext({ locale: 'id-ID', ...options });
      opened.push(context);
      await context.clock.setFixedTime(day);
      const page = await context.newPage();
      const console: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) console.push(message.text());
      });
      page.on('pageerror', (error) => console.push(error.message));
      await prepare?.(page);
      await page.goto(started!.host.address + path, { waitUntil: until });
      return { page, console };
    },
  };
}

async function start(pages: Readonly<Record<string, HostPage>>) {
  const [site, browser] = await Promise.all([startSite(), openBrowser()]);
  const told = JSON.stringify(pages)
    .replaceAll('PAYUNG', site.address)
    // Under another name of the same machine every module is another one.
    .replaceAll('KEDUA', site.address.replace('127.0.0.1', 'localhost'));
  return { site, browser, host: await startHost(JSON.parse(told) as typeof pages) };
}

/** The one line that a page includes. */
export const script = '<script type="module" src="PAYUNG/v1/payung.js"></script>';
