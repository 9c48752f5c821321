import { expect, waitUntil } from '@open-wc/testing';
import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { areComparable, type CoverageFigure } from '@payung/coverage';
import { shippedFigures } from '@payung/coverage/shipped';
import type { CoverageMap } from '@payung/elements/coverage-map';
import { sendKeys } from '@web/test-runner-commands';
import { render, type ReactiveController } from 'lit';
import { differenceOf } from '../../../packages/elements/src/coverage-map/compare/difference.ts';
import { foundAreas } from '../../../packages/elements/src/coverage-map/finder/found-areas.ts';
import {
  guards,
  hindrancesOf,
  type Guards,
} from '../../../packages/elements/src/coverage-map/compare/hindrances.ts';
import type { FigureSet } from '../../../packages/elements/src/coverage-map/figure-set.ts';
import { comparePart } from '../../../packages/elements/src/coverage-map/opened-parts.ts';
import { hostFigures } from '../../../packages/elements/src/coverage-map/host-figures.ts';
import { shippedSet } from '../../../packages/elements/src/coverage-map/shipped-figures.ts';
import { words as english } from '../../../packages/elements/src/coverage-map/words.en.ts';
import { words as indonesian } from '../../../packages/elements/src/coverage-map/words.id.ts';
import { mapOnPage, part, parts, textOf, typed } from './map-on-page.ts';

const { axe } = window as unknown as { axe: typeof Axe };

interface Given {
  /** The area of the map, with which another is compared. */
  readonly region: string;
  readonly lang?: 'id' | 'en';
  readonly set?: FigureSet;
  readonly year?: string;
  readonly width?: number;
  readonly load?: () => Promise<
    typeof import('../../../packages/elements/src/coverage-map/compare/compare.ts')
  >;
}

/** A map with the button under it, drawn anew with every update of the map. */
async function withButton({ region, lang = 'id', set = shippedSet(), year, width, load }: Given) {
  const map = await mapOnPage({ region, lang }, width);
  const voice = { words: lang === 'en' ? english : indonesian, language: lang };
  const bar = comparePart(map, load);
  const place = document.createElement('div');
  place.className = 'under-test';
  part(map, '.details').after(place);
  const drawing: ReactiveController = {
    hostUpdated: () =>
      void render(
        bar.render(
          'compare',
          voice.words.compareWith,
          (one) => one.template({ code: map.region, set, year }, voice),
          voice,
        ),
        place,
      ),
  };
  map.addController(drawing);
  map.requestUpdate();
  await map.updateComplete;
  return map;
}

const button = (map: CoverageMap, words: string): HTMLButtonElement => {
  const found = parts<HTMLButtonElement>(map, '.under-test .compare button').find(
    (one) => textOf(one) === words,
  );
  if (!found) throw new Error(`no button "${words}"`);
  return found;
};

const field = (map: CoverageMap) => part<HTMLInputElement>(map, '#compare-search');
const hasFocus = (map: CoverageMap, element: Element) => map.shadowRoot!.activeElement === element;

/** The same with the part open and the focus in its field. */
async function opened(given: Given): Promise<CoverageMap> {
  const map = await withButton(given);
  button(map, given.lang === 'en' ? 'Compare with another region' : 'Bandingkan dengan wilayah lain').click();
  await waitUntil(
    () => map.shadowRoot!.querySelector('#compare-search') && hasFocus(map, field(map)),
    'the field never has the focus',
    { timeout: 8000 },
  );
  return map;
}

const offered = (map: CoverageMap) => parts(map, '.found-areas li').map(textOf);
const sides = (map: CoverageMap) => parts(map, '.compare-side');
const verdict = (map: CoverageMap) => textOf(part(map, '.compare-verdict'));
const status = (map: CoverageMap) => textOf(part(map, '.compare .field [role=status]'));

async function type(map: CoverageMap, text: string): Promise<void> {
  field(map).select();
  await typed(text);
  // WebKit goes on before the last keys have arrived.
  await waitUntil(() => field(map).value === text);
  await map.updateComplete;
}

