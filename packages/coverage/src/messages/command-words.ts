/** What the command line of figures says besides the problems of a table. */
export interface CommandWords {
  readonly usage: string;
  readonly noSuchCommand: (name: string) => string;
  readonly noSuchOption: (name: string) => string;
  readonly tooManyWords: (words: string) => string;
  readonly noSuchLanguage: (name: string) => string;
  readonly noSuchRegion: (code: string) => string;
  readonly noFile: string;
  readonly unreadable: (file: string, reason: string) => string;
  readonly noText: (file: string) => string;
  readonly noTable: (file: string) => string;
  readonly line: (line: number, problem: string) => string;
  readonly used: (rows: number, regions: number) => string;
  readonly leftOut: (rows: number) => string;
  readonly empty: (rows: number) => string;
  /** Areas marked as not applicable, and their names. */
  readonly notApplicable: (regions: number, names: string) => string;
  /** Areas of which only people enrolled with public money are counted, and their names. */
  readonly budgetOnly: (regions: number, names: string) => string;
  /** How many regions of an area have a share, of how many, and how many have none. */
  readonly known: (withShare: number, all: number, area: string, without: number) => string;
  /** The regions at one end, and their share. */
  readonly highest: (names: string, percent: string) => string;
  readonly lowest: (names: string, percent: string) => string;
  readonly regions: (count: number) => string;
  /** The classes of the map with the number of regions in each. */
  readonly classes: (rows: string) => string;
  readonly faultless: string;
  /** The headings of an empty table: code, name, value, date, source, link. */
  readonly headings: readonly string[];
}
