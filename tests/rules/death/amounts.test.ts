import { expect } from '@open-wc/testing';
import { calculate } from '@payung/rules/death';
import type { Result } from '@payung/rules';

const earner = { segment: 'wage-earner', monthsPaid: 36 } as const;
const lines = ({ lines }: Result) => Object.fromEntries(lines.map(({ id, amount }) => [id, amount]));
const codes = (result: Result) => result.reasons.map(({ code }) => code);
const child = (level: string, more: object = {}) => ({ level, ...more });

describe('calculate() of the death benefit', () => {
  it('pays 42,000,000 in three sums', () => {
    const result = calculate({ segment: 'wage-earner' }, '2026-11-20');
    expect(lines(result)).to.deep.equal({ death: 20_000_000, periodic: 12_000_000, funeral: 10_000_000 });
    expect(result.totals).to.deep.equal({ cash: 42_000_000, scholarship: 0, total: 42_000_000 });
    expect([result.validFrom, result.validUntil, result.notices]).to.deep.equal(['2019-12-02', null, []]);
  });

  it('pays 24,000,000 for a death until the day before the amounts were raised', () => {
    expect(calculate({ segment: 'wage-earner' }, '2019-12-01').totals['total']).to.equal(24_000_000);
    expect(calculate({ segment: 'wage-earner' }, '2019-12-02').totals['total']).to.equal(42_000_000);
  });

  it('pays nothing when the membership was not active', () => {
    const result = calculate({ segment: 'construction', active: false }, '2026-11-20');
    expect([result.status, codes(result), result.lines]).to.deep.equal(['ineligible', ['not-active'], []]);
  });

  it('is not known before July 2015', () => {
    const result = calculate({ segment: 7 as unknown as string }, '2015-06-30');
    expect([result.status, codes(result), result.problems]).to.deep.equal(['unknown', ['no-parameter'], {}]);
  });

  it('adds one per cent of the cash for each day of late payment', () => {
    const result = calculate({ segment: 'wage-earner', paidLateDays: 3 }, '2026-11-20');
    expect(lines(result)['late-compensation']).to.equal(1_260_000);
    expect(result.totals).to.deep.equal({ cash: 42_000_000, scholarship: 0, total: 43_260_000 });
  });
});

describe('the waiting period of self-employed participants', () => {
  const heirs = (registeredOn: string, on: string) =>
    calculate({ segment: 'self-employed', registeredOn }, on);

  it('pays 10,000,000 to the day before three full months, and all on that day', () => {
    const before = heirs('2026-08-10', '2026-11-09');
    expect([lines(before), codes(before)]).to.deep.equal([
      { funeral: 10_000_000 },
      ['self-employed-waiting-period'],
    ]);
    expect(heirs('2026-08-10', '2026-11-10').totals['total']).to.equal(42_000_000);
  });

  it('counts months that end on the last day of a shorter one', () => {
    expect(heirs('2025-11-30', '2026-02-27').totals['total']).to.equal(10_000_000);
    expect(heirs('2025-11-30', '2026-02-28').totals['total']).to.equal(42_000_000);
  });

  it('exists for deaths since February 2025 only, and is not asked about before', () => {
    expect(heirs('2025-01-15', '2025-01-31').totals['total']).to.equal(42_000_000);
    expect(heirs('2025-01-15', '2025-02-01').totals['total']).to.equal(10_000_000);
  });

  it('says nothing of scholarships and compensates late payment of what is paid', () => {
    const result = calculate(
      {
        segment: 'self-employed',
        registeredOn: '2026-10-01',
        monthsPaid: 2,
        children: [child('primary')],
        paidLateDays: 10,
      },
      '2026-11-20',
    );
    expect(codes(result)).to.deep.equal(['self-employed-waiting-period']);
    expect(result.totals).to.deep.equal({ cash: 10_000_000, scholarship: 0, total: 11_000_000 });
  });

  it('does not touch wage earners and building workers', () => {
    for (const segment of ['wage-earner', 'construction']) {
      expect(calculate({ segment, registeredOn: '2026-11-19' }, '2026-11-20').totals['total']).to.equal(
        42_000_000,
      );
    }
  });
});

describe('the scholarships of a death benefit', () => {
  const family = (children: object[], more: object = {}, on = '2026-11-20') =>
    calculate({ ...earner, ...more, children } as never, on);

  it('need 36 months of dues, 60 before December 2019', () => {
    expect(codes(family([child('senior')], { monthsPaid: 35 }))).to.deep.equal([
      'scholarship-too-few-months',
    ]);
    expect(lines(family([child('senior')]))['scholarship.1']).to.equal(69_000_000);
    expect(codes(family([child('senior')], { monthsPaid: 59 }, '2019-12-01'))).to.deep.equal([
      'scholarship-too-few-months',
    ]);
    expect(lines(family([child('senior')], { monthsPaid: 60 }, '2019-12-01'))['scholarship.1']).to.equal(
      12_000_000,
    );
  });

  it('add up the years that are left at this level and all of the following ones', () => {
    const amount = (level: string, more: object = {}) => lines(family([child(level, more)]))['scholarship.1'];
    expect(amount('kindergarten')).to.equal(87_000_000);
    expect(amount('primary', { yearsLeft: 1, until: 'primary' })).to.equal(1_500_000);
    expect(amount('junior', { yearsLeft: 2, until: 'senior' })).to.equal(4_000_000 + 9_000_000);
    expect(amount('senior', { universityYears: 1 })).to.equal(9_000_000 + 12_000_000);
    expect(amount('university', { yearsLeft: 2 })).to.equal(24_000_000);
  });

  it('end at the age limit, which feeds the line when the age is given', () => {
    const cut = family([child('university', { age: 20 })]);
    expect([lines(cut)['scholarship.1'], codes(cut)]).to.deep.equal([36_000_000, ['scholarship-age-limit']]);
    expect(cut.lines.at(-1)!.parameters).to.deep.equal(['scholarship.university', 'scholarship.age']);
    expect(cut.lines.at(-1)!.confidence).to.equal('medium');
    const free = family([child('university')]);
    expect(free.lines.at(-1)!.confidence).to.equal('high');
  });

  it('go to the first two children who have something coming', () => {
    const result = family([
      child('primary', { marriedOrWorking: true }),
      child('university', { age: 23 }),
      child('senior'),
      child('junior'),
      child('primary'),
    ]);
    expect(result.lines.map(({ id }) => id).filter((id) => id.startsWith('scholarship'))).to.deep.equal([
      'scholarship.3',
      'scholarship.4',
    ]);
    expect(codes(result)).to.deep.equal([
      'scholarship-child-excluded',
      'scholarship-age-limit',
      'scholarship-child-limit',
    ]);
    expect(result.notices.map(({ code }) => code)).to.include('scholarship-estimate');
  });

  it('leave no place when two children are already paid', () => {
    const result = family([child('senior')], { childrenAlreadyPaid: 2 });
    expect([result.totals['scholarship'], codes(result)]).to.deep.equal([0, ['scholarship-child-limit']]);
  });

  it('were one sum for one child before, whatever its school', () => {
    const result = family([child('kindergarten'), child('university')], { monthsPaid: 60 }, '2019-12-01');
    expect(result.lines.at(-1)).to.deep.include({ id: 'scholarship.1', amount: 12_000_000, unit: 'once' });
    expect(codes(result)).to.deep.equal(['scholarship-child-limit']);
  });
});
