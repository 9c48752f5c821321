import { tableShare } from '../accident/disability.ts';
import type { ImpairmentTable } from '../accident/impairments.ts';
import type { Impairment } from '../accident/questions.ts';
import type { TableEntry } from './words.ts';

/** What the table, or the doctor, gives for each damage, and how much of it counts: `Ibu jari tangan kanan 15% × 62,5%`. */
export const impairmentEntry: TableEntry = (
  table,
  { values: { impairments = [], dominantHand }, choice, written },
) =>
  (impairments as readonly Impairment[])
    .map((impairment) => {
      const share = tableShare(impairment, table as ImpairmentTable, dominantHand === 'left');
      const { percent, steps, functionLoss = 100 } = share;
      const part = functionLoss === 100 ? '' : ` × ${written(functionLoss, 'percent')}`;
      const times = steps === undefined ? part : ` × ${steps}`;
      return `${choice('impairments.kind', impairment.kind)} ${written(percent, 'percent')}${times}`;
    })
    .join('; ');
