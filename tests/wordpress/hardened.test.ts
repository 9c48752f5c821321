import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { fourForms, fourFormsPost, seesCard } from './four-forms.ts';
import { withoutWordPress } from './programs.ts';
import { signIn } from './session.ts';
import { everything } from './started.ts';

describe(
  'a site that refuses unfiltered HTML even to its administrator',
  { skip: withoutWordPress() },
  () => {
    let page: Page;

    before(async () => {
      const { wordpress, browser } = await everything();
      writeFileSync(join(wordpress.folder, 'hardened'), '');
      const session = await signIn(browser, wordpress.address, 'administrator');
      const content = `${fourFormsPost}<script>document.title = 'unfiltered'</script>`;
      const post = await session.save({ title: 'Situs ketat', content, status: 'publish' });
      assert.doesNotMatch(post.content, /<script/, 'the site filters');
      await session.close();
      page = await browser.newPage();
      await page.goto(post.link);
    });
    after(async () => {
      rmSync(join((await everything()).wordpress.folder, 'hardened'), { force: true });
      await page?.close();
    });

    for (const { form, region } of fourForms)
      it(`shows the widget that its administrator wrote as a ${form}`, () => seesCard(page, region));
  },
);