async function press(map: CoverageMap, key: string): Promise<void> {
  await sendKeys({ press: key });
  await map.updateComplete;
}

/** Finds an area by its whole name and takes the first that is offered. */
async function compareWith(map: CoverageMap, name: string): Promise<void> {
  await type(map, name);
  await press(map, 'ArrowDown');
  await press(map, 'Enter');
  await waitUntil(() => sides(map).length > 0);
}

/** Shows the map as on paper, in engines too that cannot be told to print; gives back what undoes it. */
function onPaper(map: CoverageMap): () => void {
  const rules = map.shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) =>
    [...cssRules].filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print'),
  ) as CSSMediaRule[];
  for (const { media } of rules) media.mediaText = 'all';
  return () => {
    for (const { media } of rules) media.mediaText = 'print';
  };
}

/** Figures of a host's own table. */
async function hostSet(rows: string): Promise<FigureSet> {
  const table = new Blob([`kode,nilai,tanggal,sumber,dasar\n${rows}\n`], { type: 'text/csv' });
  return hostFigures(URL.createObjectURL(table), new AbortController().signal, () => undefined);
}

function figure(given: Partial<CoverageFigure>): CoverageFigure {
  return {
    code: '3510',
    percent: 40,
    kind: 'printed',
    asOf: '2025-08',
    base: 'resident',
    publisher: 'Dinas',
    ids: [],
    ...given,
  };
}

const of = (code: string) => shippedFigures().get(code)!;

