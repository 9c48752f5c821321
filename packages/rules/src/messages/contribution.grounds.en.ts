import { bracketEntry } from './bracket-entry.ts';
import type { Vocabulary } from './contribution.id.ts';
import { pensionLetter } from './pension-letter.en.ts';
import type { ParameterId } from '../contribution/codes.ts';
import type { Line } from '../core/result.ts';
import type { Figures, GroundWords } from './words.ts';

const isRelieved = (line: Line): boolean => line.parameters.some((id) => id.startsWith('relief.'));

function share(line: Line, { value, total }: Figures, ceiling?: ParameterId): string {
  const base = line.parameters.includes('bpu.brackets') ? 'the base' : 'the wage';
  const sum = total('base') && ` of ${total('base')}`;
  const upTo = ceiling ? `, counted up to ${value(ceiling)}` : '';
  return `${value(line.parameters[0]!)} of ${base}${sum}${upTo}${isRelieved(line) ? ', then relieved' : ''}.`;
}

const pension = (line: Line, figures: Figures): string => share(line, figures, 'jp.ceiling');

const jobLoss = (line: Line, figures: Figures): string =>
  `${share(line, figures, 'jkp.cap')} Nobody is billed for it.`;

/** What stands behind a result, in English. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {
    accident: share,
    death: (line, figures) =>
      line.parameters[0] === 'jkm.bpu'
        ? `${figures.value('jkm.bpu')} a month, the same for everybody${isRelieved(line) ? ', then relieved' : ''}.`
        : share(line, figures),
    'old-age.employer': share,
    'old-age.worker': share,
    'old-age': share,
    'pension.employer': pension,
    'pension.worker': pension,
    'job-loss.government': jobLoss,
    'job-loss.from-accident': jobLoss,
    'job-loss.from-death': jobLoss,
  },
  factRules: {},
  parameters: {
    'jkk.pu.1': 'JKK dues, very low risk',
    'jkk.pu.2': 'JKK dues, low risk',
    'jkk.pu.3': 'JKK dues, medium risk',
    'jkk.pu.4': 'JKK dues, high risk',
    'jkk.pu.5': 'JKK dues, very high risk',
    'jkm.pu': 'JKM dues of wage earners',
    'wage.daily-factor': 'Working days in a month for a daily wage',
    'wage.piece-months': 'Months averaged for piece rates',
    'wage.seasonal-months': 'Months averaged for seasonal piece rates',
    'wage.minimum-floor': 'Minimum wage as the lower limit',
    'jht.pu.er': 'JHT dues of the employer',
    'jht.pu.ee': 'JHT dues of the worker',
    'jp.er': 'JP dues of the employer',
    'jp.ee': 'JP dues of the worker',
    'jp.ceiling': 'JP wage ceiling',
    'jkp.government': 'Government share for JKP',
    'jkk.recomp': 'JKK share for JKP',
    'jkm.recomp': 'JKM share for JKP',
    'jkp.cap': 'JKP wage ceiling',
    'relief.covid': 'Pandemic relief',
    'relief.labour-intensive': 'Relief for labour-intensive industry',
    'relief.labour-intensive.workers': 'Workers needed for the relief for labour-intensive industry',
    'relief.bpu.transport': 'Relief for transport workers',
    'relief.bpu.other': 'Relief for self-employed workers',
    'bpu.brackets': 'Base of the dues by income',
    'jkk.bpu.rate': 'JKK dues of the self-employed',
    'jkm.bpu': 'JKM dues of the self-employed',
    'jht.bpu.rate': 'JHT dues of the self-employed',
  },
  entries: { 'bpu.brackets': bracketEntry },
  renewed: pensionLetter,
};
