import type { Draft } from '../core/draft.ts';
import { neededOn } from '../core/parameter.ts';
import type { Dated } from '../core/parameter.ts';
import { rational } from '../core/rational.ts';
import { lateCompensation } from '../late-payment/late-payment.ts';
import { addScholarships } from '../scholarship/amounts.ts';
import { scholarshipMonths } from '../scholarship/parameters.ts';
import type { Names } from './codes.ts';
import { funeral, grant, periodic } from './parameters.ts';
import type { Values } from './questions.ts';
import { waitingAmount } from './waiting.ts';

/** Adds the three sums of the death benefit, or the only one of the waiting period, and returns the cash. */
export function addCash(isWaiting: boolean, day: string, draft: Draft<Names>): number {
  const add = (id: 'death' | 'periodic' | 'funeral', of: Dated<number>): number => {
    const used = neededOn(of, day);
    return draft.line(id, rational(used.row.value), 'once', 'bpjs', [used]);
  };
  if (isWaiting) return add('funeral', waitingAmount);
  return add('death', grant) + add('periodic', periodic) + add('funeral', funeral);
}

/** Adds the scholarships, which a death that is not from work grants only after enough months of dues. */
export function addChildren(values: Values, day: string, draft: Draft<Names>): number {
  const { children = [], monthsPaid = 0, childrenAlreadyPaid = 0 } = values;
  if (children.length === 0) return 0;
  const months = neededOn(scholarshipMonths, day);
  if (monthsPaid >= months.row.value) return addScholarships(children, childrenAlreadyPaid, day, draft);
  draft.reason('scholarship-too-few-months', months.id);
  return 0;
}

/** Adds what is owed for late payment of the cash, if any. */
export function addLateCompensation(cash: number, lateDays: number, day: string, draft: Draft<Names>): void {
  if (lateDays === 0) return;
  const { amount, used } = lateCompensation(cash, lateDays, day);
  draft.line('late-compensation', amount, 'once', 'bpjs', used);
}