describe('comparing two regions', () => {
  describe('that may be compared', () => {
    it('shows both with name, province, share, sentence, day and source, and tells the difference to the decimal', async () => {
      const map = await opened({ region: '3573' });
      await compareWith(map, 'Kota Surabaya');
      const [first, second] = sides(map).map(textOf);
      expect(first).to.match(
        /^Kota Malang Jawa Timur 41,9% 42 dari 100 pekerja sudah terlindungi, 58 belum /,
      );
      expect(first).to.contain(`Keadaan 30 November 2025 Sumber ${of('3573').publisher}`);
      expect(second).to.match(
        /^Kota Surabaya Jawa Timur 42% 42 dari 100 pekerja sudah terlindungi, 58 belum /,
      );
      expect(verdict(map)).to.equal(
        'Kota Malang: 41,9%. Kota Surabaya: 42%. Kota Malang 0,1 poin lebih rendah daripada Kota Surabaya. ' +
          'Kedua sumber tidak menyebut siapa yang dihitung, jadi selisih ini petunjuk saja.',
      );
    });

    it('draws both bars on the same scale, each with a pattern of its own', async () => {
      const map = await opened({ region: '3573' });
      await compareWith(map, 'Kota Denpasar');
      const bars = parts<SVGSVGElement>(map, '.compare-bar');
      const shares = parts(map, '.compare-share');
      expect(shares.map((bar) => bar.getAttribute('width'))).to.deep.equal(['41.9%', '38%']);
      expect(Math.abs(bars[0]!.clientWidth - bars[1]!.clientWidth)).to.be.below(1);
      const [plain, patterned] = shares.map((bar) => getComputedStyle(bar).fill);
      expect(patterned).to.contain('#compare-second');
      expect(plain).to.match(/^rgb/);
    });

    it('stand side by side, and under each other on a phone', async () => {
      for (const [width, areBeside] of [
        [360, false],
        [720, true],
      ] as const) {
        const map = await opened({ region: '3573', width });
        await compareWith(map, 'Kota Surabaya');
        const [first, second] = sides(map).map((side) => side.getBoundingClientRect());
        expect(first!.right <= second!.left, `${width}`).to.equal(areBeside);
        expect(first!.bottom <= second!.top, `${width}`).to.equal(!areBeside);
        map.remove();
      }
    });

    it('change places by a button, which keeps the focus and says it the other way round', async () => {
      const map = await opened({ region: '3573' });
      await compareWith(map, 'Kota Surabaya');
      const swap = button(map, 'Tukar tempat');
      swap.focus();
      swap.click();
      await map.updateComplete;
      expect(verdict(map)).to.contain('Kota Surabaya 0,1 poin lebih tinggi daripada Kota Malang.');
      expect(textOf(sides(map)[0]!)).to.match(/^Kota Surabaya/);
      expect(hasFocus(map, swap)).to.equal(true);
    });

    it('are no longer compared after a button, and the focus is back in the field', async () => {
      const map = await opened({ region: '3573' });
      await compareWith(map, 'Kota Surabaya');
      button(map, 'Hapus perbandingan').click();
      await map.updateComplete;
      expect(sides(map).length).to.equal(0);
      expect(verdict(map)).to.equal('');
      expect(hasFocus(map, field(map))).to.equal(true);
      expect(field(map).value).to.equal('Kota Surabaya');
    });

    it('are told with the area that the map goes to', async () => {
      const map = await opened({ region: '3573' });
      await compareWith(map, 'Kota Surabaya');
      map.region = '3516';
      await map.updateComplete;
      expect(textOf(sides(map)[0]!)).to.match(/^Kabupaten Mojokerto/);
      map.region = '3578';
      await map.updateComplete;
      expect(sides(map).length).to.equal(0);
      expect(verdict(map)).to.equal('Itu wilayah yang sama. Pilih wilayah lain.');
    });
  });

  describe('that may not be compared', () => {
    it('shows both shares and no difference across the enlargement of 2025, and says why', async () => {
      const map = await opened({ region: '5101' });
      await compareWith(map, 'Kabupaten Badung');
      expect(sides(map).map((side) => textOf(side.querySelector('.percent')!))).to.deep.equal([
        '63,99%',
        '58,68%',
      ]);
      expect(verdict(map)).to.contain('Selisihnya tidak dihitung');
      expect(verdict(map)).to.match(/Sejak 2025 .* diperbesar.*\(di sini: Desember 2024 dan 31 Maret 2025\)/);
      expect(verdict(map)).to.not.match(/poin|5,31/);
    });

    it('says which kind of nothing is known, and compares nothing', async () => {
      const map = await opened({ region: '3573' });
      for (const [name, words] of [
        ['Kabupaten Garut', /^Kabupaten Garut Jawa Barat Tidak berlaku: /],
        ['Kota Sibolga', /^Kota Sibolga Sumatera Utara Belum ada data: /],
        ['Kabupaten Bogor', /^Kabupaten Bogor Jawa Barat Belum ada persentase/],
      ] as const) {
        await compareWith(map, name);
        expect(textOf(sides(map)[1]!)).to.match(words);
        expect(parts(map, '.compare-bar')[1]!.matches('.empty')).to.equal(true);
        expect(verdict(map)).to.contain(`Tidak ada yang dibandingkan: ${name} tidak punya persentase.`);
        expect(verdict(map)).to.not.contain('poin');
      }
    });
  });

  it('says of one year that it has no figure, and not why', async () => {
    const set = { ...shippedSet(), figures: new Map([['3573', of('3573')]]), absences: new Map() };
    const map = await opened({ region: '3573', set, year: '2025' });
    await compareWith(map, 'Kabupaten Garut');
    expect(textOf(sides(map)[1]!)).to.contain('Tidak ada angka tahun 2025 untuk wilayah ini.');
  });

  describe('of a host’s table', () => {
    const rows =
      '3510,29.97,2025-08,Dinas A,resident\n3511,9.7,2026-08,Dinas B,resident\n3512,104.2,2025-08,Dinas C,resident\n' +
      '3513,20,2025-08,Dinas D,registration\n3514,20,,Dinas E,resident';

    it('tells the difference without dust of binary numbers', async () => {
      const map = await opened({ region: '3510', set: await hostSet(rows) });
      await compareWith(map, 'Kabupaten Bondowoso');
      expect(verdict(map)).to.contain(
        'Kabupaten Banyuwangi 20,27 poin lebih tinggi daripada Kabupaten Bondowoso.',
      );
      expect(textOf(sides(map)[1]!)).to.contain('Sumber Dinas B');
    });

    it('says a share above 100 as printed, fills the bar and tells no difference', async () => {
      const map = await opened({ region: '3510', set: await hostSet(rows) });
      await compareWith(map, 'Kabupaten Situbondo');
      expect(textOf(sides(map)[1]!)).to.contain('104,2% lebih dari 100%, misalnya karena pekerja proyek');
      expect(parts(map, '.compare-share')[1]!.getAttribute('width')).to.equal('100%');
      expect(verdict(map)).to.contain('Angka di atas 100%');
    });

    it('tells no difference between residents and registrations, nor without a date', async () => {
      const map = await opened({ region: '3510', set: await hostSet(rows) });
      await compareWith(map, 'Kabupaten Probolinggo');
      expect(verdict(map)).to.match(/ber-KTP wilayah itu, yang lain pekerja yang terdaftar/);
      await compareWith(map, 'Kabupaten Pasuruan');
      expect(verdict(map)).to.contain('Ada angka yang tanggalnya tidak disebut.');
    });

    it('does not look elsewhere for what the table lacks', async () => {
      const map = await opened({ region: '3510', set: await hostSet(rows) });
      await compareWith(map, 'Kota Surabaya');
      expect(textOf(sides(map)[1]!)).to.contain('Tabel ini tidak memuat angka untuk wilayah ini.');
    });
  });

  describe('by its field', () => {
    it('finds an area by part of its name, with the keyboard alone', async () => {
      const map = await withButton({ region: '3573' });
      button(map, 'Bandingkan dengan wilayah lain').focus();
      await press(map, 'Enter');
      await waitUntil(() => map.shadowRoot!.querySelector('#compare-search') && hasFocus(map, field(map)));
      await type(map, 'palang');
      expect(offered(map)).to.deep.equal(['Kota Palangka Raya Kalimantan Tengah']);
      await type(map, 'sura');
      expect(offered(map)).to.deep.equal(['Kota Surakarta Jawa Tengah', 'Kota Surabaya Jawa Timur']);
      expect(status(map)).to.equal('2 wilayah yang cocok.');
      expect(field(map).getAttribute('aria-expanded')).to.equal('true');
      await press(map, 'ArrowUp');
      const active = part(map, `#${field(map).getAttribute('aria-activedescendant')}`);
      expect([textOf(active), active.getAttribute('aria-selected')]).to.deep.equal([
        'Kota Surabaya Jawa Timur',
        'true',
      ]);
      await press(map, 'Enter');
      expect(textOf(sides(map)[1]!)).to.match(/^Kota Surabaya/);
      expect(field(map).value).to.equal('Kota Surabaya');
      expect(field(map).getAttribute('aria-expanded')).to.equal('false');
      await press(map, 'Tab');
      expect(hasFocus(map, button(map, 'Tukar tempat'))).to.equal(true);
    });

    it('offers at most eight and counts the others', async () => {
      const map = await opened({ region: '3573' });
      await type(map, 'ban');
      expect(offered(map).length).to.equal(8);
      expect(status(map)).to.match(/^8 dari \d\d wilayah yang cocok\. Ketik lebih lengkap\.$/);
    });

    it('closes its list on Escape and keeps what was typed, in a closed part too', async () => {
      const map = await opened({ region: '3573' });
      await type(map, 'sura');
      await press(map, 'Escape');
      expect(offered(map)).to.deep.equal([]);
      await press(map, 'Escape');
      expect(field(map).value).to.equal('sura');
      await press(map, 'ArrowDown');
      expect(offered(map).length).to.equal(2);
      const toggle = button(map, 'Bandingkan dengan wilayah lain');
      toggle.click();
      await map.updateComplete;
      expect(map.shadowRoot!.querySelector('#compare-search')).to.equal(null);
      toggle.click();
      await waitUntil(() => map.shadowRoot!.querySelector('#compare-search'));
      expect(field(map).value).to.equal('sura');
    });

    it('takes nothing on Enter while several are offered and none is picked out, and the only one at once', async () => {
      const map = await opened({ region: '3573' });
      await type(map, 'sura');
      await press(map, 'Enter');
      expect(sides(map).length).to.equal(0);
      await type(map, 'surab');
      await press(map, 'Enter');
      expect(textOf(sides(map)[1]!)).to.match(/^Kota Surabaya/);
    });

    it('takes what is clicked', async () => {
      const map = await opened({ region: '3573' });
      await type(map, 'jawa');
      parts(map, '.found-areas li .muted')[1]!.click();
      await map.updateComplete;
      expect(textOf(sides(map)[1]!)).to.match(/^Jawa Tengah Belum ada data/);
    });

    it('says when nothing is found', async () => {
      const map = await opened({ region: '3573' });
      await type(map, 'xyzzy');
      expect(offered(map)).to.deep.equal([]);
      expect(status(map)).to.equal('Tidak ada wilayah yang cocok dengan “xyzzy”.');
    });

    for (const [typed, name] of [
      ['indonesia', 'Indonesia'],
      ['Kab. Malang', 'Kabupaten Malang'],
      ['kota baru', 'Kabupaten Kotabaru'],
      ['malang kota', 'Kota Malang'],
      ['DIY', 'DI Yogyakarta'],
      ['Prov. Jawa Barat', 'Jawa Barat'],
      ['jayawijaya', 'Kabupaten Jayawijaya'],
    ] as const)
      it(`finds ${name} first for “${typed}”`, () => {
        expect(foundAreas(typed)[0]?.name).to.equal(name);
      });

    it('finds the regencies of a province by its name, after the province', () => {
      const found = foundAreas('gorontalo');
      expect(found[0]!.name).to.equal('Gorontalo');
      expect(found.map(({ name }) => name)).to.include('Kabupaten Boalemo');
    });

    it('finds none for no letters', () => {
      expect(foundAreas(' … ')).to.deep.equal([]);
    });
  });

  it('is told in English', async () => {
    const map = await opened({ region: '3573', lang: 'en' });
    expect(textOf(part(map, '#compare-label'))).to.equal('Compare Kota Malang with');
    await compareWith(map, 'Kota Surabaya');
    expect(verdict(map)).to.contain('Kota Malang is 0.1 percentage points lower than Kota Surabaya.');
    await compareWith(map, 'Kabupaten Bogor');
    expect(verdict(map)).to.contain('Nothing is compared: there is no share for Kabupaten Bogor.');
  });

  for (const [state, act] of [
    [
      'its list open',
      async (map: CoverageMap) => {
        await type(map, 'ban');
        await press(map, 'ArrowDown');
      },
    ],
    ['a difference', (map: CoverageMap) => compareWith(map, 'Kota Surabaya')],
    ['reasons', (map: CoverageMap) => compareWith(map, 'Kabupaten Jembrana')],
  ] as const)
    it(`has no accessibility fault with ${state}`, async () => {
      const map = await opened({ region: '3573' });
      await act(map);
      const { violations, passes } = await axe.run({ fromShadowDom: ['payung-coverage-map', '.compare'] });
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).to.deep.equal([]);
      expect(passes.map(({ id }) => id)).to.include('color-contrast');
    });

  it('is printed without what only a screen can use', async () => {
    const map = await opened({ region: '3573' });
    await compareWith(map, 'Kota Surabaya');
    const onScreen = onPaper(map);
    const isSeen = (element: Element) => element.getClientRects().length > 0;
    expect(sides(map).every(isSeen)).to.equal(true);
    expect(isSeen(part(map, '.compare-verdict'))).to.equal(true);
    expect(parts(map, '.compare button, #compare-search').some(isSeen)).to.equal(false);
    onScreen();
    expect(isSeen(field(map))).to.equal(true);
  });

  it('says when it could not be fetched, and tries again when pressed again', async () => {
    let isOffline = true;
    const load = () =>
      isOffline
        ? Promise.reject(new TypeError('Failed to fetch'))
        : import('../../../packages/elements/src/coverage-map/compare/compare.ts');
    const map = await withButton({ region: '3573', load });
    const toggle = button(map, 'Bandingkan dengan wilayah lain');
    toggle.click();
    await waitUntil(() => map.shadowRoot!.querySelector('.compare [role=alert]'));
    expect(textOf(part(map, '.compare [role=alert]'))).to.contain('tekan tombolnya sekali lagi');
    isOffline = false;
    toggle.click();
    await waitUntil(() => map.shadowRoot!.querySelector('#compare-search'));
    expect(map.shadowRoot!.querySelector('.compare [role=alert]')).to.equal(null);
  });
});

