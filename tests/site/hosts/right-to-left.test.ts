import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { hostWith, script } from './host.ts';
import { allPasted, everyWidgetWorks, sixWidgets } from './six-widgets.ts';

const page = (dir: string, style = '') => ({
  body: `<head>${script}<style>${style}</style></head><body dir="${dir}">${allPasted}</body>`,
});

const host = hostWith({
  '/kanan': page('rtl'),
  '/kiri': page('ltr'),
  '/gaya': page('ltr', 'body { direction: rtl }'),
});

const look = (page: Page, tag: string) =>
  page
    .locator(`${tag} .root`)
    .first()
    .evaluate((root) => {
      const { direction, textAlign } = getComputedStyle(root);
      return `${direction} ${textAlign}`;
    });

/** From where to where each part stands, from the left edge. */
const edges = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return [left, right] as const;
    });

describe('a page that is read from right to left', () => {
  it('holds every widget, each in its direction and in the window', async () => {
    const { page, console } = await host.open('/kanan', { viewport: { width: 360, height: 800 } });
    await everyWidgetWorks(page);
    for (const { tag } of sixWidgets) assert.equal(await look(page, tag), 'rtl right', tag);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
    assert.deepEqual(console, []);
  });

  it('has the boxes of choices on the right of their words, and a full stop behind its sentence', async () => {
    for (const [path, isOnTheRight] of [
      ['/kanan', true],
      ['/kiri', false],
    ] as const) {
      const { page } = await host.open(path);
      await page
        .locator('payung-calculator')
        .getByRole('radio', { name: /digaji/ })
        .waitFor();
      const [box] = await edges(page, 'payung-calculator .choice input');
      const [words] = await edges(page, 'payung-calculator .choice span');
      assert.equal(box > words, isOnTheRight, path);
    }
    const { page } = await host.open('/kanan');
    const card = page.locator('payung-coverage-card .root');
    await card.waitFor();
    // The last letter of each text is where it is in Indonesian: to the right of the one before, or on a line below.
    const turned = await card.evaluate((root) => {
      const wrong: string[] = [];
      const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const text = node.textContent!.trimEnd();
        if (!/\w[.%)]$/.test(text)) continue;
        const range = document.createRange();
        const boxOf = (at: number) => {
          range.setStart(node!, at);
          range.setEnd(node!, at + 1);
          return range.getBoundingClientRect();
        };
        const [before, last] = [boxOf(text.length - 2), boxOf(text.length - 1)];
        if (last.width > 0 && last.top === before.top && last.left < before.left) wrong.push(text);
      }
      return wrong;
    });
    assert.deepEqual(turned, []);
  });

  it('keeps the map as it lies: Banyuwangi in the east, names as they are written', async () => {
    const places: number[][] = [];
    for (const path of ['/kanan', '/kiri']) {
      const { page } = await host.open(path);
      const picture = page.locator('payung-coverage-map svg').filter({ visible: true }).first();
      await picture.waitFor();
      await page.waitForLoadState('networkidle');
      places.push(
        await picture.evaluate((svg) => {
          const frame = svg.getBoundingClientRect();
          return [...svg.querySelectorAll('path')].slice(0, 40).map((path) => {
            const { x } = path.getBoundingClientRect();
            return Math.round(x - frame.x);
          });
        }),
      );
      assert.equal(await picture.evaluate((svg) => getComputedStyle(svg).direction), 'ltr');
    }
    assert.ok(places[0]!.length > 10);
    assert.deepEqual(places[0], places[1]);
  });

  it('is one by its `dir`: a style sheet that turns the direction is not followed', async () => {
    const { page } = await host.open('/gaya');
    await page.locator('payung-coverage-card .root').waitFor();
    assert.equal(await look(page, 'payung-coverage-card'), 'ltr start');
  });
});
