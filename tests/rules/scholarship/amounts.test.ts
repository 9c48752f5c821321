import { expect } from '@open-wc/testing';
import type { Answers, Result } from '@payung/rules';
import { calculate, itemQuestions } from '@payung/rules/scholarship';

type Child = Readonly<Record<string, string | number | boolean>>;
const after = (children: readonly Child[], more: Answers = {}, on = '2026-05-05'): Result =>
  calculate({ cause: 'work-death', children, ...more }, on);
const codes = (result: Result): string[] => result.reasons.map(({ code }) => code);
const lines = (result: Result): Record<string, number> =>
  Object.fromEntries(result.lines.map(({ id, amount }) => [id, amount]));

describe('the school years that are paid', () => {
  const cases: [fact: string, child: Child, rupiah: number][] = [
    ['from kindergarten to university', { level: 'kindergarten' }, 87_000_000],
    ['kindergarten alone', { level: 'kindergarten', until: 'kindergarten' }, 3_000_000],
    ['two years of primary, then junior', { level: 'primary', yearsLeft: 2, until: 'junior' }, 9_000_000],
    ['senior and three years of university', { level: 'senior', universityYears: 3 }, 45_000_000],
    ['what is left of university', { level: 'university', yearsLeft: 1 }, 12_000_000],
    ['no more than up to 22', { level: 'university', age: 20 }, 36_000_000],
    ['later, when school starts later', { level: 'university', age: 20, startsInYears: 2 }, 12_000_000],
  ];
  for (const [fact, child, rupiah] of cases) {
    it(`are ${fact}: ${rupiah}`, () => {
      expect(after([child]).totals.total).to.equal(rupiah);
    });
  }

  it('names the age limit only where it takes a year away', () => {
    expect(codes(after([{ level: 'university', age: 18 }]))).to.deep.equal([]);
    expect(codes(after([{ level: 'university', age: 19 }]))).to.deep.equal(['scholarship-age-limit']);
  });

  it('has the age among the parameters of a line only when it was given', () => {
    const [without] = after([{ level: 'university' }]).lines;
    const [given] = after([{ level: 'university', age: 18 }]).lines;
    expect(without!.parameters).to.deep.equal(['scholarship.university']);
    expect(given!.parameters).to.deep.equal(['scholarship.university', 'scholarship.age']);
    expect([without!.confidence, given!.confidence]).to.deep.equal(['high', 'medium']);
  });
});

describe('the children who are paid', () => {
  const child: Child = { level: 'senior', until: 'senior' };

  it('are the first two with an amount, by their place in the list', () => {
    const result = after([{ ...child, marriedOrWorking: true }, child, { ...child, age: 23 }, child, child]);
    expect(lines(result)).to.deep.equal({ 'scholarship.2': 9_000_000, 'scholarship.4': 9_000_000 });
    expect(codes(result)).to.deep.equal([
      'scholarship-child-excluded',
      'scholarship-age-limit',
      'scholarship-child-limit',
    ]);
  });

  it('leave places to those who already have a scholarship', () => {
    const result = after([child, child], { childrenAlreadyPaid: 1 });
    expect(lines(result)).to.deep.equal({ 'scholarship.1': 9_000_000 });
    expect(codes(result)).to.deep.equal(['scholarship-child-limit']);
  });

  it('are none when both places are taken', () => {
    const result = after([child, { ...child, age: 30 }], { childrenAlreadyPaid: 2 });
    expect(result.status).to.equal('ineligible');
    expect(codes(result)).to.deep.equal([
      'scholarship-age-limit',
      'scholarship-child-limit',
      'no-child-to-pay',
    ]);
    expect(result.notices).to.deep.equal([]);
  });
});

describe('the rules before 2 December 2019', () => {
  it('pay one child one sum, whatever the level', () => {
    const result = after([{ level: 'primary' }, { level: 'university' }], {}, '2019-12-01');
    expect(lines(result)).to.deep.equal({ 'scholarship.1': 12_000_000 });
    expect(result.lines[0]!.unit).to.equal('once');
    expect(codes(result)).to.deep.equal(['scholarship-child-limit']);
  });

  it('pay nothing from the age of 23', () => {
    expect(after([{ level: 'university', age: 22 }], {}, '2019-12-01').totals.total).to.equal(12_000_000);
    expect(codes(after([{ level: 'university', age: 23 }], {}, '2019-12-01'))).to.deep.equal([
      'scholarship-age-limit',
      'no-child-to-pay',
    ]);
  });
});

describe('a death that is not from work', () => {
  const cases: [on: string, monthsPaid: number, status: string][] = [
    ['2019-12-01', 59, 'ineligible'],
    ['2019-12-01', 60, 'complete'],
    ['2019-12-02', 35, 'ineligible'],
    ['2019-12-02', 36, 'complete'],
  ];
  for (const [on, monthsPaid, status] of cases) {
    it(`is ${status} after ${monthsPaid} months of dues on ${on}`, () => {
      const result = after([{ level: 'senior' }], { cause: 'other-death', monthsPaid }, on);
      expect(result.status).to.equal(status);
      expect(codes(result)).to.deep.equal(status === 'complete' ? [] : ['scholarship-too-few-months']);
    });
  }
});

describe('the fields of a child', () => {
  it('offer the years and the levels that are still possible', () => {
    const [, years, until] = itemQuestions('children', { level: 'junior' }, '2026-05-05');
    expect([years!.max, years!.default]).to.deep.equal([3, 3]);
    expect(until!.choices).to.deep.equal(['junior', 'senior', 'university']);
  });
});
