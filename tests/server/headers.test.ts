import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleRequest } from './sample-event.ts';
import { testApp } from './test-app.ts';

const page = (path: string, headers: Record<string, string> = {}) =>
  Promise.resolve(
    /^\/(embed\/|halaman)/.test(path)
      ? new Response('<p>halaman</p>', {
          headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
        })
      : undefined,
  );
const pages = (request: Request) => page(new URL(request.url).pathname);

describe('the API for other origins', () => {
  for (const origin of ['https://desa.example', 'null']) {
    it(`answers a page of origin ${origin} without credentials`, async () => {
      const test = await testApp();
      const response = await test.send(sampleRequest(), { headers: { Origin: origin } });
      assert.equal(response.status, 201);
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
      assert.equal(response.headers.get('Access-Control-Allow-Credentials'), null);
      assert.equal(response.headers.get('Set-Cookie'), null);
    });

    it(`lets a page of origin ${origin} ask first for the headers of a sign-up`, async () => {
      const test = await testApp();
      const response = await test.app.request('/api/events/kelas/signups', {
        method: 'OPTIONS',
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'content-type,idempotency-key',
        },
      });
      assert.equal(response.status, 204);
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
      assert.match(response.headers.get('Access-Control-Allow-Methods')!, /POST/);
      assert.match(response.headers.get('Access-Control-Allow-Methods')!, /DELETE/);
      assert.equal(response.headers.get('Access-Control-Allow-Headers'), 'Content-Type,Idempotency-Key');
    });
  }

  it('lets them read refusals too', async () => {
    const test = await testApp();
    const refused = [
      await test.send('{'),
      await test.get('/api/nichts'),
      await test.send({ x: 'x'.repeat(70_000) }),
      await test.app.request('/api/events', { method: 'PUT' }),
    ];
    for (const response of refused) assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
  });
});

describe('every answer', () => {
  for (const path of ['/api/events', '/api/x', '/healthz', '/halaman', '/embed/x', '/tidak-ada']) {
    it(`${path} is what its type says and, as a page, tells other sites no path`, async () => {
      const test = await testApp({ pages });
      const { headers } = await test.get(path);
      const isPage = headers.get('Content-Type')!.startsWith('text/html');
      assert.equal(isPage, /halaman|embed|tidak-ada/.test(path));
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
      assert.equal(headers.get('Referrer-Policy'), isPage ? 'strict-origin-when-cross-origin' : null);
      assert.equal(headers.get('X-Powered-By'), null);
      assert.equal(headers.get('X-Frame-Options'), null);
    });
  }
});

describe('the content policy of pages', () => {
  const policy =
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; " +
    "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'; frame-ancestors ";
  const ancestors: readonly [string, string][] = [
    ['/embed/calculator', '*'],
    ['/halaman', "'self'"],
    ['/tidak-ada', "'self'"],
    ['/embedded', "'self'"],
  ];
  for (const [path, expected] of ancestors) {
    it(`lets ${path} be framed by ${expected}`, async () => {
      const test = await testApp({ pages });
      assert.equal((await test.get(path)).headers.get('Content-Security-Policy'), policy + expected);
    });
  }

  it('is that of the page where it brings its own', async () => {
    const own = { 'Content-Security-Policy': "default-src 'none'" };
    const test = await testApp({ pages: () => page('/embed/x', own) });
    assert.equal((await test.get('/embed/x')).headers.get('Content-Security-Policy'), "default-src 'none'");
  });
});
