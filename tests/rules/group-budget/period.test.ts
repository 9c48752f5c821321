import { expect } from '@open-wc/testing';
import { calculate as oneMonth } from '@payung/rules/contribution';
import { calculate } from '@payung/rules/group-budget';
import { datedParameter, row } from '../../../packages/rules/src/core/parameter.ts';
import type { Dated, Row } from '../../../packages/rules/src/core/parameter.ts';
import { stretchesFrom } from '../../../packages/rules/src/group-budget/period.ts';

const parameter = (...rows: Row<number>[]): Dated =>
  datedParameter('test', 'percent', 'contributionMonth', ...rows);

const written = (day: string, count: number, ...parameters: Dated[]): (readonly [string, number])[] =>
  stretchesFrom(day, count, parameters).map((stretch) => [stretch.day, stretch.count] as const);

describe('stretchesFrom()', () => {
  const always = parameter(row('2015-07-01', null, 1, 'x'));

  it('is one stretch while nothing changes', () => {
    expect(written('2026-11-30', 120, always)).to.deep.equal([['2026-11-30', 120]]);
  });

  for (const [from, to, about] of [
    ['2027-02-01', '2027-03-31', 'whole months'],
    [
      '2027-02-28',
      '2027-04-29',
      'a first month that it enters on the last day and a last one that it leaves before',
    ],
  ] as const) {
    it(`parts where a row begins and where it ends: ${about}`, () => {
      expect(written('2026-11-30', 8, always, parameter(row(from, to, 1, 'x')))).to.deep.equal([
        ['2026-11-30', 3],
        ['2027-02-28', 2],
        ['2027-04-30', 3],
      ]);
    });
  }

  it('parts once where one row follows another', () => {
    const following = parameter(row('2015-07-01', '2026-12-31', 1, 'x'), row('2027-01-01', null, 2, 'x'));
    expect(written('2026-11-30', 3, following, following)).to.deep.equal([
      ['2026-11-30', 2],
      ['2027-01-31', 1],
    ]);
  });
});

describe('a budget of 120 months', () => {
  const worker = { income: 3_000_000, withOldAge: true, payer: 'donor' };
  for (const occupation of ['transport', 'other']) {
    for (const on of ['2015-07-01', '2018-02-10', '2025-06-30']) {
      it(`costs for ${occupation} from ${on} in each month what the dues of that month are`, () => {
        const { lines } = calculate({ ...worker, occupation, people: 1, months: 120 }, on);
        expect(lines.length).to.equal(120);
        for (const { id, amount, parameters } of lines) {
          const dues = oneMonth({ ...worker, segment: 'self-employed', occupation }, `${id.slice(6)}-15`);
          expect(dues.totals.bill, id).to.equal(amount);
          expect(new Set(parameters), id).to.deep.equal(
            new Set(dues.lines.flatMap((line) => line.parameters)),
          );
        }
      });
    }
  }
});