describe('hindrancesOf()', () => {
  for (const [name, a, b, expected] of [
    ['none between figures of one base, era and year', {}, { asOf: '2025-12-31', percent: 1 }, []],
    ['none at twelve months apart', { asOf: '2025-08' }, { asOf: '2026-08-31' }, []],
    ['far apart at thirteen months', { asOf: '2025-08' }, { asOf: '2026-09' }, ['far-apart']],
    ['none at a year to the day', { asOf: '2025-08-12' }, { asOf: '2026-08-12' }, []],
    ['far apart at a year and a day', { asOf: '2025-08-12' }, { asOf: '2026-08-13' }, ['far-apart']],
    ['none within one year', { asOf: '2025' }, { asOf: '2025' }, []],
    ['far apart where years may be', { asOf: '2025' }, { asOf: '2026' }, ['far-apart']],
    ['far apart where a year may be', { asOf: '2025' }, { asOf: '2026-02' }, ['far-apart']],
    ['the enlargement', { asOf: '2024-12-31' }, { asOf: '2025-01-01' }, ['base-enlarged']],
    ['both', { asOf: '2023-01' }, { asOf: '2025-01' }, ['base-enlarged', 'far-apart']],
    ['no date', { asOf: '' }, {}, ['undated']],
    ['residents and registrations', {}, { base: 'registration' }, ['other-base']],
    ['a base that is not told', {}, { base: 'unknown' }, ['unclear-base']],
    ['about', { kind: 'about' }, {}, ['about']],
    ['none at 100', { percent: 100 }, {}, []],
    ['above 100', { percent: 100.01 }, {}, ['over-100']],
  ] as const)
    it(`finds ${name}, whichever stands first`, () => {
      expect(hindrancesOf(figure(a), figure(b))).to.deep.equal(expected);
      expect(hindrancesOf(figure(b), figure(a))).to.deep.equal(expected);
    });
});

