import type { Vocabulary } from './scholarship.id.ts';
import { childLine, childNotices, childReasons } from './children.why.en.ts';
import type { WhyWords } from './words.ts';

/** What a result says and why, in English. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ result, total }) =>
    `The ${result.lines.length === 1 ? 'scholarship of one child comes' : `scholarships of ${result.lines.length} children come`} to ${total('total')}${result.lines[0]!.unit === 'once' ? ', paid once' : ' until school is finished'}.`,
  lines: { scholarship: childLine },
  totals: { scholarship: 'Scholarships', total: 'All together' },
  facts: {},
  reasons: {
    'no-parameter': 'We do not know the rules for this date.',
    'scholarship-too-few-months': ({ value }) =>
      `Scholarships are only granted after ${value('scholarship.months')} of dues.`,
    ...childReasons,
    'no-child-to-pay': 'There is no child who can be paid for.',
  },
  notices: childNotices,
};
