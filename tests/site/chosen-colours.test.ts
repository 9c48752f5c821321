import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { siteAndBrowser } from './site-and-browser.ts';
import { seeEverything, troubleOf, visit } from './visit.ts';

const started = siteAndBrowser();

const paths = [
  '/embed/coverage-card?region=3510',
  '/embed/coverage-map?region=35',
  '/embed/calculator?calculation=death',
  '/embed/event-signup?event=kader-mojokerto',
  '/w/coverage-card?region=3510',
] as const;

/** What the widget of a page draws links with; dark red is made lighter where the ground is dark. */
const shown = { light: 'rgb(138, 28, 58)', dark: 'rgb(191, 130, 147)' } as const;

async function open(path: string, dark = false) {
  const watched = await visit(started.browser, started.site.address + path, { width: 360, dark });
  await seeEverything(watched.page);
  return watched;
}

const colourOfLinks = (page: Page): Promise<string> =>
  page.locator(`payung-${/\/([a-z-]+)\?/.exec(page.url())![1]!}`).evaluate((element) => {
    const probe = element.shadowRoot!.querySelector('.root')!.appendChild(document.createElement('span'));
    probe.style.color = 'var(--_accent)';
    return getComputedStyle(probe).color;
  });

describe('a page in a chosen colour', () => {
  for (const path of paths) {
    for (const ground of ['light', 'dark'] as const)
      it(`${path} shows it on a ${ground} ground, and its policy minds nothing`, async () => {
        const watched = await open(`${path}&accent=8a1c3a`, ground === 'dark');
        assert.equal(await colourOfLinks(watched.page), shown[ground]);
        assert.deepEqual(await troubleOf(watched), { console: [], foreign: [], failed: [], violations: [] });
        await watched.page.context().close();
      });

    it(`${path} asks for what it asks for without it`, async () => {
      const [plain, chosen] = [await open(path), await open(`${path}&accent=8a1c3a`)];
      const files = ({ asked }: typeof plain) => asked.filter((address) => !address.includes(path)).sort();
      assert.ok(files(plain).length > 2);
      assert.deepEqual(files(chosen), files(plain));
      for (const { page } of [plain, chosen]) await page.context().close();
    });
  }
});
