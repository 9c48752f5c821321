import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
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
        '[payung widget="coverage-card" region="3510"]',
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
        assert.deepEqual([accent, ground], ['#8a1c3a', 'rgb(26, 26, 26)']);
      }
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
