import { expect } from '@open-wc/testing';
import { calculate, parameters, questions } from '@payung/rules';
import type { Answers, CalculationId, Result } from '@payung/rules';
import { messages as en } from '@payung/rules/messages/en';
import { messages as id } from '@payung/rules/messages/id';
import type { Figures } from '@payung/rules/messages';

const ask = (calculation: CalculationId, answers: object, on = '2026-11-20'): Result =>
  calculate(calculation, answers as Answers, on);
const codes = (list: Result['reasons']): string[] => list.map(({ code }) => code);
const names = (calculation: CalculationId, answers: object, on = '2026-11-20'): string[] =>
  questions(calculation, answers as Answers, on).map(({ name }) => name);

/** A notice or a reason that people see: the result has it, and both languages have words for it. */
function isTold(result: Result, part: 'notices' | 'reasons', code: string): void {
  expect(codes(result[part])).to.include(code);
  for (const all of [id, en] as unknown as Record<string, Record<string, Record<string, unknown>>>[])
    expect(all[result.calculation]![part]![code] ?? '', `${result.calculation} ${code}`).to.not.equal('');
}

/** How the words mark what still has to be compared with the law. */
const marks = [
  [id, /perlu dicek/],
  [en, /to be verified/],
] as const;

/** The figures of a result that a sentence names, each by its parameter. */
const figuresOf = (result: Result): Figures => {
  const name = (of: string): string => `«${of}»`;
  return { result, value: name, from: name, until: name, last: name, total: name, fact: name };
};

const isToVerify = (result: Result): void => {
  expect(codes(result.notices)).to.include('to-verify');
};

const worker = { segment: 'wage-earner', wage: 3_000_000 };

