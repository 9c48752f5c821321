export type Unit = 'percent' | 'persons' | 'employers' | 'cases' | 'IDR';

/** What a figure counts, and in which unit; `data/README.md` tells each in a sentence. */
export const indicators = {
  coverage_rate: 'percent',
  covered_workers: 'persons',
  workforce_eligible: 'persons',
  uncovered_workers: 'persons',
  active_participants: 'persons',
  active_employers: 'employers',
  vulnerable_workers_protected: 'persons',
  local_budget_protected: 'persons',
  claims_cases: 'cases',
  claims_paid: 'IDR',
  death_benefit_paid: 'IDR',
  scholarships_paid: 'IDR',
  scholarships_children: 'persons',
  trainees: 'persons',
} as const satisfies Readonly<Record<string, Unit>>;

export type Indicator = keyof typeof indicators;

/** True for the indicators we know; a word from outside may be anything, `__proto__` too. */
export function isIndicator(word: string): word is Indicator {
  return Object.hasOwn(indicators, word);
}

/** Whose workers: by identity card, by where the employer registers, or not said. Figures of different bases do not compare. */
export type Base = 'resident' | 'registration' | 'unknown';

/** `high`: clear, with place and date, as printed (not: audited). `medium`: rounded, or the scope is not quite clear. */
export type Confidence = 'high' | 'medium';

export type Precision = 'year' | 'month' | 'day';

/** Where a figure was printed. `publisher` is never empty; the rest is there as far as it is known. */
export interface Source {
  readonly publisher: string;
  readonly title?: string;
  /** ISO year, month or day of the report. */
  readonly date?: string;
  /** Always `http:` or `https:`. */
  readonly url?: string;
  /** Of a row of a host's table that names neither publisher nor link: the table itself is the report. */
  readonly isTable?: true;
}

/** One printed number with its provenance. */
export interface Figure {
  /** `code.indicator.asOf`, with `.2`, `.3` where several sources speak of the same day. */
  readonly id: string;
  /** Kemendagri code: `ID`, `35`, `3510`. */
  readonly code: string;
  readonly indicator: Indicator;
  /** In `unit`; a rate may be above 100, and is shown as printed. */
  readonly value: number;
  readonly unit: Unit;
  /** ISO year, month or day; empty only where a host's own table does not say, and then the widget says that. */
  readonly asOf: string;
  readonly asOfPrecision: Precision;
  /** The last day the figure can be of, for sorting; empty with `asOf`. */
  readonly asOfLatest: string;
  readonly base: Base;
  readonly confidence: Confidence;
  readonly source: Source;
  /** A short remark of the collectors in English; empty when there is none. */
  readonly note: string;
}
