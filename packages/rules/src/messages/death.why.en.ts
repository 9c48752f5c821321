import type { Vocabulary } from './death.id.ts';
import { childLine, childNotices, childParameters, childReasons, childRule } from './children.why.en.ts';
import type { WhyWords } from './words.ts';

/** What a result says and why, in English. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ result, total }) =>
    result.totals.scholarship
      ? `The heirs receive ${total('total')}, scholarships of ${total('scholarship')} included.`
      : `The heirs receive ${total('total')}.`,
  lines: {
    death: 'Death grant',
    periodic: 'Periodic grant',
    funeral: 'Funeral costs',
    scholarship: childLine,
    'late-compensation': 'Compensation for late payment',
  },
  totals: { cash: 'Cash', scholarship: 'Scholarships', total: 'All together' },
  facts: {},
  reasons: {
    'no-parameter': 'We do not know the rules for this date.',
    'not-active': 'The death benefit is only paid when the participant dies as an active member.',
    'self-employed-waiting-period': ({ value }) =>
      `When a self-employed participant dies before ${value('jkm.waiting-months')} of membership, the heirs receive ${value('jkm.waiting-amount')} only.`,
    'scholarship-too-few-months': ({ value }) =>
      `Scholarships are only granted after ${value('scholarship.months')} of dues.`,
    ...childReasons,
  },
  notices: childNotices,
  rules: {
    death: 'A fixed sum, the same for every participant.',
    periodic: 'Monthly money paid at once, one time only.',
    funeral: ({ parameters }) =>
      parameters[0] === 'jkm.waiting-amount'
        ? 'Within the waiting period this alone is paid.'
        : 'A fixed sum, the same for every participant.',
    scholarship: childRule,
    'late-compensation': (_, { value }) => `${value('late-payment')} of the cash for each day of delay.`,
  },
  parameters: {
    'jkm.grant': 'Death grant',
    'jkm.periodic': 'Periodic grant',
    'jkm.funeral': 'Funeral costs',
    'jkm.waiting-months': 'Waiting period of the self-employed',
    'jkm.waiting-amount': 'Amount within the waiting period',
    'scholarship.months': 'Dues needed for a scholarship',
    ...childParameters,
    'late-payment': 'Compensation for a day of delay',
  },
};
