import type { Answers } from '../core/answers.ts';
import { lastDayOfMonth, monthText } from '../core/day.ts';
import { examine } from '../core/examine.ts';
import { monthsOfPerson } from './amounts.ts';
import { calculate, parameters } from './index.ts';
import { questions } from './questions.ts';
import type { Values } from './questions.ts';

/** What the group costs in one month, by programme; whole rupiah. */
export interface BudgetMonth {
  /** `2026-02`. */
  readonly month: string;
  readonly accident: number;
  readonly death: number;
  /** 0 where old-age savings are not chosen. */
  readonly oldAge: number;
  /** All programmes together. */
  readonly cost: number;
  /** What relief takes off the cost; 0 in a month without one. */
  readonly saving: number;
  /** The cost for one person. */
  readonly perPerson: number;
  /** The share of the accident and death dues that relief takes off, per cent; 0 in a month without one. */
  readonly relief: number;
}

/** The months of a budget, the first one that of `on`; none while an answer is missing or wrong, or the month is too early. */
export function months(answers: Answers, on: string): BudgetMonth[] {
  if (calculate(answers, on).status !== 'complete') return [];
  const day = lastDayOfMonth(on);
  const values = examine(questions, answers, day).values as unknown as Values;
  const { people } = values;
  return monthsOfPerson(values, day, parameters).flatMap(({ first, count, rupiah, saving, reliefs }) => {
    const { accident, death, 'old-age': oldAge } = rupiah;
    const perPerson = accident + death + oldAge;
    return [...Array(count).keys()].map((place) => ({
      month: monthText(first + place),
      accident: people * accident,
      death: people * death,
      oldAge: people * oldAge,
      cost: people * perPerson,
      saving: people * saving,
      perPerson,
      relief: reliefs.relief ? 100 - reliefs.relief.used.row.value : 0,
    }));
  });
}
