import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { shippedFigures } from '@payung/coverage/shipped';
import type { CoverageMap } from '@payung/elements/coverage-map';
import { aboutOf, mapOnPage, part, parts, pathOf, textOf, warningsOf } from './map-on-page.ts';

const csv =
  'kode,nilai,tanggal,sumber,tautan\n3510,36.4,2025-08,Dinas,https://contoh.id/a\n3515,105,2025-08,Dinas,\n';

/** An address that answers with this text, without a server. */
function addressOf(text: string | Uint8Array<ArrayBuffer>, type = 'text/csv'): string {
  return URL.createObjectURL(new Blob([text], { type }));
}

/** Puts the test in the place of the network: each request waits in the list until it is answered. */
function heldFetch() {
  const real = globalThis.fetch;
  const requests: {
    address: string;
    init: RequestInit;
    answer: (body: BodyInit) => void;
    fail: () => void;
  }[] = [];
  globalThis.fetch = (address, init = {}) =>
    new Promise((resolve, reject) => {
      requests.push({
        address: String(address),
        init,
        answer: (body) => resolve(new Response(body)),
        fail: () => reject(new TypeError('Failed to fetch')),
      });
    });
  return { requests, restore: () => void (globalThis.fetch = real) };
}

const isSettled = (map: Element) => () =>
  map.shadowRoot!.querySelector('.failure, .region.c2, .rows') !== null;

async function settled(map: CoverageMap): Promise<CoverageMap> {
  await waitUntil(isSettled(map), 'the table is read or refused', { timeout: 8000 });
  await map.updateComplete;
  return map;
}

async function withTable(text: string | Uint8Array<ArrayBuffer>, type?: string): Promise<CoverageMap> {
  return settled(await mapOnPage({ region: '35', src: addressOf(text, type) }));
}

function expectNoFigures(map: Element): void {
  for (const path of parts(map, '[role="option"]'))
    expect(path.getAttribute('aria-label')).to.match(/^(Kabupaten|Kota) [^:]+$/);
  expect(parts(map, 'path[d]:is(.c1, .c2, .c3, .c4, .c5)').length).to.equal(0);
  expect(textOf(map.shadowRoot!.querySelector('.root')!)).to.not.contain(
    shippedFigures().get('3515')!.publisher,
  );
}

