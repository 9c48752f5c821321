import { expect } from '@open-wc/testing';
import { calculate } from '@payung/rules/pension';

const asked = (birthDate: string, on: string) =>
  calculate({ kind: 'old-age', monthsPaid: 180, averageWage: 4_000_000, birthDate }, on);

describe('the day a pension begins', () => {
  // Worked out by hand from the table of ages: 56 until 2018, then a year more every three years up to 65.
  const cases: [birthDate: string, age: string, date: string, start: string][] = [
    ['1950-01-01', '56', '2015-07-01', '2015-08-01'],
    ['1962-12-31', '56', '2018-12-31', '2019-01-01'],
    ['1963-01-01', '57', '2020-01-01', '2020-02-01'],
    ['1964-12-31', '57', '2021-12-31', '2022-01-01'],
    ['1965-01-01', '58', '2023-01-01', '2023-02-01'],
    ['1966-12-31', '58', '2024-12-31', '2025-01-01'],
    ['1967-01-01', '59', '2026-01-01', '2026-02-01'],
    ['1968-02-29', '59', '2027-02-28', '2027-03-01'],
    ['1969-01-01', '60', '2029-01-01', '2029-02-01'],
    ['1978-12-31', '64', '2042-12-31', '2043-01-01'],
    ['1979-01-01', '65', '2044-01-01', '2044-02-01'],
    ['1977-06-15', '64', '2041-06-15', '2041-07-01'],
    ['1990-05-05', '65', '2055-05-05', '2055-06-01'],
  ];
  for (const [birthDate, pensionAge, pensionDate, pensionStart] of cases) {
    it(`is ${pensionStart} at ${pensionAge} for somebody born on ${birthDate}`, () => {
      expect(asked(birthDate, '2026-11-20').facts).to.deep.equal({ pensionAge, pensionDate, pensionStart });
    });
  }

  it('is the first of the month after the birthday, not the birthday', () => {
    expect(asked('1967-03-15', '2026-03-31').reasons.map(({ code }) => code)).to.deep.equal([
      'pension-age-not-reached',
    ]);
    expect(asked('1967-03-15', '2026-04-01').status).to.equal('complete');
  });

  it('is not checked without a date of birth', () => {
    const result = calculate({ kind: 'old-age', monthsPaid: 180, averageWage: 4e6 }, '2026-06-01');
    expect([result.status, result.facts]).to.deep.equal(['complete', {}]);
  });
});
