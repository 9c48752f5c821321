import { expect } from '@open-wc/testing';
import { calculate } from '@payung/rules/contribution';
import type { Answers, Result } from '@payung/rules';

const earner = { segment: 'wage-earner', wage: 4_000_000, riskClass: 3, scale: 'micro' } as const;
const own = { segment: 'self-employed', income: 1_000_000, occupation: 'other' } as const;
const lines = ({ lines }: Result) => Object.fromEntries(lines.map(({ id, amount }) => [id, amount]));
const codes = (result: Result) => result.reasons.map(({ code }) => code);
const notices = (result: Result) => result.notices.map(({ code }) => code);

describe('calculate() of the dues of a wage earner', () => {
  it('has the programmes that the size of the employer asks for', () => {
    const ids = (answers: Answers) =>
      calculate({ ...earner, ...answers }, '2026-11-20').lines.map(({ id }) => id);
    const accidentAndDeath = ['accident', 'death'];
    const oldAge = ['old-age.employer', 'old-age.worker'];
    const pension = ['pension.employer', 'pension.worker'];
    expect(ids({})).to.deep.equal(accidentAndDeath);
    expect(ids({ withOldAge: true })).to.deep.equal([...accidentAndDeath, ...oldAge]);
    expect(ids({ withPension: true })).to.deep.equal([...accidentAndDeath, ...pension]);
    expect(ids({ scale: 'small' })).to.deep.equal([...accidentAndDeath, ...oldAge]);
    expect(ids({ scale: 'small', withPension: true })).to.deep.equal([
      ...accidentAndDeath,
      ...oldAge,
      ...pension,
    ]);
    expect(ids({ scale: 'medium-large' })).to.deep.equal([...accidentAndDeath, ...oldAge, ...pension]);
  });

  it('takes a mean exactly and rounds each line once', () => {
    const result = calculate(
      { ...earner, wageBasis: 'piece-rate', payLast3Months: 10_000_001 },
      '2026-11-20',
    );
    expect(lines(result)).to.deep.equal({ accident: 29_667, death: 10_000 });
    expect(result.totals['base']).to.equal(3_333_334);
    const seasonal = calculate(
      { ...earner, wageBasis: 'seasonal-piece-rate', payLast12Months: 30_000_001 },
      '2026-11-20',
    );
    expect(seasonal.totals['base']).to.equal(2_500_000);
  });

  it('raises a wage below the minimum wage, unless less is allowed', () => {
    const below = calculate({ ...earner, wage: 2_000_000, minimumWage: 2_500_000 }, '2026-11-20');
    expect([below.totals['base'], codes(below)]).to.deep.equal([2_500_000, ['minimum-wage-floor']]);
    expect(below.lines[0]!.parameters).to.deep.equal(['jkk.pu.3', 'wage.minimum-floor']);
    const allowed = calculate(
      { ...earner, wage: 2_000_000, minimumWage: 2_500_000, belowMinimumAllowed: true },
      '2026-11-20',
    );
    expect([allowed.totals['base'], codes(allowed)]).to.deep.equal([2_000_000, []]);
    const equal = calculate({ ...earner, minimumWage: 4_000_000 }, '2026-11-20');
    expect(codes(equal)).to.deep.equal([]);
  });

  it('bounds only the pension and the job-loss lines', () => {
    const rich = calculate(
      { ...earner, wage: 1e12, scale: 'medium-large', jobLossMember: true },
      '2026-11-20',
    );
    expect(lines(rich)).to.deep.equal({
      accident: 8_900_000_000,
      death: 3_000_000_000,
      'old-age.employer': 37_000_000_000,
      'old-age.worker': 20_000_000_000,
      'pension.employer': 221_726,
      'pension.worker': 110_863,
      'job-loss.government': 11_000,
      'job-loss.from-accident': 7_000,
    });
    expect(codes(rich)).to.deep.equal(['pension-ceiling', 'job-loss-cap']);
  });

  it('never bills what funds the job-loss programme', () => {
    const member = calculate({ ...earner, jobLossMember: true }, '2026-11-20');
    const other = calculate(earner, '2026-11-20');
    expect(member.totals['bill']).to.equal(other.totals['bill']);
    expect(member.totals['jobLoss']).to.equal(14_400);
  });

  for (const [on, ceiling] of [
    ['2025-02-28', 10_042_300],
    ['2025-03-01', 10_547_400],
    ['2026-02-28', 10_547_400],
    ['2026-03-01', 11_086_300],
    ['2021-02-01', 8_939_700],
    ['2021-03-01', 8_754_600],
  ] as const) {
    it(`takes pension dues of at most ${ceiling} in the month of ${on}`, () => {
      const result = calculate({ ...earner, wage: 20_000_000, scale: 'medium-large' }, on);
      expect(lines(result)['pension.worker']).to.equal(Math.round(ceiling / 100));
    });
  }

  for (const [on, ids] of [
    ['2021-01-31', []],
    ['2021-02-01', ['job-loss.government', 'job-loss.from-accident', 'job-loss.from-death']],
    ['2025-01-31', ['job-loss.government', 'job-loss.from-accident', 'job-loss.from-death']],
    ['2025-02-01', ['job-loss.government', 'job-loss.from-accident']],
  ] as const) {
    it(`splits the job-loss dues of ${on} by the rules of the last day of that month`, () => {
      const result = calculate({ ...earner, jobLossMember: true }, on);
      expect(result.lines.map(({ id }) => id).filter((id) => id.startsWith('job-loss'))).to.deep.equal(ids);
    });
  }
});

