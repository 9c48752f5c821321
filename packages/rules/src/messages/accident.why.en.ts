import type { Vocabulary } from './accident.id.ts';
import { childQuestions } from './children.en.ts';
import { impairmentNames } from './impairments.en.ts';
import { childLine, childNotices, childReasons } from './children.why.en.ts';
import type { WhyWords } from './words.ts';

/** What a result says and why, in English. */
export const why: WhyWords<Vocabulary> = {
  questions: {
    wage: {
      label: 'Monthly wage reported to BPJS Ketenagakerjaan',
      hint: 'It is in the JMO app.',
      example: '3000000',
    },
    income: { label: 'Monthly income at registration', example: '1000000' },
    dominantHand: {
      label: 'Which hand is used every day?',
      hint: 'For left-handed people the values of left and right change places.',
      choices: { right: 'Right', left: 'Left' },
    },
    impairments: {
      label: 'Lasting injuries',
      hint: 'According to the doctor.',
      item: (number) => `Injury ${number}`,
      add: 'Add an injury',
    },
    'impairments.kind': { label: 'What was lost or injured', choices: impairmentNames },
    'impairments.functionLoss': {
      label: 'How much of its function is lost, per cent?',
      hint: '100 if it is lost altogether.',
      example: '50',
    },
    'impairments.percent': { label: 'What percentage did the doctor set?', example: '20' },
    'impairments.steps': {
      label: 'How many steps of ten?',
      hint: 'For a loss of 30 decibels or 30%, enter 3.',
      example: '3',
    },
    prosthesisListPrice: {
      label: 'Its price in the list of the government rehabilitation centre',
      hint: 'Ask the hospital or a branch office.',
      example: '8000000',
    },
    ...childQuestions,
    employerReportedLate: {
      label: 'Did the employer report late?',
      hint: 'More than 2 × 24 hours after the accident.',
    },
  },
  summary: ({ result, total }) => {
    if (result.totals.total === 0) return 'No money is due. Treatment is still paid for.';
    const scholarships = result.totals.scholarship
      ? `, scholarships of ${total('scholarship')} included`
      : '';
    const payer = result.lines.some((line) => line.payer === 'employer') ? ' by the employer' : '';
    return `${total('total')} is paid${payer}${scholarships}.`;
  },
  lines: {
    'temporary-disability': 'Wage while unable to work',
    'partial-disability': 'Partial disability',
    'total-disability': 'Permanent total disability',
    death: 'Death grant',
    periodic: 'Periodic grant',
    funeral: 'Funeral costs',
    'transport-land': 'Transport by land',
    'transport-sea': 'Transport by sea',
    'transport-air': 'Transport by air',
    dental: 'False teeth',
    'hearing-aid': 'Hearing aid',
    glasses: 'Glasses',
    'home-care': 'Care at home',
    prosthesis: 'Artificial limb or brace',
    scholarship: childLine,
    'late-compensation': 'Compensation for late payment',
  },
  totals: {
    cash: 'Cash',
    reimbursement: 'Costs paid back',
    scholarship: 'Scholarships',
    total: 'All together',
  },
  facts: {
    claimUntil: { name: 'Last day for a claim' },
    disabilityPercent: { name: 'Percentage of disability', unit: 'percent' },
  },
  reasons: {
    'no-parameter': 'We do not know the rules for this date.',
    'claim-expired': ({ value }) =>
      `It is too late for a claim. It must be made within ${value('jkk.claim-months')} of the accident.`,
    'death-floor': ({ value }) =>
      `What the wage gives is too little, so the least amount of ${value('jkk.death-floor')} is paid.`,
    'disability-capped': ({ value }) =>
      `Several injuries are added up to ${value('jkk.disability-cap')} at most.`,
    'cost-capped': 'Some costs are above their limit. They are paid back up to the limit only.',
    'not-covered-then': 'Some costs were not covered yet on the day of the accident.',
    ...childReasons,
    'employer-liable':
      'Because of the late report the employer must pay everything. What is due to the worker is not reduced.',
  },
  notices: {
    estimate: 'Single days are an estimate: a month is counted as 30 days.',
    'impairments-summed': 'We added the injuries up. The doctor makes the final assessment.',
    ...childNotices,
    'employer-liable': 'Ask the employer to pay. The manpower office can help.',
  },
};
