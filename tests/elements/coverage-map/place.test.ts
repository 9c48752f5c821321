import { expect } from '@open-wc/testing';
import { placeOf, placeOrNation } from '../../../packages/elements/src/coverage-map/place.ts';

describe('placeOf()', () => {
  const cases = [
    ['ID', 'ID', undefined],
    ['id', 'ID', undefined],
    ['35', '35', undefined],
    ['3510', '35', '3510'],
    ['35.10', '35', '3510'],
    [' 35 ', '35', undefined],
  ] as const;
  for (const [code, area, regency] of cases) {
    it(`reads "${code}" as ${regency ?? area}`, () => {
      expect(placeOf(code)?.area.code).to.equal(area);
      expect(placeOf(code)?.regency?.code).to.equal(regency);
    });
  }

  for (const code of ['9999', '99', '', 'Jawa Timur', '351', '<b>']) {
    it(`knows no place "${code}"`, () => expect(placeOf(code)).to.equal(undefined));
  }
});

describe('placeOrNation()', () => {
  it('is the whole country for a code that nobody has', () =>
    expect(placeOrNation('9999').area.code).to.equal('ID'));
});
