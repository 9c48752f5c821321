import { expect, waitUntil } from '@open-wc/testing';
import { shippedFiguresOf } from '@payung/coverage/shipped-years';
import type { CoverageMap } from '@payung/elements/coverage-map';
import {
  choicesOf,
  mapOnPage,
  part,
  parts,
  pathOf,
  textOf,
  warningsOf,
  type MapAttributes,
} from './map-on-page.ts';

const here = location.href;

afterEach(() => history.replaceState(null, '', here));

const settled = async (map: CoverageMap, isDone: () => boolean, words = 'it shows that'): Promise<void> => {
  await waitUntil(isDone, words, { timeout: 8000 });
  await map.updateComplete;
};

async function press(map: CoverageMap, words: string): Promise<void> {
  parts<HTMLButtonElement>(map, 'button')
    .find((one) => textOf(one).startsWith(words))!
    .click();
  await map.updateComplete;
}

/** The link to what a map shows. */
async function linkOf(map: CoverageMap): Promise<URL> {
  if (!map.shadowRoot!.querySelector('#keep-link')) await press(map, 'Simpan atau bagikan');
  await settled(map, () => map.shadowRoot!.querySelector('#keep-link') !== null);
  return new URL(part<HTMLTextAreaElement>(map, '#keep-link').value);
}

/** A map as a page of ours shows it that is opened by a link. */
function opened({ searchParams, hash }: URL): Promise<CoverageMap> {
  history.replaceState(null, '', hash || here);
  return mapOnPage(Object.fromEntries(searchParams) as MapAttributes);
}

const pressedKinds = (map: CoverageMap): string[] =>
  parts(map, '.legend [aria-pressed=true] .swatch').map(({ className }) => className.replace('swatch ', ''));

const yearOf = (map: CoverageMap): string => part<HTMLSelectElement>(map, '#year').value;

const firstRow = (map: CoverageMap): string => textOf(part(map, 'tbody th .link'));

const comparedWith = (map: CoverageMap): string[] => parts(map, '.compare-side h4').map(textOf);

const notices = (map: CoverageMap): string[] => parts(map, '.map > .notice').map(textOf);

describe('the link to a view', () => {
  it('shows the year, the picked kinds, the compared area, the table and its order again', async () => {
    const map = await mapOnPage({ region: '35', view: 'table' });
    const year = part<HTMLSelectElement>(map, '#year');
    year.value = '2024';
    year.dispatchEvent(new Event('change'));
    await settled(map, () => textOf(part(map, 'h2')).endsWith('2024'));
    await press(map, 'Belum ada data');
    await press(map, 'Wilayah');
    await press(map, 'Wilayah');
    await press(map, 'Bandingkan');
    await settled(map, () => map.shadowRoot!.querySelector('#compare-search') !== null);
    const field = part<HTMLInputElement>(map, '#compare-search');
    field.value = 'Jawa Tengah';
    field.dispatchEvent(new Event('input'));
    await map.updateComplete;
    part(map, '#compare-found [data-area="33"]').click();
    await settled(map, () => comparedWith(map).length === 2);

    const link = await linkOf(map);
    expect(link.hash).to.equal('#payung=coverage-map&only=no-data&compare=33&sort=-name');
    const again = await opened(link);
    await settled(again, () => comparedWith(again).length === 2);
    expect(yearOf(again)).to.equal('2024');
    expect(textOf(part(again, 'h2'))).to.equal(textOf(part(map, 'h2')));
    expect(pressedKinds(again)).to.deep.equal(['no-data']);
    expect(comparedWith(again)).to.deep.equal(comparedWith(map));
    expect(textOf(part(again, 'table'))).to.equal(textOf(part(map, 'table')));
    expect(part(again, 'th[aria-sort=descending]').textContent).to.contain('Wilayah');
    expect((await linkOf(again)).href).to.equal(link.href);
    expect(notices(again)).to.deep.equal([]);
  });

  it('shows a regency in its province, and tiles', async () => {
    const regency = await opened(await linkOf(await mapOnPage({ region: '3510' })));
    expect(textOf(part(regency, '[aria-current=true]'))).to.equal('Kabupaten Banyuwangi');
    const tiles = await mapOnPage({ view: 'tiles' }, 360, '.tile');
    const link = await linkOf(tiles);
    expect(link.searchParams.get('view')).to.equal('tiles');
  });

  it('is followed where the page is open already', async () => {
    const map = await mapOnPage();
    const choices = choicesOf(map);
    location.hash = '#payung=coverage-map&region=35&view=table&year=2024&only=c1+c2&sort=name';
    await settled(map, () => pressedKinds(map).length === 2);
    await settled(map, () => textOf(part(map, 'h2')).endsWith('di Jawa Timur, 2024'));
    expect(firstRow(map)).to.match(/^Kabupaten /);
    expect(choices).to.deep.equal([]);
  });

  it('is not for the map where the fragment is that of something else', async () => {
    history.replaceState(null, '', '#payung=contribution&only=c1');
    expect(pressedKinds(await mapOnPage())).to.deep.equal([]);
  });

  it('is left behind by what a person does', async () => {
    history.replaceState(null, '', '#payung=coverage-map&region=35&only=c1');
    const map = await mapOnPage();
    await settled(map, () => pressedKinds(map).length === 1);
    await press(map, 'Tampilkan semua');
    await press(map, 'Indonesia');
    map.lang = 'en';
    await settled(map, () => parts(map, 'h2').some((title) => textOf(title).endsWith('in Indonesia')));
    expect(pressedKinds(map)).to.deep.equal([]);
  });
});

