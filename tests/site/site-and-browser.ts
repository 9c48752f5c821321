import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { startSite, type Site } from './running-site.ts';

/** The built site and a browser, there in every test of a file. */
interface Opened {
  readonly site: Site;
  readonly browser: Browser;
}

/** Starts the built site and a browser before the tests of a file, and ends both after them. */
export function siteAndBrowser(): Opened {
  let opened: Opened | undefined;
  before(async () => {
    const [site, browser] = await Promise.all([startSite(), openBrowser()]);
    opened = { site, browser };
  });
  after(async () => {
    await opened?.browser.close();
    await opened?.site.stop();
  });
  return {
    get site() {
      return opened!.site;
    },
    get browser() {
      return opened!.browser;
    },
  };
}
