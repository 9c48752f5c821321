import type { Vocabulary } from './job-loss.id.ts';
import type { CalculationWords } from './words.ts';

/** The English words of the job-loss benefit. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Work out the job-loss benefit (JKP)',
  introduction: 'The cash paid each month after a dismissal, and what it takes to get it.',
  day: { label: 'Date of the dismissal', hint: 'It is in the letter of dismissal.' },
  questions: {
    cause: {
      label: 'Why did the work end?',
      choices: {
        terminated: 'Dismissed',
        'contract-ended-early': 'A fixed-term contract was cut short',
        resigned: 'Resigned',
        'contract-expired': 'The contract ran out',
        retired: 'Retired',
        'total-disability': 'Permanent total disability',
        death: 'Died',
      },
    },
    citizen: { label: 'An Indonesian citizen?' },
    ageAtRegistration: {
      label: 'Age at the first registration',
      hint: 'The date of registration is on the participant card and in the JMO app.',
      example: '30',
    },
    programmesComplete: {
      label: 'In all programmes that are required?',
      hint: 'Health insurance (BPJS Kesehatan) included. Ask the employer.',
    },
    willingToWork: { label: 'Willing to work again?' },
    monthsPaidInLast24: {
      label: 'How many months of dues were paid in the last 24 months?',
      hint: 'See the JMO app.',
      example: '24',
    },
    longestRunPaid: {
      label: 'How many months without a gap?',
      hint: 'The longest run in those 24 months.',
      example: '12',
    },
    previousClaims: { label: 'How many times was this cash received before?', example: '0' },
    monthsPaidSinceLastClaim: {
      label: 'How many months of dues were paid since the last time?',
      hint: 'See the JMO app.',
      example: '60',
    },
    claimDate: {
      label: 'Date of the claim (may be left empty)',
      hint: 'Without it the time limit is not checked.',
    },
    newJobInMonth: {
      label: 'In which month after the dismissal did a new job begin? (may be left empty)',
      hint: 'Leave it empty if there is no new job.',
      example: '4',
    },
    wage: {
      label: 'Last monthly wage reported to BPJS Ketenagakerjaan',
      hint: 'Not the one on the payslip, if they differ.',
      example: '4000000',
    },
  },
};
