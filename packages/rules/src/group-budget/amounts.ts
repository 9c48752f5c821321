import { selfEmployedMonth } from '../contribution/self-employed.ts';
import type { Dues, SelfEmployedMonth } from '../contribution/self-employed.ts';
import type { Used } from '../core/parameter.ts';
import { roundedRupiah } from '../core/rational.ts';
import { monthsFrom } from './period.ts';
import type { Values } from './questions.ts';

/** What one person costs in one month: whole rupiah by programme, and what relief saves. */
export interface PersonMonth {
  /** `2026-02`. */
  readonly month: string;
  /** What the dues are taken from: the step of the income. */
  readonly base: number;
  readonly accident: number;
  readonly death: number;
  readonly oldAge: number;
  readonly saving: number;
  readonly reliefs: SelfEmployedMonth['reliefs'];
  readonly used: readonly Used[];
}

function personMonth(values: Values, day: string): PersonMonth {
  const { base, dues, reliefs } = selfEmployedMonth(values, day);
  const rupiah = (id: Dues['id']): number =>
    dues.filter((part) => part.id === id).reduce((sum, { due }) => sum + roundedRupiah(due), 0);
  const used = new Map(dues.flatMap((part) => part.used).map((row) => [row.id, row]));
  return {
    month: day.slice(0, 7),
    base,
    accident: rupiah('accident'),
    death: rupiah('death'),
    oldAge: rupiah('old-age'),
    saving: dues.reduce((sum, { normal, due }) => sum + roundedRupiah(normal) - roundedRupiah(due), 0),
    reliefs,
    used: [...used.values()],
  };
}

/** The months of one person, relief judged month by month with the rules of the dues. */
export function personMonths(values: Values, day: string): PersonMonth[] {
  return monthsFrom(day, values.months).map((month) => personMonth(values, month));
}
