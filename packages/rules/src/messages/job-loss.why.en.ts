import type { Vocabulary } from './job-loss.id.ts';
import type { WhyWords } from './words.ts';

/** What a result says and why, in English. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ result, total }) =>
    `Cash of ${total('total')} for ${result.lines.length} ${result.lines.length === 1 ? 'month' : 'months'}, paid monthly.`,
  unknown: ({ result, total }) =>
    'underOldRule' in result.totals ? `Cash of ${total('underOldRule')} or ${total('underNewRule')}.` : '',
  lines: {
    'job-loss.month-1': 'Month 1',
    'job-loss.month-2': 'Month 2',
    'job-loss.month-3': 'Month 3',
    'job-loss.month-4': 'Month 4',
    'job-loss.month-5': 'Month 5',
    'job-loss.month-6': 'Month 6',
  },
  totals: {
    total: 'All months',
    underOldRule: 'Under the old rule',
    underNewRule: 'Under the new rule',
  },
  facts: {
    claimUntil: { name: 'Last day for a claim' },
    trainingMaximum: { name: 'Training, at most (to be verified)', unit: 'rupiah' },
  },
  reasons: {
    'no-parameter': 'We do not know the rules for this date.',
    'cause-not-covered': 'This cash is only for people who were dismissed or whose contract was cut short.',
    'not-citizen': 'This programme is only for Indonesian citizens.',
    'registered-at-54-or-older': ({ value }) =>
      `This programme is only for people who were registered before they were ${value('jkp.age')} old.`,
    'programmes-incomplete': 'All programmes that are required must be joined, health insurance included.',
    'not-willing-to-work': 'This cash is only for people who are willing to work again.',
    'too-few-months': ({ value }) =>
      `At least ${value('jkp.months')} of dues must have been paid in the last 24 months.`,
    'too-few-consecutive-months': ({ value }) =>
      `Dues must have been paid for ${value('jkp.run')} without a gap (old rule).`,
    'claims-used-up': ({ value }) => `There can be no more than ${value('jkp.claims')} in a lifetime.`,
    'too-soon-after-last-claim': ({ value }) =>
      `To receive it again, ${value('jkp.between')} of dues must be paid after the last time.`,
    'claim-expired': ({ value }) =>
      `It is too late for a claim. It must be made within ${value('jkp.claim-months')} of the dismissal.`,
    'new-job': 'The cash ends with the month in which a new job begins.',
    'job-loss-cap': ({ value }) =>
      `The wage is above the limit. The cash is taken from ${value('jkp.benefit-cap')} only.`,
    'regime-change':
      'Some of the months come after the rule changed. It is not clear which rule holds for them, so both are shown.',
  },
  notices: {},
  units: { month: '' },
};
