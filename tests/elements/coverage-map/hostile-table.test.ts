import { expect, waitUntil } from '@open-wc/testing';
import { joinFigures, pickFigures } from '@payung/coverage';
import { parseFigures } from '@payung/coverage/parse';
import type { CoverageMap } from '@payung/elements/coverage-map';
import { regenciesOf } from '@payung/regions';
import { figuresCsv } from '../../../packages/elements/src/coverage-map/keep/figures-csv.ts';
import { words as english } from '../../../packages/elements/src/coverage-map/words.en.ts';
import { words as indonesian } from '../../../packages/elements/src/coverage-map/words.id.ts';
import { mapOnPage, part, parts, textOf, warningsOf } from './map-on-page.ts';

/** A map with this table, read or refused. */
async function mapWith(content: BlobPart, region = '35'): Promise<CoverageMap> {
  const src = URL.createObjectURL(new Blob([content], { type: 'text/csv' }));
  const map = await mapOnPage({ region, src });
  await waitUntil(
    () => map.shadowRoot!.querySelector('.failure, .foot a, .summary') && isDone(map),
    'it never ends',
    {
      timeout: 15_000,
    },
  );
  await map.updateComplete;
  return map;
}

const isDone = (map: Element): boolean =>
  map.shadowRoot!.querySelector('.reading, .status:not([hidden])') === null;

const said = (map: Element): string => textOf(map.shadowRoot!.querySelector('.root')!);

const marked = '<img src=x onerror="window.wasRun = true"><script>window.wasRun = true</script>';
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

