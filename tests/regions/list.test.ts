import { expect } from '@open-wc/testing';
import { nationCode, provinces, regencies, regenciesOf, regionByCode, regions } from '@payung/regions';

const named = [
  ['ID', 'Indonesia', 'nation', undefined],
  ['31', 'DKI Jakarta', 'province', 'ID'],
  ['34', 'DI Yogyakarta', 'province', 'ID'],
  ['96', 'Papua Barat Daya', 'province', 'ID'],
  ['1105', 'Kabupaten Aceh Barat', 'regency', '11'],
  ['3101', 'Kabupaten Kepulauan Seribu', 'regency', '31'],
  ['3171', 'Kota Jakarta Pusat', 'regency', '31'],
  ['3510', 'Kabupaten Banyuwangi', 'regency', '35'],
  ['7109', 'Kabupaten Kepulauan Siau Tagulandang Biaro', 'regency', '71'],
  ['9120', 'Kabupaten Mamberamo Raya', 'regency', '91'],
  ['9171', 'Kota Jayapura', 'regency', '91'],
  ['9301', 'Kabupaten Merauke', 'regency', '93'],
] as const;

describe('the list of regions', () => {
  it('has 38 provinces and 514 regencies, of which 98 are cities', () => {
    expect(provinces.length).to.equal(38);
    expect(regencies.length).to.equal(514);
    expect(regencies.filter(({ kind }) => kind === 'kota').length).to.equal(98);
    expect(regencies.filter(({ kind }) => kind === 'kabupaten').length).to.equal(416);
    expect(regions.length).to.equal(553);
  });

  for (const [code, name, level, parent] of named) {
    it(`knows ${code} as ${name}`, () => {
      const region = regionByCode(code)!;
      expect(region.name).to.equal(name);
      expect(region.level).to.equal(level);
      expect(region.parent).to.equal(parent);
    });
  }

  it('has every code once, in rising order', () => {
    const codes = regencies.map(({ code }) => code);
    expect(new Set(codes).size).to.equal(514);
    expect(codes).to.deep.equal([...codes].sort());
  });

  it('puts every regency into the province that its code begins with', () => {
    for (const { code, parent } of regencies) {
      expect(code).to.match(/^\d{4}$/);
      expect(regionByCode(parent!)?.level, code).to.equal('province');
      expect(code.slice(0, 2)).to.equal(parent);
    }
  });

  it('numbers cities from 71 and regencies below', () => {
    for (const { code, kind } of regencies)
      expect(Number(code.slice(2)) > 70, code).to.equal(kind === 'kota');
  });

  it('has no name with stray spaces, digits or abbreviations', () => {
    for (const { shortName } of regions)
      expect(shortName).to.match(/^[A-Z][A-Za-z]+([ -][A-Z]?[a-z]*[A-Za-z]+)*$/);
  });

  it('is frozen, each entry too', () => {
    expect(Object.isFrozen(regions) && regions.every(Object.isFrozen)).to.equal(true);
    expect(Object.isFrozen(regencies) && Object.isFrozen(provinces)).to.equal(true);
  });
});

describe('regionByCode()', () => {
  for (const code of ['', '35.10', '3599', '99', '10', 'id', '__proto__', 'constructor', '35101', ' 3510']) {
    it(`knows nothing of ${JSON.stringify(code)}`, () => {
      expect(regionByCode(code)).to.equal(undefined);
    });
  }
});

describe('regenciesOf()', () => {
  it('gives the 38 areas of East Java', () => {
    expect(regenciesOf('35').length).to.equal(38);
  });

  it('gives all 514 for the nation', () => {
    expect(regenciesOf(nationCode)).to.equal(regencies);
  });

  it('gives none for a regency or an unknown code', () => {
    expect(regenciesOf('3510')).to.deep.equal([]);
    expect(regenciesOf('toString')).to.deep.equal([]);
  });
});
