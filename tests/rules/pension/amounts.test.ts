import { expect } from '@open-wc/testing';
import type { Answers, Result } from '@payung/rules';
import { calculate, questions } from '@payung/rules/pension';

const asked = (answers: Answers, on = '2026-06-01'): Result => calculate(answers, on);
const codes = (coded: Result['reasons']): string[] => coded.map(({ code }) => code);
const own = { kind: 'old-age', monthsPaid: 180 } as const;

describe('the monthly pension', () => {
  const cases: [fact: string, answers: Answers, on: string, rupiah: number, reasons: string[]][] = [
    [
      'a year of dues adds one per cent',
      { ...own, monthsPaid: 240, averageWage: 6_000_000 },
      '2026-06-01',
      1_200_000,
      [],
    ],
    [
      'the floor is that of 2025 in February 2026',
      { ...own, averageWage: 1 },
      '2026-02-28',
      399_700,
      ['pension-floor'],
    ],
    [
      'the floor is that of 2026 from 1 March',
      { ...own, averageWage: 1 },
      '2026-03-01',
      411_400,
      ['pension-floor'],
    ],
    [
      'the cap is that of 2026 from 1 March',
      { ...own, averageWage: 99_000_000 },
      '2026-03-01',
      4_932_300,
      ['pension-cap'],
    ],
    [
      'a widow has half of the pension that was paid',
      { kind: 'widow', alreadyPensioner: true, currentPension: 2_000_001 },
      '2026-06-01',
      1_000_001,
      [],
    ],
    [
      'the floor comes after the half of a child',
      { kind: 'child', alreadyPensioner: true, currentPension: 600_000 },
      '2026-06-01',
      411_400,
      ['pension-floor'],
    ],
    [
      'the cap comes after the half of a widow',
      { kind: 'widow', monthsPaid: 600, averageWage: 12_000_000 },
      '2026-06-01',
      3_000_000,
      [],
    ],
  ];
  for (const [fact, answers, on, rupiah, reasons] of cases) {
    it(`${fact}: ${rupiah}`, () => {
      const result = asked(answers, on);
      expect(result.lines.map(({ amount }) => amount)).to.deep.equal([rupiah]);
      expect(codes(result.reasons)).to.deep.equal(reasons);
      expect(codes(result.notices)).to.include('estimate');
    });
  }

  it('raises each wage by the prices from its own year on', () => {
    const wageHistory = [
      { wage: 1_000_000, inflation: 10 },
      { wage: 2_000_000, inflation: -0.5 },
    ];
    const result = asked({ ...own, wageBasis: 'history', wageHistory });
    expect(result.totals.averageWage).to.equal(Math.round((1_000_000 * 1.1 * 0.995 + 2_000_000 * 0.995) / 2));
  });

  it('says that half is a lower bound for children only', () => {
    const of = (kind: string): string[] =>
      codes(asked({ kind, alreadyPensioner: true, currentPension: 2_000_000 }).notices);
    expect(of('child')).to.include('lower-bound');
    expect(of('widow')).to.not.include('lower-bound');
  });

  it('has a total of the average wage only when there was a wage', () => {
    expect(asked({ kind: 'widow', alreadyPensioner: true, currentPension: 2e6 }).totals).to.deep.equal({
      monthly: 1_000_000,
    });
  });
});

describe('the least and the most of a year that is not announced', () => {
  it('makes a monthly pension unknown and tells so', () => {
    const short = { kind: 'widow', monthsPaid: 65, monthsMember: 72, density: 80, averageWage: 6_000_000 };
    const result = asked(short, '2027-03-01');
    expect([result.status, result.lines, result.totals]).to.deep.equal(['unknown', [], {}]);
    expect(codes(result.reasons)).to.deep.equal(['no-parameter', 'counted-as-180-months']);
    expect(codes(result.notices)).to.deep.equal(['pension-bounds-unknown']);
    expect(asked(short, '2027-02-28').status).to.equal('complete');
  });

  it('does not matter for money paid at once', () => {
    const result = asked({ ...own, monthsPaid: 179, accumulated: 1 }, '2030-01-01');
    expect([result.status, result.totals]).to.deep.equal(['complete', { lumpSum: 1 }]);
    expect(codes(result.notices)).to.deep.equal(['beyond-checked']);
  });
});

describe('survivors of a short membership', () => {
  const cases: [monthsMember: number, density: number, line: string][] = [
    [12, 80, 'pension.monthly'],
    [11, 80, 'pension.lump-sum'],
    [12, 79.9999, 'pension.lump-sum'],
  ];
  for (const [monthsMember, density, line] of cases) {
    it(`have ${line} after ${monthsMember} months with ${density} per cent paid`, () => {
      const answers = {
        kind: 'child',
        monthsPaid: 10,
        monthsMember,
        density,
        averageWage: 6e6,
        accumulated: 5,
      };
      const [only] = asked(answers).lines;
      expect(only!.id).to.equal(line);
    });
  }

  it('are asked for a wage or for the money saved once it is clear which', () => {
    const names = (answers: Answers): string[] => questions(answers, '2026-06-01').map(({ name }) => name);
    const short = { kind: 'child', monthsPaid: 10 };
    expect(names(short).slice(2)).to.deep.equal(['monthsPaid', 'monthsMember', 'density']);
    expect(names({ ...short, monthsMember: 12, density: 80 })).to.include('averageWage');
    expect(names({ ...short, monthsMember: 12, density: 1 })).to.include('accumulated');
  });
});

describe('what is not shipped', () => {
  for (const kind of ['disability', 'parent']) {
    it(`is not computed: ${kind}`, () => {
      const result = asked({ kind });
      expect([result.status, codes(result.reasons), result.facts]).to.deep.equal([
        'unknown',
        ['not-computed'],
        {},
      ]);
      expect(questions({ kind }, '2026-06-01').length).to.equal(1);
    });
  }
});
