import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { startHost } from './host-site.ts';
import { siteAndBrowser } from './site-and-browser.ts';

const started = siteAndBrowser();
const folder = fileURLToPath(new URL('snippets/', import.meta.url));

const isColoured = async (widget: Locator): Promise<void> => {
  const accent = await widget.evaluate((element) =>
    getComputedStyle(element).getPropertyValue('--payung-color-accent'),
  );
  assert.match(accent, /#8a1c3a/);
};

/** How a reader sees that a form works. A page that holds it may be years old: no file is ever changed or taken away. */
const seen: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  element: (page) => page.locator('payung-coverage-card .root').getByText('30%').first().waitFor(),
  placeholder: (page) =>
    page.locator('[data-payung] payung-coverage-card .root').getByText('30%').first().waitFor(),
  frame: async (page) => {
    await page
      .frameLocator('iframe')
      .locator('payung-coverage-card .root')
      .getByText('30%')
      .first()
      .waitFor();
    // The height follows what is in it.
    await page.waitForFunction(() => document.querySelector('iframe')!.getAttribute('height') !== '480');
  },
  link: (page) => page.locator('payung-coverage-card .root').getByText('30%').first().waitFor(),
  plain: (page) => page.getByText('30%').first().waitFor(),
  'frame-colour': async (page) => {
    const widget = page.frameLocator('iframe').locator('payung-coverage-card');
    await widget.locator('.root').getByText('30%').first().waitFor();
    await isColoured(widget);
    await page.waitForFunction(() => document.querySelector('iframe')!.getAttribute('height') !== '480');
  },
  'link-colour': async (page) => {
    const widget = page.locator('payung-coverage-card');
    await widget.locator('.root').getByText('30%').first().waitFor();
    await isColoured(widget);
  },
  'element-sentence': async (page) => {
    const widget = page.locator('payung-coverage-card');
    await widget.locator('.root').getByText('30%').first().waitFor();
    await isColoured(widget);
  },
  // Without the library of AMP its sentence stands there; with it a frame of that sandbox takes its place.
  amp: async (page) => {
    await page.getByRole('link', { name: /Banyuwangi: 30% \(Juli 2024/ }).waitFor();
    await page.evaluate(() => {
      const written = document.querySelector('amp-iframe')!;
      const frame = document.createElement('iframe');
      for (const name of ['src', 'title', 'width', 'height', 'sandbox'])
        frame.setAttribute(name, written.getAttribute(name)!);
      written.replaceWith(frame);
    });
    const widget = page.frameLocator('iframe').locator('payung-coverage-card');
    await widget.locator('.root').getByText('30%').first().waitFor();
    await isColoured(widget);
  },
  // What is announced is read there; the link leads to the form.
  'plain-event': async (page) => {
    await page.getByText('Kelurahan Tukangkayu').waitFor();
    await page.getByRole('link', { name: 'Pendaftaran acara' }).click();
    await page
      .getByRole('heading', { name: /Pelatihan Batik/ })
      .first()
      .waitFor();
  },
};

for (const month of readdirSync(folder)) {
  describe(`what was pasted in ${month}`, () => {
    for (const file of readdirSync(`${folder}${month}`)) {
      const form = file.replace('.html', '');
      it(`still works: ${form}`, async () => {
        const pasted = readFileSync(`${folder}${month}/${file}`, 'utf8')
          .trim()
          .replaceAll('https://payung.example', started.site.address);
        const host = await startHost({ '/': { body: pasted } });
        const page = await started.browser.newPage();
        try {
          await page.goto(form.startsWith('link') ? pasted : host.address);
          const isSeen = seen[form];
          assert.ok(isSeen, `no way to see that ${form} works`);
          await isSeen(page);
        } finally {
          await page.close();
          await host.stop();
        }
      });
    }
  });
}
