import { bracketEntry } from './bracket-entry.ts';
import type { Vocabulary } from './old-age-projection.id.ts';
import type { GroundWords } from './words.ts';

/** What stands behind a result, in English. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {
    'opening-balance': 'The balance you entered.',
    deposits: (line, { value, total }) => {
      if (line.parameters.length === 0) return 'No more dues.';
      if (line.parameters.includes('jht.pu.er')) {
        return `Each month ${value('jht.pu.er')} of the wage from the employer and ${value('jht.pu.ee')} from the worker.`;
      }
      return line.parameters.includes('jht.bpu.rate')
        ? `Each month ${value('jht.bpu.rate')} of the base of the dues: ${total('monthlyDeposit')}.`
        : `The dues chosen, each month: ${total('monthlyDeposit')}.`;
    },
    return: (_, { values, written }) =>
      `The balance at a return of ${written(values.returnRate as number, 'percent')} a year, added once a year.`,
  },
  factRules: {},
  parameters: {
    'jht.pu.er': 'JHT dues of the employer',
    'jht.pu.ee': 'JHT dues of the worker',
    'jht.bpu.rate': 'JHT dues of the self-employed',
    'bpu.brackets': 'Base of the dues by income',
    'jht.migrant.choices': 'JHT dues a migrant worker may choose',
    'jht.return.assumed': 'Yearly return where none is given',
  },
  entries: { 'bpu.brackets': bracketEntry },
  sources: { illustration: 'Illustration of a branch office of BPJS Ketenagakerjaan, not a regulation' },
};
