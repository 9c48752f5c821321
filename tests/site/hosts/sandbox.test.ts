import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { hostWith } from './host.ts';
import { sixWidgets } from './six-widgets.ts';

const addressOf = ({ tag, attributes }: (typeof sixWidgets)[number]) =>
  `/embed/${tag.replace('payung-', '')}?${attributes.replaceAll('"', '').replaceAll(' ', '&')}`;

const host = hostWith({
  '/': {
    body: sixWidgets
      .map(
        (widget) =>
          `<iframe title="${widget.tag}" sandbox="allow-scripts" width="600" height="900" src="PAYUNG${addressOf(widget)}"></iframe>`,
      )
      .join(''),
  },
});

describe('a frame that is allowed scripts and nothing else', () => {
  for (const { tag, works } of sixWidgets)
    it(`holds a working <${tag}>, without storage and with an origin of its own`, async () => {
      const { page, console } = await host.open('/');
      const frame = page.frameLocator(`iframe[title="${tag}"]`);
      await page.locator(`iframe[title="${tag}"]`).scrollIntoViewIfNeeded();
      await works(frame.locator(tag));
      assert.equal(await frame.locator('body').evaluate(() => self.origin), 'null');
      assert.deepEqual(console, []);
    });
});

/** The widget in its frame once it is drawn: what is pressed in the words before it is gone with them. */
const drawn = async (page: Page, tag: string): Promise<FrameLocator> => {
  await page.locator(`iframe[title="${tag}"]`).scrollIntoViewIfNeeded();
  const frame = page.frameLocator(`iframe[title="${tag}"]`);
  await frame.locator(`${tag} .root:not([hidden])`).first().waitFor();
  return frame;
};

/** For each widget what leads to its full page there, after it has been used as far as that needs. */
const fullPages: Readonly<Record<string, (widget: Locator) => Promise<Locator>>> = {
  async 'payung-calculator'(widget) {
    await widget.getByRole('radio', { name: /digaji/ }).check();
    await widget.getByRole('button', { name: 'Bagikan, simpan, cetak' }).click();
    return widget.getByRole('link', { name: /^Buka halaman lengkap/ });
  },
  async 'payung-coverage-map'(widget) {
    await widget.getByText('Simpan atau bagikan').first().click();
    return widget.getByRole('link', { name: /^Buka halaman lengkap/ });
  },
  // It has no other way out than links to pages.
  'payung-coverage-card': (widget) => Promise.resolve(widget.getByRole('link').first()),
  async 'payung-program-explainer'(widget) {
    await widget.locator('summary', { hasText: 'Cara mengurus santunan' }).click();
    return widget.getByRole('link', { name: 'Buka halaman lengkap' }).first();
  },
  'payung-event-list': (widget) =>
    Promise.resolve(widget.getByRole('link', { name: /^Buka halaman lengkap/ })),
  'payung-event-signup': (widget) => Promise.resolve(widget.getByRole('link', { name: /peta/i }).first()),
};

/** What cannot work there, wherever it stands in the frame. */
const dead = (frame: FrameLocator): Locator =>
  frame.locator(
    'a[href^="https://wa.me/"], a[download], button:text-matches("cetak memo|cetak daftar|csv|svg|png", "i")',
  );

describe('a frame that may open, save and print nothing', () => {
  for (const { tag } of sixWidgets)
    it(`shows in <${tag}> the address of the full page in place of what cannot work, and copies it`, async () => {
      const { page, console } = await host.open('/');
      const frame = await drawn(page, tag);
      const link = await fullPages[tag]!(frame.locator(tag));
      await link.click();
      const offer = frame.getByRole('dialog', { name: 'Situs ini melarang membuka tab baru dari sini.' });
      const field = offer.getByRole('textbox', { name: /salin alamat ini/ });
      const address = await link.evaluate((element: HTMLAnchorElement) => element.href);
      assert.equal(await field.inputValue(), address);
      assert.ok(
        await field.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element),
      );
      await offer.getByRole('button', { name: 'Salin', exact: true }).click();
      await offer.getByRole('status').getByText('Sudah disalin.').waitFor();
      const box = (await offer.boundingBox())!;
      const around = (await page.locator(`iframe[title="${tag}"]`).boundingBox())!;
      assert.ok(box.x >= around.x && box.x + box.width <= around.x + around.width);
      assert.equal(await dead(frame).count(), 0);
      await field.press('Escape');
      assert.equal(await offer.count(), 0);
      assert.ok(await link.evaluate((element) => element.matches(':focus')));
      assert.deepEqual(console, []);
    });

  it('tells nobody an address with what was answered in it', async () => {
    const { page } = await host.open('/', {
      prepare: (page) =>
        page.addInitScript(() => {
          const held = window as unknown as { told: unknown[] };
          held.told = [];
          if (top === self) addEventListener('message', ({ data }) => held.told.push(data));
        }),
    });
    const frame = await drawn(page, 'payung-calculator');
    const link = await fullPages['payung-calculator']!(frame.locator('payung-calculator'));
    assert.match((await link.getAttribute('href'))!, /#payung=death&.*segment=wage-earner/);
    await link.click();
    await frame.getByRole('dialog').waitFor();
    const told = JSON.stringify(await page.evaluate(() => (window as unknown as { told: unknown[] }).told));
    assert.match(told, /"height"/);
    assert.doesNotMatch(told, /segment|"open"/);
  });
});
