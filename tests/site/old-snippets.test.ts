import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { version } from '@payung/elements/define';
import { startHost } from './host-site.ts';
import { keptIn, months } from './kept-snippets.ts';
import { siteAndBrowser } from './site-and-browser.ts';

const started = siteAndBrowser();

const isColoured = async (widget: Locator): Promise<void> => {
  const accent = await widget.evaluate((element) =>
    getComputedStyle(element).getPropertyValue('--payung-color-accent'),
  );
  assert.match(accent, /#8a1c3a/);
};

async function integrityOf(file: string): Promise<string> {
  const listed = await fetch(`${started.site.address}/v${version}/integrity.json`);
  const { files } = (await listed.json()) as { files: Record<string, { integrity: string }> };
  return files[file]!.integrity;
}

/** The card shows its figure in the chosen colour. */
async function seesColoured(widget: Locator): Promise<void> {
  await widget.locator('.root').getByText('30%').first().waitFor();
  await isColoured(widget);
}

/** The room stands in the page itself: 30em in a wide window. */
const keepsRoom = async (place: Locator): Promise<void> =>
  assert.equal(await place.evaluate((element) => getComputedStyle(element).minBlockSize), '480px');

/** How a reader sees that a form works. */
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
    await seesColoured(page.frameLocator('iframe').locator('payung-coverage-card'));
    await page.waitForFunction(() => document.querySelector('iframe')!.getAttribute('height') !== '480');
  },
  'frame-room': async (page) => {
    await seesColoured(page.frameLocator('iframe').locator('payung-coverage-card'));
    assert.equal(
      await page.locator('iframe').evaluate((element) => getComputedStyle(element).minHeight),
      '504px',
    );
  },
  'link-colour': (page) => seesColoured(page.locator('payung-coverage-card')),
  'element-sentence': (page) => seesColoured(page.locator('payung-coverage-card')),
  'element-pinned': async (page) => {
    await seesColoured(page.locator('payung-coverage-card'));
    assert.equal(await page.locator('script[src*="/v1/"]').count(), 0);
  },
  'element-room': async (page) => {
    await keepsRoom(page.locator('payung-coverage-card'));
    await seesColoured(page.locator('payung-coverage-card'));
  },
  'placeholder-colour': (page) => seesColoured(page.locator('[data-payung] payung-coverage-card')),
  'placeholder-room': async (page) => {
    await keepsRoom(page.locator('[data-payung]'));
    await seesColoured(page.locator('[data-payung] payung-coverage-card'));
  },
  // As a system caches it that does not know us: the link stays beside the frame, and no helper gives that a height.
  oembed: async (page) => {
    await seesColoured(page.frameLocator('iframe').locator('payung-coverage-card'));
    await page
      .locator('blockquote')
      .getByRole('link', { name: /di Kabupaten Banyuwangi$/ })
      .click();
    await seesColoured(page.locator('payung-coverage-card'));
  },
  'plain-colour': async (page) => {
    await page.getByText('30%').first().waitFor();
    await page.getByRole('link', { name: /di Kabupaten Banyuwangi$/ }).click();
    await seesColoured(page.locator('payung-coverage-card'));
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
    await seesColoured(page.frameLocator('iframe').locator('payung-coverage-card'));
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

for (const month of months) {
  describe(`what was pasted in ${month}`, () => {
    for (const { file, text } of keptIn(month).filter(({ file }) => file.endsWith('.html'))) {
      const form = file.replace('.html', '');
      it(`still works: ${form}`, async () => {
        const pasted = text
          .replaceAll('https://payung.example', started.site.address)
          // The form of a pinned script: each release has a version and hashes of its own, and is kept by its bytes.
          .replaceAll('VERSION', version)
          .replaceAll('HASH', await integrityOf('coverage-card.js'));
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
