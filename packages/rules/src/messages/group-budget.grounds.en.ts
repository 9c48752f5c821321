import { bracketEntry } from './bracket-entry.ts';
import type { Vocabulary } from './group-budget.id.ts';
import type { GroundWords } from './words.ts';

/** What stands behind a result, in English. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {
    month: (line, { value }) => {
      const relief = line.parameters.find((id) => id.startsWith('relief.'));
      const oldAge = line.parameters.includes('jht.bpu.rate') ? ` and JHT of ${value('jht.bpu.rate')}` : '';
      const relieved = relief ? '. JKK and JKM of this month are relieved' : '';
      return `Each person: JKM of ${value('jkm.bpu')}, JKK of ${value('jkk.bpu.rate')}${oldAge} of the base for that income${relieved}.`;
    },
  },
  factRules: {},
  parameters: {
    'bpu.brackets': 'Base of the dues by income',
    'jkk.bpu.rate': 'JKK dues of the self-employed',
    'jkm.bpu': 'JKM dues of the self-employed',
    'jht.bpu.rate': 'JHT dues of the self-employed',
    'relief.covid': 'Pandemic relief',
    'relief.bpu.transport': 'Relief for transport workers',
    'relief.bpu.other': 'Relief for self-employed workers',
  },
  entries: { 'bpu.brackets': bracketEntry },
};
