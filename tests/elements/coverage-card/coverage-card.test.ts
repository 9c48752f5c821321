import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { shippedFigures } from '@payung/coverage/shipped';
import '@payung/elements/coverage-card';
import type { CoverageCard } from '@payung/elements/coverage-card';
import { part, parts, textOf, warningsOf } from '../coverage-map/map-on-page.ts';

/** A card that is ready, as wide as a phone. */
async function cardOnPage(attributes: Readonly<Record<string, string>> = {}): Promise<CoverageCard> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.setProperty('width', '360px');
  const card = document.createElement('payung-coverage-card');
  for (const name of Object.keys(attributes)) card.setAttribute(name, attributes[name]!);
  card.textContent = 'angka dalam kata-kata';
  place.append(card);
  await waitUntil(() => card.shadowRoot?.querySelector('.card'), 'the card is ready', { timeout: 8000 });
  await card.updateComplete;
  return card;
}

async function choose(card: CoverageCard, id: string, value: string): Promise<void> {
  const select = part<HTMLSelectElement>(card, `#${id}`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await card.updateComplete;
}

function addressOf(text: string): string {
  return URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
}

describe('<payung-coverage-card>', () => {
  describe('with a region', () => {
    it('tells its name, share, day and source', async () => {
      const card = await cardOnPage({ region: '3515' });
      const { percent, publisher } = shippedFigures().get('3515')!;
      const text = textOf(part(card, '.card'));
      expect(text).to.contain('Kabupaten Sidoarjo, Jawa Timur');
      const covered = Math.round(percent);
      expect(text).to.contain(`${covered} dari 100 pekerja sudah terlindungi, ${100 - covered} belum`);
      expect(text).to.contain(publisher);
      expect(part<HTMLAnchorElement>(card, '.facts a').href).to.match(/^https?:/);
    });

    it('leads to itself on the map', async () => {
      const card = await cardOnPage({ region: '3515', lang: 'en' });
      const map = new URL(part<HTMLAnchorElement>(card, 'a[href*="coverage-map"]').href);
      expect([map.pathname, map.searchParams.get('region'), map.searchParams.get('lang')]).to.deep.equal([
        '/embed/coverage-map',
        '3515',
        'en',
      ]);
    });

    it('offers no choice', async () => {
      expect(parts(await cardOnPage({ region: '3515' }), 'select').length).to.equal(0);
    });

    it('draws ten people for the eyes only', async () => {
      const card = await cardOnPage({ region: '3515' });
      expect(parts(card, '.people[aria-hidden="true"] .uncovered path').length).to.equal(10);
    });

    it('says in words that there is no data, draws no people, and tells what is known', async () => {
      const card = await cardOnPage({ region: '3509' });
      const text = textOf(part(card, '.card'));
      expect(text).to.contain('Belum ada data');
      expect(text).to.match(/[\d.]+ (peserta aktif|orang didaftarkan)/);
      expect(text).to.not.match(/\b0 ?(%|dari)/);
      expect(parts(card, '.people').length).to.equal(0);
    });

    it('marks a figure of before 2023 as old', async () => {
      const old = [...shippedFigures().values()].find(({ asOf }) => asOf < '2023')!;
      const card = await cardOnPage({ region: old.code });
      expect(textOf(part(card, '.notice'))).to.contain(`Angka ini dari ${old.asOf.slice(0, 4)}`);
    });

    it('never works out people from a percentage', async () => {
      const text = textOf(part(await cardOnPage({ region: '3515' }), '.card'));
      expect(text).to.not.match(/[\d.]+ dari [\d.]{4,} pekerja/);
      expect(parts(await cardOnPage({ region: '3515' }), '.cost').length).to.equal(0);
    });

    it('tells the people whom the report counts, and what protecting the others would cost', async () => {
      const card = await cardOnPage({ region: '1971' });
      expect(textOf(part(card, '.card'))).to.contain(
        '29.040 dari 70.426 pekerja sudah terlindungi, 41.386 belum.',
      );
      expect(textOf(part(card, '.cost'))).to.equal(
        'Melindungi yang belum terlindungi Rp16.800 seorang sebulan Rp695.284.800 sebulan, Rp8.343.417.600 setahun',
      );
    });

    it('says of rounded numbers of people that they are, and of what follows from them', async () => {
      const card = await cardOnPage({ region: '13' });
      expect(textOf(part(card, '.card'))).to.contain(
        '610.715 dari sekitar 2.900.000 pekerja sudah terlindungi, sekitar 2.300.000 belum.',
      );
      expect(textOf(part(card, '.cost'))).to.contain(
        'sekitar Rp38.640.000.000 sebulan, sekitar Rp463.680.000.000 setahun',
      );
      const english = await cardOnPage({ region: '17', lang: 'en' });
      expect(textOf(part(english, '.card'))).to.contain(
        'About 251,000 of about 708,000 workers are covered, about 457,000 are not.',
      );
    });
  });

  describe('without a region', () => {
    it('shows the whole country and offers a labelled choice', async () => {
      const card = await cardOnPage();
      expect(textOf(part(card, 'h2'))).to.equal('Indonesia');
      for (const select of parts<HTMLSelectElement>(card, 'select')) {
        expect(select.labels?.[0] && textOf(select.labels[0])).to.match(/Provinsi|Kabupaten atau kota/);
      }
      expect(part<HTMLSelectElement>(card, '#regency').disabled).to.equal(true);
    });

    it('leads from province to regency and back', async () => {
      const card = await cardOnPage();
      await choose(card, 'province', '35');
      expect(textOf(part(card, 'h2'))).to.equal('Jawa Timur');
      await choose(card, 'regency', '3578');
      expect(textOf(part(card, 'h2'))).to.equal('Kota Surabaya, Jawa Timur');
      expect(part<HTMLSelectElement>(card, '#province').value).to.equal('35');
      await choose(card, 'province', 'ID');
      expect(textOf(part(card, 'h2'))).to.equal('Indonesia');
      expect(part<HTMLSelectElement>(card, '#regency').value).to.equal('ID');
    });
  });

  describe('with a region nobody knows', () => {
    it('says so, warns and offers the choice', async () => {
      let card!: CoverageCard;
      const warnings = await warningsOf(async () => void (card = await cardOnPage({ region: '9999' })));
      expect(textOf(part(card, '.notice'))).to.contain('“9999” tidak dikenal');
      expect(parts(card, 'select').length).to.equal(2);
      expect(warnings.join()).to.contain('region="9999"');
    });
  });

  describe('with the host’s table', () => {
    const rows = 'kode,indikator,nilai,tanggal,sumber\n';

    it('tells the people where the table has both numbers', async () => {
      const src = addressOf(
        `${rows}3515,coverage_rate,36.4,2025,Dinas\n3515,covered_workers,364000,2025,Dinas\n3515,uncovered_workers,636000,2025,Dinas\n`,
      );
      const card = await cardOnPage({ region: '3515', src });
      await waitUntil(
        () =>
          textOf(part(card, '.card')).includes(
            '364.000 dari 1.000.000 pekerja sudah terlindungi, 636.000 belum.',
          ),
        'the people are told',
        { timeout: 8000 },
      );
      expect(textOf(part(card, '.cost'))).to.equal(
        'Melindungi yang belum terlindungi Rp16.800 seorang sebulan Rp10.684.800.000 sebulan, Rp128.217.600.000 setahun',
      );
      const budget = new URL(part<HTMLAnchorElement>(card, 'a[href*="group-budget"]').href);
      expect(budget.searchParams.get('answers')).to.equal('people=636000&months=12&payer=state-budget');
    });

    const sentences = [
      ['36.6', '37 dari 100 pekerja sudah terlindungi, 63 belum'],
      ['0.3', 'Kurang dari 1 dari 100 pekerja sudah terlindungi'],
      ['99.8', 'Lebih dari 99 dari 100 pekerja sudah terlindungi'],
      ['100', '100 dari 100 pekerja sudah terlindungi'],
      ['105', 'lebih dari 100%, misalnya karena pekerja proyek ikut dihitung'],
    ] as const;
    for (const [value, sentence] of sentences)
      it(`says of ${value} percent: ${sentence}`, async () => {
        const src = addressOf(`${rows}3515,,${value},2025,Dinas\n`);
        const card = await cardOnPage({ region: '3515', src });
        await waitUntil(() => card.shadowRoot!.querySelector('.sentence'), 'the share is told');
        expect(textOf(part(card, '.sentence span'))).to.equal(sentence);
      });

    it('leads to the map of the same table', async () => {
      const card = await cardOnPage({ region: '3515', src: '/tests/tidak-ada.csv' });
      const map = () => new URL(part<HTMLAnchorElement>(card, 'a[href*="coverage-map"]').href).searchParams;
      expect(map().get('src')).to.equal(new URL('/tests/tidak-ada.csv', document.baseURI).href);
      expect(map().get('region')).to.equal('3515');
      card.src = 'http://[';
      await card.updateComplete;
      expect(map().has('src')).to.equal(false);
    });

    it('says that the table has no figure of this region', async () => {
      const card = await cardOnPage({ region: '3515', src: addressOf(`${rows}3510,,36.4,2025,Dinas\n`) });
      await waitUntil(() =>
        textOf(part(card, '.card')).includes('Tabel ini tidak memuat angka untuk wilayah ini.'),
      );
      expect(textOf(part(card, '.card'))).to.not.contain(shippedFigures().get('3515')!.publisher);
    });

    it('says why the table is not there and shows no shipped figure in its place', async () => {
      const card = await cardOnPage({ region: '3515', src: '/tests/tidak-ada.csv' });
      await waitUntil(() => card.shadowRoot!.querySelector('[role="alert"]'));
      expect(textOf(part(card, '[role="alert"]'))).to.contain('404');
      expect(parts(card, '.people').length).to.equal(0);
      expect(textOf(part(card, '.card'))).to.not.contain('dikumpulkan');
    });
  });

  it('speaks English', async () => {
    const card = await cardOnPage({ region: '3515', lang: 'en' });
    expect(textOf(part(card, '.kicker'))).to.equal('Workers covered by BPJS Ketenagakerjaan');
    expect(textOf(part(card, '.card'))).to.contain('in 100 workers are covered');
  });

  it('hides its fallback content once it is ready', async () => {
    const card = await cardOnPage({ region: '3515' });
    expect(part<HTMLSlotElement>(card, 'slot').hidden).to.equal(true);
  });
});
