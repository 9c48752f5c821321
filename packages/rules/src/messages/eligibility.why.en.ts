import type { Vocabulary } from './eligibility.id.ts';
import type { State } from '../eligibility/codes.ts';
import type { WhyWords } from './words.ts';

const states: Readonly<Record<State, string>> = {
  mandatory: 'required',
  optional: 'optional',
  automatic: 'automatic, at no extra dues',
  'to-verify': 'ask a branch office',
  none: 'not available',
};

/** What a result says and why, in English. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ result }) => {
    const required = Object.values(result.facts).filter((state) => state === 'mandatory').length;
    return `${required} programmes are required.`;
  },
  ineligible: () => 'It is too late to register as self-employed.',
  lines: {},
  totals: {},
  facts: {
    accident: { name: 'Work accident (JKK)', states },
    death: { name: 'Death (JKM)', states },
    oldAge: { name: 'Old-age savings (JHT)', states },
    pension: { name: 'Pension (JP)', states },
    jobLoss: { name: 'Job loss (JKP)', states },
  },
  reasons: {
    'no-parameter': 'We do not know the rules for this month.',
    'too-old-to-register': ({ value }) =>
      `Self-employed people can only register before they are ${value('bpu.age')} old.`,
    'registered-at-54-or-older': ({ value }) =>
      `JKP is only for people who were registered before they were ${value('jkp.age')} old.`,
    'not-citizen': 'JKP is only for Indonesian citizens.',
    'no-health-insurance': 'JKP is only for people who also have the national health insurance.',
    'job-loss-micro-to-verify': 'For workers of a micro business, ask a branch office whether JKP applies.',
    'job-loss-not-yet': 'JKP did not exist in that month.',
  },
  notices: {
    'permanent-staff-are-wage-earners':
      'Permanent staff of a building company are registered as wage earners, not as project workers.',
  },
};
