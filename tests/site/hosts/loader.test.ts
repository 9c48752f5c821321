import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { hostWith, script } from './host.ts';
import { countShifts, shiftsOf } from './shifts.ts';
import { pasted, sixWidgets } from './six-widgets.ts';

const head = `<head>${script}</head>`;
const card = sixWidgets.find(({ tag }) => tag === 'payung-coverage-card')!;
const paragraphs = '<p>Tulisan tuan rumah.</p>'.repeat(30);

const host = hostWith({
  '/kosong': { body: `${head}<body><main></main></body>` },
  '/jauh': { body: `${head}<body><div style="height: 4000px"></div>${pasted(card)}</body>` },
  '/sendiri': {
    body: `${head}<body><style>payung-coverage-card { display: block; min-block-size: 100px }</style>${pasted(card)}</body>`,
  },
  '/sembunyi': { body: `${head}<body>${pasted(card).replace('>', ' hidden>')}</body>` },
  ...Object.fromEntries(
    sixWidgets.map((widget) => [
      `/bawah/${widget.tag}`,
      { body: `${head}<body><div style="height: 1500px"></div>${pasted(widget)}${paragraphs}</body>` },
    ]),
  ),
});

const isShown = (page: Page) => card.works(page.locator(card.tag).last());

/** What no module of ours can do yet: none arrives. */
const withoutModules = (page: Page) => page.route('**/assets/*.js', () => undefined);

const heightOf = (page: Page): Promise<number> =>
  page.locator(card.tag).evaluate((element) => element.getBoundingClientRect().height);

describe('the loader on a page of somebody else', () => {
  it('finds a tag that is added later, and a placeholder', async () => {
    const { page, console } = await host.open('/kosong');
    await page.evaluate((html) => {
      document.querySelector('main')!.innerHTML = html;
    }, pasted(card));
    await isShown(page);
    await page.evaluate(() => {
      const place = document.createElement('div');
      Object.assign(place.dataset, { payung: 'coverage-card', region: '3510' });
      document.querySelector('main')!.replaceChildren(place);
    });
    await isShown(page);
    assert.deepEqual(console, []);
  });

  for (const [how, rewrite] of [
    ['its body', (html: string) => void (document.body.innerHTML = html)],
    [
      'itself by document.write',
      (html: string) => {
        document.open();
        document.write(`<!doctype html><title>Baru</title><body>${html}</body>`);
        document.close();
      },
    ],
    [
      'its root element',
      (html: string) => {
        const root = document.createElement('html');
        root.innerHTML = `<body>${html}</body>`;
        document.replaceChild(root, document.documentElement);
      },
    ],
  ] as const)
    it(`finds what stands on a page that has rewritten ${how}`, async () => {
      const { page } = await host.open('/kosong');
      await page.evaluate(rewrite, pasted(card));
      await isShown(page);
      await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), pasted(card));
      await isShown(page);
    });

  it('fetches nothing for a tag that is far away, and the tag when it comes near', async () => {
    const fetched: string[] = [];
    const { page } = await host.open('/jauh', {
      prepare: (page) => page.on('request', (request) => fetched.push(new URL(request.url()).pathname)),
    });
    await page.waitForLoadState('networkidle');
    assert.deepEqual(fetched, ['/jauh', '/v1/payung.js']);
    await page.locator(card.tag).scrollIntoViewIfNeeded();
    await isShown(page);
  });

  it('keeps the element, its attributes and its content when it becomes a widget', async () => {
    const { page } = await host.open('/kosong');
    const isSame = await page.evaluate(async (html) => {
      const main = document.querySelector('main')!;
      main.innerHTML = html;
      const tag = main.firstElementChild!;
      const link = tag.querySelector('a')!;
      await customElements.whenDefined(tag.localName);
      return main.firstElementChild === tag && tag.querySelector('a') === link && tag.getAttribute('region');
    }, pasted(card));
    assert.equal(isSame, '3510');
  });

  it('keeps room for a tag until it can draw', async () => {
    const { page } = await host.open('/bawah/payung-coverage-card', { prepare: withoutModules });
    assert.equal(await heightOf(page), 34 * 16);
  });

  it('keeps the room that the page itself has set aside, and none for what is hidden', async () => {
    const own = await host.open('/sendiri', { prepare: withoutModules });
    assert.equal(await heightOf(own.page), 100);
    const hidden = await host.open('/sembunyi', { prepare: withoutModules });
    assert.equal(await heightOf(hidden.page), 0);
  });

  it('gives the room back where the widget cannot be fetched', async () => {
    const { page } = await host.open('/bawah/payung-coverage-card', {
      prepare: (page) => page.route('**/assets/*.js', (route) => route.abort()),
    });
    await page.waitForFunction(
      (tag) => document.querySelector(tag)!.getBoundingClientRect().height < 100,
      card.tag,
    );
    assert.ok(await page.getByText('Banyuwangi 30%').isVisible());
  });

  it('asks again for what could not be fetched as soon as the line is back, and leaves the page no errors', async () => {
    const { page } = await host.open('/kosong', {
      prepare: (page) =>
        page.addInitScript(() => {
          const errors: string[] = [];
          addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
          Object.assign(globalThis, { errors });
        }),
    });
    await page.context().setOffline(true);
    const told = page.waitForEvent('console', (message) => message.text().includes('stays as it is'));
    await page.evaluate((html) => {
      document.querySelector('main')!.innerHTML = html;
    }, pasted(card));
    await told;
    await page.context().setOffline(false);
    await isShown(page);
    assert.deepEqual(await page.evaluate('errors'), []);
  });

  it('gives the room of a placeholder back, too', async () => {
    const { page } = await host.open('/kosong', {
      prepare: (page) => page.route('**/assets/*.js', (route) => route.abort()),
    });
    await page.evaluate(() =>
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div data-payung="coverage-card" data-region="3510" style="min-height:50em"><p>Cakupan Kabupaten Banyuwangi</p></div>',
      ),
    );
    await page.waitForFunction(
      () => document.querySelector('[data-payung]')!.getBoundingClientRect().height < 100,
    );
    assert.ok(await page.getByText('Cakupan Kabupaten Banyuwangi').isVisible());
  });

  for (const widget of sixWidgets)
    for (const width of [360, 1280])
      it(`moves nothing that is seen when a reader comes to <${widget.tag}>, ${width} px`, async () => {
        const { page } = await host.open(`/bawah/${widget.tag}`, {
          viewport: { width, height: 800 },
          prepare: (page) => page.addInitScript(countShifts),
        });
        await page.locator(`${widget.tag} .root`).first().waitFor({ state: 'attached' });
        await page.waitForLoadState('networkidle');
        await page.locator(widget.tag).evaluate((element) => element.scrollIntoView());
        await widget.works(page.locator(widget.tag));
        assert.equal(await shiftsOf(page), 0);
        await page.context().close();
      });
});
