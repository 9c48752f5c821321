import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { version } from '@payung/elements/define';
import { startHost, type HostPage } from './host-site.ts';
import { siteAndBrowser } from './site-and-browser.ts';

const started = siteAndBrowser();

/** Pages that somebody has pasted something into; PAYUNG stands for the address of our site. */
const bodies: Readonly<Record<string, HostPage>> = {
  '/baik': {
    body: '<script type="module" src="PAYUNG/v1/payung.js"></script><payung-coverage-card region="3510"><a href="/">Kartu</a></payung-coverage-card>',
  },
  '/terhapus': { body: '<p>Kode kami hilang.</p>' },
  '/tanpa-skrip': { body: '<div data-payung="coverage-card" data-region="3510">Kartu</div>' },
  '/salah-nama': {
    body: '<script type="module" src="PAYUNG/v1/payung.js"></script><div data-payung="kartu">Kartu</div>',
  },
  '/sempit': {
    body: '<script type="module" src="PAYUNG/v1/payung.js"></script><div style="width:200px"><payung-coverage-card></payung-coverage-card></div>',
  },
  '/bingkai': { body: '<iframe src="PAYUNG/embed/coverage-card" width="600" height="80"></iframe>' },
  '/ketat': {
    body: '<script type="module" src="PAYUNG/v1/payung.js"></script><payung-coverage-card><a href="/">Kartu</a></payung-coverage-card>',
    headers: { 'content-security-policy': "default-src 'self'; script-src PAYUNG; style-src 'self'" },
  },
  '/tipe': {
    body: '<script type="module" src="PAYUNG/v1/payung.js"></script><payung-coverage-card><a href="/">Kartu</a></payung-coverage-card>',
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types none-of-ours",
    },
  },
  '/tetap': {
    body: '<script type="module" src="PAYUNG/vVERSION/coverage-card.js" crossorigin></script><payung-coverage-card region="3510"><a href="/">Kartu</a></payung-coverage-card>',
  },
  '/dua-versi': {
    body: '<script>customElements.define("payung-coverage-card", class extends HTMLElement { static payungVersion = "0.0.1"; })</script><script type="module" src="PAYUNG/v1/payung.js"></script><payung-coverage-card><a href="/">Kartu</a></payung-coverage-card>',
  },
};

let host: Awaited<ReturnType<typeof startHost>>;

const panel = 'payung-periksa section';

/** What the doctor says of a page, by `?periksa=1` or, where the page has no loader, as by one line in the console. */
async function said(path: string, act?: (page: Page) => Promise<unknown>): Promise<string> {
  const page = await (await started.browser.newContext()).newPage();
  try {
    await page.goto(`${host.address}${path}?periksa=1`);
    await act?.(page);
    await page.locator(panel).waitFor();
    return await page.locator(panel).innerText();
  } finally {
    await page.context().close();
  }
}

const byConsole = (page: Page): Promise<unknown> =>
  page.evaluate((address) => import(address), `${started.site.address}/v1/payung-periksa.js`);

describe('the doctor', () => {
  before(async () => {
    const told = JSON.stringify(bodies)
      .replaceAll('PAYUNG', started.site.address)
      .replaceAll('VERSION', version);
    host = await startHost(JSON.parse(told) as typeof bodies);
  });
  after(() => host.stop());

  describe('on a page that includes widgets', () => {
    it('says that all is well where it is', async () => {
      assert.match(await said('/baik'), /Tidak ada masalah yang ditemukan/);
    });

    it('says that all is well where a version is pinned', async () => {
      assert.match(await said('/tetap', byConsole), /Tidak ada masalah yang ditemukan/);
    });

    it('says what to paste where the system of the site has deleted the code', async () => {
      const text = await said('/terhapus', byConsole);
      assert.match(text, /1 hal perlu diperbaiki/);
      assert.match(text, /<div data-payung="coverage-map" data-region="35">/);
    });

    it('names the script line where only the placeholder was kept', async () => {
      const text = await said('/tanpa-skrip', byConsole);
      assert.ok(
        text.includes(`<script type="module" src="${started.site.address}/v1/payung.js"></script>`),
        text,
      );
    });

    it('names a placeholder that it does not know', async () => {
      assert.match(await said('/salah-nama'), /data-payung="kartu" tidak dikenal/);
    });

    it('names a place that is too narrow, and a tag without content', async () => {
      const text = await said('/sempit');
      assert.match(text, /terlalu sempit \(payung-coverage-card: 200 px\)/);
      assert.match(text, /<payung-coverage-card> tidak berisi apa-apa/);
    });

    it('names what a strict policy must allow, directive by directive', async () => {
      const text = await said('/ketat');
      for (const directive of ['connect-src', 'img-src', 'frame-src'])
        assert.ok(text.includes(`${directive} ${started.site.address}`), `${directive} in ${text}`);
      assert.doesNotMatch(text, /script-src/);
    });

    it('names the Trusted Types policy that Lit must be allowed', async () => {
      assert.match(await said('/tipe'), /trusted-types lit-html 'allow-duplicates'/);
    });

    it('names both versions where a page has two', async () => {
      assert.match(await said('/dua-versi'), /dua versi Payung \(0\.0\.1, \d+\.\d+\.\d+\)/);
    });

    it('names the helper where a frame of ours has nobody who listens to its height', async () => {
      const text = await said('/bingkai', byConsole);
      assert.ok(text.includes('/v1/payung-frame.js'), text);
    });

    it('is closed by a button and leaves nothing behind', async () => {
      const page = await started.browser.newPage();
      await page.goto(`${host.address}/baik?periksa=1`);
      await page.locator(panel).getByRole('button', { name: 'Tutup' }).click();
      assert.equal(await page.locator('payung-periksa').count(), 0);
      await page.close();
    });
  });

  describe('in a frame page', () => {
    /** What it says in a frame that stands in a page with this body. */
    async function saidIn(frame: string, language = ''): Promise<string> {
      const src = `${started.site.address}/embed/coverage-card?region=3510&periksa=1${language}`;
      const page = await started.browser.newPage();
      try {
        await page.goto(`${host.address}/terhapus`);
        await page.setContent(frame.replace('SRC', src));
        const inside = page.frameLocator('iframe').locator(panel);
        await inside.waitFor();
        return await inside.innerText();
      } finally {
        await page.close();
      }
    }

    it('says that nobody listens to its height, and what to paste', async () => {
      const text = await saidIn('<iframe src="SRC" width="600" height="80"></iframe>');
      assert.match(text, /Tinggi bingkai tidak mengikuti isinya/);
      assert.ok(text.includes('/v1/payung-frame.js'));
    });

    it('is content with a frame that is high enough', async () => {
      const text = await saidIn('<iframe src="SRC" width="600" height="2000"></iframe>');
      assert.doesNotMatch(text, /Tinggi bingkai/);
    });

    it('says what a sandbox takes away, in English where that is asked for', async () => {
      const text = await saidIn(
        '<iframe sandbox="allow-scripts" src="SRC" width="600" height="2000"></iframe>',
        '&lang=en',
      );
      assert.match(text, /This frame is sandboxed/);
      assert.match(text, /<iframe src="[^"]*\/embed\/coverage-card\?region=3510/);
      assert.doesNotMatch(text, /periksa=1/);
    });
  });
});
