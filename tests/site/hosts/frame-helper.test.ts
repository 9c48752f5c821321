import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { pagesOf } from '../pages-of-pdf.ts';
import { hostWith } from './host.ts';

const helper = '<script type="module" src="PAYUNG/v1/payung-frame.js"></script>';
const frame = (path: string, more = '') =>
  `<iframe id="kami" width="100%" height="300" style="border: 0" src="PAYUNG/embed/${path}" ${more}></iframe>`;
const calculator = 'calculator?calculation=pension&on=2026-11-20';
const answered =
  'calculator?calculation=contribution&on=2026-11-20&answers=segment%3Dwage-earner%26wage%3D5000000%26riskClass%3D1%26scale%3Dmedium-large';
const locked = 'sandbox="allow-scripts"';
const paragraphs = '<p>Tulisan tuan rumah.</p>'.repeat(10);

const host = hostWith({
  '/': { body: helper + frame(calculator) + paragraphs },
  '/tanpa': { body: frame(calculator).replace('300', '3000') + paragraphs },
  '/bilah': {
    body: `<style>html { scroll-padding-top: 200px }</style>${helper}${frame(calculator)}${paragraphs}`,
  },
  '/terkurung': { body: helper + frame('coverage-card?region=3510', locked) },
  '/wordpress': {
    body: `<script>const told = []; addEventListener('message', ({ data }) => told.push(data));</script>${frame('coverage-card?region=3510#?secret=rahasia', locked)}`,
  },
  '/terkurung-tanpa': { body: frame('coverage-card?region=3510', locked).replace('300', '900') },
  '/orang-lain': { body: `${helper}${frame(calculator)}<iframe id="lain" src="/jahat"></iframe>` },
  '/jahat': { body: 'Situs orang lain' },
  '/cetak': { body: `${helper}<h1>Berita desa</h1>${frame(answered)}${paragraphs}` },
  '/cetak-tanpa': { body: `<h1>Berita desa</h1>${frame(answered)}${paragraphs}` },
});

const inside = (page: Page) => page.frames().find((one) => one.url().includes('/embed/'))!;

const isHigh = (page: Page) =>
  page.waitForFunction(() => Number(document.querySelector<HTMLIFrameElement>('#kami')!.height) > 500);

/** Resolved once the page has heard what was sent to it before. */
const heard = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        addEventListener('message', ({ data }) => data === 'sudah' && resolve());
        postMessage('sudah', '*');
      }),
  );

/** Gives the last control of the frame the focus in a way that scrolls nothing, and waits until the page has heard of it. */
async function focusLast(page: Page): Promise<void> {
  await page.frameLocator('#kami').locator('payung-calculator input').last().waitFor();
  const told = page.evaluate(
    () =>
      new Promise((resolve) =>
        addEventListener(
          'message',
          ({ data }) => (data as { payung?: string }).payung === 'see' && resolve(0),
        ),
      ),
  );
  await inside(page).evaluate(() => {
    const inputs = document.querySelector('payung-calculator')!.shadowRoot!.querySelectorAll('input');
    [...inputs].at(-1)!.focus({ preventScroll: true });
  });
  await told;
  await heard(page);
}

/** Where the last control of the frame is in the window of the page around it. */
async function placeOfLast(page: Page): Promise<number> {
  const offset = await inside(page).evaluate(() => {
    const inputs = document.querySelector('payung-calculator')!.shadowRoot!.querySelectorAll('input');
    return [...inputs].at(-1)!.getBoundingClientRect().top;
  });
  return offset + (await page.locator('#kami').evaluate((element) => element.getBoundingClientRect().top));
}

/** What a frame of the page, known by its address, says about a place. */
const say = (page: Page, name: string, value: unknown) =>
  page
    .frames()
    .find((one) => one.url().includes(name))!
    .evaluate((told) => parent.postMessage({ payung: 'see', value: told }, '*'), value);

