import { expect } from '@open-wc/testing';
import { areComparable, isOld, joinFigures, summary } from '@payung/coverage';
import { regenciesOf } from '@payung/regions';
import { shown } from './figures-for-tests.ts';

const bali = regenciesOf('51');
const figures = new Map(
  [shown('5101', 20), shown('5102', 60, { asOf: '2018-05' }), shown('5103', 60), shown('3510', 99)].map(
    (figure) => [figure.code, figure],
  ),
);

describe('joinFigures()', () => {
  const joined = joinFigures(bali, figures);

  it('names every region once, in the given order', () => {
    expect(joined.map(({ region }) => region)).to.deep.equal([...bali]);
  });

  it('leaves a region without a figure without one', () => {
    expect(joined.find(({ region }) => region.code === '5104')!.figure).to.equal(undefined);
  });

  it('drops figures of other areas', () => {
    expect(joined.filter(({ figure }) => figure?.code === '3510')).to.deep.equal([]);
  });
});

describe('summary()', () => {
  it('names all that share the highest and the lowest place, and counts the empty', () => {
    const { highest, lowest, withData, withoutData, old } = summary(joinFigures(bali, figures));
    expect(highest.map(({ region }) => region.code)).to.deep.equal(['5102', '5103']);
    expect(lowest.map(({ region }) => region.code)).to.deep.equal(['5101']);
    expect([withData, withoutData, old]).to.deep.equal([3, 6, 1]);
  });

  it('counts apart those of which no share applies, and those of which only people paid for are counted', () => {
    const { withoutData, notApplicable, budgetOnly } = summary(
      joinFigures(bali, figures),
      new Map([
        ['5104', 'not-applicable'],
        ['5105', 'budget-only'],
        ['5106', 'budget-only'],
        // Has a share, which wins.
        ['5101', 'budget-only'],
        // Is elsewhere.
        ['3510', 'not-applicable'],
      ]),
    );
    expect([withoutData, notApplicable, budgetOnly]).to.deep.equal([6, 1, 2]);
  });

  it('has neither highest nor lowest where nothing is known', () => {
    expect(summary(joinFigures(bali, new Map()))).to.deep.equal({
      highest: [],
      lowest: [],
      withData: 0,
      withoutData: 9,
      notApplicable: 0,
      budgetOnly: 0,
      old: 0,
    });
  });
});

describe('isOld()', () => {
  for (const [asOf, expected] of [
    ['2016', true],
    ['2022-12-31', true],
    ['2023', false],
    ['2023-01', false],
    ['2025-06', false],
    ['', false],
  ] as const) {
    it(`is ${expected} for ${asOf || 'no date'}`, () => {
      expect(isOld({ asOf })).to.equal(expected);
    });
  }
});

describe('areComparable()', () => {
  const at = (asOf: string, base: 'unknown' | 'resident' | 'registration' = 'unknown') =>
    shown('3510', 1, { asOf, base });
  for (const [name, a, b, expected] of [
    ['two figures up to 2024', at('2018'), at('2024-12-31'), true],
    ['two figures from 2025 on', at('2025'), at('2026-03'), true],
    ['one of 2024 and one of 2025, when the base was enlarged', at('2024-12-31'), at('2025-01'), false],
    ['residents and registrations', at('2025', 'resident'), at('2025', 'registration'), false],
    ['a stated and an unstated base', at('2025', 'resident'), at('2025'), false],
    ['a figure without a date', at(''), at('2025'), false],
  ] as const) {
    it(`is ${expected} for ${name}`, () => {
      expect(areComparable(a, b)).to.equal(expected);
      expect(areComparable(b, a)).to.equal(expected);
    });
  }
});
