import type { Vocabulary } from './death.id.ts';
import { childLine, childNotices, childReasons } from './children.why.en.ts';
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
};
