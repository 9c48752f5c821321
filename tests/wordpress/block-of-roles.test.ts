import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newPost } from './block-editor.ts';
import { kept, seesCard } from './four-forms.ts';
import { withoutWordPress } from './programs.ts';
import { roles, signIn } from './session.ts';
import { everything } from './started.ts';

describe('the block in the editor', { skip: withoutWordPress() }, () => {
  for (const role of roles)
    it(`is inserted, previewed and saved by the ${role}, and seen by a visitor`, async () => {
      const { wordpress, browser } = await everything();
      const session = await signIn(browser, wordpress.address, role);
      const editor = await newPost(session.page, wordpress.address);
      await editor.insert(`Kartu dari ${role}`);
      await session.page.getByLabel('Widget', { exact: true }).selectOption('Kartu satu daerah');
      await session.page.getByLabel('Daerah').fill('3503');
      await editor.shown('Trenggalek').waitFor();
      const post = await editor.saveDraft();
      // A contributor may not publish: somebody else does.
      if (role === 'contributor') wordpress.run(`wp_publish_post(${post});`);
      else await editor.publish();
      await session.close();

      // The editor writes what is kept for years.
      assert.equal(wordpress.run(`echo get_post(${post})->post_content;`).trim(), kept('block.txt'));
      const visitor = await browser.newPage();
      await visitor.goto(`${wordpress.address}/?p=${post}`);
      await seesCard(visitor, 'Trenggalek');
      await visitor.close();
    });
});
