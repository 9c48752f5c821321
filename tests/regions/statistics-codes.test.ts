import { expect } from '@open-wc/testing';
import { regions } from '@payung/regions';
import { codeOfStatistics, statisticsCodeOf } from '@payung/regions/statistics-codes';

const known = [
  ['1105', '1107', 'Aceh Barat'],
  ['1107', '1109', 'Pidie'],
  ['3510', '3510', 'Banyuwangi'],
  ['91', '94', 'Papua'],
  ['92', '91', 'Papua Barat'],
  ['9301', '9401', 'Merauke'],
] as const;

describe('statisticsCodeOf()', () => {
  for (const [code, statisticsCode, name] of known) {
    it(`gives ${statisticsCode} for ${code} ${name}, and codeOfStatistics() leads back`, () => {
      expect(statisticsCodeOf(code)).to.equal(statisticsCode);
      expect(codeOfStatistics(statisticsCode)).to.equal(code);
    });
  }

  it('numbers all 552 areas below the nation, each differently, 205 of them unlike the Ministry', () => {
    const below = regions.slice(1).map(({ code }) => code);
    const numbers = below.map((code) => statisticsCodeOf(code));
    expect(new Set(numbers).size).to.equal(552);
    expect(numbers.filter((number, index) => number !== below[index]).length).to.equal(205);
  });

  it('knows nothing of the nation and of unknown codes', () => {
    for (const code of ['ID', '', '9401x', '__proto__']) expect(statisticsCodeOf(code)).to.equal(undefined);
    expect(codeOfStatistics('ID')).to.equal(undefined);
  });
});
