import type { Vocabulary } from './contribution.id.ts';
import type { CalculationWords } from './words.ts';

/** The English words of the dues. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Work out BPJS Ketenagakerjaan dues',
  introduction: 'How much a month, for which programme, and who pays.',
  day: { label: 'Dues for which month?', hint: 'Choose any day of that month.' },
  questions: {
    segment: {
      label: 'Which of these fits your work?',
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
      hint: 'Ask the employer or the branch office for the risk class.',
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
      hint: 'Micro: a small shop, for example. If in doubt, ask the employer.',
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
};
