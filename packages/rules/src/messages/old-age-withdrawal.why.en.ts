import type { Vocabulary } from './old-age-withdrawal.id.ts';
import type { WhyWords } from './words.ts';

/** What a result says and why, in English. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ result, total }) =>
    result.totals.tax
      ? `${total('net')} is received, after ${total('tax')} of tax.`
      : `${total('net')} is received, free of tax.`,
  ineligible: ({ fact }) =>
    fact('claimableFrom') && `Not paid yet. It can be paid from ${fact('claimableFrom')}.`,
  lines: { withdrawal: 'JHT paid', tax: 'Income tax (PPh 21) taken off' },
  totals: { gross: 'Before tax', tax: 'Tax', net: 'Received' },
  facts: { claimableFrom: { name: 'Can be paid from' } },
  reasons: {
    'no-parameter': 'We do not know the rules for this date.',
    'age-not-reached': ({ value }) =>
      `The retirement age is not reached: ${value('jht.age')}, or that of the company if it is lower.`,
    'waiting-month': ({ value }) => `There is a wait of ${value('jht.wait')} after the work ended.`,
    'too-few-months': ({ value }) =>
      `A part can only be paid after ${value('jht.part-months')} of membership.`,
    'partial-already-taken': 'A part can be paid only once.',
    'tax-window-earlier-payments': 'Earlier payments count towards this tax.',
    'tax-progressive': ({ value }) =>
      `The first payment lies outside the ${value('jht.tax.years')} of the calendar that are taxed together, so the ordinary rates apply.`,
  },
  notices: {
    'tax-number-needed': ({ value }) =>
      `The balance is above ${value('jht.tax.free')}: have a tax number (NPWP) ready.`,
    'later-payment-taxed': 'If a part is paid now, the rest may be taxed more later.',
  },
};