describe('differenceOf()', () => {
  for (const [a, b, expected] of [
    [29.97, 9.7, 2027],
    [1.15, 0.1, 105],
    [0.3, 0.1, 20],
    [4.35, 4.34, 1],
    [36.455, 0, 3646],
    [1e-7, 0, 0],
    [40, 40, 0],
    [9.7, 29.97, -2027],
  ] as const)
    it(`is ${expected} hundredths between ${a} and ${b}`, () => {
      expect(differenceOf(figure({ percent: a }), figure({ percent: b }))).to.equal(expected);
    });

  it('is that of the numbers as shown: one that was computed has one decimal', () => {
    expect(differenceOf(figure({ percent: 41.27, kind: 'computed' }), figure({ percent: 40 }))).to.equal(130);
  });

  const shipped = [...shippedFigures().values()];
  const wrong = (by?: Guards) =>
    shipped.flatMap((a) =>
      shipped
        .filter((b) => !areComparable(a, b) && differenceOf(a, b, by) !== undefined)
        .map((b) => `${a.code} ${b.code}`),
    );

  it('is never told between shipped figures of incompatible bases', () => {
    expect(wrong()).to.deep.equal([]);
  });

  for (const guard of ['base-enlarged', 'unclear-base'] as const)
    it(`would be told between such figures without the guard “${guard}”`, () => {
      const { [guard]: _, 'far-apart': __, ...others } = guards;
      expect(wrong(others).length).to.be.above(0);
    });

  it('would be told between Jembrana of 2024 and Badung of 2025 without guards, and is not with them', () => {
    expect(differenceOf(of('5101'), of('5103'), {})).to.equal(531);
    expect(differenceOf(of('5101'), of('5103'))).to.equal(undefined);
  });
});
