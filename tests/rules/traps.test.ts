import { expect } from '@open-wc/testing';
import { calculate, parameter, parameters, questions } from '@payung/rules';
import type { Answers, CalculationId, Result } from '@payung/rules';

const ask = (calculation: CalculationId, answers: object, on = '2026-11-20'): Result =>
  calculate(calculation, answers as Answers, on);
const lines = (result: Result): Record<string, number> =>
  Object.fromEntries(result.lines.map(({ id, amount }) => [id, amount]));
const codes = (list: Result['reasons']): string[] => list.map(({ code }) => code);
const value = (id: string, on = '2026-11-20'): unknown => parameter(id, on)?.value;

const earner = { segment: 'wage-earner', riskClass: 1, scale: 'medium-large' };
const own = { segment: 'self-employed' };
const accident = (more: object, on?: string): Result =>
  ask('accident', { segment: 'wage-earner', wage: 5_000_000, ...more }, on);
const disability = (impairments: object[], more: object = {}): Result =>
  accident({ outcome: 'partial-disability', impairments, ...more });

// The mistakes that careless calculators make, in the order of the reference; each number is worked out by hand.
describe('a careful implementer knows that', () => {
  it('1. lost function multiplies the percentage of the table: half of an arm is 80 million, not 200', () => {
    const result = disability([{ kind: 'arm-shoulder-right', functionLoss: 50 }]);
    expect(lines(result)).to.deep.equal({ 'partial-disability': 80_000_000 });
  });

  it('2. the floor of a death from work is compared with the grant alone, before periodic money and funeral', () => {
    const result = accident({ wage: 500_000, outcome: 'death' });
    expect(lines(result)).to.deep.equal({ death: 24_000_000, periodic: 12_000_000, funeral: 10_000_000 });
    expect(codes(result.reasons)).to.deep.equal([]);
    expect(lines(accident({ wage: 416_666, outcome: 'death' })).death).to.equal(20_000_000);
  });

  it('3. the months of wage and their shares are numbers of the law, and their products are not', () => {
    expect([value('jkk.months'), value('jkk.death'), value('jkk.total-disability')]).to.deep.equal([
      80, 60, 70,
    ]);
    for (const { id, rows } of parameters()) {
      if (!id.startsWith('jkk.')) continue;
      for (const row of rows) expect([48, 56], id).to.not.include(row.value);
    }
  });

  it('4. periodic money is one sum of 24 months, never a stream', () => {
    const { lines: found } = accident({ outcome: 'total-disability' });
    const periodic = found.find(({ id }) => id === 'periodic')!;
    expect([periodic.amount, periodic.unit]).to.deep.equal([12_000_000, 'once']);
  });

  it('5. the pension ceiling starts in March: February still has the one of last year', () => {
    const pension = (on: string) =>
      lines(ask('contribution', { ...earner, wage: 20_000_000 }, on))['pension.worker'];
    expect([pension('2026-01-31'), pension('2026-02-28'), pension('2026-03-01')]).to.deep.equal([
      105_474, 105_474, 110_863,
    ]);
  });

  it('6. the ceiling is rounded down to a hundred, floor and cap are rounded up', () => {
    const ceilings = ['2018', '2019', '2024', '2026'].map((year) => value('jp.ceiling', `${year}-03-01`));
    expect(ceilings).to.deep.equal([8_094_000, 8_512_400, 10_042_300, 11_086_300]);
    // 399,700 and 4,792,300 with the prices of 2025, 2.92 per cent, are 411,371.24 and 4,932,235.16.
    expect([value('jp.floor', '2026-03-01'), value('jp.cap', '2026-03-01')]).to.deep.equal([
      411_400, 4_932_300,
    ]);
  });

  it('7. the ceiling fell in 2021, and one that is not announced is not known', () => {
    expect(value('jp.ceiling', '2021-03-01')).to.be.below(value('jp.ceiling', '2021-02-28') as number);
    expect(ask('contribution', { ...earner, wage: 5_000_000 }, '2027-03-01').status).to.equal('unknown');
  });

  it('8. floor and cap follow prices, the ceiling follows the economy: in 2021 one fell and the others rose', () => {
    for (const id of ['jp.floor', 'jp.cap'])
      expect(value(id, '2021-03-01'), id).to.be.above(value(id, '2021-02-28') as number);
  });

  it('9. only pension and job loss have a ceiling, each its own', () => {
    const result = ask('contribution', { ...earner, wage: 100_000_000, jobLossMember: true });
    expect(lines(result)).to.deep.equal({
      accident: 240_000,
      death: 300_000,
      'old-age.employer': 3_700_000,
      'old-age.worker': 2_000_000,
      'pension.employer': 221_726,
      'pension.worker': 110_863,
      'job-loss.government': 11_000,
      'job-loss.from-accident': 7_000,
    });
  });

  it('10. job-loss money is on no bill and on no payslip', () => {
    const billed = (jobLossMember: boolean) => {
      const { bill, employer, worker } = ask('contribution', {
        ...earner,
        wage: 5_000_000,
        jobLossMember,
      }).totals;
      return { bill, employer, worker };
    };
    expect(billed(true)).to.deep.equal(billed(false));
    const { lines: found } = ask('contribution', { ...earner, wage: 5_000_000, jobLossMember: true });
    const payers = found.filter(({ id }) => id.startsWith('job-loss.')).map(({ payer }) => payer);
    expect(payers).to.deep.equal(['government', 'recomposition']);
  });

  it('11. death dues are billed at 0.30 per cent in every month, never at the net 0.20', () => {
    for (const on of ['2020-07-01', '2021-02-01', '2024-12-01', '2025-02-01', '2026-11-01'])
      expect(
        lines(ask('contribution', { ...earner, wage: 10_000_000, jobLossMember: true }, on)).death,
      ).to.equal(30_000);
  });

  it('12. the self-employed go by the step of the table: 3,000,000 pays 29,500, and its benefits go by 2,950,000', () => {
    const dues = ask('contribution', { ...own, income: 3_000_000 }, '2025-06-01');
    expect(lines(dues).accident).to.equal(29_500);
    expect(lines(ask('accident', { ...own, income: 3_000_000, outcome: 'death' })).death).to.equal(
      141_600_000,
    );
  });

  it('13. relief halves accident and death dues of the self-employed and leaves savings as they are', () => {
    const answers = { ...own, income: 1_000_000, withOldAge: true, occupation: 'other' };
    expect(lines(ask('contribution', answers))).to.deep.equal({
      accident: 5_000,
      death: 3_400,
      'old-age': 20_000,
    });
  });

  it('14. transport has other months of relief than all others, and the state budget has none', () => {
    const bill = (month: string, more: object) =>
      ask('contribution', { ...own, income: 1_000_000, ...more }, `${month}-15`).totals.bill;
    const months = ['2025-12', '2026-01', '2026-03', '2026-04', '2026-12', '2027-01', '2027-03', '2027-04'];
    const relieved = (more: object) => months.filter((month) => bill(month, more) === 8_400);
    expect(relieved({ occupation: 'transport' })).to.deep.equal(months.slice(1, 7));
    expect(relieved({ occupation: 'other' })).to.deep.equal(['2026-04', '2026-12']);
    expect(relieved({ payer: 'state-budget' })).to.deep.equal([]);
    expect(bill('2026-09', { payer: 'donor', occupation: 'other' })).to.equal(8_400);
  });

  it('15. dues that are halved do not halve benefits', () => {
    const answers = { ...own, income: 1_000_000, outcome: 'death' };
    expect(lines(ask('accident', answers, '2026-09-01'))).to.deep.equal(
      lines(ask('accident', answers, '2025-09-01')),
    );
  });

  it('16. the first three months of the self-employed count for a death that is not from work, never for an accident', () => {
    expect(ask('death', { ...own, registeredOn: '2026-11-01' }).totals.total).to.equal(10_000_000);
    expect(ask('accident', { ...own, income: 1_000_000, outcome: 'death' }).totals.total).to.equal(
      70_000_000,
    );
    expect(questions('accident', own as Answers, '2026-11-20').map(({ name }) => name)).to.not.include(
      'registeredOn',
    );
  });

  it('17. two children of a participant are paid, 87 million is for a newborn, and only other deaths ask for three years', () => {
    const newborn = { level: 'kindergarten' };
    const paid = (cause: string, children: object[], more: object = {}) =>
      ask('scholarship', { cause, children, ...more });
    expect(paid('work-death', [newborn, newborn, newborn]).totals.total).to.equal(174_000_000);
    expect(paid('work-death', [{ level: 'primary', until: 'primary' }]).totals.total).to.equal(9_000_000);
    expect(paid('work-death', [{ level: 'senior', yearsLeft: 1, until: 'senior' }]).totals.total).to.equal(
      3_000_000,
    );
    expect(paid('other-death', [newborn], { monthsPaid: 35 }).status).to.equal('ineligible');
    expect(paid('work-death', [newborn], { monthsPaid: 0 }).status).to.equal('complete');
  });

  it('18. right and left change places for left-handed people, a scalp is a range, senses go by steps of ten', () => {
    const percent = (kind: string, more: object = {}, dominantHand = 'right') =>
      disability([{ kind, ...more }], { dominantHand }).facts.disabilityPercent;
    expect([percent('thumb-right'), percent('thumb-left')]).to.deep.equal(['15', '12']);
    expect([percent('thumb-right', {}, 'left'), percent('thumb-left', {}, 'left')]).to.deep.equal([
      '12',
      '15',
    ]);
    expect(percent('scalp', { percent: 22.5 })).to.equal('22.5');
    expect(percent('hearing-both-per-10db', { steps: 3 })).to.equal('18');
    expect(percent('visual-field-per-10', { steps: 2 })).to.equal('14');
  });

  it('19. wage replacement changed on 2 December 2019: months 7 to 12 from 75 to 100 per cent', () => {
    const unable = (on: string) => accident({ outcome: 'recovered', monthsUnable: 12 }, on).totals.cash;
    expect([unable('2019-12-01'), unable('2019-12-02')]).to.deep.equal([52_500_000, 60_000_000]);
  });

  it('20. each means of transport has a cap of its own', () => {
    const result = accident({
      outcome: 'recovered',
      transportLandCost: 99_000_000,
      transportSeaCost: 99_000_000,
      transportAirCost: 99_000_000,
    });
    expect(lines(result)).to.deep.equal({
      'transport-land': 5_000_000,
      'transport-sea': 2_000_000,
      'transport-air': 10_000_000,
    });
  });

  it('21. a late report makes the employer pay the same sums, and says so', () => {
    const late = accident({ outcome: 'death', employerReportedLate: true });
    const punctual = accident({ outcome: 'death' });
    expect(lines(late)).to.deep.equal(lines(punctual));
    expect([...new Set(late.lines.map(({ payer }) => payer))]).to.deep.equal(['employer']);
    expect([codes(late.reasons), codes(late.notices)]).to.deep.equal([
      ['employer-liable'],
      ['employer-liable', 'to-verify'],
    ]);
  });

  it('22. the pension age moves while people grow older, and the age for savings stays at 56', () => {
    const facts = (birthDate: string) =>
      ask('pension', { kind: 'old-age', birthDate, monthsPaid: 1, accumulated: 1 }).facts;
    expect(facts('1968-12-31')).to.deep.include({ pensionAge: '59', pensionDate: '2027-12-31' });
    expect(facts('1969-01-01')).to.deep.include({ pensionAge: '60', pensionDate: '2029-01-01' });
    expect(value('jht.age')).to.equal(56);
  });

  it('23. fifteen years are 180 months paid, and the share of a survivor is taken before floor and cap', () => {
    const pension = (answers: object) => ask('pension', answers);
    expect(lines(pension({ kind: 'old-age', monthsPaid: 179, accumulated: 7 }))).to.deep.equal({
      'pension.lump-sum': 7,
    });
    // 30 years of 40 million are 12 million; half of it is above the cap. Half of the cap would be 2,466,150.
    const rich = { monthsPaid: 360, averageWage: 40_000_000 };
    expect(pension({ kind: 'widow', ...rich }).totals.monthly).to.equal(4_932_300);
    // 15 years of 4 million are 600,000; half of it is below the floor.
    expect(pension({ kind: 'widow', monthsPaid: 180, averageWage: 4_000_000 }).totals.monthly).to.equal(
      411_400,
    );
  });

  it('24. the tax on savings adds up over two calendar years, later the ordinary rates hold', () => {
    const tax = (on: string) =>
      ask(
        'old-age-withdrawal',
        {
          cause: 'contract-ended',
          balance: 40_000_000,
          earlierPayments: [{ date: '2025-02-01', amount: 40_000_000 }],
        },
        on,
      ).totals.tax;
    expect([tax('2025-03-01'), tax('2026-12-31'), tax('2027-01-01')]).to.deep.equal([
      1_500_000, 1_500_000, 2_000_000,
    ]);
  });

  it('25. ten or thirty per cent, after ten years, once in a lifetime', () => {
    const part = (more: object) =>
      ask('old-age-withdrawal', { cause: 'partial-30', monthsMember: 120, balance: 100_000_000, ...more });
    expect(part({}).totals.gross).to.equal(30_000_000);
    expect(part({ cause: 'partial-10' }).totals.gross).to.equal(10_000_000);
    expect(codes(part({ monthsMember: 119 }).reasons)).to.deep.equal(['too-few-months']);
    expect(codes(part({ partialTaken: true }).reasons)).to.deep.equal(['partial-already-taken']);
  });

  it('26. job loss pays the last wage up to a ceiling, for six months to claim, until a new job, and never to who resigned', () => {
    const worker = { cause: 'terminated', ageAtRegistration: 30, monthsPaidInLast24: 24, wage: 9_000_000 };
    const result = ask('job-loss', worker);
    expect([result.totals.total, result.facts.claimUntil]).to.deep.equal([18_000_000, '2027-05-20']);
    expect(ask('job-loss', { ...worker, newJobInMonth: 2 }).totals.total).to.equal(3_000_000);
    const before = ask('job-loss', { ...worker, longestRunPaid: 24 }, '2024-01-31');
    expect(before.facts.claimUntil).to.equal('2024-04-30');
    expect(codes(ask('job-loss', { cause: 'resigned' }).reasons)).to.deep.equal(['cause-not-covered']);
  });

  it('27. slices of a contract value are marginal and net of tax, wages go by the highest risk, permanent staff are wage earners', () => {
    const contract = ask('construction', {
      basis: 'contract',
      contractValue: 111_000_000,
      includesVat: true,
    });
    expect(contract.totals).to.deep.equal({ total: 240_000, netValue: 100_000_000 });
    const wages = ask('construction', { basis: 'wages', monthlyWages: 100_000_000 });
    expect(lines(wages).accident).to.equal(1_740_000);
    const programmes = ask('eligibility', { segment: 'construction' });
    expect(codes(programmes.notices)).to.include('permanent-staff-are-wage-earners');
  });

  it('28. a migrant pays for the largest package within the term, alone no 37,500, and a death is paid by its phase', () => {
    const cost = (placement: string, termMonths: number) =>
      ask('migrant-contribution', { placement, termMonths });
    expect(lines(cost('agency', 24))).to.deep.equal({ 'migrant.before': 37_500, 'migrant.package': 332_500 });
    expect(lines(cost('individual', 23))).to.deep.equal({
      'migrant.package': 189_000,
      'migrant.extra': 148_500,
    });
    const death = (phase: string) =>
      ask('migrant-benefit', { phase, benefit: 'death', wage: 99_000_000 }).totals.total;
    expect([death('before'), death('during'), death('after')]).to.deep.equal([
      42_000_000, 85_000_000, 42_000_000,
    ]);
  });

  it('29. each line is rounded half up once, and totals add the rounded lines', () => {
    // 0.24 per cent of 625 are 1.5, 0.30 per cent are 1.875: two and two.
    const result = ask('contribution', { ...earner, scale: 'micro', wage: 625 });
    expect([lines(result), result.totals.bill]).to.deep.equal([{ accident: 2, death: 2 }, 4]);
  });

  it('30. a total holds its lines and nothing else, so that no balance of savings is mixed in', () => {
    const result = accident({ outcome: 'death', glassesCost: 700_000, children: [{ level: 'senior' }] });
    const sum = result.lines.reduce((total, { amount }) => total + amount, 0);
    expect(result.totals).to.deep.equal({
      cash: 262_000_000,
      reimbursement: 700_000,
      scholarship: 69_000_000,
      total: 331_700_000,
    });
    expect(sum).to.equal(331_700_000);
  });

  it('31. the wrong numbers in circulation are not ours', () => {
    const all = JSON.stringify(parameters());
    for (const wrong of [10_800, 170_000_000, 322_500]) expect(all).to.not.include(`:${wrong},`);
    expect(ask('contribution', { ...own, income: 1_000_000, occupation: 'other' }).totals.bill).to.equal(
      8_400,
    );
    expect(value('jp.ceiling')).to.equal(11_086_300);
    expect(value('pmi.24')).to.equal(332_500);
    for (const riskClass of [1, 5]) {
      const result = ask('contribution', { ...earner, riskClass, wage: 10_000_000, jobLossMember: true });
      expect(lines(result)['old-age.employer']).to.equal(370_000);
      expect(result.totals.worker).to.equal(300_000);
    }
  });
});
