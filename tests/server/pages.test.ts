import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import type { AppParts } from '@payung/server';
import { sampleRequest } from './sample-event.ts';
import { testApp } from './test-app.ts';

const html = (body: string, status = 200) =>
  new Response(body, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });

describe('the page function', () => {
  it('is asked for what no file and no API path answers', async () => {
    const asked: string[] = [];
    const pages = (request: Request) => {
      asked.push(new URL(request.url).pathname);
      return Promise.resolve(html('<p>peta</p>'));
    };
    const test = await testApp({ pages });
    assert.equal(await (await test.get('/embed/coverage-map?region=35')).text(), '<p>peta</p>');
    await test.get('/api/x');
    await test.get('/healthz');
    assert.deepEqual(asked, ['/embed/coverage-map']);
  });

  it('is told the time of the server, and the public address where there is one', async () => {
    const told: unknown[] = [];
    const pages = (_request: Request, { now, address }: { now: Date; address?: string }) => {
      told.push({ now, ...(address && { address }) });
      return Promise.resolve(html(''));
    };
    const [plain, known] = [
      await testApp({ pages }),
      await testApp({ pages, address: 'https://payung.example' }),
    ];
    await plain.get('/w/x');
    await known.get('/w/x');
    assert.deepEqual(told, [{ now: plain.now }, { now: known.now, address: 'https://payung.example' }]);
  });

  it('is told the announced events with the seats of the moment, of a region or one by its id', async () => {
    const answers: unknown[] = [];
    const pages: NonNullable<AppParts['pages']> = async (_request, { announced }) => {
      for (const wanted of [{}, { region: '35' }, { region: '73' }, { event: 'kelas' }, { event: 'lain' }])
        answers.push((await announced!(wanted))?.map(({ id, seatsLeft }) => [id, seatsLeft]));
      return html('');
    };
    const test = await testApp({ pages });
    await test.signUp();
    await test.get('/w/x');
    assert.deepEqual(answers, [[['kelas', 1]], [['kelas', 1]], [], [['kelas', 1]], []]);
  });

  it('is told no event while the database is away, and answers all the same', async () => {
    const answers: unknown[] = [];
    const pages: NonNullable<AppParts['pages']> = async (_request, { announced }) => {
      answers.push(await announced!({}));
      return html('<p>peta</p>');
    };
    const test = await testApp({ pages });
    test.store.events = () => Promise.reject(new Error('away'));
    assert.equal((await test.get('/w/x')).status, 200);
    assert.deepEqual([answers, test.log.length], [[undefined], 1]);
  });

  it('has its pictures sent as they are, with a tag', async () => {
    const png = () =>
      Promise.resolve(new Response(Uint8Array.of(1, 2, 3), { headers: { 'Content-Type': 'image/png' } }));
    const test = await testApp({ pages: png });
    const first = await test.get('/w/x.png', { 'Accept-Encoding': 'br' });
    assert.deepEqual(
      [first.headers.get('Content-Encoding'), first.headers.get('Content-Length')],
      [null, '3'],
    );
    const again = await test.get('/w/x.png', { 'If-None-Match': first.headers.get('ETag')! });
    assert.deepEqual([again.status, await again.text()], [304, '']);
  });

  it('sends a feed as it sends pages: with a tag and compressed', async () => {
    const feed = () =>
      Promise.resolve(
        new Response('<feed/>'.repeat(50), {
          headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
        }),
      );
    const { headers } = await (await testApp({ pages: feed })).get('/x.atom', { 'Accept-Encoding': 'br' });
    assert.deepEqual([headers.get('Content-Encoding'), headers.has('ETag')], ['br', true]);
  });

  it('sends its page compressed, with a tag, and not again to who has it', async () => {
    const test = await testApp({ pages: () => Promise.resolve(html('<p>peta</p>'.repeat(50))) });
    const first = await test.get('/embed/x', { 'Accept-Encoding': 'br' });
    assert.equal(first.headers.get('Content-Encoding'), 'br');
    const text = brotliDecompressSync(Buffer.from(await first.arrayBuffer())).toString();
    assert.equal(text, '<p>peta</p>'.repeat(50));
    const again = await test.get('/embed/x', { 'If-None-Match': first.headers.get('ETag')! });
    assert.deepEqual([again.status, await again.text()], [304, '']);
  });

  it('may redirect', async () => {
    const test = await testApp({
      pages: () => Promise.resolve(Response.redirect('http://localhost/embed/y', 302)),
    });
    const response = await test.get('/embed/x');
    assert.deepEqual([response.status, response.headers.get('X-Content-Type-Options')], [302, 'nosniff']);
  });

  it('that has no such page leaves a plain Indonesian 404 page, an English one where it is asked for', async () => {
    const test = await testApp({ pages: () => Promise.resolve(undefined) });
    const indonesian = await test.get('/tidak-ada', { 'Accept-Language': 'en' });
    assert.equal(indonesian.status, 404);
    assert.match(await indonesian.text(), /<html lang="id">[^]*Halaman tidak ditemukan/);
    assert.match(await (await test.get('/tidak-ada?lang=en')).text(), /<html lang="en">[^]*Page not found/);
  });
});

const failures: readonly [string, () => Promise<Response>][] = [
  ['rejects', () => Promise.reject(new Error('Siti'))],
  [
    'throws',
    () => {
      throw new TypeError('Siti');
    },
  ],
];

describe('the plain pages', () => {
  it('bring their own style sheet', async () => {
    const test = await testApp();
    assert.match(await (await test.get('/x')).text(), /<link rel="stylesheet" href="\/plain\.css">/);
    const style = await test.get('/plain.css');
    assert.deepEqual([style.status, style.headers.get('Content-Type')], [200, 'text/css; charset=utf-8']);
  });
});

describe('a page function that fails', () => {
  for (const [how, pages] of failures) {
    it(`(it ${how}) leaves a plain Indonesian page with status 500 that needs no script`, async () => {
      const test = await testApp({ pages });
      const response = await test.get('/embed/calculator');
      const text = await response.text();
      assert.equal(response.status, 500);
      assert.equal(response.headers.get('Content-Type'), 'text/html; charset=utf-8');
      assert.match(text, /<html lang="id">[^]*Halaman ini sedang terganggu/);
      assert.doesNotMatch(text, /<script|<style|style=|Siti/);
      assert.match(response.headers.get('Content-Security-Policy')!, /frame-ancestors \*$/);
    });

    it(`(it ${how}) is logged without what it said, and sign-ups go on`, async () => {
      const test = await testApp({ pages });
      await test.get('/embed/calculator');
      assert.match(test.log.join('\n'), /"event":"error","where":"pages".*pages\.test\.ts/);
      assert.doesNotMatch(test.log.join('\n'), /Siti/);
      assert.equal((await test.send(sampleRequest())).status, 201);
    });
  }
});
