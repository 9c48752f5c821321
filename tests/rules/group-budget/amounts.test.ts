import { expect } from '@open-wc/testing';
import type { Answers, Result } from '@payung/rules';
import { calculate as oneMonth } from '@payung/rules/contribution';
import { calculate, questions } from '@payung/rules/group-budget';

const from = (on: string, answers: Answers): Result =>
  calculate({ people: 1, payer: 'donor', ...answers }, on);
const codes = (coded: Result['reasons']): string[] => coded.map(({ code }) => code);
const amounts = (result: Result): number[] => result.lines.map(({ amount }) => amount);

describe('a budget month by month', () => {
  it('counts the relief of transport workers from January 2026 to March 2027', () => {
    const result = from('2025-12-31', { months: 17, occupation: 'transport' });
    expect(amounts(result)).to.deep.equal([16_800, ...Array<number>(15).fill(8_400), 16_800]);
    expect(result.totals.saving).to.equal(15 * 8_400);
    expect(codes(result.reasons)).to.deep.equal(['relief-transport']);
    expect(codes(result.notices)).to.include.members(['relief-applied', 'relief-part-of-period']);
    expect(result.lines.at(-1)!.id).to.equal('month.2027-04');
  });

  it('has no partial relief when every month is relieved', () => {
    const result = from('2026-04-01', { months: 9, occupation: 'other' });
    expect(codes(result.notices)).to.include('relief-applied');
    expect(codes(result.notices)).to.not.include('relief-part-of-period');
  });

  it('gives no relief to what a state or local budget pays, and says so', () => {
    const result = from('2026-04-01', { months: 2, payer: 'state-budget' });
    expect(amounts(result)).to.deep.equal([16_800, 16_800]);
    expect(codes(result.reasons)).to.deep.equal(['relief-excluded-state-budget']);
    expect(codes(result.notices)).to.include('cover-stops-with-payment');
  });

  it('pays one rupiah in a hundred in the pandemic', () => {
    // One per cent of 10,000 and of 6,800, both exact.
    expect(amounts(from('2020-07-01', { months: 2 }))).to.deep.equal([16_800, 168]);
  });

  it('costs each month what the dues of that month are', () => {
    const result = from('2026-02-28', {
      months: 4,
      occupation: 'other',
      income: 3_000_000,
      withOldAge: true,
    });
    for (const { id, amount } of result.lines) {
      const answers = {
        segment: 'self-employed',
        income: 3_000_000,
        withOldAge: true,
        payer: 'donor',
        occupation: 'other',
      };
      expect(oneMonth(answers, `${id.slice(6)}-15`).totals.bill).to.equal(amount);
    }
    expect(result.totals.oldAge).to.equal(4 * 59_000);
  });

  it('multiplies rounded dues of one person by the number of people', () => {
    const result = from('2026-05-01', { people: 5_000, months: 12, occupation: 'other', income: 1_200_000 });
    const { accident, death, total, perPerson } = result.totals;
    expect(total).to.equal(5_000 * perPerson!);
    expect(accident! + death!).to.equal(total);
  });

  it('takes what was paid before off the balance, or shows it as a credit', () => {
    const paid = (alreadyPaid: number): number[] => {
      const { balanceDue, credit } = from('2025-01-01', { months: 1, alreadyPaid }).totals;
      return [balanceDue!, credit!];
    };
    expect(paid(16_799)).to.deep.equal([1, 0]);
    expect(paid(16_800)).to.deep.equal([0, 0]);
    expect(paid(20_000)).to.deep.equal([0, 3_200]);
  });

  it('holds for the days of the rows of its first month', () => {
    const result = from('2026-03-01', { months: 2, occupation: 'other' });
    expect([result.validFrom, result.validUntil]).to.deep.equal(['2015-07-01', null]);
    const relieved = from('2026-12-01', { months: 2, occupation: 'other' });
    expect([relieved.validFrom, relieved.validUntil]).to.deep.equal(['2026-04-01', '2026-12-31']);
  });
});

describe('the kind of work', () => {
  const isAsked = (on: string, answers: Answers): boolean =>
    questions(answers, on).some(({ name }) => name === 'occupation');

  it('is asked when a month of the relief is included', () => {
    expect(isAsked('2025-11-30', { months: 2, payer: 'self' })).to.equal(false);
    expect(isAsked('2025-11-30', { months: 3, payer: 'self' })).to.equal(true);
    expect(isAsked('2027-03-31', { months: 1, payer: 'donor' })).to.equal(true);
    expect(isAsked('2027-04-01', { months: 12, payer: 'donor' })).to.equal(false);
    expect(isAsked('2026-05-01', { months: 1, payer: 'state-budget' })).to.equal(false);
    expect(isAsked('2026-05-01', { payer: 'self' })).to.equal(false);
  });
});
