import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wcagContrast } from 'culori';
import type { Page } from 'playwright-core';
import { version } from '@payung/elements/define';
import { siteAndBrowser } from './site-and-browser.ts';

const started = siteAndBrowser();

async function onPage(query: string, act: (page: Page) => Promise<void>, script = true): Promise<void> {
  const context = await started.browser.newContext({ javaScriptEnabled: script });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  try {
    await page.goto(`${started.site.address}/pasang${query}`);
    await act(page);
  } finally {
    await context.close();
  }
}

const card = '?widget=coverage-card&region=3510&accent=8a1c3a';

describe('/pasang', () => {
  it('shows what is chosen as soon as it is, and keeps it in the address and the focus at its field', () =>
    onPage('?widget=calculator', async (page) => {
      await page.getByLabel('Hitungan').selectOption('death');
      await page.waitForURL(/calculation=death/);
      assert.equal(await page.evaluate(() => document.activeElement!.id), 'calculation');
      assert.match(await page.getByLabel('Tag', { exact: true }).inputValue(), /calculation="death"/);
    }));

  it('works without a script, by its button', () =>
    onPage(
      '',
      async (page) => {
        await page.getByLabel('Apa yang dipasang?').selectOption('program-explainer');
        await page.getByRole('button', { name: 'Tampilkan' }).click();
        await page.getByLabel('Program').selectOption('jkk');
        await page.getByRole('button', { name: 'Tampilkan' }).click();
        assert.match(await page.getByLabel('Bingkai').inputValue(), /program-explainer\?program=jkk/);
      },
      false,
    ));

  it('copies a snippet and says so', () =>
    onPage(card, async (page) => {
      const section = page.locator('section', { has: page.getByLabel('Kode pendek WordPress') });
      await section.getByRole('button', { name: 'Salin' }).click();
      await section.getByText('Tersalin.').waitFor();
      assert.equal(
        await page.evaluate(() => navigator.clipboard.readText()),
        '[payung widget="coverage-card" region="3510" accent="8a1c3a"]',
      );
    }));

  it('measures the room on a phone, too, where the wide preview is as wide as elsewhere and below the edge', () =>
    onPage('', async (page) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(`${started.site.address}/pasang?widget=coverage-card&region=3510&first=1`);
      await page.locator('.previews.measured').waitFor();
      assert.ok((await page.locator('iframe.desktop').boundingBox())!.width >= 720);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(sideways <= 0, `${sideways} px wider than the window`);
      assert.match(
        await page.getByLabel('Tag', { exact: true }).inputValue(),
        /min-block-size:clamp\([\d.]+em,\(600px - 100vw\)\*999,[\d.]+em\)"/,
      );
    }));

  it('shows the widget in its colour, in phone and desktop width, on a dark site too', () =>
    onPage(`${card}&site=dark`, async (page) => {
      for (const size of ['phone', 'desktop']) {
        const shown = page.frameLocator(`iframe.${size}`);
        await page.locator(`iframe.${size}`).scrollIntoViewIfNeeded();
        const widget = shown.locator('payung-coverage-card');
        await widget.locator('.root:not([hidden])').waitFor();
        const [accent, ground] = await widget.evaluate((element) => [
          getComputedStyle(element).getPropertyValue('--payung-color-accent'),
          getComputedStyle(document.documentElement).backgroundColor,
        ]);
        // Dark red cannot be read on a dark site; it is made lighter.
        assert.match(accent!, /^#[\da-f]{6}$/);
        assert.ok(wcagContrast(accent!, '#12191b') >= 4.5, accent);
        assert.equal(ground, 'rgb(26, 26, 26)');
      }
    }));

  it('keeps the whole choice in its address, also when its own language is another', () =>
    onPage(`${card}&site=dark`, async (page) => {
      await page.getByRole('link', { name: 'In English' }).click();
      await page.getByRole('heading', { name: 'Put this on your site' }).waitFor();
      assert.equal(await page.getByLabel('Main colour').inputValue(), '8a1c3a');
      assert.equal(await page.getByLabel('Ground of your site').inputValue(), 'dark');
      assert.equal(await page.getByLabel('Area').inputValue(), '3510');
    }));

  it('lets somebody choose a script that never changes, says what follows from it, and shows the widget with it', () =>
    onPage(card, async (page) => {
      await page.getByText('datang sendiri').waitFor();
      await page.getByRole('radio', { name: `Tetap di satu versi (/v${version}/)` }).check();
      await page.waitForURL(/script=pinned/);
      assert.equal(await page.evaluate(() => document.activeElement!.id), 'script-pinned');
      const address = `${started.site.address}/v${version}/coverage-card.js`;
      const tag = await page.getByLabel('Tag', { exact: true }).inputValue();
      const [, integrity] = /integrity="([^"]+)" crossorigin="anonymous"/.exec(tag)!;
      assert.ok(tag.startsWith(`<script type="module" src="${address}"`), tag);
      const { files } = (await (await fetch(new URL('integrity.json', address))).json()) as {
        files: Record<string, { integrity: string }>;
      };
      assert.equal(integrity, files['coverage-card.js']!.integrity);
      assert.match(await page.getByLabel('Tempat kosong').inputValue(), /\/v1\/payung\.js/);
      const shown = page.frameLocator('iframe.phone');
      await shown.locator('payung-coverage-card .root:not([hidden])').waitFor();
      assert.equal(await shown.locator('script').getAttribute('integrity'), integrity);
      await page.getByRole('link', { name: 'In English' }).click();
      await page.getByRole('heading', { name: 'Put this on your site' }).waitFor();
      assert.ok(await page.getByRole('radio', { name: /^Kept at one version/ }).isChecked());
    }));

  it('offers the announced events by name, and their snippets tell day and place without a script', () =>
    onPage('?widget=event-signup', async (page) => {
      await page
        .getByLabel('Acara', { exact: true })
        .selectOption({ label: 'Gerakan SERTAKAN: Daftarkan Pekerja di Sekitar Anda' });
      await page.waitForURL(/event=sertakan-madiun/);
      for (const form of ['Tempat kosong', 'HTML biasa']) {
        const text = await page.getByLabel(form).inputValue();
        assert.match(text, /Gerakan SERTAKAN.*2027, pukul .*Madiun/s);
        // Free seats are of the moment; this stands for years.
        assert.doesNotMatch(text, /tempat</);
      }
      assert.match(
        await page.getByLabel('Tag', { exact: true }).inputValue(),
        />Gerakan SERTAKAN[^<]*2027[^<]*Madiun[^<]*<\/a>/,
      );
    }));

  it('gives a frame, a link and AMP the colour in their address, which the page of the frame shows', () =>
    onPage(card, async (page) => {
      for (const form of ['Bingkai', 'Tautan', 'AMP'])
        assert.match(await page.getByLabel(form, { exact: true }).inputValue(), /accent=8a1c3a/);
      const refused: string[] = [];
      page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
      for (const path of [
        '/embed/coverage-card?region=3510',
        '/embed/coverage-map?region=35',
        '/w/coverage-card?region=3510',
      ]) {
        await page.goto(`${started.site.address}${path}&accent=8a1c3a`);
        const widget = page.locator('payung-coverage-card, payung-coverage-map');
        await widget.locator('.root:not([hidden])').waitFor();
        const colour = await widget.evaluate((element) => {
          const probe = element
            .shadowRoot!.querySelector('.root')!
            .appendChild(document.createElement('span'));
          probe.style.color = 'var(--_accent)';
          return getComputedStyle(probe).color;
        });
        assert.equal(colour, 'rgb(138, 28, 58)', path);
      }
      assert.deepEqual(refused, []);
    }));

  it('says at the field what it cannot read, keeps it there, and goes on with our own', () =>
    onPage('?widget=coverage-map&accent=merah&src=ftp://berkas', async (page) => {
      assert.equal(await page.getByLabel('Warna utama').inputValue(), 'merah');
      const alerts = await page.getByRole('alert').allInnerTexts();
      assert.equal(alerts.length, 2);
      assert.match(alerts.join(), /“merah” bukan warna/);
      assert.match(await page.getByLabel('Tag', { exact: true }).inputValue(), /<payung-coverage-map>/);
    }));

  it('speaks English when asked, whatever the language of the snippet', () =>
    onPage(`${card}&words=en`, async (page) => {
      await page.getByRole('heading', { name: 'Put this on your site' }).waitFor();
      assert.doesNotMatch(await page.getByLabel('Tag', { exact: true }).inputValue(), /lang=/);
    }));
});
