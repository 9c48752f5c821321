import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { newPost, openedAgain, type BlockEditor } from './block-editor.ts';
import { seesCard } from './four-forms.ts';
import { withoutWordPress } from './programs.ts';
import { signIn, type Session } from './session.ts';
import { everything } from './started.ts';
import { followed } from './frame-of-link.ts';

describe('the block in the editor of a contributor', { skip: withoutWordPress() }, () => {
  let session: Session;
  let page: Page;
  let editor: BlockEditor;
  let post: number;

  before(async () => {
    const { wordpress, browser } = await everything();
    session = await signIn(browser, wordpress.address, 'contributor');
    page = session.page;
    editor = await newPost(page, wordpress.address);
  });
  after(() => session?.close());

  it('is found by typing its name, and shows the widget at once', async () => {
    await editor.insert('Kartu dari kontributor');
    await editor.shown('Pekerja yang terlindungi BPJS Ketenagakerjaan').waitFor();
  });

  it('is set beside it: another widget, and the region of it', async () => {
    await page.getByLabel('Widget', { exact: true }).selectOption('Kartu satu daerah');
    await page.getByLabel('Daerah').fill('3510');
    await editor.shown('Banyuwangi').waitFor();
  });

  it('says that a region has not the right form, keeps what was typed and does not ask for it', async () => {
    await page.getByLabel('Daerah').fill('Jatim');
    await page.getByRole('alert').filter({ hasText: 'Bentuknya belum benar' }).waitFor();
    assert.equal(await page.getByLabel('Daerah').inputValue(), 'Jatim');
    await editor.canvas.locator('iframe[src$="/embed/coverage-card?"]').waitFor();
    await page.getByLabel('Daerah').fill('3510');
    await editor.canvas.locator('iframe[src$="/embed/coverage-card?region=3510"]').waitFor();
  });

  it('gives its preview the height of the widget', async () => {
    await editor.shown('Banyuwangi').waitFor();
    const frame = editor.canvas.locator('iframe[title^="Pratinjau"]');
    assert.ok((await followed(frame, editor.preview.locator('html'))) > 0);
  });

  it('asks only for what the widget takes', async () => {
    assert.equal(await page.getByLabel('Hitungan').count(), 0);
    assert.equal(await page.getByLabel('Kode acara').count(), 0);
    await page.getByLabel('Widget', { exact: true }).selectOption('Kalkulator');
    await page.getByLabel('Hitungan').selectOption('Hitung santunan Jaminan Kematian');
    await editor.canvas.locator('iframe[src$="/embed/calculator?calculation=death"]').waitFor();
    await page.getByLabel('Widget', { exact: true }).selectOption('Kartu satu daerah');
  });

  it('is saved, and is whole when the post is opened again', async () => {
    post = await editor.saveDraft();
    editor = await openedAgain(page);
    await editor.shown('Banyuwangi').waitFor();
    assert.equal(await editor.canvas.locator('.block-editor-warning').count(), 0);
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
