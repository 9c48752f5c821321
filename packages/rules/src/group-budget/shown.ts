import type { Result } from '../core/result.ts';
import type { Total } from './codes.ts';

/**
 * Which totals a table shows in the place of up to 120 months: the programmes, and below them what they come to. What is
 * nothing is left out, and so is the balance while nothing was paid.
 */
export function shown({ totals }: Result): { readonly lines: Total[]; readonly totals: Total[] } {
  const some = (...ids: Total[]): Total[] => ids.filter((id) => totals[id]);
  const { total, balanceDue, credit } = totals;
  const balance: Total[] = credit ? ['credit'] : balanceDue === total ? [] : ['balanceDue'];
  return {
    lines: some('accident', 'death', 'oldAge'),
    totals: [...some('total', 'perPerson', 'saving'), ...balance],
  };
}
