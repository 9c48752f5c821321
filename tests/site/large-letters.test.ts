import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostPages } from './pages.ts';
import { siteAndBrowser } from './site-and-browser.ts';
import { seeEverything, visit } from './visit.ts';

const started = siteAndBrowser();

describe('every host page with letters twice as large', () => {
  for (const path of hostPages) {
    it(`${path} scrolls in one direction only at 360 px`, async () => {
      const { page } = await visit(started.browser, started.site.address + path, { width: 360 });
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
