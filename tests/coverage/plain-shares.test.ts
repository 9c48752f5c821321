import { expect } from '@open-wc/testing';
import { recordingFigures, type FigureRecord } from '@payung/coverage/parse';
import { pickFigures } from '@payung/coverage/pick';
import { atOnce } from '@payung/coverage/pieces';
import { plainShares } from '@payung/coverage/plain-shares';
import { regencies } from '@payung/regions';
import fc from 'fast-check';

const today = '2026-11-20';

/** The shares that reading row by row and the rule for picking come to. */
function weighedShares(records: readonly FigureRecord[]): ReadonlyMap<string, number> {
  const { figures } = atOnce(recordingFigures(records, { publisher: 'contoh.go.id', today }));
  return new Map([...pickFigures(figures)].map(([code, { percent }]) => [code, percent]));
}

describe('plainShares()', () => {
  it('knows the shares of all regions at once', () => {
    const rows = regencies.map(({ code }, place) => ({ code, percent: place / 10, asOf: '2026-06' }));
    expect(plainShares(rows, today)).to.deep.equal(weighedShares(rows)).and.have.property('size', 514);
  });

  const plain = { kode: '3510', nilai: 36.4, tanggal: '2026-06' };
  const weighed: readonly (readonly [string, readonly (FigureRecord | null)[]])[] = [
    ['no rows', []],
    ['an area that comes twice', [plain, { ...plain, nilai: 40 }]],
    ['a code of nowhere', [plain, { ...plain, kode: '9999' }]],
    ['a code with dots', [{ ...plain, kode: '35.10' }]],
    ['a name in the place of a code', [{ nama: 'Banyuwangi', nilai: 36.4 }]],
    ['a column that has to be weighed', [{ ...plain, confidence: 'low' }]],
    ['a day to come', [{ ...plain, tanggal: '2027' }]],
    ['a day to come behind one of now', [plain, { ...plain, kode: '3515', tanggal: '2026-12' }]],
    ['a day that is none', [{ ...plain, tanggal: '2026-13' }]],
    ['a cell without a number', [{ ...plain, nilai: '-' }]],
    ['a negative number', [{ ...plain, nilai: -1 }]],
    ['rows with other keys', [plain, { kode: '3515', percent: 1 }]],
    ['a row that is none', [plain, null]],
  ];
  for (const [what, rows] of weighed) {
    it(`leaves ${what} to those who read row by row`, () => {
      expect(plainShares(rows as readonly FigureRecord[], today)).to.equal(undefined);
    });
  }

  it('never knows another share than reading row by row', () => {
    const mostly = <Value>(usual: fc.Arbitrary<Value>, odd: readonly unknown[]) =>
      fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(...odd) });
    const row = fc.record({
      kode: mostly(fc.constantFrom(...regencies.map(({ code }) => code)), [
        'ID',
        '35.10',
        ' 3510',
        '',
        3510,
        null,
      ]),
      nilai: mostly(
        fc.oneof(
          fc.integer({ min: 0, max: 2000 }).map((tenths) => tenths / 10),
          fc.double({ min: 0.01, max: 200, noNaN: true }),
        ),
        [...['36,4', '36.4 %', '1.234', '0,5', '', '-', 'tb', '<b>'], ...[1e-7, 1e30, -1, NaN, null]],
      ),
      tanggal: mostly(fc.constantFrom('2026-06', '2025', '31/7/25', 'Juli 2026', ''), [
        '2027',
        '2026-13',
        25,
        null,
      ]),
    });
    let known = 0;
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        const shares = plainShares(rows, today);
        if (!shares) return;
        known += 1;
        expect(shares).to.deep.equal(weighedShares(rows));
      }),
      { seed: 20261201, numRuns: 3000 },
    );
    expect(known).to.be.greaterThan(100);
  });
});
