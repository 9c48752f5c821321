import type { Confidence, Row, Used } from './parameter.ts';
import { roundedRupiah } from './rational.ts';
import type { Rational } from './rational.ts';
import type { CalculationId, Coded, Line, Payer, Result, Status, Unit } from './result.ts';
import { checkedUntil, ruleSetVersion } from './version.ts';

/** The words a calculation may use, so that a code without a message does not compile. */
export interface Codes {
  readonly line: string;
  readonly total: string;
  readonly reason: string;
  readonly notice: string;
}

/** A result being written: lines are rounded as they come, reasons are put in the order of the calculation's list at the end. */
export class Draft<Names extends Codes = Codes> {
  readonly calculation: CalculationId;
  readonly on: string;
  readonly facts: Record<string, string> = {};
  readonly #order: readonly string[];
  #lines: Line[] = [];
  #isDated = false;
  #rows: Row[] = [];
  #reasons: Coded[] = [];
  #notices: Coded[] = [];

  constructor(calculation: CalculationId, on: string, order: readonly string[]) {
    this.calculation = calculation;
    this.on = on;
    this.#order = order;
  }

  /** Adds a line, rounded once, and returns its whole rupiah. */
  line(id: Names['line'], amount: Rational, unit: Unit, payer: Payer, used: readonly Used[]): number {
    const rupiah = roundedRupiah(amount);
    let confidence: Confidence = 'high';
    for (const { row } of used) {
      if (row.confidence === 'medium') confidence = 'medium';
      if (!this.#isDated) this.#rows.push(row);
    }
    this.#lines.push({ id, amount: rupiah, unit, payer, parameters: used.map(({ id }) => id), confidence });
    return rupiah;
  }

  /** Adds a reason, once. */
  reason(code: Names['reason'], ...parameters: string[]): void {
    if (!this.#reasons.some((known) => known.code === code)) this.#reasons.push({ code, parameters });
  }

  /** Adds a notice, once. */
  notice(code: Names['notice'], ...parameters: string[]): void {
    this.#add(code, parameters);
  }

  /** The lines so far decide the days for which the result holds; later ones do not. */
  dateByLinesSoFar(): void {
    this.#isDated = true;
  }

  /** The sum of all lines so far. */
  sum(): number {
    return this.#lines.reduce((total, line) => total + line.amount, 0);
  }

  /** An answer: lines and totals hold. */
  complete(totals: Partial<Record<Names['total'], number>>): Result {
    if (this.on > checkedUntil) this.#add('beyond-checked', []);
    return this.#result('complete', totals as Record<string, number>);
  }

  /** "No, because": only the reasons and facts stay. */
  ineligible(): Result {
    this.#clear();
    return this.#result('ineligible', {});
  }

  /** "Not known for this date": reasons and facts stay, lines and notices only when `keepLines` says so; totals where a rule gives some. */
  unknown(keepLines = false, totals: Partial<Record<Names['total'], number>> = {}): Result {
    if (!keepLines) this.#clear();
    return this.#result('unknown', totals as Record<string, number>);
  }

  #clear(): void {
    this.#lines = [];
    this.#rows = [];
    this.#notices = [];
  }

  #add(code: string, parameters: string[]): void {
    if (!this.#notices.some((known) => known.code === code)) this.#notices.push({ code, parameters });
  }

  #result(status: Status, totals: Record<string, number>): Result {
    const unsure = new Set<string>();
    for (const { confidence, parameters } of this.#lines) {
      if (confidence === 'medium') for (const id of parameters) unsure.add(id);
    }
    if (unsure.size > 0) this.#add('to-verify', [...unsure]);
    return {
      calculation: this.calculation,
      on: this.on,
      status,
      lines: this.#lines,
      totals,
      facts: this.facts,
      missing: [],
      problems: {},
      reasons: this.#reasons.sort((a, b) => this.#order.indexOf(a.code) - this.#order.indexOf(b.code)),
      notices: this.#notices,
      validFrom: latestFrom(this.#rows),
      validUntil: earliestTo(this.#rows),
      ruleSetVersion,
    };
  }
}

function latestFrom(rows: readonly Row[]): string | null {
  let latest: string | null = null;
  for (const { from } of rows) if (latest === null || from > latest) latest = from;
  return latest;
}

function earliestTo(rows: readonly Row[]): string | null {
  let earliest: string | null = null;
  for (const { to } of rows) if (to !== null && (earliest === null || to < earliest)) earliest = to;
  return earliest;
}
