import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { siteAndBrowser } from './site-and-browser.ts';
import { shiftsOf, visit } from './visit.ts';

const started = siteAndBrowser();

const driver = 'on=2026-02-01&segment=self-employed&income=1000000&occupation=transport';
const frame = '/embed/calculator?calculation=contribution&lang=id';
const income = (page: Page | Frame) => page.getByRole('textbox', { name: /Penghasilan/ });

async function withPage(work: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await started.browser.newContext({
    viewport: { width: 360, height: 800 },
    locale: 'id-ID',
  });
  try {
    await work(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

describe('answers on the built site', () => {
  it('survive a reload and a way to another page and back', () =>
    withPage(async (page) => {
      const address = `${started.site.address}${frame}&answers=segment%3Dself-employed`;
      await page.goto(address);
      await income(page).fill('1500000');
      await page.reload();
      assert.equal(await income(page).inputValue(), '1.500.000');
      await page.goto(`${started.site.address}/`);
      await page.goto(address);
      assert.equal(await income(page).inputValue(), '1.500.000');
    }));

  it('are in no other tab', () =>
    withPage(async (page, context) => {
      const address = `${started.site.address}${frame}&answers=segment%3Dself-employed`;
      await page.goto(address);
      await income(page).fill('1500000');
      const other = await context.newPage();
      await other.goto(address);
      assert.equal(await income(other).inputValue(), '');
    }));

  it('changed after a link was opened survive a reload; the link opened anew wins', () =>
    withPage(async (page) => {
      const address = `${started.site.address}${frame}#payung=contribution&v=2026.12&${driver}`;
      await page.goto(address);
      await income(page).fill('3000000');
      await page.reload();
      assert.equal(await income(page).inputValue(), '3.000.000');
      await page.goto('about:blank');
      await page.goto(address);
      assert.equal(await income(page).inputValue(), '1.000.000');
    }));

  it('of a link are sent to no server', () =>
    withPage(async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
      await page.goto(`${started.site.address}${frame}#payung=contribution&v=2025.12&${driver}`, {
        waitUntil: 'networkidle',
      });
      await page.locator('payung-calculator .then').waitFor();
      assert.ok(asked.length > 3);
      assert.deepEqual(
        asked.filter((text) => /1000000|transport/.test(text)),
        [],
      );
    }));
});

describe('a page that answers are brought to', () => {
  for (const [what, version] of [
    ['a link', '2026.12'],
    ['an old link', '2025.12'],
  ])
    it(`does not jump when it is opened by ${what}`, async () => {
      const address = `${started.site.address}${frame}#payung=contribution&v=${version}&${driver}`;
      for (const width of [360, 1280]) {
        const { page } = await visit(started.browser, address, { width });
        await page.locator('payung-calculator .answer', { hasText: 'Rp8.400' }).waitFor();
        await page.waitForLoadState('networkidle');
        assert.deepEqual(await shiftsOf(page), []);
        await page.context().close();
      }
    });

  it('does not jump when it is opened again in the same visit', async () => {
    const address = `${started.site.address}${frame}&answers=segment%3Dself-employed%26occupation%3Dother`;
    const { page } = await visit(started.browser, address, { width: 360 });
    await income(page).fill('1500000');
    await page.reload({ waitUntil: 'networkidle' });
    await page.locator('payung-calculator .answer', { hasText: 'Rp' }).waitFor();
    assert.deepEqual(await shiftsOf(page), []);
    await page.context().close();
  });
});

describe('an old link on a bad line', () => {
  it('tells the result of then once trying again reaches its rule set', () =>
    withPage(async (page) => {
      await page.route(/\/rules\/2025\.12\/contribution\.js$/, (route) => route.abort());
      await page.goto(`${started.site.address}${frame}#payung=contribution&v=2025.12&${driver}`);
      const panel = page.locator('payung-calculator .then');
      await panel.waitFor();
      assert.match(await panel.innerText(), /belum bisa diambil/);
      await panel.getByRole('button', { name: 'Coba lagi' }).click();
      await panel.getByText('Rp16.800').first().waitFor();
      assert.match(await page.getByRole('status').innerText(), /Hasil waktu tautan ini dibuat/);
    }));
});

describe('a calculator in a sandboxed frame of another page', () => {
  let host: Server;
  before(async () => {
    host = createServer(({ url }, response) => {
      const answers = encodeURIComponent(driver.replace(/^[^&]+&/, ''));
      const address = `${started.site.address}${frame}&on=2026-11-20&answers=${answers}`.replaceAll(
        '&',
        '&amp;',
      );
      response.setHeader('content-type', 'text/html');
      response.end(
        `<!doctype html><iframe sandbox="allow-scripts ${url!.slice(1)}" width="340" height="2400" src="${address}"></iframe>`,
      );
    }).listen(0, '127.0.0.1');
    await once(host, 'listening');
  });
  after(() => host.close());

  /** A page of another origin that allows its frame nothing but scripts, and `more`; what shares is open in it. */
  async function framed(page: Page, more = ''): Promise<Frame> {
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/${more}`);
    const inside = await (await page.waitForSelector('iframe')).contentFrame();
    await inside!.getByRole('button', { name: 'Bagikan, simpan, cetak' }).click();
    await inside!.getByRole('button', { name: 'Salin tautan' }).waitFor();
    return inside!;
  }

  const field = (inside: Frame) => inside.locator('payung-calculator #share-text');

  it('answers, though nothing may be kept there', () =>
    withPage(async (page) => {
      const inside = await framed(page);
      await income(inside).fill('2000000');
      await inside.locator('payung-calculator .answer', { hasText: 'Rp13.400' }).waitFor();
    }));

  it('copies a link, or leaves it selected to be copied', () =>
    withPage(async (page) => {
      const inside = await framed(page);
      await inside.getByRole('button', { name: 'Salin tautan' }).click();
      await inside
        .getByText(/Tautan disalin\.|Belum bisa disalin/)
        .first()
        .waitFor();
      await page.evaluate(() =>
        document.body.insertAdjacentHTML('beforeend', '<textarea id="paste"></textarea>'),
      );
      if (await inside.locator('.by-hand').isVisible()) await page.keyboard.press('Control+c');
      await page.locator('#paste').focus();
      await page.waitForFunction(() => document.hasFocus() && document.activeElement?.id === 'paste');
      await page.keyboard.press('Control+v');
      await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#paste')!.value !== '');
      const pasted = await page.locator('#paste').inputValue();
      assert.match(pasted, /\/embed\/calculator\?.*#payung=contribution&v=2026\.12&/);
    }));

  it('offers the full page, with what was answered, in place of WhatsApp, a file and printing', () =>
    withPage(async (page) => {
      const inside = await framed(page);
      const actions = inside.getByRole('group', { name: 'Bagikan atau simpan hasil ini' });
      assert.deepEqual(
        (await actions.locator('.button').allInnerTexts()).map((text) =>
          text.replace('(di tab baru)', '').trim(),
        ),
        ['Salin tautan', 'Salin sebagai teks', 'Buka halaman lengkap'],
      );
      const link = actions.getByRole('link', { name: /Buka halaman lengkap/ });
      assert.match((await link.getAttribute('href'))!, /#payung=contribution&v=2026\.12&/);
    }));

  it('shows a table to be copied, because the file may have been dropped', () =>
    withPage(async (page) => {
      const inside = await framed(page, 'allow-same-origin');
      await inside.getByRole('button', { name: 'Unduh tabel (CSV)' }).click();
      assert.match(await field(inside).inputValue(), /"Kode";"Untuk apa"/);
      await inside.getByRole('link', { name: /Buka halaman lengkap/ }).waitFor();
    }));

  it('shows the address of the full page, because it may not print', () =>
    withPage(async (page) => {
      const inside = await framed(page, 'allow-same-origin');
      await inside.getByRole('button', { name: 'Cetak atau simpan PDF' }).click();
      await inside.getByText('Dari sini tidak bisa mencetak').first().waitFor();
      assert.match(await field(inside).inputValue(), /#payung=contribution&v=2026\.12&.*&print=1$/);
      const link = inside.getByRole('link', { name: /Buka halaman lengkap/ });
      assert.match((await link.getAttribute('href'))!, /&print=1$/);
    }));
});