describe('a hostile table on a map', () => {
  it('shows markup of publishers, titles and notes as the letters it is', async () => {
    const table = [
      'kode,nilai,tanggal,sumber,judul,tautan,catatan',
      ['3510', '36', '2025', marked, marked, 'https://contoh.id/a', marked].map(quoted).join(','),
    ].join('\n');
    const map = await mapWith(table, '3510');
    await waitUntil(() => map.shadowRoot!.querySelector('.details a'), 'no source is shown', {
      timeout: 8000,
    });
    expect(said(map)).to.contain(marked);
    expect(parts(map, 'img, script').length).to.equal(0);
    expect((window as { wasRun?: boolean }).wasRun).to.equal(undefined);
  });

  it('shows markup in place of a region or a number as letters in the report', async () => {
    await warningsOf(async () => {
      const map = await mapWith(
        `kode,nama,nilai,tanggal\n3510,,36,2025\n,${quoted(marked)},1,2025\n3511,,${quoted(marked)},2025\n`,
      );
      const rows = [...part(map, 'details.rows').querySelectorAll('li')].map(textOf);
      expect(rows.length).to.equal(2);
      for (const row of rows) expect(row).to.contain('<img src=x onerror=');
      expect(parts(map, 'img, script').length).to.equal(0);
    });
  });

  it('makes no link of an address that would run a script, and says so', async () => {
    await warningsOf(async () => {
      const map = await mapWith(
        'kode,nilai,tanggal,sumber,tautan\n3510,36,2025,Dinas,javascript:alert(1)\n',
        '3510',
      );
      await waitUntil(() => said(map).includes('Dinas'), 'no source is shown', { timeout: 8000 });
      expect(parts<HTMLAnchorElement>(map, 'a').some(({ href }) => /^javascript/i.test(href))).to.equal(
        false,
      );
      expect(said(map)).to.contain('Tautan sumber "javascript:alert(1)" tidak dipakai');
    });
  });

  it('shows the other rows where a cell has 5 MB, and lists that row', async () => {
    await warningsOf(async () => {
      const map = await mapWith(
        `kode,nilai,tanggal,catatan\n3510,36,2025,\n3511,40,2025,${'x'.repeat(5_000_000)}\n3515,44,2025,\n`,
      );
      expect(part(map, 'path[data-code="3515"]').getAttribute('aria-label')).to.equal(
        'Kabupaten Sidoarjo: 44%',
      );
      expect(part(map, 'path[data-code="3511"]').getAttribute('aria-label')).to.not.contain('40');
      expect(textOf(part(map, 'details.rows li'))).to.contain('Baris 3: Baris ini terlalu panjang');
    });
  });

  it('shows no number that a comma has cut, and no target of a year to come', async () => {
    await warningsOf(async () => {
      const map = await mapWith(
        'kode,nilai,tanggal\n3510,36,2025\n3511,12,5,2025\n3510,90,2099\n3515,44,2025\n',
      );
      const labels = ['3510', '3511', '3515'].map((code) =>
        part(map, `path[data-code="${code}"]`).getAttribute('aria-label'),
      );
      expect(labels).to.deep.equal([
        'Kabupaten Banyuwangi: 36%',
        'Kabupaten Bondowoso: belum ada data',
        'Kabupaten Sidoarjo: 44%',
      ]);
      const rows = [...part(map, 'details.rows').querySelectorAll('li')].map(textOf);
      expect(rows[0]).to.contain('Baris 3: Baris ini punya lebih banyak sel daripada judul kolom');
      expect(rows[1]).to.contain('Baris 4: Tanggal "2099" belum tiba');
    });
  });

  it('refuses a file with NUL bytes in words', async () => {
    const map = await mapWith('kode,nilai\n3510,36\0\n');
    expect(textOf(part(map, '[role="alert"]'))).to.contain('Simpan tabelnya sebagai CSV (bukan XLSX)');
  });

  it('reads the "Unicode text" of a spreadsheet, which is UTF-16', async () => {
    const units = Uint16Array.from('\uFEFFkode\tnilai\ttanggal\r\n3510\t36,4\t2025\r\n', (unit) =>
      unit.charCodeAt(0),
    );
    const map = await mapWith(units);
    expect(part(map, 'path[data-code="3510"]').getAttribute('aria-label')).to.equal(
      'Kabupaten Banyuwangi: 36,4%',
    );
  });

  it('lists at most 50 of a hundred thousand bad rows, and counts the others', async () => {
    await warningsOf(async () => {
      const map = await mapWith(`kode,nilai,tanggal\n3510,36,2025\n${'9999,1,2025\n'.repeat(99_999)}`);
      expect(textOf(part(map, 'details.rows summary'))).to.equal('99.999 baris tabel tidak bisa dipakai');
      const rows = parts(map, 'details.rows li');
      expect(rows.length).to.equal(51);
      expect(textOf(rows[50]!)).to.equal('dan 99.949 baris lagi');
    });
  });

  it('keeps apart the three kinds of nothing that it may hold', async () => {
    const map = await mapWith(
      'kode,indikator,nilai,tanggal\n3510,,36,2025\n3511,,tidak berlaku,2025\n3512,local_budget_protected,1200,2025\n',
    );
    expect(textOf(part(map, 'details.rows summary'))).to.equal('1 catatan tentang isi tabel');
    expect(textOf(part(map, 'details.rows li'))).to.equal(
      'Baris 3: Angkanya "tidak berlaku": wilayah ini ditampilkan sebagai "tidak berlaku".',
    );
  });

  it('is shown where no share applies at all', async () => {
    const map = await mapWith('kode,nilai\n3510,n/a\n3511,n/a\n');
    expect(map.shadowRoot!.querySelector('.failure')).to.equal(null);
  });
});

describe('a saved table of a hostile one', () => {
  const formulas = [
    '=HYPERLINK("https://evil.example","x")',
    "+cmd|' /C calc'!A0",
    '-2+3',
    '@SUM(1+1)',
    '\t=1+1',
  ];

  for (const language of ['id', 'en'] as const) {
    it(`runs no formula of a publisher in a spreadsheet, and takes none for an id (${language})`, () => {
      const bali = regenciesOf('51').slice(0, formulas.length);
      const rows = bali.map(({ code }, place) =>
        [code, '20', '2025', formulas[place]!, formulas[place]!].map(quoted).join(','),
      );
      const { figures } = parseFigures(`kode,nilai,tanggal,sumber,id\n${rows.join('\n')}`, {
        publisher: 'x',
      });
      const csv = figuresCsv(
        { regions: joinFigures(bali, pickFigures(figures)) } as Parameters<typeof figuresCsv>[0],
        { words: language === 'en' ? english : indonesian, language },
      );
      const cells = csv
        .split('\r\n')
        .slice(1, -1)
        .flatMap((line) => line.split(language === 'id' ? '";"' : '","'));
      expect(cells.filter((cell) => /SUM|HYPERLINK|cmd|2\+3|1\+1/.test(cell)).length).to.equal(
        formulas.length,
      );
      for (const cell of cells) expect(cell.replace(/^"/, '')).to.not.match(/^[=+\-@\t\r]/);
    });
  }
});
