/** What the command line of figures says besides the problems of a table. */
export interface CommandWords {
  readonly usage: string;
  readonly noSuchCommand: (name: string) => string;
  readonly noSuchOption: (name: string) => string;
  readonly noSuchLanguage: (name: string) => string;
  readonly noSuchRegion: (code: string) => string;
  readonly noFile: string;
  readonly unreadable: (file: string, reason: string) => string;
  readonly noTable: (file: string) => string;
  readonly line: (line: number, problem: string) => string;
  readonly used: (rows: number, regions: number) => string;
  readonly leftOut: (rows: number) => string;
  readonly empty: (rows: number) => string;
  readonly faultless: string;
  /** The headings of an empty table: code, name, value, date, source, link. */
  readonly headings: readonly string[];
}
