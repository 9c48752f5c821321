/** An option or an exit code with what it means. */
export type Explained = readonly [what: string, meaning: string];

/** What the command lines say themselves; `nearest` is empty where no known name is near. */
export interface CommandWords {
  readonly noSuchCalculation: (name: string, nearest: string) => string;
  readonly noSuchOption: (option: string, nearest: string) => string;
  readonly noSuchLanguage: (lang: string) => string;
  readonly tooManyWords: (words: string) => string;
  readonly givenTwice: (option: string) => string;
  readonly sameAnswer: (option: string, other: string) => string;
  readonly notTogether: (option: string, other: string) => string;
  /** Above the months of a budget, equal ones in one row. */
  readonly months: string;
  /** `expected` is the option with the place in the list that should come first. */
  readonly gap: (option: string, expected: string) => string;
  readonly implied: (option: string, value: string, from: string) => string;
  readonly undecided: (option: string, value: string, from: string) => string;
  readonly valueNeeded: (option: string) => string;
  readonly yesOrNo: (option: string) => string;
  readonly noList: (option: string, example: string) => string;
  readonly noItem: (item: string, example: string) => string;
  /** `label` says what the day of the calculation is. */
  readonly dayNeeded: (label: string) => string;
  readonly wrongDay: (text: string, problem: string) => string;
  readonly missing: string;
  readonly wrong: string;
  readonly unused: string;
  readonly usage: string;
  readonly calculations: string;
  readonly questions: string;
  readonly otherOptions: string;
  readonly exitCodes: string;
  readonly answers: string;
  readonly calculation: string;
  /** What stands behind an option in place of its value. */
  readonly values: Readonly<Record<'date' | 'integer' | 'money' | 'percent' | 'list', string>>;
  /** Either end may be empty. */
  readonly range: (least: string, most: string) => string;
  readonly required: string;
  readonly byDefault: (value: string) => string;
  readonly sometimes: string;
  readonly itemOptions: (option: string) => string;
  readonly explained: readonly Explained[];
  readonly codes: readonly Explained[];
  readonly more: string;
  readonly parameters: readonly Explained[];
  readonly parameterCodes: readonly Explained[];
}
