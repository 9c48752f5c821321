import { bracketBase, brackets } from '../contribution/brackets.ts';
import type { Draft } from '../core/draft.ts';
import { neededOn, usedOn } from '../core/parameter.ts';
import type { Dated, Used } from '../core/parameter.ts';
import { dividedBy, rational, times } from '../core/rational.ts';
import type { Rational } from '../core/rational.ts';
import type { PaidBy } from '../scholarship/amounts.ts';
import type { Names } from './codes.ts';
import { lateReport } from './late-report.ts';
import { wageMonths } from './parameters.ts';
import type { Values } from './questions.ts';

/** One accident being paid for: the wage it goes by, who pays, and the lines written so far. */
export class Benefit {
  readonly draft: Draft<Names>;
  readonly day: string;
  /** The monthly wage, or the base of the bracket of a self-employed worker; never the discounted dues or the income itself. */
  readonly wage: Rational;
  readonly by: PaidBy;
  readonly #wageUsed: readonly Used[];

  constructor(values: Values, day: string, draft: Draft<Names>) {
    const bracket = values.segment === 'self-employed' ? neededOn(brackets, day) : undefined;
    this.draft = draft;
    this.day = day;
    this.wage = rational(bracket ? bracketBase(bracket.row.value, values.income!) : values.wage!);
    this.#wageUsed = bracket ? [bracket] : [];
    const late = values.employerReportedLate ? usedOn(lateReport, day) : undefined;
    this.by = late ? { payer: 'employer', used: [late] } : { payer: 'bpjs', used: [] };
  }

  /** A sum that does not depend on the wage. */
  add(id: Names['line'], amount: Rational, used: readonly Used[]): number {
    return this.draft.line(id, amount, 'once', this.by.payer, [...used, ...this.by.used]);
  }

  /** A sum taken from the wage. */
  addFromWage(id: Names['line'], amount: Rational, used: readonly Used[]): number {
    return this.add(id, amount, [...used, ...this.#wageUsed]);
  }

  /** A fixed sum. */
  addFixed(id: Names['line'], of: Dated<number>): number {
    const used = neededOn(of, this.day);
    return this.add(id, rational(used.row.value), [used]);
  }

  /** A percentage of the months of wage that death and disability go by. */
  shareOfMonths(percent: Rational): { amount: Rational; months: Used } {
    const months = neededOn(wageMonths, this.day);
    const whole = times(this.wage, rational(months.row.value));
    return { amount: dividedBy(times(whole, percent), 100), months };
  }
}
