import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { programs } from '@payung/programs';
import { plainRequest } from './plain-request.ts';
import { startSite, type Site } from './running-site.ts';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  plainRequest(site.address + path, headers);
const textOf = async (path: string): Promise<string> => (await get(path)).body.toString();

interface ProgrammeJson {
  readonly numbersOf: string;
  readonly html: string;
  readonly sections: readonly { readonly key: string; readonly html: string; readonly text: string }[];
  readonly questions: readonly { readonly question: string; readonly answer: string }[];
}

const jsonOf = async (path: string) => JSON.parse(await textOf(path)) as ProgrammeJson;

const texts = programs.flatMap(({ code, title }) =>
  (['id', 'en'] as const).map((language) => ({ code, language, title: title[language] })),
);

for (const { code, language, title } of texts)
  describe(`the text of ${code} (${language}) for other sites`, () => {
    const path = `/programmes/${code}.${language}`;

    it('is a piece of HTML that any page can hold', async () => {
      const html = await textOf(`${path}.html`);
      assert.match(html, new RegExp(`^<article lang="${language}">\\n<h2>`));
      assert.doesNotMatch(
        html,
        /<(html|head|body|script|style|link|meta|h1|iframe|form)\b|\s(style|on\w+|class)=/,
      );
      for (const [, address] of html.matchAll(/href="([^"]*)"/g))
        assert.match(address!, /^(https?:\/\/|tel:)/);
    });

    it('goes down its headings without leaving one out', async () => {
      const levels = [...(await textOf(`${path}.html`)).matchAll(/<h(\d)/g)].map(([, level]) =>
        Number(level),
      );
      levels.forEach((level, place) =>
        assert.ok(place === 0 ? level === 2 : level <= levels[place - 1]! + 1 && level >= 3),
      );
    });

    it('says for which day its numbers are', async () => {
      const day = language === 'en' ? 'Numbers for 21 November 2026' : 'Angka untuk 21 November 2026';
      assert.ok((await textOf(`${path}.html`)).includes(day));
      assert.equal((await jsonOf(`${path}.json`)).numbersOf, '2026-11-21');
    });

    it('has every section with words in it, as HTML and as JSON', async () => {
      const { sections, questions, html } = await jsonOf(`${path}.json`);
      assert.equal(html, await textOf(`${path}.html`));
      for (const section of sections) {
        assert.ok(html.includes(section.html), section.key);
        assert.ok(section.text.length > 40, section.key);
        assert.doesNotMatch(section.text, /<|&(lt|amp|quot);|undefined|\[object/);
      }
      assert.ok(sections.length >= 13 && questions.length > 0);
      for (const { question, answer } of questions) assert.ok(question && answer.length > 10, question);
    });

    it('stands whole on its page, whose title it is', async () => {
      const page = await textOf(`/w/program-explainer?program=${code}&lang=${language}`);
      const { sections } = await jsonOf(`${path}.json`);
      assert.ok(page.includes(`<h1>`) && page.includes(`<html lang="${language}">`));
      for (const { key } of sections) assert.ok(page.includes(`id="payung-${code}-${key}"`), key);
      assert.ok(title.length > 0);
    });
  });

describe('texts for other sites', () => {
  const paths = [
    '/programmes/jkm.id.html',
    '/programmes/jkm.en.json',
    '/programmes/index.json',
    '/programmes/changes.id.atom',
  ];

  for (const path of paths) {
    it(`${path} is open to every origin, with a tag, and not sent again to who has it`, async () => {
      const { status, headers } = await get(path, { origin: 'null' });
      assert.equal(status, 200);
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.match(headers['etag'] ?? '', /^"[\w-]{22}"$/);
      const again = await get(path, { 'if-none-match': headers['etag']! });
      assert.deepEqual([again.status, again.body.length], [304, 0]);
    });

    it(`${path} travels in brotli and is fresh until midnight in Jakarta`, async () => {
      const { headers } = await get(path, { 'accept-encoding': 'br' });
      assert.equal(headers['content-encoding'], 'br');
      const seconds = Number(/^public, max-age=(\d+)$/.exec(headers['cache-control']!)![1]);
      // The clock of the site started at nine in the morning there.
      assert.ok(seconds <= 15 * 3600 && seconds > 15 * 3600 - 600, `${seconds} seconds`);
    });
  }

  it('are listed with their addresses, and every address answers', async () => {
    const { programs: listed, changes } = JSON.parse(await textOf('/programmes/index.json')) as {
      programs: readonly Record<'id' | 'en', Record<string, string>>[];
      changes: Record<string, string>;
    };
    assert.equal(listed.length, programs.length);
    const addresses = listed.flatMap(({ id, en }) =>
      [id, en].flatMap(({ url, html, json, leaflet }) => [url, html, json, leaflet]),
    );
    for (const address of [...addresses, ...Object.values(changes)])
      assert.equal((await fetch(address!)).status, 200, address);
  });

  it('are of the types that importers ask for', async () => {
    const types = await Promise.all(paths.map(async (path) => (await get(path)).headers['content-type']));
    assert.deepEqual(types, [
      'text/html; charset=utf-8',
      'application/json; charset=utf-8',
      'application/json; charset=utf-8',
      'application/atom+xml; charset=utf-8',
    ]);
  });

  it('there are none of a programme, language or form that does not exist', async () => {
    for (const path of [
      '/programmes/xyz.id.html',
      '/programmes/jkm.jv.html',
      '/programmes/jkm.id.pdf',
      '/programmes/jkm.html',
      '/programmes/changes.id.html',
    ])
      assert.equal((await get(path)).status, 404, path);
  });
});

describe('a site behind a proxy', () => {
  it('writes the address that people type, when it is told', async () => {
    const told = await startSite({ PAYUNG_ADDRESS: 'https://payung.example/' });
    const page = await (await fetch(`${told.address}/w/program-explainer?program=jkm`)).text();
    const text = await (await fetch(`${told.address}/programmes/jkm.id.html`)).text();
    await told.stop();
    assert.match(
      page,
      /rel="canonical" href="https:\/\/payung\.example\/w\/program-explainer\?program=jkm&amp;lang=id"/,
    );
    assert.match(text, /href="https:\/\/payung\.example\/w\//);
    assert.ok(!(page + text).includes(told.address));
  });
});
