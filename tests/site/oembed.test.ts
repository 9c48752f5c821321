import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { widgets } from '@payung/embed/widgets';
import { newest } from './kept-snippets.ts';
import { startSite, type Site } from './running-site.ts';

const sorted = (pairs: readonly (readonly string[])[]): string[] =>
  pairs.map((pair) => pair.join('=')).sort();
const settingsIn = (address: string): string[] => sorted([...new URL(address).searchParams]);

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

  it('answers with the HTML that is kept, and opened for years', async () => {
    const answer = await ask(`${site.address}/w/coverage-card?region=3510&accent=8a1c3a`);
    const { html } = (await answer.json()) as { html: string };
    const kept = newest.find(({ file }) => file === 'oembed.html')!;
    assert.equal(html.replaceAll(site.address, 'https://payung.example'), kept.text);
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

  // A value of every setting; what a widget takes is told by its list.
  const values: Readonly<Record<string, string>> = {
    lang: 'en',
    calculation: 'death',
    on: '2026-01-15',
    answers: 'segment=self-employed&income=1000000',
    compact: '1',
    region: '3510',
    indicator: 'coverage_rate',
    src: 'https://tabel.example/angka.csv?tahun=2026',
    view: 'table',
    year: '2024',
    shown: 'compare=3573&sort=name',
    program: 'jkk',
    organizer: 'blk-banyuwangi',
    event: 'batik-pangan-banyuwangi',
  };

  for (const { name, attributes } of widgets)
    it(`keeps every setting of a ${name} and its colour from its page to the frame`, async () => {
      const chosen = [...attributes.map((each) => [each, values[each]!]), ['accent', '8a1c3a']];
      assert.ok(chosen.every(([, value]) => value));
      const page = `/w/${name}?${new URLSearchParams(chosen as [string, string][]).toString()}`;
      const html = await (await fetch(site.address + page)).text();
      const links = [...html.matchAll(/<link rel="alternate" type="[^"]+\+oembed" href="([^"]+)"/g)];
      assert.equal(links.length, 2);
      for (const [, href] of links) {
        const link = new URL(href!.replaceAll('&amp;', '&'));
        assert.deepEqual(settingsIn(link.searchParams.get('url')!), sorted(chosen), href);
        link.searchParams.set('format', 'json');
        const { html: told } = (await (await fetch(link)).json()) as { html: string };
        for (const attribute of ['href', 'src']) {
          const [, address] = new RegExp(` ${attribute}="([^"]+)"`).exec(told)!;
          assert.deepEqual(settingsIn(address!.replaceAll('&amp;', '&')), sorted(chosen), attribute);
        }
      }
    });

  it('carries what an address injects as text only', async () => {
    const answer = await ask(`${site.address}/w/coverage-card?region="><script>alert(1)</script>`);
    assert.doesNotMatch(((await answer.json()) as { html: string }).html, /<script/);
  });
});
