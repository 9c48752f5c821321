import type { Vocabulary } from './migrant-benefit.id.ts';
import { childLine, childNotices, childReasons } from './children.why.en.ts';
import type { WhyWords } from './words.ts';

/** What a result says and why, in English. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ result, total }) =>
    result.totals.total === 0 ? 'No costs are paid back.' : `${total('total')} is paid.`,
  unknown: ({ result }) =>
    result.reasons.some(({ code }) => code === 'not-computed') ? 'We do not work out this benefit yet.' : '',
  lines: {
    death: 'Death grant',
    periodic: 'Periodic grant',
    funeral: 'Funeral costs',
    'failed-departure': 'Failed departure',
    'loss-on-return': 'Loss on the way home',
    'sexual-violence': 'Sexual violence',
    'contract-mismatch': 'Work that is not what the contract says',
    repatriation: 'Way home',
    treatment: 'Treatment',
    'home-care': 'Care at home',
    'hearing-aid': 'Hearing aid',
    glasses: 'Glasses',
    scholarship: childLine,
  },
  totals: { total: 'All together' },
  facts: { claimUntil: { name: 'Last day for a claim' } },
  reasons: {
    'no-parameter': 'We do not know the rules for this date.',
    'not-computed':
      'We do not work this out yet, because we have not read the text of its rules. There may still be a right to it: ask a branch office.',
    'wrong-phase': 'This benefit is not for an event at that time.',
    'own-fault':
      'A failed departure is only paid when neither the worker nor the agency is at fault, and no decision of the government is the cause.',
    'claim-expired': ({ value }) =>
      `It is too late for a claim. It must be made within ${value('pmi.claim-months')} of the event.`,
    'cost-capped': 'Some costs are above their limit. They are paid back up to the limit only.',
    ...childReasons,
  },
  notices: childNotices,
};
