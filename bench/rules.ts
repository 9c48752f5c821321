import { calculate } from '../packages/rules/src/index.ts';
import { cases } from './answers.ts';
import type { Work } from './timing.ts';

/** Every case as something to time; a case that has no full answer any more throws, because it would be fast for nothing. */
export function calculations(): Work[] {
  return cases.map(({ calculation, about, answers, on }) => {
    const { status, missing, problems } = calculate(calculation, answers, on);
    if (status !== 'complete') {
      const why = JSON.stringify({ status, missing, problems });
      throw new Error(`no full answer for ${calculation} (${about}): ${why}`);
    }
    return { name: `${calculation}: ${about}`, run: () => calculate(calculation, answers, on) };
  });
}
