import type { Vocabulary } from './pension.id.ts';
import type { WhyWords } from './words.ts';

/** What a result says and why, in English. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ result, total }) =>
    'lumpSum' in result.totals
      ? `The pension is paid at once: ${total('lumpSum')}.`
      : `A pension of ${total('monthly')} each month.`,
  ineligible: ({ fact }) => fact('pensionStart') && `Not paid yet. It begins on ${fact('pensionStart')}.`,
  unknown: ({ result }) =>
    result.reasons.some(({ code }) => code === 'not-computed')
      ? 'We do not work out this kind of pension yet.'
      : '',
  lines: { 'pension.monthly': 'Monthly pension', 'pension.lump-sum': 'Pension paid at once' },
  totals: { monthly: 'Each month', averageWage: 'Average wage', lumpSum: 'Paid at once' },
  bases: ['averageWage'],
  facts: {
    pensionAge: { name: 'Pension age', unit: 'years' },
    pensionDate: { name: 'Day the pension age is reached' },
    pensionStart: { name: 'Pension begins' },
  },
  reasons: {
    'no-parameter': 'A number is not known for this date yet, so the sum cannot be worked out.',
    'not-computed':
      'We do not work out this kind of pension yet, because we have not read the text of its rules. Ask a branch office.',
    // Between the day of the age and the first day of the next month nothing is paid either.
    'pension-age-not-reached': ({ result, value, fact }) =>
      result.on >= result.facts.pensionDate!
        ? 'The pension age is reached. The pension begins on the first day of the next month.'
        : value('jp.age') === fact('pensionAge')
          ? `The pension age of ${fact('pensionAge')} is not reached, so no pension is paid yet.`
          : `The pension age is ${value('jp.age')} now and rises step by step. For this date of birth it will be ${fact('pensionAge')}.`,
    'under-180-months': ({ value }) =>
      `Fewer than ${value('jp.months')} of dues were paid, so the money is paid at once.`,
    'counted-as-180-months': ({ value }) =>
      `Counted as if ${value('jp.months')} had been paid: at least ${value('jp.survivor-months')} of membership, and at least ${value('jp.survivor-density')} of the dues paid.`,
    'pension-floor': ({ value }) => `It comes to less, so the least amount of ${value('jp.floor')} is paid.`,
    'pension-cap': ({ value }) => `It comes to more, so the most of ${value('jp.cap')} is paid.`,
  },
  notices: {
    estimate:
      'This is an estimate. BPJS Ketenagakerjaan works out the exact amount, which then rises with prices.',
    'lower-bound':
      'When there are two children, it is not clear whether each receives this amount or both share it.',
    'pension-bounds-unknown': ({ last }) =>
      `The least and the most for this date have not been announced yet. Last known: at least ${last('jp.floor')}, at most ${last('jp.cap')}.`,
  },
};
