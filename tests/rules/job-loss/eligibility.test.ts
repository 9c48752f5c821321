import { expect } from '@open-wc/testing';
import type { Answers, Result } from '@payung/rules';
import { calculate, questions } from '@payung/rules/job-loss';

const dismissed = {
  cause: 'terminated',
  ageAtRegistration: 30,
  monthsPaidInLast24: 24,
  longestRunPaid: 24,
  wage: 4_000_000,
} as const;
const onTheDay = (on: string, answers: Answers = {}): Result => calculate({ ...dismissed, ...answers }, on);
const codes = (result: Result): string[] => result.reasons.map(({ code }) => code);

describe('who is paid after losing a job', () => {
  const cases: [fact: string, on: string, answers: Answers, reasons: string[]][] = [
    ['a foreigner is not', '2026-08-15', { citizen: false }, ['not-citizen']],
    ['registered at 53 is', '2026-08-15', { ageAtRegistration: 53 }, []],
    ['registered at 54 is not', '2026-08-15', { ageAtRegistration: 54 }, ['registered-at-54-or-older']],
    ['twelve months of dues are enough', '2026-08-15', { monthsPaidInLast24: 12 }, []],
    ['a run is not needed since February 2025', '2025-02-07', { longestRunPaid: 1 }, []],
    ['a run of six was needed before', '2024-01-01', { longestRunPaid: 5 }, ['too-few-consecutive-months']],
    [
      'a third claim is paid after sixty months',
      '2026-08-15',
      { previousClaims: 2, monthsPaidSinceLastClaim: 60 },
      [],
    ],
    [
      'a second claim is not paid after 59 months',
      '2026-08-15',
      { previousClaims: 1, monthsPaidSinceLastClaim: 59 },
      ['too-soon-after-last-claim'],
    ],
    ['a fourth claim is not paid', '2026-08-15', { previousClaims: 3 }, ['claims-used-up']],
    ['a claim on the last day is paid', '2026-08-15', { claimDate: '2027-02-15' }, []],
    ['a claim a day later is not', '2026-08-15', { claimDate: '2027-02-16' }, ['claim-expired']],
    ['three months were the limit before', '2024-01-31', { claimDate: '2024-05-01' }, ['claim-expired']],
    [
      'a short month has its last day',
      '2024-11-30',
      { claimDate: '2025-03-01', newJobInMonth: 2 },
      ['claim-expired'],
    ],
    ['a new job at once leaves nothing', '2026-08-15', { newJobInMonth: 1 }, ['new-job']],
  ];
  for (const [fact, on, answers, reasons] of cases) {
    it(`${fact} (${on})`, () => {
      const result = onTheDay(on, answers);
      expect(codes(result)).to.deep.equal(reasons);
      expect(result.status).to.equal(reasons.length > 0 ? 'ineligible' : 'complete');
    });
  }

  it('tells every reason at once, in order', () => {
    const none = { citizen: false, programmesComplete: false, willingToWork: false, monthsPaidInLast24: 0 };
    const result = onTheDay('2026-08-15', { ...none, newJobInMonth: 1, ageAtRegistration: 60 });
    expect(codes(result)).to.deep.equal([
      'not-citizen',
      'registered-at-54-or-older',
      'programmes-incomplete',
      'not-willing-to-work',
      'too-few-months',
      'new-job',
    ]);
    expect(result.facts.claimUntil).to.equal('2027-02-15');
  });

  for (const cause of ['resigned', 'contract-expired', 'retired', 'total-disability', 'death']) {
    it(`${cause} is not covered and nothing else is asked`, () => {
      const result = calculate({ cause }, '2026-08-15');
      expect([result.status, result.facts, codes(result)]).to.deep.equal([
        'ineligible',
        {},
        ['cause-not-covered'],
      ]);
      expect(questions({ cause }, '2026-08-15').length).to.equal(1);
    });
  }

  it('is covered when a fixed term was cut short', () => {
    expect(onTheDay('2026-08-15', { cause: 'contract-ended-early' }).status).to.equal('complete');
  });

  const training: [on: string, rupiah: string][] = [
    ['2025-04-13', '1000000'],
    ['2025-04-14', '2400000'],
  ];
  for (const [on, rupiah] of training) {
    it(`knows training of ${rupiah} for a dismissal on ${on}`, () => {
      expect(onTheDay(on).facts.trainingMaximum).to.equal(rupiah);
    });
  }
});
