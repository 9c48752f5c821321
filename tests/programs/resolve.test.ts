import { expect } from '@open-wc/testing';
import { isProgramCode, loadProgram, programs, resolve, type DatedValue } from '@payung/programs';

const relief: DatedValue = { unit: 'rupiah', rows: [['2026-04-01', '2026-12-31', 8_400]] };
const grant: DatedValue = {
  unit: 'rupiah',
  rows: [
    ['2015-07-01', '2019-12-01', 24_000_000],
    ['2019-12-02', null, 42_000_000],
  ],
};
const gap: DatedValue = {
  unit: 'percent',
  rows: [
    ['2020-01-01', '2020-12-31', 1],
    ['2022-01-01', null, 2],
  ],
};

describe('resolve()', () => {
  const table: [fact: string, value: DatedValue, on: string, expected: unknown][] = [
    ['gives the open row', grant, '2026-11-20', { value: 42_000_000, standing: { state: 'current' } }],
    [
      'gives the first day of a row',
      grant,
      '2019-12-02',
      { value: 42_000_000, standing: { state: 'current' } },
    ],
    [
      'gives the last day of a row',
      grant,
      '2019-12-01',
      { value: 24_000_000, standing: { state: 'current' } },
    ],
    [
      'is current on the last known day',
      relief,
      '2026-12-31',
      { value: 8_400, standing: { state: 'current' } },
    ],
    [
      'says when it was last known',
      relief,
      '2027-01-01',
      { value: 8_400, standing: { state: 'ended', day: '2026-12-31' } },
    ],
    [
      'says from when it holds',
      relief,
      '2026-03-31',
      { value: 8_400, standing: { state: 'not-yet', day: '2026-04-01' } },
    ],
    [
      'never reuses a row in a gap as current',
      gap,
      '2021-06-01',
      { value: 1, standing: { state: 'ended', day: '2020-12-31' } },
    ],
  ];
  for (const [fact, value, on, expected] of table) {
    it(`${fact} (${on})`, () => {
      expect(resolve(value, on)).to.deep.equal({ unit: value.unit, ...(expected as object) });
    });
  }
});

describe('loadProgram()', () => {
  for (const { code, title } of programs) {
    for (const language of ['id', 'en'] as const) {
      it(`gives ${code} in ${language}, opening first`, async () => {
        const { opening, rest } = await loadProgram(code, language);
        expect(opening.program).to.equal(code);
        expect(opening.sections).to.have.lengthOf(14);
        expect(title[language].length).to.be.greaterThan(5);
        const { blocks, sources } = await rest();
        expect(Object.keys({ ...opening.blocks, ...blocks })).to.have.lengthOf(14);
        expect(Object.keys(sources).length).to.be.greaterThan(4);
      });
    }
  }
});

describe('isProgramCode()', () => {
  const table: [code: string, known: boolean][] = [
    ['jkm', true],
    ['sertakan', true],
    ['JKM', false],
    ['', false],
    ['toString', false],
  ];
  for (const [code, known] of table) {
    it(`${known ? 'knows' : 'does not know'} "${code}"`, () => expect(isProgramCode(code)).to.equal(known));
  }
});
