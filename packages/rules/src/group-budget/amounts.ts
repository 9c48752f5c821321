import { selfEmployedMonth } from '../contribution/self-employed.ts';
import type { Dues, SelfEmployedMonth } from '../contribution/self-employed.ts';
import type { Dated, Used } from '../core/parameter.ts';
import { roundedRupiah } from '../core/rational.ts';
import { stretchesFrom } from './period.ts';
import type { Stretch } from './period.ts';
import type { Values } from './questions.ts';

/** What one person costs in each month of a stretch: whole rupiah by programme, and what relief saves. */
export interface PersonMonths extends Stretch {
  readonly rupiah: Readonly<Record<Dues['id'], number>>;
  readonly saving: number;
  readonly reliefs: SelfEmployedMonth['reliefs'];
  readonly used: readonly Used[];
}

function personMonths(values: Values, stretch: Stretch): PersonMonths {
  const { dues, reliefs } = selfEmployedMonth(values, stretch.day);
  const rupiah = { accident: 0, death: 0, 'old-age': 0 };
  const used = new Map<string, Used>();
  let saving = 0;
  for (const { id, due, normal, used: rows } of dues) {
    rupiah[id] += roundedRupiah(due);
    saving += roundedRupiah(normal) - roundedRupiah(due);
    for (const row of rows) used.set(row.id, row);
  }
  return { ...stretch, rupiah, saving, reliefs, used: [...used.values()] };
}

/**
 * The months of one person, relief judged with the rules of the dues. They are worked out once for all months between two
 * changes of `parameters`, which must be all that the dues rest on.
 */
export function monthsOfPerson(values: Values, day: string, parameters: readonly Dated[]): PersonMonths[] {
  return stretchesFrom(day, values.months, parameters).map((stretch) => personMonths(values, stretch));
}
