import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { seesCard } from './four-forms.ts';
import { withoutWordPress } from './programs.ts';
import { signIn, type Session } from './session.ts';
import { everything } from './started.ts';

/** Where blocks stand, once the editor is there and its welcome is closed: newer versions draw them in a frame of their own. */
async function canvasOf(page: Page): Promise<Page | FrameLocator> {
  const frame = page.locator('iframe[name="editor-canvas"]');
  await page.locator('.block-editor-block-list__layout').or(frame).first().waitFor();
  const welcome = page.getByRole('dialog').getByRole('button', { name: 'Close' });
  await page.addLocatorHandler(welcome, () => welcome.click());
  return (await frame.count()) ? page.frameLocator('iframe[name="editor-canvas"]') : page;
}

describe('the block in the editor of a contributor', { skip: withoutWordPress() }, () => {
  let session: Session;
  let page: Page;
  let canvas: Page | FrameLocator;
  let post: number;
  const preview = () => canvas.frameLocator('iframe[title^="Pratinjau"]');
  const shown = (text: string) => preview().getByText(text).filter({ visible: true }).first();

  before(async () => {
    const { wordpress, browser } = await everything();
    session = await signIn(browser, wordpress.address, 'contributor');
    page = session.page;
    await page.goto(`${wordpress.address}/wp-admin/post-new.php`);
    canvas = await canvasOf(page);
  });
  after(() => session?.close());

  it('is found by typing its name, and shows the widget at once', async () => {
    await canvas.getByRole('textbox', { name: /Add title/ }).fill('Kartu dari kontributor');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/payung');
    await page.getByRole('option', { name: 'Payung' }).first().click();
    await shown('Pekerja yang terlindungi BPJS Ketenagakerjaan').waitFor();
  });

  it('is set beside it: another widget, and the region of it', async () => {
    await page.getByLabel('Widget', { exact: true }).selectOption('Kartu satu daerah');
    await page.getByLabel('Daerah').fill('3510');
    await shown('Banyuwangi').waitFor();
  });

  it('says that a region has not the right form, keeps what was typed and does not ask for it', async () => {
    await page.getByLabel('Daerah').fill('Jatim');
    await page.getByRole('alert').filter({ hasText: 'Bentuknya belum benar' }).waitFor();
    assert.equal(await page.getByLabel('Daerah').inputValue(), 'Jatim');
    await canvas.locator('iframe[src$="/embed/coverage-card?"]').waitFor();
    await page.getByLabel('Daerah').fill('3510');
    await canvas.locator('iframe[src$="/embed/coverage-card?region=3510"]').waitFor();
  });

  it('gives its preview the height of the widget', async () => {
    await shown('Banyuwangi').waitFor();
    const [frame, content] = await Promise.all([
      canvas.locator('iframe[title^="Pratinjau"]').evaluate((element) => element.clientHeight),
      preview()
        .locator('html')
        .evaluate((element) => Math.ceil(element.getBoundingClientRect().height)),
    ]);
    assert.ok(Math.abs(frame - content) <= 2, `${frame} and ${content}`);
  });

  it('asks only for what the widget takes', async () => {
    assert.equal(await page.getByLabel('Hitungan').count(), 0);
    assert.equal(await page.getByLabel('Kode acara').count(), 0);
    await page.getByLabel('Widget', { exact: true }).selectOption('Kalkulator');
    await page.getByLabel('Hitungan').selectOption('Hitung santunan Jaminan Kematian');
    await canvas.locator('iframe[src$="/embed/calculator?calculation=death"]').waitFor();
    await page.getByLabel('Widget', { exact: true }).selectOption('Kartu satu daerah');
  });

  it('is saved, and is whole when the post is opened again', async () => {
    await page.getByRole('button', { name: 'Save draft' }).click();
    await page.getByText('Saved', { exact: true }).first().waitFor();
    await page.reload();
    canvas = await canvasOf(page);
    await shown('Banyuwangi').waitFor();
    assert.equal(await canvas.locator('.block-editor-warning').count(), 0);
    post = Number(/post=(\d+)/.exec(page.url())![1]);
  });

  it('is seen by a visitor once the post is published', async () => {
    const { wordpress, browser } = await everything();
    wordpress.run(`wp_publish_post(${post});`);
    const visitor = await browser.newPage();
    await visitor.goto(`${wordpress.address}/?p=${post}`);
    await seesCard(visitor, 'Banyuwangi');
    await visitor.close();
  });
});
