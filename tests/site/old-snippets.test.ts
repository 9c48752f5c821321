import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { startHost } from './host-site.ts';
import { siteAndBrowser } from './site-and-browser.ts';

const started = siteAndBrowser();
const folder = fileURLToPath(new URL('snippets/', import.meta.url));

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
          await page.goto(form === 'link' ? pasted : host.address);
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
