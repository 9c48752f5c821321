import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { siteAndBrowser } from './site-and-browser.ts';

const started = siteAndBrowser();

/** A frame page whose widget is held back until `let go`; what lets its picture answer has come. */
async function heldBack(query = '') {
  const context = await started.browser.newContext({ viewport: { width: 1000, height: 900 } });
  const page = await context.newPage();
  let letGo = (): void => undefined;
  const released = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/coverage-map-[\w-]+\.js/, async (route) => {
    await released;
    await route.continue();
  });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => faults.push(message.text()));
  await page.goto(`${started.site.address}/embed/coverage-map${query}`, { waitUntil: 'commit' });
  await page.locator('path[tabindex="0"]').waitFor();
  return { page, letGo, faults, close: () => context.close() };
}

/** The frame page from a line that stops in the middle of the map until `goOn`; its scripts never come. */
async function stopped() {
  const html = await (await fetch(`${started.site.address}/embed/coverage-map`)).text();
  const middle = html.indexOf('<path', html.indexOf('class="regions"') + 10_000);
  let goOn = (): void => undefined;
  const server = createServer((request, response) => {
    if (request.url !== '/') return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(html.slice(0, middle));
    goOn = () => response.end(html.slice(middle));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const context = await started.browser.newContext({ viewport: { width: 1000, height: 900 } });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' });
  return {
    page,
    goOn: () => goOn(),
    close: async () => {
      await context.close();
      server.close();
    },
  };
}

describe('the map of a frame page, before its widget has come', () => {
  it('is not drawn by halves: what came of it waits for the rest, while its sentences are read', async () => {
    const { page, goOn, close } = await stopped();
    const regions = page.locator('.regions');
    const path = regions.locator('path');
    await path.first().waitFor({ state: 'attached' });
    assert.ok(await page.locator('.summary').isVisible());
    const height = (await page.locator('.frame').boundingBox())!.height;
    const some = await path.count();
    assert.ok(some > 10 && some < 514, String(some));
    assert.equal(await regions.isVisible(), false);
    goOn();
    await regions.waitFor();
    assert.equal(await path.count(), 514);
    assert.equal((await page.locator('.frame').boundingBox())!.height, height);
    await close();
  });

  it('tells what the mouse is on, as the widget does afterwards', async () => {
    const { page, letGo, faults, close } = await heldBack();
    await page.locator('path[data-code="6201"]').hover();
    const tip = page.locator('.tip');
    assert.match(await tip.innerText(), /Kabupaten Kotawaringin Barat/);
    const before = [await tip.innerText(), (await tip.boundingBox())!.height] as const;
    assert.equal(await page.locator('payung-coverage-map .root').count(), 0);
    letGo();
    await page.locator('.root path.region').first().waitFor();
    await page.locator('path[data-code="6202"]').hover();
    await page.locator('path[data-code="6201"]').hover();
    assert.deepEqual([await tip.innerText(), (await tip.boundingBox())!.height], before);
    assert.deepEqual(faults, []);
    await close();
  });

  it('is walked by keys; the widget keeps the focus and what is told', async () => {
    const { page, letGo, faults, close } = await heldBack();
    await page.locator('path[tabindex="0"]').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    const focused = page.locator('path:focus');
    const [code, label] = [await focused.getAttribute('data-code'), await focused.getAttribute('aria-label')];
    assert.match(label ?? '', /^(Kabupaten|Kota) .+: /);
    letGo();
    await page.locator('.root path.region').first().waitFor();
    assert.equal(await focused.getAttribute('data-code'), code);
    assert.match(await page.locator('.tip').innerText(), new RegExp(label!.split(':')[0]!));
    assert.ok(await page.locator('.outline.focused').getAttribute('d'));
    await page.keyboard.press('ArrowRight');
    assert.notEqual(await focused.getAttribute('data-code'), code);
    assert.deepEqual(faults, []);
    await close();
  });

  it('keeps what somebody chose for the widget, which goes there', async () => {
    const { page, letGo, faults, close } = await heldBack();
    await page.locator('path[data-code="6201"]').click();
    letGo();
    await page.locator('.root path.around').first().waitFor({ state: 'attached' });
    assert.match(await page.locator('.root h2').innerText(), /Kalimantan Tengah/);
    assert.match(await page.locator('.details').innerText(), /Kabupaten Kotawaringin Barat/);
    assert.deepEqual(faults, []);
    await close();
  });

  it('answers in English, too', async () => {
    const { page, close } = await heldBack('?lang=en');
    await page.locator('path[data-code="6201"]').hover();
    assert.match(await page.locator('.tip').innerText(), /no data|%|registered/i);
    await close();
  });

  for (const [whose, query] of [
    ['those of a host', '?src=/own.csv'],
    ['of one year', '?year=2024'],
    ['of one year that the fragment names', '#payung=coverage-map&year=2024'],
  ])
    it(`waits for the widget where the figures are ${whose}`, async () => {
      const context = await started.browser.newContext();
      const page = await context.newPage();
      await page.route(/\/coverage-map-[\w-]+\.js/, () => undefined);
      await page.goto(`${started.site.address}/embed/coverage-map${query}`, { waitUntil: 'commit' });
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('/begun-')),
      );
      assert.equal(await page.locator('path[tabindex]').count(), 0);
      await context.close();
    });
});
