import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { programs } from '@payung/programs';
import { atomFaults, readXml, within } from './atom-faults.ts';
import { startSite, type Site } from './running-site.ts';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.stop());

const feedOf = async (language: 'id' | 'en'): Promise<string> =>
  (await fetch(`${site.address}/programmes/changes.${language}.atom`)).text();

const entriesOf = (xml: string) =>
  within(readXml(xml), 'entry').map((entry) => {
    const text = (name: string) => within(entry, name)[0]!.text;
    const program = within(entry, 'category')[0]!.attributes['term']!;
    return {
      id: text('id'),
      title: text('title'),
      content: text('content'),
      published: text('published'),
      updated: text('updated'),
      program,
    };
  });

describe('what is checked in a feed', () => {
  const head = '<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="https://x.example/"/>';
  const whole = `${head}<id>urn:x:1</id><title>T</title><updated>2026-11-20T00:00:00+07:00</updated>`;
  const entry =
    '<entry><id>urn:x:2</id><title>E</title><updated>2026-11-20T00:00:00Z</updated><content type="html">a</content></entry>';
  const author = '<author><name>P</name></author>';
  it('passes a feed that has all', () =>
    assert.deepEqual(atomFaults(`${whole}${author}${entry}</feed>`), []));
  const broken = [
    [`${head}${author}</feed>`, /not one id/],
    [`${whole}${entry}</feed>`, /no author/],
    [`${whole}${author}${entry}${entry}</feed>`, /two entries have one id/],
    [`${whole.replace('2026-11-20T00:00:00+07:00', '2026-11-20')}</feed>`, /updated "2026-11-20"/],
    [`${whole}${author}${entry.replace('urn:x:2', 'jkm')}</feed>`, /no absolute address/],
    [`${whole}${author}${entry.replace('>a<', '><p>a</p><')}</feed>`, /inside HTML/],
  ] as const;
  for (const [xml, fault] of broken)
    it(`finds ${String(fault)}`, () => assert.match(atomFaults(xml).join('\n'), fault));
  it('throws for what is not well-formed', () => assert.throws(() => atomFaults(`${whole}<p></feed>`)));
});

for (const language of ['id', 'en'] as const)
  describe(`the feed of changes (${language})`, () => {
    it('is what RFC 4287 calls a feed', async () => assert.deepEqual(atomFaults(await feedOf(language)), []));

    it('says of every programme when its text was checked', async () => {
      const checked = entriesOf(await feedOf(language)).filter(({ title }) =>
        /diperiksa|checked/.test(title),
      );
      assert.deepEqual(checked.map(({ program }) => program).sort(), programs.map(({ code }) => code).sort());
    });

    it('goes from the youngest to the oldest, and nothing is told before somebody read it', async () => {
      const entries = entriesOf(await feedOf(language));
      const days = entries.map(({ published }) => published);
      assert.deepEqual(days, [...days].sort().reverse());
      for (const { published, updated, title } of entries) assert.ok(published <= updated, title);
    });

    it('leaves no parameter without a name and no sentence without its numbers', async () => {
      for (const { content, title } of entriesOf(await feedOf(language)))
        assert.doesNotMatch(`${title} ${content}`, /undefined|null|NaN|\b[a-z]+(\.[a-z-]+){1,}:/);
    });
  });

describe('an entry of a change of the law', () => {
  it('says what, from when, from how much to how much, and by which law', async () => {
    const found = entriesOf(await feedOf('id')).find(
      ({ program, published }) => program === 'jkm' && published.startsWith('2019-12-02'),
    )!;
    assert.match(
      found.title,
      /^Jaminan Kematian \(JKM\): .+ dan \d+ lainnya, aturan baru mulai 2 Desember 2019$/,
    );
    assert.match(
      found.content,
      /Santunan kematian: dari Rp16\.200\.000 menjadi Rp20\.000\.000 \(.*PP 82\/2019 pasal 34/,
    );
  });

  it('that ends something names what ends, not the programme', async () => {
    const ends = entriesOf(await feedOf('id')).filter(({ title }) =>
      title.endsWith('berakhir 31 Desember 2026'),
    );
    assert.ok(ends.length > 0);
    for (const { title, content } of ends) {
      assert.match(title, /: Keringanan pekerja mandiri, berakhir/);
      assert.match(content, /50% dari iuran biasa, hanya sampai 31 Desember 2026/);
    }
  });

  it('keeps its id for ever and under every address', async () => {
    const idOf = async (address: string) =>
      entriesOf(await (await fetch(address)).text()).find(
        ({ program, published, content }) =>
          program === 'jkm' && published.startsWith('2019-12-02') && content.includes('Rp16.200.000'),
      )!.id;
    const path = '/programmes/changes.id.atom';
    // Written down on the day of the first feed: a change of it makes old news new in every site that imports them.
    assert.equal(await idOf(site.address + path), 'urn:uuid:80934876-04cd-5dfd-8fab-cbe03e44a24f');
    assert.equal(
      await idOf(site.address.replace('127.0.0.1', 'localhost') + path),
      'urn:uuid:80934876-04cd-5dfd-8fab-cbe03e44a24f',
    );
  });
});
