import type { Vocabulary } from './contribution.id.ts';
import type { CalculationWords } from './words.ts';

/** The English words of the dues. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Work out BPJS Ketenagakerjaan dues',
  introduction: 'How much a month, for which programme, and who pays.',
  day: { label: 'Dues for which month?', hint: 'Choose any day of that month.' },
  summary: ({ result, total }) => {
    if ('employer' in result.totals) {
      return `Dues of ${total('bill')} a month: employer ${total('employer')}, worker ${total('worker')}.`;
    }
    const saving = result.totals.saving ? `, ${total('saving')} less because of a relief` : '';
    return `Dues of ${total('bill')} a month${saving}.`;
  },
  questions: {
    segment: {
      label: 'How do you work?',
      choices: {
        'wage-earner': 'For a wage from a company, an office or a household',
        'self-employed': 'For myself, for example as a farmer, trader or motorcycle-taxi driver',
      },
    },
    wageBasis: {
      label: 'How is the wage counted?',
      choices: {
        monthly: 'By the month',
        daily: 'By the day',
        'piece-rate': 'By the piece or by output',
        'seasonal-piece-rate': 'By the piece, depending on weather or season',
      },
    },
    wage: {
      label: 'Monthly wage',
      hint: 'Basic wage and fixed allowances, no overtime.',
      example: '3000000',
    },
    dailyWage: { label: 'Daily wage', example: '150000' },
    payLast3Months: { label: 'Pay of the last three months together', example: '9000000' },
    payLast12Months: { label: 'Pay of the last twelve months together', example: '36000000' },
    minimumWage: {
      label: 'Minimum wage at the place of work (may be left empty)',
      hint: 'Of the regency (UMK), else of the province (UMP).',
      example: '2500000',
    },
    belowMinimumAllowed: {
      label: 'May the wage be below the minimum?',
      hint: 'For example in micro and small businesses.',
    },
    riskClass: {
      label: 'How dangerous is the work?',
      hint: 'The branch office keeps the risk class of each employer.',
      choices: {
        1: 'Very low, for example an office',
        2: 'Low',
        3: 'Medium',
        4: 'High',
        5: 'Very high, for example building',
      },
    },
    scale: {
      label: 'How large is the employer?',
      choices: {
        micro: 'Micro business',
        small: 'Small business',
        'medium-large': 'Medium or large business',
      },
    },
    withOldAge: { label: 'Also old-age savings (JHT)?' },
    withPension: { label: 'Also the pension programme (JP)?' },
    jobLossMember: { label: 'Also the job-loss programme (JKP)?', hint: 'It does not raise the bill.' },
    labourIntensive: {
      label: 'In a labour-intensive industry?',
      hint: 'Food, drink and tobacco; textiles; leather; footwear; toys; furniture.',
    },
    employerWorkers: { label: 'How many people work there?', example: '120' },
    accidentPaidUp: { label: 'Were accident dues paid up before the relief began?' },
    income: { label: 'Monthly income', hint: 'Roughly, the average of a month.', example: '1000000' },
    payer: {
      label: 'Who pays the dues?',
      choices: {
        self: 'The worker',
        donor: 'A donor: another person or a company',
        'state-budget': 'Government (state or local budget, tobacco-excise share)',
      },
    },
    occupation: {
      label: 'What kind of work?',
      choices: {
        transport: 'Transport: motorcycle taxi, driver or courier',
        other: 'Other, for example farmer, fisher, trader',
      },
    },
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
    base: 'Wage or base counted',
    employer: 'Paid by the employer',
    worker: 'Taken from the wage',
    bill: 'Bill of the month',
    jobLoss: 'JKP funds (not billed)',
    saving: 'Saved by the relief',
  },
  reasons: {
    'no-parameter': ({ last }) =>
      last('jp.ceiling')
        ? `The wage ceiling of the pension programme is not known for this month yet, so the sum cannot be worked out. Last known: ${last('jp.ceiling')}.`
        : 'We do not know the numbers for this month.',
    'minimum-wage-floor': 'The wage is below the minimum wage, so dues are taken from the minimum wage.',
    'relief-covid': ({ value, from, until }) =>
      `Pandemic relief: JKK and JKM are paid at ${value('relief.covid')}, ${from('relief.covid')} to ${until('relief.covid')}.`,
    'relief-labour-intensive': ({ value, until }) =>
      `Relief for labour-intensive industry: JKK is paid at ${value('relief.labour-intensive')} until ${until('relief.labour-intensive')}.`,
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
    'pension-ceiling-unknown': 'The wage ceiling of JP for this month has not been announced yet.',
  },
  facts: {},
};
