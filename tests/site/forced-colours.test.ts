import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { siteAndBrowser } from './site-and-browser.ts';

const started = siteAndBrowser();

const classes = ['c1', 'c2', 'c3', 'c4', 'c5'] as const;
const nothings = ['no-data', 'budget-only', 'not-applicable'] as const;

/** A frame page as a person sees it whose system chooses the colours. */
async function opened(path: string, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await started.browser.newContext({
    viewport: { width: 800, height: 1000 },
    forcedColors: 'active',
    colorScheme,
  });
  const page = await context.newPage();
  await page.goto(`${started.site.address}/embed/${path}`, { waitUntil: 'networkidle' });
  await page.locator('.root:not([hidden])').first().waitFor();
  return page;
}

/** A computed property of the first element that is meant. */
const looks = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(`.root ${selector}`)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** What the system paints with that name. */
const system = (page: Page, name: 'Canvas' | 'CanvasText' | 'Highlight'): Promise<string> =>
  page.evaluate((colour) => {
    const probe = document.body.appendChild(document.createElement('span'));
    probe.style.color = colour;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);

const allDiffer = (values: readonly string[]): boolean => new Set(values).size === values.length;

for (const scheme of ['light', 'dark'] as const)
  describe(`in forced colours, ${scheme}`, () => {
    it('the five classes of a map are five colours, none of them that of the ground, with borders between them', async () => {
      const page = await opened('coverage-map', scheme);
      const fills = await Promise.all(classes.map((name) => looks(page, `path.region.${name}`, 'fill')));
      assert.ok(allDiffer([...fills, await system(page, 'Canvas')]), fills.join(' '));
      assert.equal(await looks(page, '.frame', 'background-color'), await system(page, 'Canvas'));
      assert.equal(await looks(page, 'path.region.c1', 'stroke'), await system(page, 'CanvasText'));
      await page.context().close();
    });

    it('the three kinds of nothing are three patterns, whose marks are seen on their ground', async () => {
      const page = await opened('coverage-map', scheme);
      for (const name of nothings) {
        assert.match(await looks(page, `path.region.${name}`, 'fill'), new RegExp(`url\\("?#${name}"?\\)`));
        const [ground, mark] = await Promise.all([
          looks(page, `pattern#${name} .no-data-ground`, 'fill'),
          looks(page, `pattern#${name} .no-data-point`, 'fill'),
        ]);
        assert.notEqual(ground, mark);
      }
      await page.context().close();
    });

    it('each row of the legend is painted unlike all others, and as its regions are', async () => {
      const page = await opened('coverage-map', scheme);
      const painted: string[] = [];
      for (const name of [...classes, ...nothings, 'marked']) {
        const swatch = page.locator(`.root .swatch.${name}`);
        painted.push((await swatch.screenshot()).toString('base64'));
      }
      assert.ok(allDiffer(painted));
      for (const name of classes)
        assert.equal(
          await looks(page, `.swatch.${name}`, 'background-color'),
          await looks(page, `path.region.${name}`, 'fill'),
        );
      await page.context().close();
    });

    it('the region with focus has a ring in the colour of what is chosen, apart from the land by one of the ground', async () => {
      const page = await opened('coverage-map?region=35', scheme);
      const picture = page.locator('.root .frame');
      const before = await picture.screenshot();
      await page.locator('.root .views button').nth(1).focus();
      for (let tabs = 0; tabs < 5 && (await page.locator('path:focus').count()) === 0; tabs++)
        await page.keyboard.press('Tab');
      assert.equal(await page.locator('path:focus').count(), 1);
      assert.equal(await looks(page, '.outline.focused', 'stroke'), await system(page, 'Highlight'));
      assert.equal(await looks(page, '.outline.halo', 'stroke'), await system(page, 'Canvas'));
      assert.ok(!before.equals(await picture.screenshot()));
      await page.context().close();
    });

    it('the people of a card who are covered are filled, the others are outlines', async () => {
      const page = await opened('coverage-card?region=3510', scheme);
      const [canvas, ink] = await Promise.all([system(page, 'Canvas'), system(page, 'CanvasText')]);
      assert.notEqual(canvas, ink);
      assert.equal(await looks(page, '.people .covered', 'fill'), ink);
      assert.equal(await looks(page, '.people .uncovered', 'fill'), canvas);
      assert.equal(await looks(page, '.people .uncovered', 'stroke'), ink);
      await page.context().close();
    });
  });
