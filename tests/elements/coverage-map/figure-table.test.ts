import { expect, waitUntil } from '@open-wc/testing';
import { shippedFigures } from '@payung/coverage/shipped';
import type { CoverageMap } from '@payung/elements/coverage-map';
import { regencies } from '@payung/regions';
import { sendKeys } from '@web/test-runner-commands';
import { choicesOf, mapOnPage, part, parts, textOf } from './map-on-page.ts';

const names = (map: Element) => parts(map, 'tbody th').map((cell) => textOf(cell.firstElementChild!));
const values = (map: Element) => parts(map, 'tbody .number').map(textOf);

/** WebKit goes on before the last keys have arrived. */
async function typed(map: CoverageMap, text: string): Promise<void> {
  await waitUntil(() => part<HTMLInputElement>(map, '#search').value === text);
  await map.updateComplete;
}

describe('<payung-coverage-map view="table">', () => {
  it('shows the same figures as the map, the highest first', async () => {
    const map = await mapOnPage({ region: '35', view: 'table' });
    const rows = parts(map, 'tbody tr');
    expect(rows.length).to.equal(38);
    expect(textOf(rows[0]!)).to.contain('Kota Blitar');
    expect(textOf(rows[0]!)).to.contain('69,4%');
    expect(textOf(rows[0]!)).to.contain(shippedFigures().get('3572')!.publisher);
  });

  it('puts regions without data last, in words, whichever way values are sorted', async () => {
    const map = await mapOnPage({ region: '35', view: 'table' });
    const isEmpty = () =>
      parts(map, 'tbody tr').map(
        (row) => textOf(row).includes('Belum ada data') || textOf(row).includes('Hanya jumlah'),
      );
    const emptyLast = [...isEmpty()].sort((a, b) => Number(a) - Number(b));
    expect(isEmpty()).to.deep.equal(emptyLast);
    expect(values(map).at(-1)).to.match(/^(Belum ada data|Hanya jumlah yang didaftarkan pemerintah)$/);
    parts(map, '.sort')[1]!.click();
    await map.updateComplete;
    expect(isEmpty()).to.deep.equal(emptyLast);
    expect(names(map)[0]).to.equal('Kabupaten Lamongan');
  });

  it('is sorted by name with the button in the heading, which says so', async () => {
    const map = await mapOnPage({ region: '35', view: 'table' });
    const [name, value] = parts(map, 'thead th');
    expect(value!.getAttribute('aria-sort')).to.equal('descending');
    parts(map, '.sort')[0]!.click();
    await map.updateComplete;
    expect(name!.getAttribute('aria-sort')).to.equal('ascending');
    expect(value!.getAttribute('aria-sort')).to.equal('none');
    expect(names(map)[0]).to.equal('Kabupaten Bangkalan');
    parts(map, '.sort')[0]!.click();
    await map.updateComplete;
    expect(names(map)[0]).to.equal('Kota Surabaya');
  });

  it('is searched by typing a name or a province, and counts what it finds', async () => {
    const map = await mapOnPage({ view: 'table' });
    part(map, '#search').focus();
    await sendKeys({ type: 'bali' });
    await typed(map, 'bali');
    const found = regencies.filter(({ name, parent }) => /bali/i.test(name) || parent === '51').length;
    expect(textOf(part(map, '.figures [role="status"]'))).to.equal(`${found} dari 514 wilayah`);
    expect(names(map)).to.include.members(['Kota Denpasar', 'Kota Balikpapan']);
  });

  it('says when nothing is found', async () => {
    const map = await mapOnPage({ region: '35', view: 'table' });
    part(map, '#search').focus();
    await sendKeys({ type: 'xyz' });
    await typed(map, 'xyz');
    expect(textOf(part(map, '.figures'))).to.contain('Tidak ada wilayah yang cocok dengan “xyz”');
  });

  it('draws 60 of the 514 rows and all of them on request', async () => {
    const map = await mapOnPage({ view: 'table' });
    expect(parts(map, 'tbody tr').length).to.equal(60);
    part(map, '.more button').click();
    await map.updateComplete;
    expect(parts(map, 'tbody tr').length).to.equal(514);
    expect(map.shadowRoot!.querySelector('.more')).to.equal(null);
  });

  it('leads to a region by its name', async () => {
    const map = await mapOnPage({ view: 'table' });
    const choices = choicesOf(map);
    parts(map, 'tbody .link')[0]!.click();
    await map.updateComplete;
    expect(choices[0]!.level).to.equal('regency');
    expect(textOf(part(map, '.details h3'))).to.contain(choices[0]!.name);
  });

  it('is one button away from the map', async () => {
    const map = await mapOnPage({ region: '35' });
    const [picture, tiles, table] = parts(map, '.views button');
    expect(textOf(tiles!)).to.equal('Kotak');
    table!.click();
    await map.updateComplete;
    expect(table!.getAttribute('aria-pressed')).to.equal('true');
    expect(picture!.getAttribute('aria-pressed')).to.equal('false');
    expect(parts(map, 'tbody tr').length).to.equal(38);
  });

  it('stands under the map on paper for the country with every figure, and counts the regions without one by kind', async () => {
    const map = await mapOnPage();
    window.dispatchEvent(new Event('beforeprint'));
    expect(parts(map, 'tbody tr').length).to.equal(111);
    expect(textOf(part(map, '.figures > p'))).to.equal(
      '403 wilayah tanpa angka: belum ada data (325), hanya jumlah yang didaftarkan pemerintah (75), tidak berlaku (3).',
    );
    window.dispatchEvent(new Event('afterprint'));
  });

  it('has on paper the regions that the legend picks out', async () => {
    const map = await mapOnPage();
    const pick = async (kind: string) => {
      part(map, `.legend .kind:has(.${kind})`).click();
      await map.updateComplete;
    };
    await pick('c5');
    window.dispatchEvent(new Event('beforeprint'));
    expect(parts(map, 'tbody tr').length).to.equal(2);
    expect(map.shadowRoot!.querySelector('.figures > p')).to.equal(null);
    window.dispatchEvent(new Event('afterprint'));
    await pick('c5');
    await pick('budget-only');
    window.dispatchEvent(new Event('beforeprint'));
    expect(parts(map, 'tbody tr').length).to.equal(75);
    expect(map.shadowRoot!.querySelector('.figures > p')).to.equal(null);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('says that no region has the colour that is picked out, where there is none', async () => {
    const map = await mapOnPage({ region: '35', view: 'table' });
    part(map, '.legend .kind:has(.c5)').click();
    await map.updateComplete;
    expect(textOf(part(map, '.figures > p'))).to.equal('Tidak ada wilayah dengan warna yang dipilih.');
  });

  it('has on paper every row that is found, in their order, and no field or button', async () => {
    const map = await mapOnPage({ view: 'table' });
    const onPaper = () => parts(map, '.figures:not(.screen-only) tbody th').map((cell) => textOf(cell));
    window.dispatchEvent(new Event('beforeprint'));
    expect(onPaper().length).to.equal(111);
    expect(parts(map, '.figures:not(.screen-only) :is(button, input)').length).to.equal(0);
    window.dispatchEvent(new Event('afterprint'));
    part(map, '#search').focus();
    await sendKeys({ type: 'bali' });
    await typed(map, 'bali');
    parts(map, '.sort')[0]!.click();
    await map.updateComplete;
    window.dispatchEvent(new Event('beforeprint'));
    expect(onPaper()).to.deep.equal(parts(map, '[part="table"] tbody th').map((cell) => textOf(cell)));
    expect(onPaper().length).to.equal(11);
    window.dispatchEvent(new Event('afterprint'));
    expect(onPaper().length).to.equal(0);
  });

  it('has on paper the provinces where the map shows them as tiles', async () => {
    const map = await mapOnPage({ view: 'tiles' }, 360, '.tile');
    map.region = '35';
    await map.updateComplete;
    window.dispatchEvent(new Event('beforeprint'));
    expect(textOf(part(map, '.figures caption'))).to.equal('Angka per wilayah di Indonesia');
    expect(parts(map, 'tbody tr').length).to.equal(38);
    const names = parts(map, 'tbody th').map(textOf);
    expect(names).to.include.members(['Jawa Timur', 'Papua Barat']);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('stands under the map on paper, with every region of a province', async () => {
    const map = await mapOnPage({ region: '35' });
    window.dispatchEvent(new Event('beforeprint'));
    expect(parts(map, 'tbody tr').length).to.equal(38);
    expect(parts(map, '.picture').length).to.equal(1);
    window.dispatchEvent(new Event('afterprint'));
    expect(parts(map, 'tbody tr').length).to.equal(0);
  });
});
