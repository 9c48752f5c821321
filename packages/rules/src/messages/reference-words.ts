/** The programmes that the reference has a page for. */
export type ReferenceProgramme =
  'general' | 'jkk' | 'jkm' | 'jht' | 'jp' | 'jkp' | 'scholarship' | 'pmi' | 'jakon';

/** What the reference of all parameters says around them. */
export interface ReferenceWords {
  readonly title: string;
  readonly introduction: (version: string, checkedUntil: string) => string;
  readonly programmes: Readonly<Record<ReferenceProgramme, string>>;
  readonly parameter: string;
  readonly id: string;
  readonly unit: string;
  readonly key: string;
  /** The value in force on the day on which the rules were checked. */
  readonly now: string;
  readonly ends: string;
  readonly from: string;
  readonly until: string;
  readonly value: string;
  readonly confidence: string;
  readonly law: string;
  readonly source: string;
  /** Instead of the link, where no page on the web is known to say the number. */
  readonly noSource: string;
  /** What the link of a row leads to, and which one was not read. */
  readonly sources: string;
  readonly checked: string;
  /** The end of a row that is open, and that of a parameter whose last row is. */
  readonly open: string;
  readonly noEnd: string;
  /** No row holds on that day any more. */
  readonly over: (value: string) => string;
  readonly units: Readonly<Record<string, string>>;
  readonly history: string;
  readonly content: string;
  readonly chart: (name: string) => string;
  /** What a chart shows, in words: its rows. */
  readonly chartText: (rows: string) => string;
  readonly row: (value: string, period: string) => string;
  readonly bracketChart: string;
  readonly bracketText: (steps: number, least: string, most: string) => string;
  readonly legend: string;
  /** The heads of what tables hold. */
  readonly income: string;
  readonly incomeAxis: string;
  readonly base: string;
  readonly contractValue: string;
  readonly taxedAmount: string;
  readonly percent: string;
  readonly accident: string;
  readonly death: string;
  readonly impairment: string;
  readonly choice: string;
  readonly above: string;
}
