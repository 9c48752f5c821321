import { expect, waitUntil } from '@open-wc/testing';
import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { parseFigures } from '@payung/coverage/parse';
import { pickFigures } from '@payung/coverage';
import { shippedFigures } from '@payung/coverage/shipped';
import type { CoverageMap } from '@payung/elements/coverage-map';
import { provinces } from '@payung/regions';
import { mapOnPage, part, parts, pathOf, textOf } from './map-on-page.ts';

const { axe } = window as unknown as { axe: typeof Axe };

async function press(map: CoverageMap, words: string): Promise<void> {
  const button = parts<HTMLButtonElement>(map, 'button').find((one) => textOf(one).startsWith(words));
  if (!button) throw new Error(`no button "${words}"`);
  button.click();
  await map.updateComplete;
}

/** A map with what saves and shares it open. */
async function keeping(attributes: Parameters<typeof mapOnPage>[0] = { region: '35' }): Promise<CoverageMap> {
  const map = await mapOnPage(attributes);
  await press(map, attributes.lang === 'en' ? 'Save or share' : 'Simpan atau bagikan');
  await waitUntil(() => map.shadowRoot!.querySelector('#keep-link'), 'it never opens', { timeout: 8000 });
  return map;
}

const click = HTMLAnchorElement.prototype.click;
const { createObjectURL } = URL;
const files: { name: string; content: Blob }[] = [];

/** The last file that was handed to the browser. */
const file = async (): Promise<{ name: string; text: string; type: string }> => {
  await waitUntil(() => files.length > 0, 'no file came', { timeout: 8000 });
  const { name, content } = files.at(-1)!;
  return { name, text: await content.text(), type: content.type };
};

beforeEach(() => {
  files.length = 0;
  let last: Blob | undefined;
  URL.createObjectURL = (content: Blob) => {
    last = content;
    return 'blob:kept';
  };
  HTMLAnchorElement.prototype.click = function kept(this: HTMLAnchorElement) {
    files.push({ name: this.download, content: last! });
  };
});
afterEach(() => {
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
});

