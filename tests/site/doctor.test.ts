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
  '/dicoba': {
    body: '<script type="module" src="PAYUNG/v1/payung.js"></script><payung-coverage-card><a href="/">Kartu</a></payung-coverage-card>',
    headers: { 'content-security-policy-report-only': "default-src 'self'; script-src PAYUNG" },
  },
  '/dicoba-mati': {
    body: '<script type="module" src="PAYUNG/v1/payung.js"></script><payung-event-signup event="kader-mojokerto" api="http://127.0.0.1:11/api"><a href="/">Acara</a></payung-event-signup>',
    headers: { 'content-security-policy-report-only': "connect-src 'self'" },
  },
  '/tipe': {
    body: '<script type="module" src="PAYUNG/v1/payung.js"></script><payung-coverage-card><a href="/">Kartu</a></payung-coverage-card>',
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types none-of-ours",
    },
  },
  '/tipe-sekali': {
    body: '<script type="module" src="PAYUNG/v1/payung.js"></script><payung-coverage-card region="3510"><a href="/">Kartu</a></payung-coverage-card><div style="height:5000px"></div><payung-coverage-map region="35"><a href="/">Peta</a></payung-coverage-map>',
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types lit-html" },
  },
  '/tipe-sekali-tetap': {
    body: '<script type="module" src="PAYUNG/vVERSION/coverage-card.js" crossorigin></script><payung-coverage-card region="3510"><a href="/">Kartu</a></payung-coverage-card>',
    headers: { 'content-security-policy': 'trusted-types lit-html' },
  },
  '/terlalu-sempit-aturannya': {
    body: '<script type="module" src="PAYUNG/v1/payung.js"></script><payung-coverage-card><a href="/">Kartu</a></payung-coverage-card>',
    headers: { 'content-security-policy': 'script-src PAYUNG/v1/' },
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

/** What it says of a page at an address that is not of this machine, as is ours: `scheme` is that of the page and of the doctor. */
async function saidAway(scheme: 'http' | 'https', body: string): Promise<string> {
  const page = await (await started.browser.newContext()).newPage();
  try {
    await page.route(`${scheme}://situs.example/`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Situs</title>${body}` }),
    );
    await page.route(`${scheme}://payung.example/**`, async (route) => {
      const { pathname, search } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: started.site.address + pathname + search }) });
    });
    await page.goto(`${scheme}://situs.example/`);
    await page.evaluate((address) => import(address), `${scheme}://payung.example/v1/payung-periksa.js`);
    await page.locator(panel).waitFor();
    return await page.locator(panel).innerText();
  } finally {
    await page.context().close();
  }
}

const loader = (scheme: 'http' | 'https'): string =>
  `<script type="module" src="${scheme}://payung.example/v1/payung.js"></script>`;
