import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { ReleasedCalculation } from '@payung/rules';
import { ruleSetVersion } from '@payung/rules';
import { releasedFolder } from '../../packages/rules/release/calculations.ts';
import { integrityOf, recordOf, releasedVersions } from '../../packages/rules/release/record.ts';
import { openBrowser } from './browser.ts';
import { plainRequest } from './plain-request.ts';
import { startSite, type Site } from './running-site.ts';

let site: Site;
let browser: Browser;
/** A page of somebody else, on an origin of its own. */
const vendor = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html').end('<!doctype html><title>Vendor</title>');
});
before(async () => {
  vendor.listen(0, '127.0.0.1');
  [site, browser] = await Promise.all([startSite(), openBrowser(), once(vendor, 'listening')]);
});
after(async () => {
  await browser.close();
  vendor.close();
  await site.stop();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  plainRequest(site.address + path, headers);
const everyFile = releasedVersions().flatMap((version) =>
  Object.entries(recordOf(version).files).map(
    ([file, integrity]) => [`/rules/${version}/${file}`, integrity] as const,
  ),
);

describe('released rule sets on the built site', () => {
  it('are all served, byte for byte as they were released', async () => {
    assert.ok(everyFile.length >= 26);
    for (const [path, integrity] of everyFile) {
      const { status, headers, body } = await get(path);
      assert.deepEqual([status, headers['content-type']], [200, 'text/javascript; charset=utf-8'], path);
      assert.equal(integrityOf(body), integrity, path);
    }
  });

  it('are kept for a year, open to every origin, and travel in brotli', async () => {
    for (const [path, integrity] of everyFile) {
      const { headers, body } = await get(path, { origin: 'null', 'accept-encoding': 'gzip, br' });
      assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable', path);
      assert.equal(headers['access-control-allow-origin'], '*', path);
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', path);
      assert.equal(headers['set-cookie'], undefined, path);
      assert.equal(headers['content-encoding'], 'br', path);
      assert.equal(integrityOf(brotliDecompressSync(body)), integrity, path);
    }
  });

  it('come with their record and without what they were made from', async () => {
    for (const version of releasedVersions()) {
      const { status, body } = await get(`/rules/${version}/release.json`);
      assert.equal(status, 200);
      assert.deepEqual(JSON.parse(body.toString()), recordOf(version));
      const others = readdirSync(join(releasedFolder, version)).filter((file) => !/\.js(on)?$/.test(file));
      for (const file of others) assert.equal((await get(`/rules/${version}/${file}`)).status, 404, file);
    }
    assert.equal((await get('/rules/README.md')).status, 404);
  });

  it('are not found where nothing was released, and that answer is not kept', async () => {
    for (const path of [
      '/rules/1999.01/death.js',
      `/rules/${ruleSetVersion}/lottery.js`,
      '/rules/',
      '/rules/..%2Fserver/main.js',
    ]) {
      const { status, headers } = await get(path);
      assert.equal(status, 404, path);
      assert.doesNotMatch(headers['cache-control'] ?? '', /max-age=[1-9]|immutable/, path);
    }
  });

  it('are modules for a page of any origin: the dues of a driver before and after the relief was known', async () => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(vendor.address() as AddressInfo).port}/`);
    const bill = (version: string): Promise<number> =>
      page.evaluate(async (address) => {
        const { calculate } = (await import(address)) as ReleasedCalculation;
        const answers = { segment: 'self-employed', income: 1_000_000, occupation: 'transport' };
        return calculate(answers, '2026-02-01').totals['bill']!;
      }, `${site.address}/rules/${version}/contribution.js`);
    assert.deepEqual(await Promise.all(['2025.12', '2026.11', '2026.12'].map(bill)), [16_800, 8_400, 8_400]);
    await page.close();
  });

  it('are the files of the repository, which the build only copies', () => {
    for (const [path, integrity] of everyFile) {
      const copy = readFileSync(join(releasedFolder, '../../embed/dist/static', path));
      assert.equal(integrityOf(copy), integrity, path);
    }
  });
});
