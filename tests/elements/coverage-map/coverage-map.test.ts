import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { shippedAbsences, shippedFigures } from '@payung/coverage/shipped';
import { regenciesOf } from '@payung/regions';
import {
  aboutOf,
  choicesOf,
  mapOnPage,
  part,
  parts,
  pathOf,
  textOf,
  warningsOf,
  type MapAttributes,
} from './map-on-page.ts';

describe('<payung-coverage-map>', () => {
  describe('by default', () => {
    it('shows 514 regions, each with a name and a value or the words for none', async () => {
      const map = await mapOnPage();
      const regions = parts(map, 'path[role="option"]');
      expect(regions.length).to.equal(514);
      for (const region of regions) {
        expect(region.getAttribute('aria-label')).to.match(
          /^(Kabupaten|Kota) .+: ((sekitar )?[\d.,]+%|belum ada data|hanya jumlah yang didaftarkan pemerintah|tidak berlaku)$/,
        );
      }
    });

    it('gives each region the class of its figure, and each kind of nothing its own', async () => {
      const map = await mapOnPage();
      const figures = shippedFigures();
      for (const { code } of regenciesOf('ID')) {
        const percent = figures.get(code)?.percent;
        const expected =
          percent === undefined
            ? (shippedAbsences().get(code) ?? 'no-data')
            : `c${Math.min(5, Math.floor(percent / 20) + 1)}`;
        expect(pathOf(map, code).getAttribute('class'), code).to.equal(`region ${expected}`);
      }
    });

    it('never says zero where there is no figure', async () => {
      const map = await mapOnPage();
      const empty = parts(map, 'path.region.no-data');
      expect(empty.length).to.be.greaterThan(300);
      for (const path of empty) expect(path.getAttribute('aria-label')).to.match(/: belum ada data$/);
    });

    it('says in words how many have a figure, the highest and the lowest', async () => {
      const map = await mapOnPage();
      const known = regenciesOf('ID').filter(({ code }) => shippedFigures().has(code)).length;
      const text = textOf(part(map, '.summary'));
      expect(text).to.contain(
        `${known} dari 514 kabupaten/kota di Indonesia punya angka; ${514 - known} belum punya.`,
      );
      expect(text).to.match(/Tertinggi: .+, (sekitar )?[\d.,]+%\. Terendah: .+, (sekitar )?[\d.,]+%\./);
    });

    it('says that years differ and boundaries are approximate', async () => {
      const map = await mapOnPage();
      const text = textOf(part(map, '.foot'));
      expect(text).to.match(/dari tahun yang berbeda \(20\d\d–20\d\d\)/);
      expect(text).to.contain('Batas wilayah bersifat perkiraan dan bukan batas resmi');
      expect(await aboutOf(map)).to.match(/bukan situs resmi BPJS Ketenagakerjaan.*Natural Earth/);
    });

    it('counts every region once in the legend', async () => {
      const map = await mapOnPage();
      const rows = parts(map, '.legend li');
      const counts = rows.map((row) => Number(/\((\d+) wilayah\)/.exec(textOf(row))![1]));
      expect(counts.slice(0, 8).reduce((sum, count) => sum + count, 0)).to.equal(514);
      expect(textOf(rows[0]!)).to.match(/^di bawah 20% /);
      expect(textOf(rows[4]!)).to.match(/^80% atau lebih /);
      expect(textOf(rows[5]!)).to.match(/^Belum ada data /);
      expect(textOf(rows[6]!)).to.match(/^Hanya jumlah yang didaftarkan pemerintah \(75 /);
      expect(textOf(rows[7]!)).to.match(/^Tidak berlaku \(3 /);
    });

    it('keeps its content on the page until it is ready', async () => {
      const map = document.createElement('payung-coverage-map');
      map.textContent = 'tabel';
      expect(map.shadowRoot).to.equal(null);
      document.body.append(map);
      await map.updateComplete;
      expect(part<HTMLSlotElement>(map, 'slot').hidden).to.equal(true);
      map.remove();
    });

    it('tells the page nothing by itself', async () => {
      const map = await mapOnPage({ region: '35' });
      const choices = choicesOf(map);
      map.region = '3510';
      await map.updateComplete;
      expect(choices).to.deep.equal([]);
    });
  });

  describe('with a province', () => {
    it('lets only its own regencies be walked and shows the others as plain land', async () => {
      const map = await mapOnPage({ region: '35' });
      expect(parts(map, '[role="option"]').length).to.equal(38);
      expect(parts(map, 'path.around[aria-hidden="true"]').length).to.equal(514 - 38);
      expect(textOf(part(map, 'h2'))).to.contain('Jawa Timur');
    });

    it('changes the view box and not the size of the frame', async () => {
      const map = await mapOnPage();
      const [frame, picture] = [part(map, '.frame'), part(map, '.picture')];
      const [height, box] = [frame.offsetHeight, picture.getAttribute('viewBox')];
      map.region = '35';
      await map.updateComplete;
      expect(picture.getAttribute('viewBox')).to.not.equal(box);
      expect(part(map, '.frame').offsetHeight).to.equal(height);
    });

    it('tells the province its own figure under the map', async () => {
      const map = await mapOnPage({ region: '35' });
      expect(textOf(part(map, '.details'))).to.match(
        /Jawa Timur .*dari 100 pekerja sudah terlindungi, \d+ belum/,
      );
    });
  });

  describe('with a regency', () => {
    it('picks it out in its province and tells its figure, day and source', async () => {
      const map = await mapOnPage({ region: '3515' });
      expect(pathOf(map, '3515').getAttribute('aria-selected')).to.equal('true');
      expect(part(map, '.outline.selected').getAttribute('d')).to.equal(
        pathOf(map, '3515').getAttribute('d'),
      );
      expect(textOf(part(map, '.details'))).to.match(
        /Kabupaten Sidoarjo · ?Jawa Timur|Kabupaten Sidoarjo Jawa Timur/,
      );
      expect(textOf(part(map, '.details'))).to.contain('Keadaan');
    });

    it('says in words that there is no data, and on request what is known', async () => {
      const map = await mapOnPage({ region: '3509' });
      const details = part(map, '.details');
      expect(shippedFigures().has('3509')).to.equal(false);
      expect(textOf(details)).to.contain('Belum ada data');
      part(map, '.details .link').click();
      for (let tries = 0; tries < 100 && !details.querySelector('.counts'); tries++) await aTimeout(20);
      expect(textOf(details)).to.match(/[\d.]+ (peserta aktif|orang didaftarkan)/);
      expect(textOf(details)).to.not.match(/\b0%/);
    });
  });

  describe('with attributes nobody knows', () => {
    /** The map once it has said that it does not know something, and what it told whoever wrote it. */
    async function doubtful(attributes: MapAttributes): Promise<{ map: Element; warnings: string[] }> {
      let map!: Element;
      const warnings = await warningsOf(async () => {
        map = await mapOnPage(attributes);
        await waitUntil(() => parts(map, '.notice').length > 0, 'it says so', { timeout: 8000 });
      });
      return { map, warnings };
    }

    it('shows the country for region="9999", says so and warns', async () => {
      const { map, warnings } = await doubtful({ region: '9999' });
      expect(parts(map, '[role="option"]').length).to.equal(514);
      expect(textOf(part(map, '.notice'))).to.contain('“9999” tidak dikenal');
      expect(warnings.join()).to.contain('region="9999"');
    });

    for (const view of ['foo', '']) {
      it(`shows the map for view="${view}" and warns`, async () => {
        const { map, warnings } = await doubtful({ view });
        expect(warnings.join()).to.contain(`view="${view}"> is not known; use map, tiles or table.`);
        expect(parts(map, '.picture').length).to.equal(1);
        expect(parts(map, '.figures').length).to.equal(0);
      });
    }

    it('shows coverage for indicator="umur" and warns', async () => {
      const { map, warnings } = await doubtful({ indicator: 'umur' });
      expect(textOf(part(map, 'h2'))).to.contain('terlindungi');
      expect(warnings.join()).to.contain('indicator="umur"');
    });
  });

  describe('in English', () => {
    it('says everything in English', async () => {
      const map = await mapOnPage({ lang: 'en', region: '35' });
      expect(textOf(part(map, 'h2'))).to.equal('Workers covered by BPJS Ketenagakerjaan in Jawa Timur');
      expect(textOf(map.shadowRoot!.querySelector('.root')!)).to.not.match(
        /wilayah|belum|terlindungi|sekitar/,
      );
    });
  });

  describe('chosen from the list of provinces', () => {
    it('goes there and tells the page', async () => {
      const map = await mapOnPage();
      const choices = choicesOf(map);
      const select = part<HTMLSelectElement>(map, 'select');
      select.value = '51';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await map.updateComplete;
      expect(choices.map(({ code, level }) => [code, level])).to.deep.equal([['51', 'province']]);
      expect(parts(map, '[role="option"]').length).to.equal(9);
    });

    it('comes back by the path above the map, and focus stays on the list', async () => {
      const map = await mapOnPage({ region: '51' });
      parts(map, '.path .link')[0]!.click();
      await map.updateComplete;
      expect(parts(map, '[role="option"]').length).to.equal(514);
      expect(map.shadowRoot!.activeElement).to.equal(part(map, 'select'));
    });

    it('forgets the choice when the page sets another region', async () => {
      const map = await mapOnPage({ region: '51' });
      parts(map, '.path .link')[0]!.click();
      await map.updateComplete;
      map.region = '35';
      await map.updateComplete;
      expect(parts(map, '[role="option"]').length).to.equal(38);
    });
  });
});
