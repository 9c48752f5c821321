import { expect, waitUntil } from '@open-wc/testing';
import { shippedFigures } from '@payung/coverage/shipped';
import type { CoverageMap, GivenFigure } from '@payung/elements/coverage-map';
import { regencies } from '@payung/regions';
import { mapOnPage, part, parts, pathOf, textOf, warningsOf } from './map-on-page.ts';

/** Hands figures over and waits until the map tells the share of one of them. */
async function given(map: CoverageMap, figures: readonly GivenFigure[], code: string, label: string) {
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
      { code: '3510', percent: 12, asOf: 'kemarin', url: 'javascript:alert(1)' },
    ];
    const warnings = await warningsOf(() => given(map, bad, '3510', 'Kabupaten Banyuwangi: 12%'));
    expect(warnings.join()).to.contain('item 1: unknown-code "9999"').and.contain('item 2: bad-value "-1"');
    const told = textOf(part(map, '.root'));
    expect(told).to.contain('"9999" tidak ada dalam daftar Kemendagri').and.contain('"-1" bukan angka');
    expect(parts<HTMLAnchorElement>(map, 'a').every(({ protocol }) => protocol !== 'javascript:')).to.equal(
      true,
    );
  });

  it('shows nothing, and says so, where none can be used', async () => {
    const map = await mapOnPage({ region: '35' });
    await warningsOf(async () => {
      map.figures = [{ code: 'x', percent: 1 }];
      await waitUntil(() => map.shadowRoot!.querySelector('[part="error"]'), 'the failure is told', {
        timeout: 8000,
      });
    });
    expect(parts(map, 'path:is(.c1, .c2, .c3, .c4, .c5)[data-code]').length).to.equal(0);
  });
});
