import { expect } from '@open-wc/testing';
import { valueText } from '../../../packages/elements/src/program-explainer/value-text.ts';
import { words as en } from '../../../packages/elements/src/program-explainer/words.en.ts';
import { words as id } from '../../../packages/elements/src/program-explainer/words.id.ts';

const told = (unit: string, value: number, language: 'id' | 'en' = 'id', on = '2026-11-29') =>
  valueText(
    { unit, rows: [['2015-07-01', '2026-12-31', value]] },
    { language, on, words: language === 'id' ? id : en },
  );

describe('valueText()', () => {
  const rates: [value: number, id: string, en: string][] = [
    [0.24, '0,24%', '0.24%'],
    [0.03, '0,03%', '0.03%'],
    [0.445, '0,445%', '0.445%'],
    [2.04, '2,04%', '2.04%'],
    [1.7, '1,7%', '1.7%'],
    [50, '50%', '50%'],
  ];
  for (const [value, indonesian, english] of rates) {
    it(`keeps every decimal of a rate of ${value}`, () => {
      expect([told('percent', value), told('percent', value, 'en')]).to.deep.equal([indonesian, english]);
    });
  }
  it('writes an amount as an amount, and a count with its word', () => {
    expect([told('rupiah', 1_750_000), told('months', 3)]).to.deep.equal(['Rp1.750.000', '3 bulan']);
  });
  it('says beside a number which day is its last known', () => {
    expect(told('rupiah', 8400, 'id', '2027-01-01')).to.match(/^Rp8\.400 \(.*31 Desember 2026\)$/);
  });
});
