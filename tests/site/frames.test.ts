import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { startSite, type Site } from './running-site.ts';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.stop());

const frame = async (query: string): Promise<string> =>
  (await fetch(`${site.address}/embed/${query}`)).text();

describe('a frame page, before any script', () => {
  const table = [
    ['calculator?calculation=death', /Ahli waris menerima Rp42\.000\.000/],
    ['calculator?calculation=death&lang=en', /Rp42,000,000/],
    ['coverage-map?region=35', /Kabupaten Banyuwangi<\/th><td>30%/],
    ['coverage-map', /Jawa Timur/],
    ['coverage-card?region=3510', /Kabupaten Banyuwangi: 30%/],
    ['coverage-card?region=1107', /Belum ada data/],
    ['program-explainer?program=jkm', /Uang Rp42\.000\.000 untuk keluarga/],
    ['program-explainer?program=jkm', /href="\?program=sertakan&(amp;)?lang=id">yang membayari</],
    ['program-explainer?program=jkp', /PHK \(Pemutusan hubungan kerja/],
    ['program-explainer', /SERTAKAN/],
    ['calculator?calculation=jkmm', /tidak ada/],
  ] as const;
  for (const [query, says] of table) {
    it(`/embed/${query} says ${String(says)}`, async () => assert.match(await frame(query), says));
  }

  it('takes only the attributes of its widget, escaped', async () => {
    const html = await frame(`coverage-map?region=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&onclick=alert(1)`);
    assert.match(html, /region="&quot;&gt;&lt;script&gt;/);
    assert.doesNotMatch(html, /<script>alert|onclick/);
  });

  it('asks for the event of a form beside its modules, and for nothing where the event cannot be one', async () => {
    const first = /rel="preload" as="fetch" crossorigin href="\/api\/events\/kader-mojokerto"/;
    assert.match(await frame('event-signup?event=kader-mojokerto'), first);
    assert.doesNotMatch(await frame('event-signup?event=../../x'), /as="fetch"/);
    assert.doesNotMatch(await frame('event-signup'), /as="fetch"/);
  });

  it('names the same modules in its header, which a slow phone reads a tenth of a second sooner', async () => {
    const answer = await fetch(`${site.address}/embed/calculator?calculation=death`);
    const preloaded = [...(await answer.text()).matchAll(/modulepreload" href="([^"]+)"/g)].map(
      ([, path]) => path,
    );
    const named = [...answer.headers.get('link')!.matchAll(/<([^>]+)>; rel="modulepreload"/g)].map(
      ([, path]) => path,
    );
    assert.ok(named.length > 2);
    assert.deepEqual(named, preloaded);
  });

  it('asks for a form in four files: a browser that speaks HTTP/1.1 fetches six at a time', async () => {
    const answer = await fetch(`${site.address}/embed/event-signup?event=kader-mojokerto`);
    const [first, ...modules] = answer.headers.get('link')!.split(', ');
    assert.match(first!, /^<\/api\/events\/kader-mojokerto>/);
    assert.equal(modules.length, 3);
    assert.doesNotMatch(await answer.text(), /rel="stylesheet"/);
  });

  it('preloads the modules it will run, so that none waits for another', async () => {
    const html = await frame('coverage-map');
    const preloaded = [...html.matchAll(/modulepreload" href="([^"]+)"/g)].map(([, path]) => path);
    const run = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, path]) => path);
    assert.deepEqual(
      run.filter((path) => !preloaded.includes(path)),
      [],
    );
    assert.ok(preloaded.length >= 3);
  });
});

/** The hashes of what stands in a page between these tags, in its order. */
const hashesIn = (html: string, tag: 'style' | 'script'): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, text]) =>
    createHash('sha256').update(text!).digest('base64'),
  );

/** The hashes that a policy allows by one of its directives. */
const hashesOf = (answer: Response, directive: 'style-src' | 'script-src'): readonly string[] => {
  const [, sources = ''] = new RegExp(`${directive} 'self'([^;]*)`).exec(
    answer.headers.get('content-security-policy')!,
  )!;
  return [...sources.matchAll(/ 'sha256-([^']+)'/g)].map(([, hash]) => hash!);
};

describe('a page in a chosen colour', () => {
  const ask = (path: string) => fetch(site.address + path);
  /** Of each page, how many styles stand in it by itself. */
  const table = [
    ['/embed/calculator?calculation=death', 1],
    ['/embed/coverage-map?region=35', 1],
    ['/embed/event-signup?event=kader-mojokerto', 1],
    ['/w/coverage-card?region=3510', 0],
  ] as const;

  for (const [path, own] of table) {
    it(`${path} has one style more, and its policy allows just what stands in it`, async () => {
      const [plain, chosen] = [await ask(path), await ask(`${path}&accent=8a1c3a`)];
      const html = await chosen.text();
      assert.equal(hashesIn(await plain.text(), 'style').length, own);
      assert.equal(hashesIn(html, 'style').length, own + 1);
      for (const tag of ['style', 'script'] as const)
        assert.deepEqual(hashesOf(chosen, `${tag}-src`), hashesIn(html, tag));
      assert.deepEqual(hashesOf(plain, 'style-src'), hashesOf(chosen, 'style-src').slice(0, own));
    });

    it(`${path} names no file more`, async () => {
      const [plain, chosen] = [await ask(path), await ask(`${path}&accent=8a1c3a`)];
      const filesIn = async (answer: Response): Promise<readonly string[]> =>
        [...(await answer.text()).matchAll(/<(?:link rel="(?!alternate|canonical)|script)[^>]*>/g)].map(
          ([tag]) => tag,
        );
      assert.deepEqual(await filesIn(chosen), await filesIn(plain));
      assert.equal(chosen.headers.get('link'), plain.headers.get('link'));
    });

    it(`${path} is the same as without it where the colour is none, whatever it tries to write`, async () => {
      const plain = await ask(path);
      const html = await plain.text();
      for (const written of [
        'merah',
        '8a1c3',
        'fff}*{display:none}',
        "8a1c3a'; script-src *",
        '</style><b>',
      ]) {
        const answer = await ask(`${path}&accent=${encodeURIComponent(written)}`);
        assert.equal(await answer.text(), html, written);
        const [policy, usual] = [answer, plain].map(({ headers }) => headers.get('content-security-policy'));
        assert.equal(policy, usual, written);
      }
    });
  }
});
