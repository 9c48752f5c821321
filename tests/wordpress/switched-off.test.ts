import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { fourFormsPost } from './four-forms.ts';
import { seesFrameOfLink } from './frame-of-link.ts';
import { withoutWordPress } from './programs.ts';
import { signIn } from './session.ts';
import { everything } from './started.ts';

const plugin = "require_once ABSPATH . 'wp-admin/includes/plugin.php';";

describe('a post whose plugin was switched off', { skip: withoutWordPress() }, () => {
  let page: Page;

  before(async () => {
    const { wordpress, browser } = await everything();
    const session = await signIn(browser, wordpress.address, 'author');
    const { link } = await session.save({ title: 'Tanpa plugin', content: fourFormsPost, status: 'publish' });
    await session.close();
    wordpress.run(`${plugin} deactivate_plugins('payung/payung.php');`);
    page = await browser.newPage();
    await page.goto(link);
  });
  after(async () => {
    (await everything()).wordpress.run(`${plugin} activate_plugin('payung/payung.php');`);
    await page?.close();
  });

  for (const words of ['Kartu Kota Surabaya', 'Kartu Kota Malang'])
    it(`still holds the link “${words}”`, () => page.getByRole('link', { name: words }).waitFor());

  it('shows the shortcode as it was written, and nothing of the block', async () => {
    const text = await page.locator('main').innerText();
    assert.match(text, /\[payung widget=[”"″“]coverage-card/);
    assert.doesNotMatch(text, /wp:payung|3503/);
  });

  it('shows the frame of a link that is written now, as high as its widget', async () => {
    const { wordpress, site, browser } = await everything();
    const session = await signIn(browser, wordpress.address, 'contributor');
    const content = `${site.address}/w/coverage-card?region=3510`;
    const post = await session.save({ title: 'Tautan tanpa plugin', content, status: 'pending' });
    await session.close();
    wordpress.run(`wp_publish_post(${post.id});`);
    const visitor = await browser.newPage();
    await visitor.goto(post.link);
    await seesFrameOfLink(visitor);
    await visitor.close();
  });

  it('brings no script of ours', async () => {
    assert.equal(await page.locator('script[src*="payung"]').count(), 0);
  });
});

describe('the plugin when it is deleted', { skip: withoutWordPress() }, () => {
  it('takes its one option with it', async () => {
    const { wordpress, site } = await everything();
    const uninstall =
      "define('WP_UNINSTALL_PLUGIN', 'payung'); require WP_PLUGIN_DIR . '/payung/uninstall.php';";
    const left =
      'global $wpdb; echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE \'payung%\'");';
    assert.equal(wordpress.run(left), '1');
    assert.equal(wordpress.run(uninstall + left), '0');
    wordpress.run(`update_option('payung_address', '${site.address}');`);
  });
});
