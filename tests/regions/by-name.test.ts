import { expect } from '@open-wc/testing';
import { regions } from '@payung/regions';
import { regionsByName } from '@payung/regions/by-name';

const namesOf = (written: string): string[] => regionsByName(written).map(({ name }) => name);

describe('regionsByName()', () => {
  it('finds every area by its full name, and by no other', () => {
    for (const region of regions.filter(({ level }) => level === 'regency'))
      expect(regionsByName(region.name), region.name).to.deep.equal([region]);
    for (const region of regions.filter(({ level }) => level === 'province'))
      expect(regionsByName(`Provinsi ${region.name}`), region.name).to.deep.equal([region]);
  });

  const ways: readonly (readonly [written: string, name: string])[] = [
    ['kab. banyuwangi', 'Kabupaten Banyuwangi'],
    ['KAB BANYUWANGI', 'Kabupaten Banyuwangi'],
    ['Kotamadya Malang', 'Kota Malang'],
    ['Kota Adm. Jakarta Selatan', 'Kota Jakarta Selatan'],
    ['Kab. Adm. Kep. Seribu', 'Kabupaten Kepulauan Seribu'],
    ['D.I. Yogyakarta', 'DI Yogyakarta'],
    ['Daerah Istimewa Yogyakarta', 'DI Yogyakarta'],
    ['Prov. Yogyakarta', 'DI Yogyakarta'],
    ['Yogyakarta (Kota)', 'Kota Yogyakarta'],
    ['NTB', 'Nusa Tenggara Barat'],
    ['Palangkaraya', 'Kota Palangka Raya'],
    ['Kota Baru', 'Kabupaten Kotabaru'],
    ['Kabupaten Lima Puluh Kota', 'Kabupaten Lima Puluh Kota'],
    ['Toba Samosir', 'Kabupaten Toba'],
    ['Kab. Mamuju Utara', 'Kabupaten Pasangkayu'],
    ['Maluku Tenggara Barat', 'Kabupaten Kepulauan Tanimbar'],
    ['Kabupaten Selayar', 'Kabupaten Kepulauan Selayar'],
    ['Banyuwangi, Kab.', 'Kabupaten Banyuwangi'],
    ['MALANG, KOTA', 'Kota Malang'],
    ['Malang (Kab.)', 'Kabupaten Malang'],
    ['Gorontalo, Prov.', 'Gorontalo'],
    ['Pangkajene Kepulauan', 'Kabupaten Pangkajene dan Kepulauan'],
    ['nasional', 'Indonesia'],
  ];
  for (const [written, name] of ways) {
    it(`takes "${written}" for ${name}`, () => expect(namesOf(written)).to.deep.equal([name]));
  }

  it('gives every area a name may mean', () => {
    expect(namesOf('Malang')).to.deep.equal(['Kabupaten Malang', 'Kota Malang']);
    expect(namesOf('Yogyakarta')).to.deep.equal(['DI Yogyakarta', 'Kota Yogyakarta']);
    expect(namesOf('Gorontalo')).to.deep.equal(['Gorontalo', 'Kabupaten Gorontalo', 'Kota Gorontalo']);
  });

  for (const written of [
    '',
    ' ',
    'Kota',
    '3510',
    '__proto__',
    'constructor',
    'Atlantis',
    'Kota Banyuwangi Timur',
    ', Kab.',
    'Atlantis (Kota)',
  ])
    it(`knows nothing of "${written}"`, () => expect(namesOf(written)).to.deep.equal([]));

  it('looks at no name of a megabyte', () => {
    expect(namesOf('Malang '.repeat(150_000))).to.deep.equal([]);
  });
});