// What the regulations that were read leave open, with the default that is shipped and what people are told about it.
describe('an open question', () => {
  it('1. the inner steps of the income table are shipped and wait to be verified', () => {
    const result = ask('contribution', { segment: 'self-employed', income: 3_000_000 }, '2025-06-01');
    expect(result.totals.base).to.equal(2_950_000);
    isToVerify(result);
  });

  it('2. days of wage replacement are thirtieths of a month, and an estimate', () => {
    const days = ask('accident', { ...worker, outcome: 'recovered', daysUnable: 7 });
    expect(days.totals.cash).to.equal(700_000);
    isTold(days, 'notices', 'estimate');
    const months = ask('accident', { ...worker, outcome: 'recovered', monthsUnable: 7 });
    expect(codes(months.notices)).to.not.include('estimate');
  });

  it('3. several lasting damages are added up to 70 per cent, with a notice', () => {
    const impairments = [{ kind: 'leg-groin' }, { kind: 'foot-ankle' }, { kind: 'arm-shoulder-right' }];
    const result = ask('accident', { ...worker, outcome: 'partial-disability', impairments });
    expect(result.facts.disabilityPercent).to.equal('70');
    isTold(result, 'notices', 'impairments-summed');
    isTold(result, 'reasons', 'disability-capped');
    isToVerify(result);
  });

  it('4. the wage of a project worker is not guessed: a monthly one must be given', () => {
    const project = { segment: 'construction', outcome: 'death' };
    expect(ask('accident', project).missing).to.deep.equal(['wage']);
    expect(names('accident', project)).to.not.include('dailyWage');
  });

  it('5. job-loss cash across 7 February 2025 is not computed; both sums are shown', () => {
    const answers = {
      cause: 'terminated',
      ageAtRegistration: 30,
      monthsPaidInLast24: 24,
      longestRunPaid: 24,
    };
    const result = ask('job-loss', { ...answers, wage: 4_000_000 }, '2025-01-15');
    expect([result.status, result.lines]).to.deep.equal(['unknown', []]);
    expect(result.totals).to.deep.equal({ underOldRule: 8_400_000, underNewRule: 14_400_000 });
    isTold(result, 'reasons', 'regime-change');
  });

  it('6. a child pension is half of the pension, told as the least it may be', () => {
    const result = ask('pension', { kind: 'child', monthsPaid: 240, averageWage: 6_000_000 });
    expect(result.totals.monthly).to.equal(600_000);
    isTold(result, 'notices', 'lower-bound');
    isToVerify(result);
  });

  it('7. three full months of membership end the waiting period, on their very day', () => {
    const death = (registeredOn: string) => ask('death', { segment: 'self-employed', registeredOn });
    expect(death('2026-08-20').totals.total).to.equal(42_000_000);
    const waiting = death('2026-08-21');
    expect(waiting.totals.total).to.equal(10_000_000);
    isTold(waiting, 'reasons', 'self-employed-waiting-period');
    isToVerify(waiting);
  });

  it('7. that very day is told where the day of registration is asked, and in the why of the sum', () => {
    const full = ask('death', { segment: 'self-employed', registeredOn: '2026-08-20' });
    for (const [{ death }, mark] of marks) {
      expect(death.questions.registeredOn.hint).to.match(mark);
      const { rule, parameters: behind } = death.whole!(figuresOf(full));
      expect(rule).to.contain('«jkm.waiting-months»').and.to.match(mark);
      expect(behind).to.deep.equal(['jkm.waiting-months']);
    }
  });

  it('8. a death is paid once, however many employers there were', () => {
    expect(names('death', { segment: 'wage-earner' })).to.deep.equal([
      'segment',
      'active',
      'children',
      'paidLateDays',
    ]);
    expect(ask('death', { segment: 'wage-earner', employers: 2 }).totals.total).to.equal(42_000_000);
    for (const [{ death }, mark] of marks) {
      expect(death.questions.segment.hint)
        .to.match(/dua perusahaan|two employers/)
        .and.to.match(mark);
      const { rule } = death.whole!(figuresOf(ask('death', { segment: 'wage-earner' })));
      expect(rule).to.match(/^[^.]*(dua perusahaan|two employers)[^.]*\(/);
    }
  });

  it('9. the shares of job loss are not shown in a month of relief', () => {
    const answers = {
      ...worker,
      riskClass: 3,
      scale: 'micro',
      jobLossMember: true,
      labourIntensive: true,
      employerWorkers: 50,
    };
    const shares = (on: string) =>
      ask('contribution', answers, on).lines.filter(({ id: line }) => line.startsWith('job-loss.')).length;
    expect([shares('2026-01-31'), shares('2026-02-28')]).to.deep.equal([0, 2]);
    const relieved = ask('contribution', answers, '2026-01-31');
    expect(relieved.totals).to.not.have.property('jobLoss');
    isTold(relieved, 'reasons', 'relief-labour-intensive');
    for (const [{ contribution }, mark] of marks) {
      const told = contribution.reasons['relief-labour-intensive'] as (figures: Figures) => string;
      expect(told(figuresOf(relieved)))
        .to.contain('JKP')
        .and.to.match(mark);
    }
  });

  it('10. a death that is not from work has no day after which it can no longer be claimed', () => {
    const result = ask('death', { segment: 'wage-earner', claimDate: '2099-01-01' }, '2016-01-01');
    expect([result.status, result.facts]).to.deep.equal(['complete', {}]);
    expect(names('death', { segment: 'wage-earner' })).to.not.include('claimDate');
  });

  const unread = [
    ['during', 'total-disability'],
    ['during', 'partial-disability'],
    ['during', 'termination'],
    ['during', 'termination-after-accident'],
    ['during', 'failed-placement'],
    ['before', 'work-accident-death'],
    ['after', 'work-accident-death'],
  ];
  for (const [phase, benefit] of unread) {
    it(`11. ${benefit} of migrants ${phase} work is not computed, and says so`, () => {
      const result = ask('migrant-benefit', { phase, benefit });
      expect([result.status, result.lines, result.totals]).to.deep.equal(['unknown', [], {}]);
      isTold(result, 'reasons', 'not-computed');
    });
  }

  it('11. death at work abroad and the other sums that were read are paid', () => {
    const sum = (benefit: string, phase = 'during') =>
      ask('migrant-benefit', { phase, benefit }).totals.total;
    expect([sum('death'), sum('work-accident-death'), sum('sexual-violence')]).to.deep.equal([
      85_000_000, 85_000_000, 50_000_000,
    ]);
  });

  it('12. no published return of savings is used: the assumed one is five per cent, and an estimate', () => {
    const result = ask(
      'old-age-projection',
      { segment: 'wage-earner', contributing: false, balance: 100, months: 12 },
      '2016-01-01',
    );
    expect(result.totals.final).to.equal(105);
    isTold(result, 'notices', 'estimate');
    const returns = parameters().filter(({ id: parameter }) => parameter.startsWith('jht.return'));
    expect(returns.map(({ id: parameter, rows }) => [parameter, rows.length])).to.deep.equal([
      ['jht.return.assumed', 1],
    ]);
  });

  it('13. floor and cap hold for the pension that is paid out, of survivors, too', () => {
    const result = ask('pension', { kind: 'widow', alreadyPensioner: true, currentPension: 500_000 });
    expect(result.totals.monthly).to.equal(411_400);
    isTold(result, 'reasons', 'pension-floor');
    isToVerify(result);
  });

  it('14. floor and cap of 2026 begin in March', () => {
    const least = (on: string) =>
      ask('pension', { kind: 'old-age', monthsPaid: 180, averageWage: 1 }, on).totals.monthly;
    expect([least('2026-02-01'), least('2026-02-28'), least('2026-03-01')]).to.deep.equal([
      399_700, 399_700, 411_400,
    ]);
  });

  it('15. the dates of two regulations are for the eye only, but training has the sum of 14 April 2025', () => {
    const training = (on: string) =>
      ask('job-loss', { cause: 'terminated', ageAtRegistration: 30, monthsPaidInLast24: 24, wage: 1 }, on)
        .facts.trainingMaximum;
    expect([training('2025-04-13'), training('2025-04-14')]).to.deep.equal(['1000000', '2400000']);
    const { rows } = parameters().find(({ id: parameter }) => parameter === 'jkp.training')!;
    expect(rows.map(({ confidence }) => confidence)).to.deep.equal(['medium', 'medium']);
    for (const [all, mark] of marks) expect(all['job-loss'].facts.trainingMaximum.name).to.match(mark);
    expect(
      parameters()
        .flatMap(({ rows }) => rows)
        .filter(({ from }) => from.startsWith('2023-11')),
    ).to.deep.equal([]);
  });

  it('16. dues that a platform would pay for online drivers are not shipped', () => {
    const payer = questions('contribution', { segment: 'self-employed' }, '2026-11-20').find(
      ({ name }) => name === 'payer',
    )!;
    expect(payer.choices).to.deep.equal(['self', 'donor', 'state-budget']);
  });
});

describe('what was never verified enough', () => {
  for (const kind of ['disability', 'parent']) {
    it(`is not shipped: the pension ${kind === 'parent' ? 'of a parent' : 'for disability'}`, () => {
      const result = ask('pension', {
        kind,
        birthDate: '1970-01-01',
        monthsPaid: 200,
        averageWage: 5_000_000,
      });
      expect([result.status, result.lines, result.facts]).to.deep.equal(['unknown', [], {}]);
      isTold(result, 'reasons', 'not-computed');
    });
  }

  it('is not shipped: a contract value in the months of the pandemic', () => {
    const result = ask('construction', { basis: 'contract', contractValue: 1_000_000_000 }, '2020-12-31');
    expect([result.status, result.lines]).to.deep.equal(['unknown', []]);
    isTold(result, 'reasons', 'not-computed');
  });

  it('is not shipped: a number that is sure to a low degree', () => {
    const sure = parameters().flatMap(({ rows }) => rows.map(({ confidence }) => confidence));
    expect([...new Set(sure)].sort()).to.deep.equal(['high', 'medium']);
    const unshipped =
      /fine|arrears|due-date|jmo|mlt|housing\.(interest|margin)|pmi\.(total|partial|termination|failed-placement)|jp\.(parent|disability)/;
    expect(parameters().filter(({ id: parameter }) => unshipped.test(parameter))).to.deep.equal([]);
  });

  it('is told wherever it is used: a line of medium confidence, and a day beyond the last check', () => {
    const result = ask('death', { segment: 'self-employed', registeredOn: '2026-11-21' }, '2026-11-21');
    expect(codes(result.notices).sort()).to.deep.equal(['beyond-checked', 'to-verify']);
  });
});
