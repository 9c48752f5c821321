import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { version } from '@payung/elements/define';
import { ruleSetVersion } from '@payung/rules';
import { startHost, type HostPage } from './host-site.ts';
import { widgetNames } from './pages.ts';
import { plainRequest } from './plain-request.ts';
import { siteAndBrowser } from './site-and-browser.ts';

const started = siteAndBrowser();
const folder = `/v${version}/`;

type Files = Readonly<Record<string, { readonly integrity: string; readonly bytes: number }>>;
let files: Files;
let host: Awaited<ReturnType<typeof startHost>>;

const get = (path: string, headers: Record<string, string> = {}) =>
  plainRequest(started.site.address + path, headers);
const hashOf = (content: Buffer): string => `sha384-${createHash('sha384').update(content).digest('base64')}`;

const policy = (site: string) =>
  `default-src 'none'; script-src ${site}; connect-src ${site}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`;

/** A page of somebody else that has pinned one widget. */
const pinned = (name: string, tag: string, headers: HostPage['headers']): HostPage => ({
  body: `<script type="module" src="${started.site.address}${folder}${name}.js" integrity="${files[`${name}.js`]!.integrity}" crossorigin="anonymous"></script>${tag}`,
  ...(headers && { headers }),
});

const tags: Readonly<Record<string, readonly [tag: string, says: RegExp, inEnglish: RegExp]>> = {
  calculator: [
    '<payung-calculator calculation="death" answers="v=1&segment=self-employed"><a href="/">Hitung</a></payung-calculator>',
    /kematian/i,
    /death/i,
  ],
  'coverage-map': [
    '<payung-coverage-map region="35"><a href="/">Peta</a></payung-coverage-map>',
    /BPJS Ketenagakerjaan/,
    /Workers covered/,
  ],
  'coverage-card': [
    '<payung-coverage-card region="3510"><a href="/">Kartu</a></payung-coverage-card>',
    /pekerja/i,
    /workers/,
  ],
  'program-explainer': [
    '<payung-program-explainer program="jkm"><a href="/">JKM</a></payung-program-explainer>',
    /keluarga/i,
    /family/i,
  ],
  'event-list': ['<payung-event-list><a href="/">Acara</a></payung-event-list>', /Acara/, /Coming events/],
  'event-signup': [
    '<payung-event-signup event="tidak-ada"><a href="/">Daftar</a></payung-event-signup>',
    /acara/i,
    /event/,
  ],
};

/** Opens a page of the host, does something and closes it. What the page warns of is kept. */
async function onPage<Result>(
  path: string,
  act: (page: Page, warnings: readonly string[]) => Promise<Result>,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Result> {
  const page = await started.browser.newPage();
  page.setDefaultTimeout(10_000);
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  page.on('pageerror', (error) => warnings.push(error.message));
  try {
    await prepare?.(page);
    await page.goto(`${host.address}${path}`);
    return await act(page, warnings);
  } finally {
    await page.close();
  }
}

/** Somebody has got hold of the server that sends this file and adds a line to it. */
const tamper =
  (path: string, change = (code: string) => `globalThis.tampered=true;${code}`) =>
  async (page: Page) =>
    page.route(`**${path}`, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: change(await answer.text()) });
    });

const hasRun = (page: Page): Promise<boolean> =>
  page.evaluate(() => (globalThis as { tampered?: boolean }).tampered === true);

const root = (page: Page, name: string) => page.locator(`payung-${name} .root`).first();

/** The dues of a driver as somebody was sent them before the relief was known. */
const oldLink =
  '/old-link#payung=contribution&v=2025.12&on=2026-02-01&segment=self-employed&income=1000000&occupation=transport';

