import { expect, waitUntil } from '@open-wc/testing';
import type { CoverageMap } from '@payung/elements/coverage-map';
import { regencies } from '@payung/regions';
import { mapOnPage, part, parts, textOf } from './map-on-page.ts';

async function press(map: CoverageMap, words: string): Promise<void> {
  const button = parts<HTMLButtonElement>(map, 'button').find((one) => textOf(one).startsWith(words));
  if (!button) throw new Error(`no button "${words}"`);
  button.click();
  await map.updateComplete;
}

const opacityOf = (path: Element): string => getComputedStyle(path).opacity;
const pressed = (map: CoverageMap): string[] =>
  parts(map, '.kind[aria-pressed="true"]').map((button) => textOf(button).replace(/ \(.*/, ''));

/** The kinds of regions that are seen in full. */
const seen = (map: CoverageMap): string[] => [
  ...new Set(
    parts(map, 'path.region')
      .filter((path) => opacityOf(path) === '1')
      .map((path) => path.getAttribute('class')!.replace('region ', '')),
  ),
];

describe('the legend of a map', () => {
  it('picks out one kind, then two, then shows all again', async () => {
    const map = await mapOnPage();
    await press(map, 'Belum ada data');
    expect(seen(map)).to.deep.equal(['no-data']);
    expect(pressed(map)).to.deep.equal(['Belum ada data']);
    await press(map, '80% atau lebih');
    expect(seen(map).sort()).to.deep.equal(['c5', 'no-data']);
    await press(map, 'Belum ada data');
    expect(seen(map)).to.deep.equal(['c5']);
    await press(map, 'Tampilkan semua');
    expect(pressed(map)).to.deep.equal([]);
    expect(seen(map)).to.include.members(['no-data', 'c1', 'c5']);
  });

  it('gives no dot to the one small city of the country that has no figure', async () => {
    const map = await mapOnPage();
    map.figures = regencies.filter(({ code }) => code !== '1273').map(({ code }) => ({ code, percent: 50 }));
    await waitUntil(() => parts(map, 'path.region.no-data').length === 1);
    await map.updateComplete;
    await press(map, 'Belum ada data');
    expect(part(map, '.dot.no-data').hasAttribute('d')).to.equal(false);
  });

  it('hatches and dots only what it picks out', async () => {
    const map = await mapOnPage();
    const lengthOf = (selector: string): number => part(map, selector).getAttribute('d')?.length ?? 0;
    const all = [lengthOf('.hatching'), lengthOf('.dot-edge')];
    await press(map, 'Belum ada data');
    expect([lengthOf('.hatching'), lengthOf('.dot-edge')]).to.deep.equal([0, 0]);
    await press(map, 'Tampilkan semua');
    expect([lengthOf('.hatching'), lengthOf('.dot-edge')]).to.deep.equal(all);
  });

  it('draws none of the 514 paths anew', async () => {
    const map = await mapOnPage();
    const paths = parts(map, 'path[data-code]');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    for (const path of paths) observer.observe(path, { attributes: true });
    await press(map, 'Belum ada data');
    observer.disconnect();
    expect(changes).to.have.length(0);
    expect(parts(map, 'path[data-code]').every((path, place) => path === paths[place])).to.equal(true);
  });

  it('leaves the same regions in the table', async () => {
    const map = await mapOnPage({ region: '35' });
    const count = Number(/\((\d+) wilayah\)/.exec(textOf(parts(map, '.kind')[5]!))![1]);
    expect(count).to.be.within(1, 37);
    await press(map, 'Belum ada data');
    await press(map, 'Tabel');
    expect(parts(map, '.figures tbody tr')).to.have.length(count);
    expect(textOf(part(map, '.figures tbody'))).to.not.match(/\d%/);
    await press(map, 'Tampilkan semua');
    expect(parts(map, '.figures tbody tr')).to.have.length(38);
  });
});