describe('the attributes of a view', () => {
  it('show what `shown` says, as the fragment does', async () => {
    const map = await mapOnPage({ region: '35', shown: 'only=c2&compare=3510' });
    await settled(map, () => comparedWith(map).length === 2);
    expect(pressedKinds(map)).to.deep.equal(['c2']);
    expect(comparedWith(map)).to.deep.equal(
      ['Jawa Timur', 'Kabupaten Banyuwangi · Jawa Timur'].map((name) => name.replace(' · ', ' ')),
    );
    expect(document.activeElement).to.not.equal(map);
  });

  it('show one year, another one when it changes, and the newest figures when it is taken away', async () => {
    const code = [...shippedFiguresOf('2024').keys()].find((one) => one.length === 4)!;
    const label = pathOf(await mapOnPage(), code).getAttribute('aria-label');
    const map = await mapOnPage({ year: '2018' });
    await settled(map, () => textOf(part(map, 'h2')).endsWith(', 2018'));
    expect(yearOf(map)).to.equal('2018');
    map.year = '2024';
    await settled(map, () => textOf(part(map, 'h2')).endsWith(', 2024'));
    const percent = shippedFiguresOf('2024').get(code)!.percent;
    await settled(map, () =>
      pathOf(map, code).getAttribute('aria-label')!.includes(String(percent).replace('.', ',')),
    );
    map.removeAttribute('year');
    map.year = undefined;
    await settled(map, () => pathOf(map, code).getAttribute('aria-label') === label);
    expect(yearOf(map)).to.equal('');
  });

  it('never show a figure of another year first', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const map = document.createElement('payung-coverage-map');
    map.year = '2018';
    const figures = shippedFiguresOf('2018');
    const seen = new Set<string>();
    place.append(map);
    await waitUntil(
      () => {
        for (const path of !map.shadowRoot ? [] : parts(map, 'path.region:is(.c1, .c2, .c3, .c4, .c5)'))
          seen.add((path as Element).getAttribute('data-code')!);
        return seen.size > 0;
      },
      'the year comes',
      { timeout: 8000, interval: 1 },
    );
    expect([...seen].filter((code) => !figures.has(code))).to.deep.equal([]);
    place.remove();
  });

  const wrong: readonly [attributes: MapAttributes, notice: string, warning: string][] = [
    [{ year: '1998' }, 'Tidak ada peta untuk tahun “1998”', 'year="1998"> is not known; use 2025, 2024'],
    [{ shown: 'only=merah' }, 'Pilihan warna “merah” tidak dikenal', 'only="merah"> is not known; use c1'],
    [{ shown: 'only=c1+merah' }, 'Pilihan warna “c1 merah” tidak dikenal', 'only="c1 merah">'],
    [{ shown: 'compare=9999' }, 'Wilayah pembanding “9999” tidak dikenal', 'compare="9999">'],
    [
      { shown: 'sort=luas' },
      'Urutan tabel “luas” tidak dikenal',
      'sort="luas"> is not known; use -value, value',
    ],
    [{ view: 'globe' }, 'Bentuk tampilan “globe” tidak dikenal', 'view="globe"> is not known; use map'],
    [
      { indicator: 'umur' },
      'Angka “umur” tidak dikenal',
      'indicator="umur"> is not known; use coverage_rate',
    ],
    [{ region: '9999' }, 'Kode wilayah “9999” tidak dikenal', 'region="9999"> is not known; use ID'],
    [{ year: '<img src=x onerror=alert(1)>' }, 'Tidak ada peta untuk tahun “<img src=x', 'year="<img'],
  ];

  for (const [attributes, notice, warning] of wrong)
    it(`tell the reader and the console of ${JSON.stringify(attributes)}, and show the rest`, async () => {
      let map!: CoverageMap;
      const warnings = await warningsOf(async () => {
        map = await mapOnPage(attributes);
        await settled(map, () => notices(map).length > 0, notice);
      });
      expect(notices(map).join()).to.contain(notice);
      expect(warnings.join()).to.contain(warning);
      expect(yearOf(map)).to.equal('');
      expect(pressedKinds(map)).to.deep.equal([]);
      expect(comparedWith(map)).to.deep.equal([]);
      expect(parts(map, '.notice img').length).to.equal(0);
    });

  it('tell of it in English', async () => {
    const map = await mapOnPage({ lang: 'en', year: '1998' });
    await settled(map, () => notices(map).length > 0);
    expect(notices(map)).to.deep.equal([
      'There is no map of the year “1998”, so the newest figure of each region is shown.',
    ]);
  });
});