const small = { viewport: { width: 360, height: 500 }, reducedMotion: 'reduce' } as const;

describe('a page whose frame of ours is higher than the window', () => {
  it('is scrolled to what gets the focus in the frame, at once where less motion is wanted', async () => {
    const { page, console } = await host.open('/', small);
    await isHigh(page);
    assert.ok((await placeOfLast(page)) > 500);
    await focusLast(page);
    const place = await placeOfLast(page);
    assert.ok(place > 0 && place < 456, `${place}`);
    assert.deepEqual(console, []);
  });

  it('is scrolled by our helper, also where the browser does it for no frame: without it the page stays', async () => {
    for (const [path, isHelped] of [
      ['/', true],
      ['/tanpa', false],
    ] as const) {
      const { page } = await host.open(path, small);
      await isHigh(page);
      await say(page, '/embed/', [900, 944]);
      await heard(page);
      assert.equal((await page.evaluate(() => scrollY)) > 0, isHelped, path);
    }
  });

  it('glides there for whoever has nothing against motion', async () => {
    const { page } = await host.open('/', { ...small, reducedMotion: 'no-preference' });
    await isHigh(page);
    await page.evaluate(() => {
      const held = window as unknown as { asked: unknown[] };
      held.asked = [];
      window.scrollBy = ((how: unknown) => held.asked.push(how)) as typeof scrollBy;
    });
    await say(page, '/embed/', [900, 944]);
    await heard(page);
    const asked = await page.evaluate(() => (window as unknown as { asked: ScrollToOptions[] }).asked);
    assert.deepEqual(
      asked.map(({ behavior }) => behavior),
      ['smooth'],
    );
  });

  it('stays where it is when what gets the focus is seen already', async () => {
    const { page } = await host.open('/', small);
    await isHigh(page);
    await focusLast(page);
    await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    const before = await page.evaluate(() => scrollY);
    await inside(page).evaluate(() => (document.activeElement as HTMLElement).blur());
    await focusLast(page);
    assert.equal(await page.evaluate(() => scrollY), before);
  });

  it('keeps clear of a bar that it has told of with scroll-padding', async () => {
    const { page } = await host.open('/bilah', small);
    await isHigh(page);
    await focusLast(page);
    assert.ok((await placeOfLast(page)) >= 200);
  });

  it('is scrolled by no other frame, and by nothing that is no place', async () => {
    const { page } = await host.open('/orang-lain', small);
    await isHigh(page);
    await say(page, '/jahat', [900, 1000]);
    for (const value of [null, 900, ['atas', 'bawah'], [], {}, [NaN, NaN]]) await say(page, '/embed/', value);
    await heard(page);
    assert.equal(await page.evaluate(() => scrollY), 0);
    await say(page, '/embed/', [900, 1000]);
    await page.waitForFunction(() => scrollY > 0);
  });
});

