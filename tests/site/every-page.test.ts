import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultsOf } from './faults.ts';
import { framePages, hostPages } from './pages.ts';
import { siteAndBrowser } from './site-and-browser.ts';
import { seeEverything, shiftsOf, shownTexts, troubleOf, visit } from './visit.ts';

const started = siteAndBrowser();

const visitors = [
  { width: 360, dark: false },
  { width: 360, dark: true },
  { width: 1280, dark: false },
] as const;

describe('every page of the built site', () => {
  for (const path of [...hostPages, ...framePages]) {
    for (const visitor of visitors) {
      const how = `${visitor.width} px${visitor.dark ? ', dark' : ''}`;
      it(`${path} at ${how}: shows its widgets, still, whole and from one origin`, async () => {
        const watched = await visit(started.browser, started.site.address + path, visitor);
        const { page } = watched;
        await seeEverything(page);
        assert.deepEqual(await troubleOf(watched), { console: [], foreign: [], failed: [], violations: [] });
        assert.deepEqual(await shiftsOf(page), [], 'nothing jumps');
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(sideways <= 0, `the page is ${sideways} px wider than the window`);
        for (const text of await shownTexts(page))
          assert.ok(text.length > 40, `a widget shows only “${text}”`);
        await page.context().close();
      });
    }
  }
});

describe('every page of the built site, audited', () => {
  for (const path of [...hostPages, ...framePages]) {
    for (const dark of [false, true]) {
      it(`${path} ${dark ? 'in the dark ' : ''}has no accessibility fault that axe knows`, async () => {
        const { page } = await visit(started.browser, started.site.address + path, { width: 360, dark });
        await seeEverything(page);
        assert.deepEqual(await faultsOf(page), []);
        await page.context().close();
      });
    }
  }
});
