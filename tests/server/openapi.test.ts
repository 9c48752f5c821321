import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { description } from './described.ts';
import { json, testApp } from './test-app.ts';

describe('/api/openapi.json', () => {
  it('is a valid OpenAPI 3.1 document', async () => {
    const test = await testApp();
    const document = await json<Record<string, unknown>>(test.get('/api/openapi.json'));
    const validator = new Validator();
    const { valid, errors } = await validator.validate(document);
    assert.ok(valid, JSON.stringify(errors));
    assert.equal(validator.version, '3.1');
  });

  it('describes every route of the API, and no other', async () => {
    const { app } = await testApp();
    const routes = app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/') && !path.includes('*'))
      .map(({ method, path }) => `${method} ${path.replace(/\/$/, '').replace(/:(\w+)/g, '{$1}')}`);
    const known = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    assert.deepEqual([...new Set(routes)].sort(), known.sort());
  });

  const unsafe = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => method !== 'get')
      .map(([method, operation]) => ({ path, method: method.toUpperCase(), ...operation })),
  );

  it('knows of every unsafe method that a body may be too large, which is what happens', async () => {
    const test = await testApp();
    const body = 'x'.repeat(70 * 1024);
    for (const { path, method, responses } of unsafe) {
      assert.ok(responses['413'], `${method} ${path}`);
      const address = path.replace(/\{\w+\}/g, 'x');
      const headers = { 'Content-Length': String(body.length) };
      assert.equal((await test.app.request(address, { method, body, headers })).status, 413, address);
    }
  });

  it('knows of every unsafe method that what it is sent may come too slowly, also where it reads none of it', () => {
    for (const { path, method, responses } of unsafe) {
      assert.ok(responses['408'], `${method} ${path}`);
      assert.ok('Retry-After' in responses['408'].headers!, `${method} ${path}`);
    }
  });

  it('knows of every body that it may not be JSON', () => {
    const bodies = unsafe.filter(({ requestBody }) => requestBody);
    assert.ok(bodies.length > 0);
    for (const { path, method, responses } of bodies) assert.ok(responses['415'], `${method} ${path}`);
  });

  it('is not sent again to who has it', async () => {
    const test = await testApp();
    const tag = (await test.get('/api/openapi.json')).headers.get('ETag')!;
    assert.equal((await test.get('/api/openapi.json', { 'If-None-Match': tag })).status, 304);
  });
});
