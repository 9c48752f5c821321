import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { startSite, type Site } from './running-site.ts';
import { framePages, hostPages } from './pages.ts';
import { plainRequest } from './plain-request.ts';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  plainRequest(site.address + path, headers);

/** Every address under /assets/ that a page names, and those that these modules name. */
async function assetsOf(path: string): Promise<string[]> {
  const { body } = await get(path);
  return [...body.toString().matchAll(/\/assets\/[\w.-]+/g)].map(([address]) => address);
}

const allAssets = async () =>
  [...new Set((await Promise.all([...hostPages, ...framePages].map(assetsOf))).flat())].sort();

describe('files of the built site', () => {
  it('all but the loader and the pages carry a hash and are immutable for a year', async () => {
    const assets = await allAssets();
    assert.ok(assets.length > 10);
    for (const path of assets) {
      assert.match(path, /-[\w-]{8}\.\w+$/);
      assert.equal((await get(path)).headers['cache-control'], 'public, max-age=31536000, immutable', path);
    }
  });

  it('the loader and the pages are asked for anew', async () => {
    for (const path of ['/v1/payung.js', '/v1/payung-frame.js', ...hostPages, '/embed/calculator']) {
      assert.match((await get(path)).headers['cache-control'] ?? '', /no-cache/, path);
    }
  });

  it('text travels in brotli to who takes it, in gzip or plain to others', async () => {
    const texts = (await allAssets()).filter((path) => /\.(js|css|svg)$/.test(path));
    for (const path of ['/v1/payung.js', ...hostPages, ...framePages, ...texts]) {
      const packed = await get(path, { 'accept-encoding': 'gzip, br' });
      assert.equal(packed.headers['content-encoding'], 'br', path);
      const plain = await get(path);
      assert.equal(plain.headers['content-encoding'], undefined, path);
      assert.deepEqual(brotliDecompressSync(packed.body), plain.body, path);
      assert.match(packed.headers['vary'] ?? '', /accept-encoding/i, path);
    }
    assert.equal(
      (await get('/v1/payung.js', { 'accept-encoding': 'gzip' })).headers['content-encoding'],
      'gzip',
    );
  });

  it('everything another origin may need is open to it, also to a sandboxed frame', async () => {
    for (const path of ['/v1/payung.js', '/api/events', ...(await allAssets())]) {
      const { headers } = await get(path, { origin: 'null' });
      assert.equal(headers['access-control-allow-origin'], '*', path);
      assert.equal(headers['access-control-allow-credentials'], undefined, path);
    }
  });

  it('no answer sets a cookie', async () => {
    for (const path of [...hostPages, ...framePages, '/api/events', '/v1/payung.js']) {
      assert.equal((await get(path)).headers['set-cookie'], undefined, path);
    }
  });

  it('frame pages may be framed by anyone, the portal by nobody else', async () => {
    assert.match(
      (await get('/embed/calculator')).headers['content-security-policy'] ?? '',
      /frame-ancestors \*/,
    );
    assert.match((await get('/')).headers['content-security-policy'] ?? '', /frame-ancestors 'self'/);
  });

  it('no page allows inline script or style', async () => {
    for (const path of [...hostPages, ...framePages]) {
      const policy = (await get(path)).headers['content-security-policy'] ?? '';
      assert.match(policy, /script-src 'self'/, path);
      assert.doesNotMatch(policy, /unsafe-/, path);
    }
  });

  it('an unknown widget and an unknown page are not found, in Indonesian', async () => {
    for (const path of ['/embed/unknown', '/tidak-ada']) {
      const { status, body } = await get(path, { accept: 'text/html' });
      assert.equal(status, 404, path);
      assert.match(body.toString(), /tidak (ada|ditemukan)/i, path);
    }
  });
});
