import assert from 'node:assert/strict';
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
    ['coverage-card?region=1107', /belum ada data/],
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
    assert.ok(named.length > 3);
    assert.deepEqual(named, preloaded);
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
