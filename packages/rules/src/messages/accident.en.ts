import type { Vocabulary } from './accident.id.ts';
import type { CalculationWords } from './words.ts';

/** The English words of the work accident. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Work out the work-accident benefit (JKK)',
  introduction:
    'The money that a worker or the family receives after a work accident or an illness caused by work. Treatment is paid for separately.',
  day: { label: 'Date of the accident', hint: 'For an occupational disease: the day the doctor stated it.' },
  questions: {
    segment: {
      label: 'How was the worker registered?',
      choices: {
        'wage-earner': 'Wage earner (penerima upah)',
        'self-employed': 'Self-employed (bukan penerima upah)',
        construction: 'Building project worker (jasa konstruksi)',
      },
    },
    outcome: {
      label: 'How is the worker now?',
      choices: {
        recovered: 'Recovered, or still being treated',
        'partial-disability': 'Partly disabled for good',
        'total-disability': 'Totally disabled, cannot work again',
        death: 'Died',
      },
    },
    monthsUnable: {
      label: 'How many whole months without being able to work?',
      hint: 'According to the doctor. Enter 0 if it was less than a month.',
      example: '2',
    },
    daysUnable: { label: 'And how many days?', hint: 'Days after those whole months.', example: '10' },
    transportLandCost: {
      label: 'Cost of transport by land, river or lake',
      hint: 'From the place of the accident to hospital or home.',
      example: '500000',
    },
    transportSeaCost: { label: 'Cost of transport by sea', example: '500000' },
    transportAirCost: { label: 'Cost of transport by air', example: '2000000' },
    dentalCost: { label: 'Cost of false teeth', example: '1000000' },
    hearingAidCost: { label: 'Cost of a hearing aid', example: '1000000' },
    glassesCost: { label: 'Cost of glasses', example: '500000' },
    homeCareCost: { label: 'Cost of care at home', example: '2000000' },
    prosthesisCost: { label: 'Cost of an artificial limb or brace', example: '10000000' },
    claimDate: {
      label: 'Date of the claim (may be left empty)',
      hint: 'Without it the time limit is not checked.',
    },
    paidLateDays: {
      label: 'How many days was BPJS Ketenagakerjaan late in paying?',
      hint: 'Enter 0 if it was not late.',
    },
  },
};