describe('pinned', () => {
  before(async () => {
    const listed = JSON.parse((await get(`${folder}integrity.json`)).body.toString()) as { files: Files };
    files = listed.files;
    const strict = { 'content-security-policy': policy(started.site.address) };
    const death = tags['calculator']![0];
    host = await startHost({
      ...Object.fromEntries(
        widgetNames.flatMap((name) => [
          [`/${name}`, pinned(name, tags[name]![0], strict)],
          [`/${name}/en`, pinned(name, `<div lang="en">${tags[name]![0]}</div>`, strict)],
        ]),
      ),
      '/unchecked': {
        body: `<script type="module" src="${started.site.address}${folder}calculator.js"></script>${death}`,
      },
      '/old-link': pinned(
        'calculator',
        '<payung-calculator calculation="contribution"></payung-calculator>',
        strict,
      ),
    });
  });
  after(() => host.stop());

  describe(`what is published under ${folder}`, () => {
    it('is listed in integrity.json with the hash and the bytes that are sent, and nothing else is there', async () => {
      assert.ok(Object.keys(files).length > 100);
      for (const [path, { integrity, bytes }] of Object.entries(files)) {
        const { status, body } = await get(folder + path);
        assert.deepEqual([status, hashOf(body), body.length], [200, integrity, bytes], path);
      }
      assert.equal((await get(`${folder}unknown.js`)).status, 404);
    });

    it('is kept for a year, open to every origin, and travels in brotli', async () => {
      for (const path of [
        ...widgetNames.map((name) => `${name}.js`),
        'calculator/choosing.js',
        'integrity.json',
      ]) {
        const { headers, body } = await get(folder + path, { origin: 'null', 'accept-encoding': 'gzip, br' });
        assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable', path);
        assert.equal(headers['access-control-allow-origin'], '*', path);
        assert.equal(headers['set-cookie'], undefined, path);
        assert.equal(headers['content-encoding'], 'br', path);
        if (files[path]) assert.equal(hashOf(brotliDecompressSync(body)), files[path].integrity, path);
      }
    });

    it('is one file a widget: it imports nothing', async () => {
      for (const name of widgetNames) {
        const code = (await get(`${folder}${name}.js`)).body.toString();
        assert.doesNotMatch(code, /\bimport\s*["'`{*]|\bfrom\s*["'`]\.{0,2}\//, name);
      }
    });

    it('names no later file without its hash', async () => {
      for (const path of Object.keys(files)) {
        const code = (await get(folder + path)).body.toString();
        for (const [, later] of code.matchAll(/\bimport\(["'`]([^"'`]+)/g))
          assert.fail(`${path} imports ${later}`);
        for (const [, later, hash] of code.matchAll(/"([\w./-]+\.js)":"(sha384-[^"]+)"/g))
          assert.equal(hash, files[later!]?.integrity, `${later} in ${path}`);
      }
    });
  });

  it('lets nobody wait for more than four files in line', async () => {
    const lines = await Promise.all(
      Object.keys(files).map(async (path) => {
        const code = (await get(folder + path)).body.toString();
        return [...code.matchAll(/\$part\((\{[^)]*\})\)/g)].map(([, steps]) => steps!.split('},{').length);
      }),
    );
    // Decision 16 tells this number.
    assert.equal(Math.max(...lines.flat()), 4);
  });

  describe('a pinned widget on a page with a strict policy and Trusted Types', () => {
    for (const name of widgetNames) {
      it(`works in Indonesian and, by a later file, in English: ${name}`, async () => {
        const [, says, inEnglish] = tags[name]!;
        await onPage(`/${name}`, (page) => root(page, name).getByText(says).first().waitFor());
        await onPage(`/${name}/en`, (page) => root(page, name).getByText(inEnglish).first().waitFor());
      });
    }

    it('fetches only what its version has, and the page it leaves has no script of ours more than before', async () => {
      const fetched: string[] = [];
      await onPage(
        '/calculator',
        async (page) => {
          await root(page, 'calculator')
            .getByText(/kematian/i)
            .first()
            .waitFor();
          await page.waitForFunction(() => document.scripts.length === 1);
        },
        async (page) => page.on('request', (request) => fetched.push(new URL(request.url()).pathname)),
      );
      const ours = fetched.filter((path) => path.endsWith('.js'));
      assert.ok(ours.length > 2);
      assert.deepEqual(
        ours.filter((path) => !path.startsWith(folder)),
        [],
      );
    });

    it('takes the calculator inside an explainer from the pinned file of the calculator', async () => {
      const fetched: string[] = [];
      await onPage(
        '/program-explainer',
        async (page) => {
          await root(page, 'program-explainer').waitFor();
          await page.locator('details', { hasText: 'Contoh' }).first().locator('summary').click();
          await page.getByRole('button', { name: 'Hitung sendiri' }).first().click();
          await page.locator('payung-calculator .root').first().waitFor();
        },
        async (page) => page.on('request', (request) => fetched.push(new URL(request.url()).pathname)),
      );
      assert.ok(fetched.includes(`${folder}calculator.js`));
      assert.deepEqual(
        fetched.filter((path) => path.startsWith('/assets/')),
        [],
      );
    });
  });

  describe('a file of a pinned widget that is not what was built', () => {
    it('is not run when it is the first one: the content of the tag stays', async () => {
      await onPage(
        '/coverage-card',
        async (page) => {
          await page.waitForLoadState('networkidle');
          assert.equal(await hasRun(page), false);
          assert.equal(await page.getByText('Kartu').isVisible(), true);
        },
        tamper(`${folder}coverage-card.js`),
      );
    });

    it('is not run when it is a later one: the calculator says that it cannot be loaded, the console names the file', async () => {
      await onPage(
        '/calculator',
        async (page, warnings) => {
          await root(page, 'calculator').getByRole('alert').first().waitFor();
          assert.match(
            await root(page, 'calculator').innerText(),
            /tidak dapat|belum dapat|gagal|coba lagi/i,
          );
          assert.equal(await hasRun(page), false);
          assert.ok(
            warnings.some((text) => text.includes('death.id.js was not run')),
            warnings.join('\n'),
          );
        },
        tamper(`${folder}calculator/death.id.js`),
      );
    });

    it('is not run when it is needed by a later one', async () => {
      await onPage(
        '/calculator',
        async (page) => {
          await root(page, 'calculator').getByRole('alert').first().waitFor();
          assert.equal(await hasRun(page), false);
        },
        tamper(`${folder}calculator/parameter.js`),
      );
    });

    it('is not run when it is a rule set of an old link', async () => {
      await onPage(
        oldLink,
        async (page) => {
          const then = page.locator('payung-calculator section.then');
          await then.getByText(/belum bisa diambil/).waitFor();
          assert.equal(await hasRun(page), false);
        },
        tamper('/rules/2025.12/contribution.js'),
      );
    });

    it('would be run if its hash were not looked at', async () => {
      const isRun = await onPage(
        '/unchecked',
        async (page) => {
          await root(page, 'calculator')
            .getByText(/kematian/i)
            .first()
            .waitFor();
          return hasRun(page);
        },
        async (page) => {
          await tamper(`${folder}calculator.js`, (code) => code.replace(/\.integrity=/, '.title='))(page);
          await tamper(`${folder}calculator/death.id.js`)(page);
        },
      );
      assert.equal(isRun, true);
    });
  });

  describe('what is asked for later', () => {
    it('can all be run: calculations, words, finer shapes', async () => {
      const paths = Object.keys(files).filter((path) => path.endsWith('.js'));
      await onPage('/calculator', async (page) => {
        const failed = await page.evaluate(
          async (addresses) => {
            const tries = addresses.map((address) =>
              import(address).then(
                () => '',
                (error) => `${address}: ${error}`,
              ),
            );
            return (await Promise.all(tries)).filter(Boolean);
          },
          paths.map((path) => `${started.site.address}${folder}${path}`),
        );
        assert.deepEqual(failed, []);
      });
    });
  });

  describe('a rule set of an old link', () => {
    it('is shown by a pinned calculator', async () => {
      assert.notEqual(ruleSetVersion, '2025.12');
      await onPage(oldLink, async (page) => {
        await page.locator('payung-calculator section.then').getByText('Rp16.800').first().waitFor();
      });
    });
  });
});
