import { expect, waitUntil } from '@open-wc/testing';
import { shippedFigures } from '@payung/coverage/shipped';
import type { CoverageMap, FigureRecord } from '@payung/elements/coverage-map';
import { regencies } from '@payung/regions';
import { mapOnPage, part, parts, pathOf, textOf, warningsOf } from './map-on-page.ts';

/** Hands figures over and waits until the map tells the share of one of them. */
async function given(map: CoverageMap, figures: readonly FigureRecord[], code: string, label: string) {
  map.figures = figures;
  await waitUntil(() => pathOf(map, code).getAttribute('aria-label') === label, label, {
    timeout: 8000,
  });
  await map.updateComplete;
}

describe('<payung-coverage-map>.figures', () => {
  it('shows what the page hands over, with its day, publisher and source, and none of ours', async () => {
    const map = await mapOnPage({ region: '3510' });
    const url = 'https://contoh.go.id/laporan';
    const own = { code: '3510', percent: 41.5, asOf: '2026-08', publisher: 'Dinas Tenaga Kerja', url };
    await given(map, [own], '3510', 'Kabupaten Banyuwangi: 41,5%');
    const details = textOf(part(map, '.details'));
    expect(details).to.contain('41,5%').and.contain('Agustus 2026').and.contain('Dinas Tenaga Kerja');
    expect(part<HTMLAnchorElement>(map, '.details a').href).to.equal(url);
    expect(pathOf(map, '3515').getAttribute('aria-label')).to.equal('Kabupaten Sidoarjo: belum ada data');
  });

  it('takes other figures without making a path anew, and goes back to ours', async () => {
    const map = await mapOnPage();
    const paths = parts(map, 'path[data-code]');
    const all = (percent: number) => regencies.map(({ code }) => ({ code, percent }));
    await given(map, all(10), '3510', 'Kabupaten Banyuwangi: 10%');
    await given(map, all(90), '3510', 'Kabupaten Banyuwangi: 90%');
    expect(parts(map, 'path.region.c5').length).to.equal(514);
    expect(parts(map, 'path[data-code]').every((path, place) => path === paths[place])).to.equal(true);
    map.figures = undefined;
    await map.updateComplete;
    expect(parts(map, 'path.region:is(.c1, .c2, .c3, .c4, .c5)').length).to.equal(
      [...shippedFigures().keys()].filter((code) => code.length === 4).length,
    );
  });

  it('colours the regions at once, and tells their figures once that can be seen', async () => {
    const map = await mapOnPage();
    const all = (percent: number) => regencies.map(({ code }) => ({ code, percent }));
    await given(map, all(10), '3510', 'Kabupaten Banyuwangi: 10%');
    const turns: string[][] = [];
    const observer = new MutationObserver((records) =>
      turns.push([...new Set(records.map(({ attributeName }) => attributeName!))]),
    );
    observer.observe(part(map, '.regions'), {
      subtree: true,
      attributes: true,
      attributeFilter: ['class', 'aria-label'],
    });
    await given(map, all(90), '3510', 'Kabupaten Banyuwangi: 90%');
    observer.disconnect();
    expect(turns).to.deep.equal([['class'], ['aria-label']]);
  });

  it('comes before a table at an address', async () => {
    const map = await mapOnPage({ region: '35', src: '/nowhere.csv' });
    await given(map, [{ code: '3510', percent: 7 }], '3510', 'Kabupaten Banyuwangi: 7%');
    expect(parts(map, '[part="error"]').length).to.equal(0);
  });

  it('lists what cannot be used under the map and in the console, and shows the rest', async () => {
    const map = await mapOnPage({ region: '35' });
    const bad = [
      { code: '9999', percent: 5 },
      { code: '3515', percent: -1 },
      { code: '3510', percent: 12, asOf: '2026-13', url: 'javascript:alert(1)' },
      { code: '3517', percent: { valueOf: () => 8 } },
    ];
    const warnings = await warningsOf(() => given(map, bad, '3510', 'Kabupaten Banyuwangi: 12%'));
    for (const remark of [
      'line 2: unknown-code "9999"',
      'line 3: bad-value "-1"',
      'line 4: bad-date "2026-13"',
      'line 5: missing-value',
    ])
      expect(warnings.join()).to.contain(remark);
    const told = textOf(part(map, '.root'));
    expect(told).to.contain('"9999" tidak ada dalam daftar Kemendagri').and.contain('"-1" bukan angka');
    expect(parts<HTMLAnchorElement>(map, 'a').every(({ protocol }) => protocol !== 'javascript:')).to.equal(
      true,
    );
  });

  it('reads what a JSON table may hold: names, Indonesian headings, numbers as texts and as codes', async () => {
    const map = await mapOnPage({ region: '35' });
    await given(map, [{ nama: 'Kab. Banyuwangi', nilai: '12,5' }], '3510', 'Kabupaten Banyuwangi: 12,5%');
    await given(map, [{ kode: 3510, persen: 13 }], '3510', 'Kabupaten Banyuwangi: 13%');
  });

  it('offers the years that the rows are of', async () => {
    const map = await mapOnPage();
    const year = (asOf: string, percent: number) => regencies.map(({ code }) => ({ code, percent, asOf }));
    await given(map, [...year('2026', 50), ...year('2024', 30)], '3510', 'Kabupaten Banyuwangi: 50%');
    expect(parts(map, 'option').map(textOf)).to.include.members(['2026', '2024']);
  });

  const useless: readonly [string, unknown][] = [
    ['no code is known', [{ code: 'x', percent: 1 }]],
    ['there are no rows', []],
    ['a row is nothing', [null]],
    ['it is no list', { '3510': 36.4 }],
  ];
  for (const [fault, figures] of useless) {
    it(`shows nothing, and says so in words and in the console, where ${fault}`, async () => {
      const map = await mapOnPage({ region: '35' });
      const warnings = await warningsOf(async () => {
        map.figures = figures as readonly FigureRecord[];
        await waitUntil(() => map.shadowRoot!.querySelector('[part="error"]'), 'the failure is told', {
          timeout: 8000,
        });
      });
      expect(warnings.join()).to.match(/^figures/);
      expect(textOf(part(map, '[part="error"]'))).to.not.equal('');
      expect(parts(map, 'path:is(.c1, .c2, .c3, .c4, .c5)[data-code]').length).to.equal(0);
    });
  }
});
