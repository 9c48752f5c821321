import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startSite, type Site } from './running-site.ts';

describe('oEmbed', () => {
  let site: Site;
  before(async () => {
    site = await startSite();
  });
  after(() => site.stop());

  const ask = (url: string, more: Record<string, string> = {}) =>
    fetch(`${site.address}/oembed?${new URLSearchParams({ url, ...more }).toString()}`);

  it('answers a page of ours with a quotation that has one link, then one frame', async () => {
    const answer = await ask(`${site.address}/w/coverage-map?region=35`);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    const { version, type, title, html, width, height } = (await answer.json()) as Record<string, string>;
    assert.deepEqual([version, type], ['1.0', 'rich']);
    assert.match(title!, /Jawa Timur/);
    assert.match(
      html!,
      /^<blockquote><a href="[^"]+\/w\/coverage-map\?region=35">[^<]+<\/a><\/blockquote><iframe src="[^"]+\/embed\/coverage-map\?region=35"[^>]*><\/iframe>$/,
    );
    assert.ok(Number(width) <= 1000 && Number(height) < 1000);
  });

  it('keeps to the size that a page has, in both formats', async () => {
    const page = `${site.address}/w/calculator?calculation=death`;
    const small = { maxwidth: '300', maxheight: '400' };
    const { width, height } = (await (await ask(page, small)).json()) as Record<string, number>;
    assert.deepEqual([width, height], [300, 400]);
    const answer = await ask(page, { ...small, format: 'xml' });
    assert.match(answer.headers.get('content-type')!, /^text\/xml/);
    assert.match(await answer.text(), /<width>300<\/width>\s*<height>400<\/height>/);
  });

  it('knows no address of others, no page that is no widget, and no third format', async () => {
    for (const url of [
      '',
      'https://lain.example/w/coverage-map',
      `${site.address}/w/peta`,
      `${site.address}/`,
    ])
      assert.equal((await ask(url)).status, 404, url);
    assert.equal((await ask(`${site.address}/w/coverage-map`, { format: 'yaml' })).status, 501);
  });

  it('is found from every page that it answers for', async () => {
    for (const path of [
      '/w/coverage-card?region=3510',
      '/w/calculator',
      '/w/program-explainer?program=jkm',
    ]) {
      const html = await (await fetch(site.address + path)).text();
      const links = [...html.matchAll(/<link rel="alternate" type="[^"]+\+oembed" href="([^"]+)"/g)];
      assert.equal(links.length, 2, path);
      for (const [, href] of links)
        assert.equal((await fetch(href!.replaceAll('&amp;', '&'))).status, 200, href);
    }
  });

  it('carries what an address injects as text only', async () => {
    const answer = await ask(`${site.address}/w/coverage-card?region="><script>alert(1)</script>`);
    assert.doesNotMatch(((await answer.json()) as { html: string }).html, /<script/);
  });
});
