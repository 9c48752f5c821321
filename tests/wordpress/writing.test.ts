import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { fourForms, fourFormsPost, seesCard } from './four-forms.ts';
import { withoutWordPress } from './programs.ts';
import { roles, signIn, type Role } from './session.ts';
import { everything } from './started.ts';

/** Saves as that role; a contributor's post is published by the administrator, as on a real site. */
async function published(role: Role, content: string): Promise<{ link: string; stored: string }> {
  const { wordpress, browser } = await everything();
  const session = await signIn(browser, wordpress.address, role);
  const status = role === 'contributor' ? 'pending' : 'publish';
  const post = await session.save({ title: `Dari ${role}`, content, status });
  await session.close();
  if (status === 'publish') return { link: post.link, stored: post.content };
  const administrator = await signIn(browser, wordpress.address, 'administrator');
  const { link } = await administrator.save({ status: 'publish' }, post.id);
  await administrator.close();
  return { link, stored: post.content };
}

for (const role of roles) {
  describe(`a post by the ${role}`, { skip: withoutWordPress() }, () => {
    let page: Page;
    let stored: string;

    before(async () => {
      const hostile = fourFormsPost.replace('data-payung=', 'onclick="alert(1)" data-payung=');
      const post = await published(role, hostile);
      stored = post.stored;
      page = await (await everything()).browser.newPage();
      await page.goto(post.link);
    });
    after(() => page?.close());

    for (const { form, region } of fourForms)
      it(`shows a visitor the widget that was written as a ${form}`, () => seesCard(page, region));

    it('brings the script once, as a module, without a query', async () => {
      const { site } = await everything();
      const scripts = page.locator('script[src*="payung.js"]');
      assert.deepEqual(
        await scripts.evaluateAll((all) =>
          all.map((script) => [script.getAttribute('type'), script.getAttribute('src')]),
        ),
        [['module', `${site.address}/v1/payung.js`]],
      );
    });

    const mayAll = role === 'editor' || role === 'administrator';
    it(`is stored ${mayAll ? 'as it was written' : 'with our tag and placeholder, without a handler'}`, () => {
      assert.match(stored, /data-payung="coverage-card" data-region="3578"/);
      assert.match(stored, /<payung-coverage-card region="3573"><a /);
      assert.equal(stored.includes('onclick'), mayAll);
    });
  });
}

describe('a page without anything of ours', { skip: withoutWordPress() }, () => {
  it('does not bring the script', async () => {
    const { link } = await published('author', '<p>Kabar desa tentang payung.</p>');
    assert.doesNotMatch(await (await fetch(link)).text(), /payung\.js/);
  });

  it('brings it for the doctor when its address asks for one', async () => {
    const { link } = await published('author', '<p>Kabar desa.</p>');
    const page = await (await everything()).browser.newPage();
    await page.goto(`${link}&periksa=1`);
    await page.locator('payung-periksa section').waitFor();
    await page.close();
  });
});

describe('a widget area', { skip: withoutWordPress() }, () => {
  before(async () => {
    (await everything()).wordpress.run("switch_theme('twentytwentyone');");
  });
  after(async () => {
    (await everything()).wordpress.run("switch_theme('twentytwentythree');");
  });

  for (const { form, region, text } of fourForms) {
    it(`shows the widget that stands in it as a ${form}`, async () => {
      const { wordpress, browser } = await everything();
      wordpress.run(
        `update_option('widget_block', array(7 => array('content' => ${JSON.stringify(text).replaceAll('$', '\\$')}), '_multiwidget' => 1));` +
          "wp_set_sidebars_widgets(array('sidebar-1' => array('block-7')));",
      );
      const page = await browser.newPage();
      await page.goto(wordpress.address);
      await seesCard(page, region);
      assert.equal(await page.locator('script[src*="payung.js"]').count(), 1);
      await page.close();
    });
  }
});
