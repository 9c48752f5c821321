import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fourFormsPost } from './four-forms.ts';
import { seesFrameOfLink } from './frame-of-link.ts';
import { withoutWordPress } from './programs.ts';
import { roles, signIn, type Role } from './session.ts';
import { everything } from './started.ts';

/** What WordPress has asked of other servers since the last call. */
async function requests(): Promise<string> {
  const path = join((await everything()).wordpress.folder, 'requests.txt');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  rmSync(path, { force: true });
  return text;
}

async function written(role: Role, content: string): Promise<string> {
  const { wordpress, browser } = await everything();
  const session = await signIn(browser, wordpress.address, role);
  const post = await session.save({
    title: 'Tautan',
    content,
    status: role === 'contributor' ? 'pending' : 'publish',
  });
  await session.close();
  wordpress.run(`wp_publish_post(${post.id});`);
  return post.link;
}

describe('a link of ours on a line of its own', { skip: withoutWordPress() }, () => {
  for (const role of roles)
    it(`by the ${role} becomes a frame that is as high as its widget, without the link beside it`, async () => {
      const { site, browser } = await everything();
      const link = await written(role, `${site.address}/w/coverage-card?region=3510`);
      const page = await browser.newPage();
      await page.goto(link);
      await seesFrameOfLink(page);
      assert.equal(await page.locator('a[href*="/w/coverage-card"]').count(), 0);
      await page.close();
    });

  it('keeps its link in the feed, whose readers drop frames', async () => {
    const { wordpress } = await everything();
    const feed = await (await fetch(`${wordpress.address}/?feed=rss2`)).text();
    assert.match(
      feed,
      /<blockquote><p><a href="[^"]*\/w\/coverage-card\?region=3510">[^<]*Banyuwangi[^<]*<\/a>/,
    );
    assert.doesNotMatch(feed, /payung(-frame)?\.js/);
  });

  it('is asked of nobody but the address in the settings', async () => {
    const { wordpress } = await everything();
    const provider = (url: string) =>
      wordpress.run(
        `echo _wp_oembed_get_object()->get_provider('${url}', array('discover' => false)) ?: 'nobody';`,
      );
    const { site } = await everything();
    assert.equal(provider(`${site.address}/w/calculator`), `${site.address}/oembed`);
    assert.equal(provider('https://elsewhere.example/w/calculator'), 'nobody');
    assert.equal(provider(`${site.address}/embed/calculator`), 'nobody');
  });
});

describe('a page with shortcode, placeholder, block and tag', { skip: withoutWordPress() }, () => {
  it('is written by every role and shown without a request of the server to anybody', async () => {
    const { wordpress, browser } = await everything();
    await requests();
    for (const role of roles) {
      const session = await signIn(browser, wordpress.address, role);
      const { link } = await session.save({ title: 'Diam', content: fourFormsPost, status: 'pending' });
      await session.page.goto(link);
      await session.close();
    }
    assert.doesNotMatch(await requests(), /127\.0\.0\.1/);
  });
});