describe('<payung-coverage-map src>', () => {
  describe('with a table', () => {
    it('shows its figures and none of the shipped ones', async () => {
      const map = await withTable(csv);
      expect(pathOf(map, '3510').getAttribute('aria-label')).to.equal('Kabupaten Banyuwangi: 36,4%');
      expect(pathOf(map, '3578').getAttribute('aria-label')).to.equal('Kota Surabaya: belum ada data');
      expect(await aboutOf(map)).to.contain('Angka di peta ini berasal dari');
    });

    it('prints a rate above 100 as written, in the last colour', async () => {
      const map = await withTable(csv);
      expect(pathOf(map, '3515').getAttribute('class')).to.contain('c5');
      map.region = '3515';
      await map.updateComplete;
      expect(textOf(part(map, '.details'))).to.contain('105%');
      expect(textOf(part(map, '.details'))).to.not.contain('105 dari 100');
    });

    it('has the colour of the number that is shown, where that is rounded', async () => {
      const url = 'https://contoh.id/a';
      const map = await withTable(
        `kode,indikator,nilai,tanggal,url\n3509,coverage_rate,30,2025,${url}\n3510,coverage_rate,39.997,2025,${url}\n` +
          `3515,covered_workers,3996,2025,${url}\n3515,workforce_eligible,10000,2025,${url}\n`,
      );
      for (const code of ['3510', '3515']) {
        expect(pathOf(map, code).getAttribute('aria-label')).to.match(/: 40%$/);
        expect(pathOf(map, code).classList.contains('c3'), code).to.equal(true);
      }
    });

    it('tells the people behind a share where the table has both numbers', async () => {
      const map = await withTable(
        [
          'kode,indikator,nilai,tanggal,sumber',
          '3510,coverage_rate,36.4,2025-08,Dinas',
          '3510,covered_workers,364000,2025-08,Dinas',
          '3510,workforce_eligible,1000000,2025-08,Dinas',
          '3515,coverage_rate,105,2025-08,Dinas',
        ].join('\n'),
      );
      map.region = '3510';
      await map.updateComplete;
      const details = () => textOf(part(map, '.details'));
      await waitUntil(() => details().includes('364.000 dari 1.000.000'), 'the people are told');
      expect(details()).to.contain('364.000 dari 1.000.000 pekerja sudah terlindungi, 636.000 belum.');
      map.region = '3515';
      await map.updateComplete;
      await waitUntil(() => details().includes('105%'));
      expect(details()).to.not.contain('belum.');
    });

    it('links the source the table gives', async () => {
      const map = await withTable(csv);
      map.region = '3510';
      await map.updateComplete;
      await waitUntil(() => map.shadowRoot!.querySelector('.details a'));
      expect(part<HTMLAnchorElement>(map, '.details a').href).to.equal('https://contoh.id/a');
    });

    it('says above the map that a highest value over 100 is shown as printed', async () => {
      const text = textOf(part(await withTable(csv), '.summary'));
      expect(text).to.contain(
        'Tertinggi: Kabupaten Sidoarjo, 105% (lebih dari 100%, ditampilkan apa adanya).',
      );
      expect(text).to.contain('Terendah: Kabupaten Banyuwangi, 36,4%.');
    });

    it('says that the table has no figure of a region, and offers nothing more', async () => {
      const map = await withTable(csv);
      map.region = '3578';
      await map.updateComplete;
      const details = part(map, '.details');
      expect(textOf(details)).to.contain('Tabel ini tidak memuat angka untuk wilayah ini.');
      expect(textOf(details)).to.not.contain('belum kami temukan');
      expect(details.querySelector('button')).to.equal(null);
    });

    it('reads JSON as well', async () => {
      const map = await withTable('[{"kode":"3510","nilai":36.4,"tanggal":"2025"}]', 'application/json');
      expect(pathOf(map, '3510').getAttribute('aria-label')).to.equal('Kabupaten Banyuwangi: 36,4%');
    });

    it('sends no credentials', async () => {
      const network = heldFetch();
      try {
        await mapOnPage({ region: '35', src: 'https://contoh.id/angka.csv' });
        await waitUntil(() => network.requests.length === 1);
        expect(network.requests[0]!.init.credentials).to.equal('omit');
      } finally {
        network.restore();
      }
    });
  });

  describe('with rows that cannot be used', () => {
    const mixed =
      'kode,nilai,tanggal\n3510,36.4,2025-08\n9999,50,2025-08\n3511,banyak,2025-08\n3512,,2025-08\n';

    it('shows the others and lists the bad ones by line', async () => {
      const warnings = await warningsOf(async () => {
        const map = await withTable(mixed);
        expect(pathOf(map, '3510').getAttribute('class')).to.contain('c2');
        expect(pathOf(map, '3511').getAttribute('class')).to.contain('no-data');
        const rows = part(map, 'details.rows');
        expect(textOf(rows.querySelector('summary')!)).to.equal('3 baris tabel tidak bisa dipakai');
        expect([...rows.querySelectorAll('li')].map(textOf)).to.deep.equal([
          'Baris 3: Kode wilayah "9999" tidak ada dalam daftar Kemendagri. Contoh kode yang benar: 3510.',
          'Baris 4: "banyak" bukan angka yang dapat dibaca.',
          'Baris 5: Angkanya kosong. Baris ini ditampilkan sebagai "belum ada data".',
        ]);
      });
      expect(warnings.join()).to.contain('line 3: unknown-code "9999"');
      expect(warnings.join()).to.contain('without dots (3510)');
    });
  });

  describe('that cannot be used', () => {
    const cases: readonly (readonly [string, () => string, string])[] = [
      ['a web page', () => addressOf('<!doctype html><p>Masuk', 'text/html'), 'halaman web, bukan tabel'],
      ['an empty file', () => addressOf(' \n'), 'Berkas angka kosong'],
      [
        'no codes anyone knows',
        () => addressOf('kode,nilai\n9999,1\n9998,2'),
        'Tidak ada baris angka yang bisa dipakai',
      ],
      [
        'no column of regions',
        () => addressOf('tempat,nilai\nSidoarjo,1'),
        'Tidak ada baris angka yang bisa dipakai',
      ],
      ['a broken JSON', () => addressOf('[{"kode":'), 'tidak bisa dibaca'],
      ['a zipped spreadsheet', () => addressOf(new Uint8Array([80, 75, 3, 4, 0, 0, 0, 65])), 'bukan XLSX'],
      ['a file of 21 MB', () => addressOf(new Uint8Array(21_000_000).fill(65)), 'lebih besar dari 20 MB'],
      [
        'an address without a file',
        () => '/tests/tidak-ada.csv',
        'tidak ditemukan di alamat yang diberikan (404)',
      ],
      ['an address that is none', () => 'http://', 'tidak bisa dihubungi'],
    ];
    for (const [name, address, message] of cases) {
      it(`says so in words: ${name}`, async () => {
        await warningsOf(async () => {
          const map = await settled(await mapOnPage({ region: '35', src: address() }));
          expect(textOf(part(map, '[role="alert"]'))).to.contain(message);
          expectNoFigures(map);
        });
      });
    }

    it('stops reading a file of unknown length after 20 MB', async () => {
      const network = heldFetch();
      let pieces = 0;
      let isCancelled = false;
      const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
        pull: (controller) => {
          pieces += 1;
          controller.enqueue(new Uint8Array(1_000_000).fill(65));
        },
        cancel: () => void (isCancelled = true),
      });
      try {
        const map = await mapOnPage({ region: '35', src: 'https://contoh.id/tanpa-akhir.csv' });
        await waitUntil(() => network.requests.length === 1);
        network.requests[0]!.answer(endless);
        await settled(map);
        expect(textOf(part(map, '[role="alert"]'))).to.contain('lebih besar dari 20 MB');
        expect(isCancelled).to.equal(true);
        expect(pieces).to.be.at.most(25);
      } finally {
        network.restore();
      }
    });

    it('shows no table of empty rows, which would pass for "no data"', async () => {
      const map = await mapOnPage(
        { region: '35', src: '/tests/tidak-ada.csv', view: 'table' },
        360,
        '.failure',
      );
      expect(parts(map, '.figures').length).to.equal(0);
      expect(textOf(map.shadowRoot!.querySelector('.root')!)).to.not.match(/belum ada data/i);
    });

    it('shows the failure in English to a reader of English', async () => {
      const map = await settled(await mapOnPage({ lang: 'en', src: '/tests/tidak-ada.csv' }));
      expect(textOf(part(map, '[role="alert"]'))).to.contain('no file of figures at the given address (404)');
    });

    it('tries again when asked to', async () => {
      const network = heldFetch();
      try {
        const map = await mapOnPage({ region: '35', src: 'https://contoh.id/angka.csv' });
        await waitUntil(() => network.requests.length === 1);
        network.requests[0]!.fail();
        await settled(map);
        expect(textOf(part(map, '[role="alert"]'))).to.match(/tidak bisa dihubungi|terputus/);
        part(map, '.failure button').click();
        await waitUntil(() => network.requests.length === 2);
        network.requests[1]!.answer(csv);
        await waitUntil(() => map.shadowRoot!.querySelector('.region.c2'));
        expect(map.shadowRoot!.querySelector('.failure')).to.equal(null);
      } finally {
        network.restore();
      }
    });
  });

  describe('while it is on its way', () => {
    let network: ReturnType<typeof heldFetch>;
    beforeEach(() => void (network = heldFetch()));
    afterEach(() => network.restore());

    it('says from where it loads and shows plain land, not "no data"', async () => {
      const map = await mapOnPage({ region: '35', src: 'https://contoh.id/angka.csv' });
      expect(textOf(part(map, '.status'))).to.equal('Memuat angka dari contoh.id …');
      expect(parts(map, 'path.region.no-data').length).to.equal(0);
      expectNoFigures(map);
    });

    it('keeps the old figures until the new ones are there', async () => {
      const map = await mapOnPage({ region: '35', src: 'https://contoh.id/lama.csv' });
      await waitUntil(() => network.requests.length === 1);
      network.requests[0]!.answer(csv);
      await waitUntil(() => map.shadowRoot!.querySelector('.region.c2'));
      map.src = 'https://contoh.id/baru.csv';
      await waitUntil(() => network.requests.length === 2);
      expect(pathOf(map, '3510').getAttribute('aria-label')).to.contain('36,4%');
      network.requests[1]!.answer('kode,nilai\n3510,61');
      await waitUntil(() => pathOf(map, '3510').classList.contains('c4'));
      expect(part(map, '.status').hidden).to.equal(true);
    });

    it('drops the late answer of an old address', async () => {
      const map = await mapOnPage({ region: '35', src: 'https://contoh.id/lama.csv' });
      await waitUntil(() => network.requests.length === 1);
      map.src = 'https://contoh.id/baru.csv';
      await waitUntil(() => network.requests.length === 2);
      network.requests[1]!.answer('kode,nilai\n3510,61');
      await waitUntil(() => map.shadowRoot!.querySelector('.region.c4'));
      network.requests[0]!.answer(csv);
      await aTimeout(0);
      await map.updateComplete;
      expect(pathOf(map, '3510').getAttribute('aria-label')).to.equal('Kabupaten Banyuwangi: 61%');
      expect(network.requests[0]!.init.signal!.aborted).to.equal(true);
    });

    it('shows shipped figures again when the address is taken away', async () => {
      const map = await mapOnPage({ region: '35', src: 'https://contoh.id/angka.csv' });
      map.removeAttribute('src');
      await map.updateComplete;
      await map.updateComplete;
      expect(pathOf(map, '3515').getAttribute('aria-label')).to.contain('%');
      expect(part(map, '.status').hidden).to.equal(true);
    });

    it('swaps classes and names, not the 514 paths', async () => {
      const map = await mapOnPage({ region: '35', src: 'https://contoh.id/angka.csv' });
      const paths = parts(map, 'path[data-code]');
      await waitUntil(() => network.requests.length === 1, 'nothing is asked for', { timeout: 8000 });
      network.requests[0]!.answer(csv);
      await waitUntil(() => map.shadowRoot!.querySelector('.region.c2'), 'no figure is drawn', {
        timeout: 8000,
      });
      const after = parts(map, 'path[data-code]');
      expect(after.every((path, index) => path === paths[index])).to.equal(true);
    });
  });

  describe('under a content policy without the site', () => {
    it('names the missing connect-src line', async () => {
      const frame = document.createElement('iframe');
      const origin = location.origin;
      frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="connect-src 'no-data'"><body>
        <payung-coverage-map region="35" src="https://contoh.id/angka.csv"></payung-coverage-map>
        <script type="module" src="${origin}/packages/elements/src/coverage-map/coverage-map.ts"></script>`;
      document.body.append(frame);
      const map = () =>
        frame.contentDocument?.querySelector('payung-coverage-map')?.shadowRoot?.querySelector('.failure');
      await waitUntil(map, 'the refusal is told', { timeout: 15000 });
      expect(textOf(map()!)).to.contain('perlu menambahkan: connect-src https://contoh.id');
      frame.remove();
    });
  });
});