describe('what a map shows', () => {
  it('is saved as a table that our own src reads with the same figures', async () => {
    const map = await keeping();
    await press(map, 'Simpan tabel');
    const { name, text } = await file();
    expect(name).to.equal('payung-35.csv');
    expect(textOf(part(map, '.keep [role=status]'))).to.equal('Berkas payung-35.csv diserahkan ke peramban.');
    const { figures, absences, problems } = parseFigures(text, { publisher: 'x' });
    expect(problems.every(({ code }) => code === 'missing-value')).to.equal(true);
    expect([...new Set(absences.values())]).to.deep.equal(['budget-only']);
    const shipped = [...shippedFigures().values()].filter(({ code }) => /^35\d\d$/.test(code));
    expect(figures.length).to.equal(shipped.length);
    const read = pickFigures(figures);
    for (const { code, percent, asOf, publisher } of shipped)
      expect([code, read.get(code)!.percent, read.get(code)!.asOf, read.get(code)!.publisher]).to.deep.equal([
        code,
        percent,
        asOf,
        publisher,
      ]);
  });

  for (const lang of ['id', 'en'])
    it(`is read back with every share that is only roughly so as such (${lang})`, async () => {
      const map = await keeping({ region: 'ID', lang });
      await press(map, lang === 'en' ? 'Save the table' : 'Simpan tabel');
      const read = pickFigures(parseFigures((await file()).text, { publisher: 'x' }).figures);
      const rough = [...shippedFigures().values()].filter(
        ({ code, kind }) => kind === 'about' && code.length === 4,
      );
      expect(rough.length).to.be.greaterThan(3);
      const codes = [...read.values()].filter(({ kind }) => kind === 'about').map(({ code }) => code);
      expect(codes.sort()).to.deep.equal(rough.map(({ code }) => code).sort());
    });

  it('is saved as the rows that the search of a table finds', async () => {
    const map = await keeping({ region: '35', view: 'table' });
    const search = part<HTMLInputElement>(map, '#search');
    search.value = 'malang';
    search.dispatchEvent(new Event('input'));
    await map.updateComplete;
    await press(map, 'Simpan tabel');
    const [, ...rows] = (await file()).text.trim().split('\r\n');
    expect(rows.map((row) => row.slice(1, 5)).sort()).to.deep.equal(['3507', '3573']);
  });

  it('is saved with the word that a share does not apply, where the map says so', async () => {
    const map = await keeping({ region: '32' });
    await press(map, 'Tidak berlaku');
    await press(map, 'Simpan tabel');
    const [, row] = (await file()).text.split('\r\n');
    expect(row).to.match(/^"3205";"Kabupaten Garut";"tidak berlaku";/);
  });

  it('is saved without what the legend does not pick out', async () => {
    const map = await keeping();
    await press(map, 'Belum ada data');
    await press(map, 'Simpan tabel');
    const { text } = await file();
    const rows = text.trim().split('\r\n').slice(1);
    expect(rows.length).to.be.within(1, 37);
    expect(rows.every((row) => row.endsWith(';"";"";"";"";""'))).to.equal(true);
  });

  it('is saved as the provinces that are seen as tiles', async () => {
    const place = await mapOnPage({ view: 'tiles' }, 360, '.tile');
    place.region = '35';
    await place.updateComplete;
    await press(place, 'Simpan atau bagikan');
    await waitUntil(() => place.shadowRoot!.querySelector('#keep-link'), 'it never opens', { timeout: 8000 });
    await press(place, 'Simpan tabel');
    const { name, text } = await file();
    const [, ...rows] = text.trim().split('\r\n');
    expect(name).to.equal('payung-ID.csv');
    expect(rows.map((row) => row.slice(1, 3))).to.deep.equal(provinces.map(({ code }) => code));
    expect(rows.find((row) => row.startsWith('"92"'))).to.contain(';"tidak berlaku";');
  });

  it('is saved as a picture with its own colours, title, legend and source', async () => {
    const map = await keeping();
    await press(map, 'Simpan gambar (SVG)');
    const { name, text, type } = await file();
    expect([name, type]).to.deep.equal(['payung-35.svg', 'image/svg+xml']);
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(picture.querySelector('parsererror')).to.equal(null);
    const words = [...picture.querySelectorAll('text, title')].map((node) => node.textContent!.trim());
    expect(words[0]).to.equal('Pekerja yang terlindungi BPJS Ketenagakerjaan di Jawa Timur');
    expect(words.join('\n')).to.match(
      /80% atau lebih \(\d+ wilayah\)\nBelum ada data \(\d+ wilayah\)\n(?:Hanya [^\n]+\n)?Bergaris: [^\n]+\nAngka: Payung/,
    );
    const own = part(map, 'path.region.c1, path.region.c2');
    const copy = [...picture.querySelectorAll('path')].find(
      (path) => path.getAttribute('d') === own.getAttribute('d'),
    )!;
    expect(copy.getAttribute('fill')).to.equal(getComputedStyle(own).fill);
    expect(text).to.not.match(/\b(class|style|role="option"|tabindex|var\()/);
  });

  it('is saved as a picture that names its year, where one is chosen', async () => {
    const map = await keeping();
    const year = part<HTMLSelectElement>(map, '#year');
    year.value = year.options[1]!.value;
    year.dispatchEvent(new Event('change'));
    await waitUntil(() => textOf(part(map, 'h2')).endsWith(year.value), 'the year never comes', {
      timeout: 8000,
    });
    await press(map, 'Simpan gambar (SVG)');
    expect((await file()).text).to.contain(`di Jawa Timur, ${year.value}<`);
  });

  it('is saved as a PNG of 1200 pixels', async () => {
    const map = await keeping();
    await press(map, 'Simpan gambar (PNG)');
    await file();
    const { name, content } = files.at(-1)!;
    expect([name, content.type]).to.deep.equal(['payung-35.png', 'image/png']);
    const header = new DataView(await content.arrayBuffer());
    expect(header.getUint32(16)).to.equal(1200);
    expect(content.size).to.be.above(20_000);
  });

  it('is kept without an accessibility fault', async () => {
    const { violations } = await axe.run(await keeping(), { resultTypes: ['violations'] });
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    ).to.deep.equal([]);
  });

  it('has the address of the page itself where that handed figures over', async () => {
    const map = await mapOnPage({ region: '35', src: '/tests/tidak-ada.csv' });
    map.figures = [{ code: '3510', percent: 7, asOf: '2026-06' }];
    await waitUntil(() => pathOf(map, '3510').getAttribute('aria-label')?.endsWith(': 7%'), 'it is read');
    await press(map, 'Simpan atau bagikan');
    await waitUntil(() => map.shadowRoot!.querySelector('#keep-link'), 'it opens', { timeout: 8000 });
    part(map, '.legend .kind:has(.c1)').click();
    await map.updateComplete;
    const { origin, pathname, hash } = new URL(part<HTMLTextAreaElement>(map, '#keep-link').value);
    expect(origin + pathname).to.equal(location.origin + location.pathname);
    expect(hash).to.equal('#payung=coverage-map&region=35&view=map&only=c1');
  });

  it('has an address that shows it again', async () => {
    const map = await keeping({ region: '35', lang: 'en', view: 'table' });
    const { value } = part<HTMLTextAreaElement>(map, '#keep-link');
    const { pathname, searchParams } = new URL(value);
    expect([pathname, Object.fromEntries(searchParams)]).to.deep.equal([
      '/embed/coverage-map',
      { region: '35', view: 'table', lang: 'en' },
    ]);
    expect(parts(map, 'button').some((button) => /picture/.test(textOf(button)))).to.equal(false);
  });
});
