import { expect } from '@open-wc/testing';
import { shippedCountSource } from '@payung/coverage/count-sources';
import { shippedFigures } from '@payung/coverage/shipped';
import { shippedCounts } from '@payung/coverage/shipped-counts';
import { shippedProvenance } from '@payung/coverage/sources';
import { regionByCode, regions } from '@payung/regions';

const figures = [...shippedFigures().values()];

describe('shippedFigures()', () => {
  it('has a figure for the nation, for provinces and for more than a hundred regencies', () => {
    const ofLevel = (level: string) =>
      figures.filter(({ code }) => regionByCode(code)!.level === level).length;
    expect(ofLevel('nation')).to.equal(1);
    expect(ofLevel('province')).to.be.greaterThan(25);
    expect(ofLevel('regency')).to.be.greaterThan(100);
  });

  it('shows the national figure of the Ministry of Home Affairs of October 2025', () => {
    expect(shippedFigures().get('ID')).to.deep.equal({
      code: 'ID',
      percent: 37.01,
      kind: 'printed',
      asOf: '2025-10',
      base: 'unknown',
      publisher: 'Ketik',
      ids: ['ID.coverage_rate.2025-10'],
    });
  });

  it('stands in the order of regions and is frozen', () => {
    const order = regions.map(({ code }) => code).filter((code) => shippedFigures().has(code));
    expect(figures.map(({ code }) => code)).to.deep.equal(order);
    expect(figures.every(Object.isFrozen)).to.equal(true);
  });

  it('has a share, a date, a publisher and a row for each', () => {
    for (const { code, percent, asOf, publisher, ids, kind } of figures) {
      expect(percent, code).to.be.within(0, 200);
      expect(asOf, code).to.match(/^20\d\d(-\d\d){0,2}$/);
      expect(publisher, code).not.to.equal('');
      expect(ids.length, code).to.equal(kind === 'computed' ? 2 : 1);
    }
  });

  it('has no figure where none was found', () => {
    expect(shippedFigures().get('1105')).to.equal(undefined);
  });
});

describe('shippedProvenance()', () => {
  it('names a source for every shipped figure, with an address that may be followed', () => {
    for (const { code, publisher } of figures) {
      const { source } = shippedProvenance(code)!;
      expect(source.publisher).to.equal(publisher);
      expect(source.url ?? 'https://', code).to.match(/^https?:\/\//);
    }
  });

  it('knows nothing of an area without a figure', () => {
    for (const code of ['1105', '', '__proto__', 'constructor'])
      expect(shippedProvenance(code)).to.equal(undefined);
  });
});

describe('shippedCounts()', () => {
  it('gives every count a value, a row and a source', () => {
    const all = regions.flatMap(({ code }) => shippedCounts(code));
    expect(all.length).to.be.greaterThan(200);
    for (const count of all) {
      expect(count.value, count.id).to.be.greaterThan(0);
      expect(count.id.startsWith(`${count.code}.${count.indicator}.${count.asOf}`)).to.equal(true);
      expect(shippedCountSource(count)!.publisher).to.equal(count.publisher);
    }
  });

  it('offers at most one of each kind', () => {
    for (const { code } of regions) {
      const indicators = shippedCounts(code).map(({ indicator }) => indicator);
      expect(indicators).to.deep.equal([...new Set(indicators)].sort());
    }
  });

  it('is empty for what is no area', () => {
    expect(shippedCounts('__proto__')).to.deep.equal([]);
  });

  it('gives no source for a count of another table', () => {
    const [count] = shippedCounts('35');
    expect(shippedCountSource({ ...count!, id: 'x' })).to.equal(undefined);
  });
});