describe('a frame that may open no tab', () => {
  const link = (page: Page) => page.frameLocator('#kami').locator(`a[href^="${host.site}"]`).first();
  const offer = (page: Page) => page.frameLocator('#kami').getByRole('dialog');

  it('has a page of ours opened by the page around it, which nothing there leads back from', async () => {
    const { page } = await host.open('/terkurung');
    const [opened] = await Promise.all([page.waitForEvent('popup'), link(page).click()]);
    await opened.waitForLoadState();
    assert.match(opened.url(), /\/embed\/|\/w\//);
    assert.ok(opened.url().startsWith(host.site));
    assert.equal(await opened.evaluate(() => window.opener as unknown), null);
    await offer(page).waitFor({ state: 'detached' });
  });

  it('offers the address to be copied where nobody opens it', async () => {
    const { page } = await host.open('/terkurung-tanpa');
    await link(page).click();
    await offer(page).waitFor();
    assert.equal(
      await offer(page).getByRole('textbox').inputValue(),
      await link(page).evaluate((element: HTMLAnchorElement) => element.href),
    );
  });

  it('asks WordPress to go there, which it does for a frame with its secret', async () => {
    const { page } = await host.open('/wordpress');
    await link(page).click();
    await offer(page).waitFor();
    const asked = await page.evaluate("told.filter(({ message }) => message === 'link')");
    const value = await link(page).evaluate((element: HTMLAnchorElement) => element.href);
    assert.deepEqual(asked, [{ message: 'link', value, secret: 'rahasia' }]);
  });

  it('has no page of anybody else opened', async () => {
    const { page } = await host.open('/terkurung');
    await page.evaluate(() => {
      const held = window as unknown as { opened: unknown[] };
      held.opened = [];
      window.open = (address) => (held.opened.push(address), null);
    });
    await page.frameLocator('#kami').locator('payung-coverage-card .root').waitFor();
    const ask = (value: unknown) =>
      inside(page).evaluate((told) => parent.postMessage({ payung: 'open', value: told }, '*'), value);
    for (const value of [
      'https://jahat.example/',
      `${host.site}.jahat.example/`,
      'javascript:alert(1)',
      '//x',
      7,
      null,
    ])
      await ask(value);
    await heard(page);
    const opened = () => page.evaluate(() => (window as unknown as { opened: unknown[] }).opened);
    assert.deepEqual(await opened(), []);
    await ask(`${host.site}/w/coverage-card`);
    await page.waitForFunction(() => (window as unknown as { opened: unknown[] }).opened.length > 0);
    assert.deepEqual(await opened(), [`${host.site}/w/coverage-card`]);
  });
});

describe('a page with a frame of ours on paper', () => {
  const wide = { viewport: { width: 1280, height: 800 } };
  /** The height of the frame while the page is printed, what is in it then, and its height afterwards. */
  const printed = async (page: Page) => {
    await page.evaluate(() => {
      const held = window as unknown as { onPaper: string };
      addEventListener('beforeprint', () => {
        held.onPaper = document.querySelector<HTMLIFrameElement>('#kami')!.height;
      });
    });
    const pdf = await page.pdf({ format: 'A4' });
    return {
      pages: pagesOf(pdf),
      onPaper: Number(await page.evaluate(() => (window as unknown as { onPaper: string }).onPaper)),
      after: Number(await page.locator('#kami').getAttribute('height')),
    };
  };

  it('gives it all the height that its content needs on a narrow sheet, and its own height afterwards', async () => {
    const { page } = await host.open('/cetak', {
      ...wide,
      prepare: (page) =>
        page.addInitScript(() => {
          addEventListener('message', ({ data }: MessageEvent<{ payung?: string; value?: number }>) => {
            if (data?.payung === 'paper') (window as unknown as { sheet?: number }).sheet = data.value!;
          });
        }),
    });
    await isHigh(page);
    await page.frameLocator('#kami').locator('payung-calculator .answer').waitFor();
    await page.waitForLoadState('networkidle');
    // A sheet is narrower than this window: once its height is told for the answer, too, it is the larger one.
    await page.waitForFunction(
      () =>
        (window as unknown as { sheet?: number }).sheet! >
        Number(document.querySelector<HTMLIFrameElement>('#kami')!.height),
    );
    const before = Number(await page.locator('#kami').getAttribute('height'));
    const { onPaper, after } = await printed(page);
    // As wide as the text of an A4 sheet is.
    await page.setViewportSize({ width: 700, height: 800 });
    await page.waitForFunction(
      (old) => Number(document.querySelector<HTMLIFrameElement>('#kami')!.height) > old,
      before,
    );
    const needed = Number(await page.locator('#kami').getAttribute('height'));
    assert.ok(onPaper >= needed, `${onPaper} of ${needed}`);
    assert.equal(after, before);
  });

  it('cuts it off without our helper', async () => {
    const { page } = await host.open('/cetak-tanpa', wide);
    await page.waitForLoadState('networkidle');
    assert.equal((await printed(page)).onPaper, 300);
  });
});
