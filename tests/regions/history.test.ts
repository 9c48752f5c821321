import { expect } from '@open-wc/testing';
import { regionByCode } from '@payung/regions';
import { currentCode, splits } from '@payung/regions/history';

describe('currentCode()', () => {
  for (const [former, code] of [
    ['9101', '9301'],
    ['9104', '9401'],
    ['9271', '9671'],
  ] as const) {
    it(`leads from ${former} to ${code} ${regionByCode(code)!.name}`, () => {
      expect(currentCode(former)).to.equal(code);
    });
  }

  it('changes no code that is in use today', () => {
    for (const code of ['9103', '9202', '3510', 'ID', '__proto__', ''])
      expect(currentCode(code)).to.equal(undefined);
  });
});

describe('splits', () => {
  it('names the four provinces of 2022 with their law and the province they were part of', () => {
    expect(
      splits.map(({ code, from }) => [regionByCode(code)!.name, regionByCode(from)!.name]),
    ).to.deep.equal([
      ['Papua Selatan', 'Papua'],
      ['Papua Tengah', 'Papua'],
      ['Papua Pegunungan', 'Papua'],
      ['Papua Barat Daya', 'Papua Barat'],
    ]);
    for (const { since, law } of splits) {
      expect(since).to.match(/^2022-\d\d-\d\d$/);
      expect(law).to.match(/^UU \d+\/2022$/);
    }
  });
});
