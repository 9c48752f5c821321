import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { programs } from '@payung/programs';
import { publicPages } from './pages.ts';
import { startSite, type Site } from './running-site.ts';

/** What the head of a page says under a name. */
function told(html: string, name: string): string | undefined {
  return new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`)
    .exec(html)?.[1]
    ?.replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'");
}

/** Width and height of a PNG, from its header. */
function sizeOf(png: Buffer): readonly [number, number] {
  assert.equal(png.subarray(1, 4).toString(), 'PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('the preview of a link', () => {
  let site: Site;
  before(async () => {
    site = await startSite();
  });
  after(() => site.stop());

  const page = async (path: string) => (await fetch(site.address + path)).text();
  const picture = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(site.address + path, { headers });
    return { answer, png: Buffer.from(await answer.arrayBuffer()) };
  };

  for (const path of publicPages.filter((known) => /^\/(w|pasang|tema)/.test(known)))
    it(`${path} names a PNG of 1200 by 630 pixels at a whole address, and says in words what it shows`, async () => {
      const html = await page(path);
      const address = told(html, 'og:image')!;
      assert.ok(address.startsWith(`${site.address}/w/`), address);
      const { answer, png } = await picture(address.slice(site.address.length));
      assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, 'image/png']);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      assert.deepEqual(sizeOf(png), [1200, 630]);
      assert.deepEqual([told(html, 'og:image:width'), told(html, 'og:image:height')], ['1200', '630']);
      assert.ok(told(html, 'og:image:alt')!.length > 20);
      assert.equal(told(html, 'twitter:card'), 'summary_large_image');
      assert.match(html, /<link rel="canonical" href="http/);
    });

  it('is another for another area, another language, another programme, another calculation', async () => {
    const paths = [
      '/w/coverage-map.png',
      '/w/coverage-map.png?region=35',
      '/w/coverage-map.png?region=3510',
      '/w/coverage-map.png?region=3510&lang=en',
      '/w/coverage-map.png?region=3511',
      '/w/program-explainer.png?program=jkm',
      '/w/program-explainer.png?program=jkk',
      '/w/calculator.png?calculation=death',
      '/w/calculator.png?calculation=pension',
    ];
    const tags = await Promise.all(
      paths.map(async (path) => (await picture(path)).png.toString('base64').slice(-2000)),
    );
    assert.equal(new Set(tags).size, paths.length);
  });

  it('has the same bytes after a restart, and is not sent again to who has it', async () => {
    const first = await picture('/w/coverage-card.png?region=3510');
    await site.restart();
    const second = await picture('/w/coverage-card.png?region=3510');
    assert.deepEqual(second.png, first.png);
    const etag = first.answer.headers.get('etag')!;
    const again = await picture('/w/coverage-card.png?region=3510', { 'if-none-match': etag });
    assert.deepEqual([again.answer.status, again.png.length], [304, 0]);
  });

  it('is the same whatever else an address says: days, answers, views, unknown words', async () => {
    const more = 'on=2019-01-01&answers=income%3D1&view=table&x=1&utm_source=wa&src=';
    const tagOf = async (path: string) => (await picture(path)).answer.headers.get('etag');
    assert.equal(
      await tagOf(`/w/coverage-map.png?region=3510&${more}`),
      await tagOf('/w/coverage-map.png?region=3510'),
    );
    assert.equal(
      await tagOf(`/w/calculator.png?calculation=death&${more}`),
      await tagOf('/w/calculator.png?calculation=death'),
    );
    assert.equal(await tagOf('/w/coverage-map.png?region=9999'), await tagOf('/w/coverage-map.png'));
    assert.equal(
      await tagOf('/w/coverage-map.png?src=https%3A%2F%2Fa.example'),
      await tagOf('/w/coverage-map.png?src=https%3A%2F%2Fb.example'),
    );
    assert.doesNotMatch(
      told(await page(`/w/calculator?calculation=death&${more}`), 'og:image')!,
      /[?&](answers|on|view|utm_source)=/,
    );
  });

  it('says the figure of the area, with its day and source', async () => {
    assert.equal(
      told(await page('/w/coverage-card?region=3510'), 'og:image:alt'),
      'Pekerja yang terlindungi BPJS Ketenagakerjaan di Kabupaten Banyuwangi: 30% (Juli 2024, Jatim Times).',
    );
    assert.match(told(await page('/w/coverage-map?region=1101&lang=en'), 'og:image:alt')!, /no data yet/);
  });

  it('of a map of one year says and shows the figures of that year', async () => {
    const [newest, earlier] = await Promise.all([
      page('/w/coverage-map?region=3510'),
      page('/w/coverage-map?region=3510&year=2022'),
    ]);
    assert.match(told(newest, 'og:image:alt')!, /Banyuwangi: 30% \(Juli 2024/);
    assert.match(told(earlier, 'og:image:alt')!, /di Kabupaten Banyuwangi, 2022: 19% \(Agustus 2022, /);
    assert.match(told(earlier, 'og:title')!, /, 2022$/);
    const path = told(earlier, 'og:image')!.slice(site.address.length);
    assert.equal(path, '/w/coverage-map.png?region=3510&year=2022');
    assert.notDeepEqual((await picture(path)).png, (await picture('/w/coverage-map.png?region=3510')).png);
  });

  it('of a country of one year draws the map of that year', async () => {
    const years = ['', '?year=2024', '?year=2018', '?year=1999'];
    const tags = await Promise.all(
      years.map(async (year) => (await picture(`/w/coverage-map.png${year}`)).answer.headers.get('etag')),
    );
    assert.equal(new Set(tags).size, 3);
    assert.equal(tags[3], tags[0]);
    for (const odd of ['year=1999', 'year=2024&src=https%3A%2F%2Fkab.example%2Fa.csv'])
      assert.doesNotMatch(told(await page(`/w/coverage-map?${odd}`), 'og:image')!, /year/);
    assert.doesNotMatch(told(await page('/w/coverage-card?year=2024'), 'og:image')!, /year/);
  });

  it('never says our figure where a site has a table of its own', async () => {
    const html = await page('/w/coverage-map?region=3510&src=https%3A%2F%2Fkab.example%2Fa.csv');
    assert.doesNotMatch(told(html, 'og:image:alt')!, /%/);
    assert.match(told(html, 'og:image')!, /[?&]src=1(&|$)/);
  });

  it('says the promise of a programme, with the amount of the rules on that day', async () => {
    const alt = told(await page('/w/program-explainer?program=jkm'), 'og:image:alt')!;
    assert.match(alt, /^Jaminan Kematian \(JKM\): Uang Rp42\.000\.000 /);
    for (const { code } of programs) {
      const { answer } = await picture(`/w/program-explainer.png?program=${code}&lang=en`);
      assert.equal(answer.headers.get('cache-control'), 'public, max-age=3600', code);
    }
  });

  it('says title, day, place and free seats of an event, and so does its page without scripts', async () => {
    const path = '/w/event-signup?event=batik-pangan-banyuwangi';
    const html = await page(path);
    assert.equal(
      told(html, 'og:title'),
      'Pelatihan Batik dan Olahan Pangan bagi Ahli Waris, dengan Pojok Jual',
    );
    assert.match(
      told(html, 'og:image:alt')!,
      /Jual: Selasa, 23 – Kamis, 25 Maret 2027, pukul 08\.00–15\.00 WIB, .*Kabupaten Banyuwangi\. Masih ada \d+ tempat\.$/,
    );
    assert.match(html, /<payung-event-signup[^>]*><ul><li>.*Masih ada \d+ tempat/s);
    const list = await page('/w/event-list?region=35');
    assert.match(list, /Pelatihan Batik/);
    assert.doesNotMatch(list, /sedang dimuat/);
  });

  it('of an event that nobody announced is that of all', async () => {
    const { answer } = await picture('/w/event-signup.png?event=tidak-ada');
    assert.equal(answer.status, 200);
    assert.equal(
      answer.headers.get('etag'),
      (await picture('/w/event-signup.png?event=lain')).answer.headers.get('etag'),
    );
  });

  it('does not exist of what is no widget', async () => {
    assert.equal((await picture('/w/peta.png')).answer.status, 404);
  });

  it('stands in an oEmbed answer no larger than the place it is for', async () => {
    const ask = async (more: Record<string, string>) => {
      const query = new URLSearchParams({ url: `${site.address}/w/coverage-map?region=35`, ...more });
      return (await (await fetch(`${site.address}/oembed?${query.toString()}`)).json()) as Record<
        string,
        string
      >;
    };
    const shown = async (answer: Record<string, string>) => {
      const { png } = await picture(answer['thumbnail_url']!.slice(site.address.length));
      return [...sizeOf(png), answer['thumbnail_width'], answer['thumbnail_height']];
    };
    assert.deepEqual(await shown(await ask({})), [1200, 630, 1200, 630]);
    assert.deepEqual(await shown(await ask({ maxwidth: '600' })), [600, 315, 600, 315]);
    assert.deepEqual(await shown(await ask({ maxwidth: '500', maxheight: '300' })), [400, 210, 400, 210]);
    assert.equal((await ask({ maxwidth: '150' }))['thumbnail_url'], undefined);
  });
});

describe('a preview that cannot be painted', () => {
  const built = new URL('../../packages/embed/dist/handler.js', import.meta.url).href;
  type Paint = (svg: string) => Promise<Uint8Array>;
  const ask = async (paint?: Paint) => {
    const { handle } = (await import(built)) as {
      handle: (request: Request, surroundings: { paint?: Paint }) => Promise<Response>;
    };
    const request = new Request('http://payung.example/w/coverage-card.png?region=3511');
    return handle(request, paint ? { paint } : {});
  };

  for (const [why, paint] of [
    ['because the painter failed', () => Promise.reject(new Error('no'))],
    ['because there is none', undefined],
  ] as const)
    it(`${why} is a picture that fits every page, which nobody keeps`, async () => {
      const answer = await ask(paint);
      assert.deepEqual(
        [answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')],
        [200, 'image/png', 'no-store'],
      );
      assert.deepEqual(sizeOf(Buffer.from(await answer.arrayBuffer())), [1200, 630]);
    });

  it('is painted when it is asked for once more, and then once only', async () => {
    let painted = 0;
    const paint = () => Promise.resolve(Uint8Array.of((painted += 1)));
    for (const _ of [1, 2])
      assert.deepEqual([...new Uint8Array(await (await ask(paint)).arrayBuffer())], [1]);
    assert.equal(painted, 1);
  });
});
