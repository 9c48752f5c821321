import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { hostWith } from './host.ts';

const helper = '<script type="module" src="PAYUNG/v1/payung-frame.js"></script>';
const frame = (more = '') =>
  `<iframe id="kami" width="600" height="77" src="PAYUNG/embed/coverage-card?region=3510" ${more}></iframe>`;
const forge = `parent.postMessage({ payung: 'height', value: 1234 }, '*')`;

const host = hostWith({
  '/': { body: helper + frame() },
  '/terkurung': { body: helper + frame('sandbox="allow-scripts"') },
  '/tanpa': { body: frame() },
  '/lambat': { body: frame() + helper.replace('module"', 'module" async') },
  // Notes every height that the frame gets.
  '/tinggi': {
    body: `${frame().replace('77', '480')}<script>
      new MutationObserver(([{ target }]) => globalThis.sawHeight?.(target.getAttribute('height')))
        .observe(document.querySelector('#kami'), { attributeFilter: ['height'] });
    </script>${helper}`,
  },
  '/orang-lain': {
    body: `${helper}${frame()}<iframe id="lain" height="55" srcdoc="<script>${forge}</script>"></iframe>`,
  },
  '/jahat': { body: `<script>${forge}</script>` },
});

const heightOf = (page: Page, id = 'kami') => page.locator(`#${id}`).getAttribute('height');
const follows = (page: Page) =>
  page.waitForFunction(() => Number(document.querySelector('#kami')!.getAttribute('height')) > 200);

/** Resolved once the page has heard what was sent to it before. */
const heard = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        addEventListener('message', ({ data }) => data === 'sudah' && resolve());
        postMessage('sudah', '*');
      }),
  );

describe('the helper of frames', () => {
  it('gives a frame of ours the height of what is in it, and a new one when its width changes', async () => {
    const { page, console } = await host.open('/');
    await follows(page);
    const wide = Number(await heightOf(page));
    await page.locator('#kami').evaluate((element: HTMLIFrameElement) => (element.width = '300'));
    await page.waitForFunction(
      (before) => Number(document.querySelector('#kami')!.getAttribute('height')) > before,
      wide,
    );
    assert.deepEqual(console, []);
  });

  it('does the same for a frame that is allowed nothing but scripts', async () => {
    const { page } = await host.open('/terkurung');
    await follows(page);
  });

  it('gives the height also to a frame that had told it before the helper came', async () => {
    let letGo = (): void => undefined;
    const released = new Promise<void>((resolve) => (letGo = resolve));
    const { page } = await host.open('/lambat', {
      until: 'domcontentloaded',
      prepare: (page) =>
        page.route('**/v1/payung-frame.js', async (route) => {
          await released;
          await route.continue();
        }),
    });
    await page.frameLocator('#kami').locator('payung-coverage-card .root').waitFor();
    await heard(page);
    assert.equal(await heightOf(page), '77');
    letGo();
    await follows(page);
  });

  it('never makes a frame lower while the widget is on its way, only for one that does not come', async () => {
    const heights: number[] = [];
    const { page } = await host.open('/tinggi', {
      prepare: (page) => page.exposeFunction('sawHeight', (height: string) => heights.push(Number(height))),
    });
    await page.frameLocator('#kami').locator('payung-coverage-card .root').waitFor();
    await page.waitForFunction(() => document.querySelector('#kami')!.getAttribute('height') !== '480');
    assert.ok(
      heights.every((height) => height > 480),
      String(heights),
    );
    const without = await host.open('/tinggi', {
      prepare: (page) => page.route('**/assets/*.js', (route) => route.abort()),
    });
    await without.page.waitForFunction(
      () => Number(document.querySelector('#kami')!.getAttribute('height')) < 480,
    );
  });

  it('is what does it: without it the height stays', async () => {
    const { page } = await host.open('/tanpa');
    await page.frameLocator('#kami').locator('payung-coverage-card .root').waitFor();
    await heard(page);
    assert.equal(await heightOf(page), '77');
  });

  it('hears no other frame, and not the page itself', async () => {
    const { page } = await host.open('/orang-lain');
    await follows(page);
    await page.evaluate(() => postMessage({ payung: 'height', value: 1234 }, '*'));
    await heard(page);
    assert.notEqual(await heightOf(page), '1234');
    assert.equal(await heightOf(page, 'lain'), '55');
  });

  it('hears a frame of ours no longer once it shows a page of somebody else', async () => {
    const { page } = await host.open('/');
    await follows(page);
    const before = await heightOf(page);
    await page.evaluate(async () => {
      const element = document.querySelector<HTMLIFrameElement>('#kami')!;
      const told = new Promise((resolve) =>
        addEventListener('message', ({ data }) => (data as { value?: number }).value === 1234 && resolve(0)),
      );
      element.contentWindow!.location.replace('/jahat');
      await told;
    });
    await heard(page);
    assert.equal(await heightOf(page), before);
  });

  it('takes no height that is none, and none above 20,000', async () => {
    const { page } = await host.open('/');
    await follows(page);
    const inner = page.frames().find((one) => one.url().includes('/embed/'))!;
    const tell = async (value: unknown) => {
      await inner.evaluate((told) => parent.postMessage({ payung: 'height', value: told }, '*'), value);
      await heard(page);
      return heightOf(page);
    };
    const before = await heightOf(page);
    for (const value of [0, -5, 'tinggi', null, {}]) assert.equal(await tell(value), before, String(value));
    assert.equal(await tell(1e9), '20000');
  });
});
