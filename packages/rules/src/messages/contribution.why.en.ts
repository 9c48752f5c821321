import type { Vocabulary } from './contribution.id.ts';
import type { WhyWords } from './words.ts';

/** What a result says and why, in English. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ result, total }) => {
    if ('employer' in result.totals) {
      return `Dues of ${total('bill')} a month: employer ${total('employer')}, worker ${total('worker')}.`;
    }
    const saving = result.totals.saving ? `, ${total('saving')} less because of a relief` : '';
    return `Dues of ${total('bill')} a month${saving}.`;
  },
  lines: {
    accident: 'Work accident (JKK)',
    death: 'Death (JKM)',
    'old-age.employer': 'Old-age savings (JHT), employer',
    'old-age.worker': 'Old-age savings (JHT), from the wage',
    'old-age': 'Old-age savings (JHT)',
    'pension.employer': 'Pension (JP), employer',
    'pension.worker': 'Pension (JP), from the wage',
    'job-loss.government': 'Job loss (JKP), government',
    'job-loss.from-accident': 'JKP, taken from JKK',
    'job-loss.from-death': 'JKP, taken from JKM',
  },
  totals: {
    base: 'Worked out from a wage or base of',
    employer: 'Paid by the employer',
    worker: 'Taken from the wage',
    bill: 'Bill of the month',
    jobLoss: 'JKP funds (not billed)',
    saving: 'Saved by the relief',
  },
  bases: ['base'],
  facts: {},
  reasons: {
    'no-parameter': ({ last }) =>
      last('jp.ceiling')
        ? `The wage ceiling of the pension programme has not been announced for this month yet, so the sum cannot be worked out. Last known: ${last('jp.ceiling')}.`
        : 'We do not know the numbers for this month.',
    'minimum-wage-floor': 'The wage is below the minimum wage, so dues are taken from the minimum wage.',
    'relief-covid': ({ value, from, until }) =>
      `Pandemic relief: JKK and JKM are paid at ${value('relief.covid')}, ${from('relief.covid')} to ${until('relief.covid')}.`,
    'relief-labour-intensive': ({ value, until }) =>
      `Relief for labour-intensive industry: JKK is paid at ${value('relief.labour-intensive')} until ${until('relief.labour-intensive')}. How the dues for JKP are split is to be verified, so it is not shown.`,
    'relief-too-few-workers': ({ value }) =>
      `The relief for labour-intensive industry is only for employers with at least ${value('relief.labour-intensive.workers')}.`,
    'relief-not-paid-up':
      'The relief for labour-intensive industry is only for employers who had paid their JKK dues.',
    'relief-transport': ({ value, from, until }) =>
      `Relief for transport workers: JKK and JKM are paid at ${value('relief.bpu.transport')}, ${from('relief.bpu.transport')} to ${until('relief.bpu.transport')}.`,
    'relief-other': ({ value, from, until }) =>
      `Relief for self-employed workers: JKK and JKM are paid at ${value('relief.bpu.other')}, ${from('relief.bpu.other')} to ${until('relief.bpu.other')}.`,
    'relief-excluded-state-budget': 'Dues paid from the state or a local budget get no relief.',
    'pension-ceiling': ({ value }) =>
      `The wage is above the ceiling. JP is taken from ${value('jp.ceiling')} only.`,
    'job-loss-cap': ({ value }) =>
      `The wage is above the JKP ceiling. JKP is taken from ${value('jkp.cap')} only.`,
  },
  notices: {
    'relief-applied': 'The relief has been counted. Benefits are not reduced.',
    'pension-ceiling-unknown':
      'BPJS Ketenagakerjaan usually announces the new wage ceiling early in the year.',
  },
};
