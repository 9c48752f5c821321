import type { Vocabulary } from './construction.id.ts';
import type { CalculationWords } from './words.ts';

/** The English words of the dues of building projects. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Work out the dues of a building project',
  introduction: 'What it costs to protect the workers of a project, from wages or from the contract value.',
  day: {
    label: 'Month of the wages, or of the work order',
    hint: 'Choose any day of that month.',
  },
  questions: {
    basis: {
      label: 'What are the dues taken from?',
      choices: {
        wages: 'The wages of all project workers (if they are known)',
        contract: 'The contract value',
      },
    },
    monthlyWages: { label: 'Wages of all project workers in the month', example: '60000000' },
    contractValue: { label: 'Contract value', example: '500000000' },
    includesVat: { label: 'Does that value include VAT (PPN)?' },
    vatPercent: {
      label: 'How much VAT, per cent?',
      hint: 'It is in the contract or on its tax invoice.',
      example: '11',
    },
  },
};
