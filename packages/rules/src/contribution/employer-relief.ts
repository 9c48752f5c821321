import { neededOn } from '../core/parameter.ts';
import { granted, noRelief, pandemicRelief } from './relief.ts';
import type { Refusal, Reliefs } from './relief.ts';
import { labourIntensiveRelief, labourIntensiveWorkers } from './reliefs.ts';
import type { Values } from './questions.ts';

/** The relief of an employer's month; nothing about it is decided outside the rows of `reliefs.ts`. */
export function employerRelief(values: Values, day: string): Reliefs {
  const pandemic = pandemicRelief(day);
  if (pandemic.relief || !values.labourIntensive) return pandemic.relief ? pandemic : noRelief;
  const workers = neededOn(labourIntensiveWorkers, day);
  const refusals: Refusal[] = [];
  if (values.employerWorkers! < workers.row.value) {
    refusals.push({ reason: 'relief-too-few-workers', parameter: workers.id });
  }
  if (!values.accidentPaidUp) {
    refusals.push({ reason: 'relief-not-paid-up', parameter: labourIntensiveRelief.id });
  }
  if (refusals.length > 0) return { refusals };
  return granted(labourIntensiveRelief, day, 'relief-labour-intensive', false);
}
