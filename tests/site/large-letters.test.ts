import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { hostPages } from './pages.ts';
import { startSite, type Site } from './running-site.ts';
import { seeEverything, visit } from './visit.ts';

let site: Site;
let browser: Browser;
before(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
});
after(async () => {
  await browser.close();
  await site.stop();
});

describe('every host page with letters twice as large', () => {
  for (const path of hostPages) {
    it(`${path} scrolls in one direction only at 360 px`, async () => {
      const { page } = await visit(browser, site.address + path, { width: 360 });
      // As the letter size that a person sets in the browser: it is the size of the root.
      await page.evaluate(() => {
        const root = document.documentElement;
        root.style.fontSize = `${Number.parseFloat(getComputedStyle(root).fontSize) * 2}px`;
      });
      await seeEverything(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(width, 360);
      await page.context().close();
    });
  }
});
