import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { startServer } from './running-server.ts';
import { testApp, type TestApp } from './test-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'payung-static-'));
const roots = [join(folder, 'satu'), join(folder, 'dua'), join(folder, 'tidak-ada')];
const script = 'export const payung = 1;'.repeat(20);
let test: TestApp;

function write(path: string, content: string | Buffer): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

before(async () => {
  write('rahasia.txt', 'rahasia');
  write('satu/v1/loader.js', script);
  write('satu/v1/loader.js.br', brotliCompressSync(script));
  write('satu/v1/loader.js.gz', gzipSync(script));
  write('satu/assets/map-abc123.js', script);
  for (const path of ['2026.11/death.js', '2026.11.1/death.js', 'draft/death.js', 'README.txt'])
    write(`satu/rules/${path}`, script);
  write('satu/sama.txt', 'dari satu');
  write('satu/.env', 'RAHASIA=1');
  write('dua/sama.txt', 'dari dua');
  write('dua/index.html', '<h1>Depan</h1>');
  write('dua/wartawan/index.html', '<h1>Wartawan</h1>');
  write('dua/kosong/x.txt', 'x');
  write('dua/a b é.csv', 'a;b');
  symlinkSync(join(folder, 'rahasia.txt'), join(folder, 'dua/keluar.txt'));
  test = await testApp({ staticRoots: roots });
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('a file', () => {
  const types: readonly [string, string][] = [
    ['/v1/loader.js', 'text/javascript; charset=utf-8'],
    ['/', 'text/html; charset=utf-8'],
    ['/a%20b%20%C3%A9.csv', 'text/csv; charset=utf-8'],
    ['/sama.txt', 'text/plain; charset=utf-8'],
  ];
  for (const [path, type] of types) {
    it(`${path} comes as ${type}`, async () => {
      const response = await test.get(path);
      assert.deepEqual([response.status, response.headers.get('Content-Type')], [200, type]);
    });
  }

  const encodings: readonly [string, string | null][] = [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
    ['', null],
  ];
  for (const [accepted, encoding] of encodings) {
    it(`comes ${encoding ?? 'plain'} to who accepts "${accepted}"`, async () => {
      const response = await test.get('/v1/loader.js', { 'Accept-Encoding': accepted });
      assert.equal(response.headers.get('Content-Encoding'), encoding);
      assert.equal(response.headers.get('Vary'), 'Accept-Encoding');
      assert.equal(response.headers.get('Content-Type'), 'text/javascript; charset=utf-8');
      const body = Buffer.from(await response.arrayBuffer());
      assert.equal(response.headers.get('Content-Length'), String(body.length));
      if (encoding === 'br') assert.equal(brotliDecompressSync(body).toString(), script);
    });
  }

  it('is readable by every origin', async () => {
    const { headers } = await test.get('/v1/loader.js');
    assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
  });

  it('is kept for a year under /assets/ and under a released rule set, and asked for again elsewhere', async () => {
    const kept = async (path: string) => (await test.get(path)).headers.get('Cache-Control');
    for (const path of ['/assets/map-abc123.js', '/rules/2026.11/death.js', '/rules/2026.11.1/death.js'])
      assert.equal(await kept(path), 'public, max-age=31536000, immutable', path);
    for (const path of ['/v1/loader.js', '/rules/README.txt', '/rules/draft/death.js'])
      assert.equal(await kept(path), 'no-cache', path);
  });

  it('is not sent again to who has it, and is when it changed', async () => {
    const tag = (await test.get('/sama.txt')).headers.get('ETag')!;
    const known = await test.get('/sama.txt', { 'If-None-Match': `"x", W/${tag}` });
    assert.deepEqual([known.status, await known.text(), known.headers.get('ETag')], [304, '', tag]);
    write('satu/sama.txt', 'dari satu, baru');
    const changed = await test.get('/sama.txt', { 'If-None-Match': tag });
    assert.deepEqual([changed.status, await changed.text()], [200, 'dari satu, baru']);
  });

  it('has another tag in every encoding', async () => {
    const tags = ['br', 'gzip', ''].map(async (accepted) =>
      (await test.get('/v1/loader.js', { 'Accept-Encoding': accepted })).headers.get('ETag'),
    );
    assert.equal(new Set(await Promise.all(tags)).size, 3);
  });

  it('answers HEAD with its length and no body', async () => {
    const response = await test.app.request('/v1/loader.js', { method: 'HEAD' });
    assert.equal(response.headers.get('Content-Length'), String(script.length));
    assert.equal(await response.text(), '');
  });

  it('answers POST with 404', async () => {
    assert.equal((await test.app.request('/v1/loader.js', { method: 'POST' })).status, 404);
  });

  it('of the first root wins', async () => {
    assert.match(await (await test.get('/sama.txt')).text(), /^dari satu/);
  });
});

describe('a folder', () => {
  it('is its index.html', async () => {
    assert.equal(await (await test.get('/wartawan/')).text(), '<h1>Wartawan</h1>');
  });

  it('without the last slash is sent to the one with it', async () => {
    const response = await test.get('/wartawan?lang=en');
    assert.deepEqual([response.status, response.headers.get('Location')], [308, '/wartawan/?lang=en']);
  });

  it('named like another host is not a way out', async () => {
    const response = await test.get('http://localhost//wartawan');
    assert.doesNotMatch(response.headers.get('Location') ?? '', /^\/\//);
  });

  it('without an index is not found', async () => {
    assert.equal((await test.get('/kosong')).status, 404);
    assert.equal((await test.get('/kosong/')).status, 404);
  });
});

describe('outside the roots', () => {
  const ways = [
    '/../rahasia.txt',
    '/%2e%2e/rahasia.txt',
    '/%2e%2e%2frahasia.txt',
    '/..%2frahasia.txt',
    '/..%5crahasia.txt',
    '/v1/../../rahasia.txt',
    '/v1/..%2f..%2frahasia.txt',
    '//rahasia.txt',
    '/.env',
    '/v1/../.env',
    '/%2eenv',
    '/keluar.txt',
    '/sama.txt%00',
    '/sama.txt%00.html',
    '/%',
    '/%ff',
    `/${'a/'.repeat(3000)}`,
    `/${'a'.repeat(5000)}`,
  ];
  for (const way of ways) {
    it(`nothing is found by ${way.slice(0, 40)}`, async () => {
      const response = await test.get(way);
      assert.equal(response.status, 404);
      assert.doesNotMatch(await response.text(), /rahasia|RAHASIA/);
    });
  }

  it('nothing is found by a path that was not made plain on the way', async () => {
    const server = await startServer({ PAYUNG_DATA: join(folder, 'data.sqlite'), PAYUNG_STATIC: roots[0]! });
    const { port } = new URL(server.address);
    for (const way of [
      '/../rahasia.txt',
      '/v1/../../rahasia.txt',
      '/%2e%2e/rahasia.txt',
      '/./../rahasia.txt',
    ]) {
      const answer = await new Promise<string>((resolve) => {
        let text = '';
        const socket = connect(Number(port), '127.0.0.1');
        socket.on('data', (chunk) => (text += chunk.toString()));
        socket.on('close', () => resolve(text));
        socket.write(`GET ${way} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      });
      assert.match(answer, /^HTTP\/1\.1 4\d\d/, way);
      assert.doesNotMatch(answer, /\r\n\r\nrahasia/);
    }
    await server.end('SIGTERM');
  });
});