const tag = '<payung-coverage-card><a href="/">Kartu</a></payung-coverage-card>';

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

    it('is started on a page with a pinned script by the line that /pasang gives', async () => {
      const page = await started.browser.newPage();
      await page.goto(`${started.site.address}/pasang?widget=coverage-card&script=pinned`);
      await page.getByText('?periksa=1 tidak bekerja').waitFor();
      const line = await page.getByText(/^import\(/).innerText();
      await page.goto(`${started.site.address}/pasang?widget=coverage-card`);
      assert.equal(await page.getByText('?periksa=1 tidak bekerja').count(), 0);
      await page.close();
      const text = await said('/tetap', (pinned) => pinned.evaluate(line));
      assert.match(text, /Tidak ada masalah yang ditemukan/);
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

    it('takes no policy that the site only tries out for one that forbids', async () => {
      assert.match(await said('/dicoba'), /Tidak ada masalah yang ditemukan/);
    });

    it('agrees there with the form, which blames a server that is down and not the policy', async () => {
      const text = await said('/dicoba-mati', async (page) => {
        const alert = page.getByRole('alert');
        await alert.waitFor();
        assert.match(await alert.innerText(), /Belum tersambung ke server pendaftaran/);
        assert.doesNotMatch(await alert.innerText(), /connect-src/);
      });
      assert.match(text, /Tidak ada masalah yang ditemukan/);
    });

    it('names the Trusted Types policy that Lit must be allowed', async () => {
      assert.match(await said('/tipe'), /trusted-types lit-html 'allow-duplicates'/);
    });

    it('leaves a widget at work where the page allows the policy of Lit once only', async () => {
      const text = await said('/tipe-sekali', (page) =>
        page.locator('payung-coverage-card').getByText('Banyuwangi').first().waitFor(),
      );
      assert.match(text, /Tidak ada masalah yang ditemukan/);
    });

    it('brings no second Lit beside a pinned script where the page allows its policy once only', async () => {
      assert.match(await said('/tipe-sekali-tetap', byConsole), /Tidak ada masalah yang ditemukan/);
    });

    it('names both versions where a page has two', async () => {
      assert.match(await said('/dua-versi'), /dua versi Payung \(0\.0\.1, \d+\.\d+\.\d+\)/);
    });

    it('says what to allow where the policy lets in our first script and none of the widgets', async () => {
      const text = await said('/terlalu-sempit-aturannya');
      assert.match(text, /Widget tidak dapat dimuat \(.+coverage-card/);
      assert.match(text, /Izinkan alamat ini untuk skrip/);
      assert.ok(text.includes(`script-src ${started.site.address}\n`), text);
    });

    it('says what does not work on a page without https', async () => {
      const text = await saidAway('http', loader('http') + tag);
      assert.match(text, /1 hal perlu diperbaiki/);
      assert.match(text, /dibuka dengan http, bukan https/);
      assert.match(text, /Pasang sertifikat/);
    });

    it('is content with the same page on https', async () => {
      assert.match(await saidAway('https', loader('https') + tag), /Tidak ada masalah yang ditemukan/);
    });

    const pinned = `http://payung.example/v${version}/coverage-card.js`;
    for (const [what, body, address] of [
      ['loader', loader('http') + tag, 'http://payung.example/v1/payung.js'],
      ['pinned script', `<script type="module" src="${pinned}"></script>${tag}`, pinned],
    ] as const)
      it(`names the ${what} that a page on https asks for by http, and takes it for no missing one`, async () => {
        const text = await saidAway('https', body);
        assert.ok(text.includes(`Alamat ${address} memakai http di halaman https`), text);
        assert.ok(text.includes(address.replace('http:', 'https:')), text);
        assert.doesNotMatch(text, /Skrip Payung belum ada/);
      });

    it('names a frame by http on https, and none of somebody else', async () => {
      const frames = ['payung', 'video'].map(
        (name) => `<iframe src="http://${name}.example/embed/coverage-card" width="600"></iframe>`,
      );
      const text = await saidAway('https', frames.join(''));
      assert.match(text, /Alamat http:\/\/payung\.example\/embed\/coverage-card memakai http/);
      assert.doesNotMatch(text, /video\.example|Tidak ada widget Payung/);
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
    async function saidIn(
      frame: string,
      language = '',
      prepare?: (page: Page) => Promise<unknown>,
    ): Promise<string> {
      const src = `${started.site.address}/embed/coverage-card?region=3510&periksa=1${language}`;
      const page = await started.browser.newPage();
      try {
        await prepare?.(page);
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

    it('says what is lost where the browser keeps nothing for frames of other sites', async () => {
      const text = await saidIn('<iframe src="SRC" width="600" height="2000"></iframe>', '', (page) =>
        page.addInitScript(() => {
          // As browsers do that block the cookies of other sites.
          const get = () => {
            throw new DOMException('Access is denied.', 'SecurityError');
          };
          if (parent !== window) Object.defineProperty(window, 'localStorage', { get });
        }),
      );
      assert.match(text, /Penyimpanan peramban tidak tersedia di bingkai ini/);
      assert.match(text, /isian hilang kalau halaman dimuat ulang/);
      assert.doesNotMatch(text, /sandbox/);
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