describe('calculate() of reliefs', () => {
  const factory = { ...earner, labourIntensive: true, employerWorkers: 50 };

  for (const [on, accident] of [
    ['2025-01-31', 35_600],
    ['2025-02-01', 17_800],
    ['2026-01-31', 17_800],
    ['2026-02-01', 35_600],
  ] as const) {
    it(`asks ${accident} of a labour-intensive firm in the month of ${on}`, () => {
      expect(lines(calculate(factory, on))['accident']).to.equal(accident);
    });
  }

  it('says every reason why a labour-intensive firm gets none', () => {
    const refused = calculate({ ...factory, employerWorkers: 49, accidentPaidUp: false }, '2025-06-01');
    expect(codes(refused)).to.deep.equal(['relief-too-few-workers', 'relief-not-paid-up']);
    expect(lines(refused)['accident']).to.equal(35_600);
    expect('saving' in refused.totals).to.equal(false);
  });

  it('leaves out the job-loss lines of a relieved month', () => {
    const relieved = calculate({ ...factory, jobLossMember: true }, '2025-06-01');
    expect(relieved.lines.map(({ id }) => id)).to.deep.equal(['accident', 'death']);
    expect('jobLoss' in relieved.totals).to.equal(false);
  });

  for (const [on, bill] of [
    ['2020-07-31', 24_000],
    ['2020-08-01', 240],
    ['2021-01-31', 240],
    ['2021-02-01', 24_000],
  ] as const) {
    it(`asks ${bill} for accident and death in the pandemic month of ${on}`, () => {
      const result = calculate({ ...earner, wage: 5_000_000, riskClass: 1, wageBasis: 'monthly' }, on);
      const due = lines(result);
      expect(due['accident']! + due['death']!).to.equal(bill === 240 ? 270 : 27_000);
    });
  }

  for (const [occupation, on, bill] of [
    ['transport', '2025-12-31', 16_800],
    ['transport', '2026-01-01', 8_400],
    ['transport', '2027-03-31', 8_400],
    ['transport', '2027-04-01', 16_800],
    ['other', '2026-03-31', 16_800],
    ['other', '2026-04-01', 8_400],
    ['other', '2026-12-31', 8_400],
    ['other', '2027-01-01', 16_800],
  ] as const) {
    it(`asks ${bill} of a self-employed worker (${occupation}) in the month of ${on}`, () => {
      expect(calculate({ ...own, occupation }, on).totals['bill']).to.equal(bill);
    });
  }

  it('leaves old-age savings whole, and says what was saved', () => {
    const result = calculate({ ...own, withOldAge: true }, '2026-11-20');
    expect(lines(result)).to.deep.equal({ accident: 5_000, death: 3_400, 'old-age': 20_000 });
    expect(result.totals).to.deep.equal({ base: 1_000_000, bill: 28_400, saving: 8_400 });
    expect(notices(result)).to.include('relief-applied');
  });

  it('gives none to dues from a state budget, and says so only while others get it', () => {
    const paid = (on: string) => calculate({ ...own, payer: 'state-budget' }, on);
    expect(codes(paid('2026-01-01'))).to.deep.equal(['relief-excluded-state-budget']);
    expect(codes(paid('2027-03-31'))).to.deep.equal(['relief-excluded-state-budget']);
    expect(codes(paid('2025-12-31'))).to.deep.equal([]);
    expect(codes(paid('2027-04-01'))).to.deep.equal([]);
    expect(paid('2026-11-20').lines[0]!.payer).to.equal('state-budget');
  });
});

describe('calculate() of the dues of a self-employed worker', () => {
  for (const [income, base] of [
    [0, 1_000_000],
    [1_099_999, 1_000_000],
    [1_100_000, 1_200_000],
    [3_000_000, 2_950_000],
    [20_199_999, 19_700_000],
    [20_200_000, 20_700_000],
    [1e12, 20_700_000],
  ] as const) {
    it(`goes by the base ${base} for an income of ${income}`, () => {
      expect(calculate({ ...own, income }, '2025-06-01').totals['base']).to.equal(base);
    });
  }

  it('names every row behind a line, and how long they all hold', () => {
    const result = calculate(own, '2026-11-20');
    expect(result.lines[0]).to.deep.equal({
      id: 'accident',
      amount: 5_000,
      unit: 'month',
      payer: 'self',
      parameters: ['jkk.bpu.rate', 'bpu.brackets', 'relief.bpu.other'],
      confidence: 'medium',
    });
    expect([result.validFrom, result.validUntil]).to.deep.equal(['2026-04-01', '2026-12-31']);
    expect(notices(result)).to.have.members(['to-verify', 'relief-applied']);
  });

  it('says that a month after the last check may have changed', () => {
    expect(notices(calculate(own, '2026-11-20'))).to.not.include('beyond-checked');
    expect(notices(calculate(own, '2026-11-21'))).to.include('beyond-checked');
  });
});

describe('a pension ceiling that is not known yet', () => {
  it('keeps the other lines and gives no totals', () => {
    const answers = { ...earner, scale: 'medium-large', jobLossMember: true };
    expect(calculate(answers, '2027-02-28').status).to.equal('complete');
    const unknown = calculate(answers, '2027-03-01');
    expect([unknown.status, unknown.totals]).to.deep.equal(['unknown', {}]);
    expect(codes(unknown)).to.deep.equal(['no-parameter']);
    expect(unknown.lines.map(({ id }) => id)).to.include('job-loss.government');
    expect(notices(unknown)).to.have.members(['pension-ceiling-unknown', 'to-verify']);
  });

  it('does not matter where no pension is due', () => {
    expect(calculate(earner, '2030-01-01').status).to.equal('complete');
  });
});
