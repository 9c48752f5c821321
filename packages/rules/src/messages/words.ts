import type { Row } from '../core/parameter.ts';
import type { Line, Payer, ProblemCode, Result, Unit } from '../core/result.ts';

/** The languages that there are words in. */
export type Language = 'id' | 'en';

/** What a sentence may name, already written in its language; what the result does not hold is empty text. */
export interface Figures {
  readonly result: Result;
  /** The value of a parameter in the row that was used: `Rp10.000.000`, `3 bulan`, `50%`. */
  value(parameter: string): string;
  /** The first day of that row. */
  from(parameter: string): string;
  /** The last day of that row. */
  until(parameter: string): string;
  /** The last value before the day of the result and how long it held: `Rp11.086.300 (sampai 28 Februari 2027)`. */
  last(parameter: string): string;
  /** A total of the result, in rupiah. */
  total(id: string): string;
  /** A fact of the result in words: `1 Februari 2089`, `65 tahun`. */
  fact(id: string): string;
}

/** A sentence, or how it is made when it names numbers: those come from parameters, never from the text. */
export type Sentence = string | ((figures: Figures) => string);

/** What a question says to a citizen; `choices` by value, also for a whole number whose few values have names. */
export interface QuestionWords {
  readonly label: string;
  readonly hint?: string;
  readonly example?: string;
  readonly choices?: Readonly<Record<string, string>>;
  /** Of a list: the name of one item by its number, and what the button says that adds one. */
  readonly item?: (number: string) => string;
  readonly add?: string;
}

/** A fact: its name, the unit of a number, and its text in words when it is neither a day nor a number. */
export interface FactWords {
  readonly name: string;
  readonly unit?: 'rupiah' | 'percent' | 'years';
  readonly states?: Readonly<Record<string, string>>;
}

/** The name of a line; numbered lines get their number. */
export type LineName = string | ((number: string) => string);

/** What an explanation may name besides. */
export interface GroundFigures extends Figures {
  /** The answers that the calculation worked with. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The row that was used, where a text needs the number itself. */
  rowOf(parameter: string): Row | undefined;
  /** A number in its unit: `62,5%`. */
  written(value: number, unit: string): string;
  /** What an answer to one of the later questions is called: `Ibu jari tangan kanan`. */
  choice(question: string, value: string): string;
  /** A table of slices with one of its percentages: `5% sampai Rp60.000.000; …; 35% di atasnya`. */
  slices(parameter: string, percent: string): string;
}

/** The rule behind a line in words. */
export type LineRule = string | ((line: Line, figures: GroundFigures) => string);

/** What a table gave for the answers: `Rp2.950.000`. */
export type TableEntry = (table: unknown, figures: GroundFigures) => string;

/** What stands behind a fact; facts that share one are explained together. */
export interface FactRule<Of extends Vocabulary = Vocabulary> {
  readonly rule: string | ((figures: GroundFigures) => string);
  readonly parameters: readonly Of['parameter'][];
  /** A fact that is the day whose rows count; left out where it is the day of the result. */
  readonly at?: Of['fact'];
}

/** Numbered lines, `scholarship.1`, share the words of `scholarship`; so do months, `month.2026-02`. */
export type LineKey<Id extends string> = Id extends
  `${infer Base}.${number}` | `${infer Base}.${number}-${number}`
  ? Base
  : Id;

/** What one calculation brings, so that a code without words does not compile. */
export interface Vocabulary {
  readonly question: string;
  readonly line: string;
  readonly total: string;
  readonly reason: string;
  readonly notice: string;
  readonly parameter: string;
  readonly fact: string;
  /** Questions that only come up after the first answers, where their words travel with what answers. */
  readonly laterQuestion?: string;
}

/** The words that ask: what a page needs of a calculation before anything is answered. */
export interface CalculationWords<Of extends Vocabulary = Vocabulary> {
  readonly title: string;
  /** What is calculated and for whom. */
  readonly introduction: string;
  /** What the day of the calculation is. */
  readonly day: QuestionWords;
  readonly questions: Readonly<Record<Of['question'], QuestionWords>>;
}

/** The words that answer: what a result says and for which reasons. A page loads them once somebody begins to answer. */
export interface WhyWords<Of extends Vocabulary = Vocabulary> {
  readonly questions?: Readonly<Record<NonNullable<Of['laterQuestion']>, QuestionWords>>;
  /** The result in one plain sentence. */
  readonly summary: (figures: Figures) => string;
  /** The same when nothing is paid, and when nothing can be said; empty text, or left out, for the sentence that all share. */
  readonly ineligible?: (figures: Figures) => string;
  readonly unknown?: (figures: Figures) => string;
  readonly lines: Readonly<Record<LineKey<Of['line']>, LineName>>;
  readonly totals: Readonly<Record<Of['total'], string>>;
  /** The totals that are no sum of lines but what lines are taken from; they stand with the facts. */
  readonly bases?: readonly Of['total'][];
  readonly facts: Readonly<Record<Of['fact'], FactWords>>;
  readonly reasons: Readonly<Record<Of['reason'], Sentence>>;
  readonly notices: Readonly<Record<Of['notice'], Sentence>>;
  /** Said where it sums up months that come after the last check. */
  readonly later?: (checkedUntil: string) => string;
  /** Where this calculation says it otherwise than all others; empty text for nothing at all. */
  readonly payers?: Partial<Readonly<Record<Payer, string>>>;
  readonly units?: Partial<Readonly<Record<Unit, string>>>;
}

/** The words that explain: the rule behind every line and what every parameter is called. A page loads them once somebody asks why. */
export interface GroundWords<Of extends Vocabulary = Vocabulary> {
  readonly rules: Readonly<Record<LineKey<Of['line']>, LineRule>>;
  /** The rule behind every fact; `whole` where it is the one behind the whole result. */
  readonly factRules: Readonly<Record<Of['fact'], FactRule<Of> | 'whole'>>;
  readonly parameters: Readonly<Record<Of['parameter'], string>>;
  /** What stands beside the name of a parameter that is a table. */
  readonly entries?: Partial<Readonly<Record<Of['parameter'], TableEntry>>>;
  /** Where to look for the next value of what is announced anew, said where the last one has ended. */
  readonly renewed?: string;
  /** What a complete result rests on besides its lines: the rule in words, and its parameters. */
  readonly whole?: (figures: Figures) => {
    readonly rule: string;
    readonly parameters: readonly Of['parameter'][];
  };
  /** The reasons that tell of a change to come: they rest on the next rows of their parameters, too. */
  readonly changes?: readonly Of['reason'][];
  /** What a source is called that is no regulation, by the name under which rows cite it. */
  readonly sources?: Readonly<Record<string, string>>;
}

/** The words that all questions share. */
export interface GeneralWords {
  readonly yes: string;
  readonly no: string;
  /** Around an answer or a parameter value, by unit. */
  readonly measures: Readonly<Record<string, (value: string) => string>>;
  /** By code; `limit` is the bound that was passed over, `example` what a good answer looks like. */
  readonly problems: Readonly<Record<ProblemCode, (limit: string, example: string) => string>>;
}

/** The words that all results share. */
export interface GeneralWhyWords {
  readonly payers: Readonly<Record<Payer, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly notices: Readonly<Record<'to-verify' | 'beyond-checked', (checkedUntil: string) => string>>;
  readonly knownSince: (day: string) => string;
  readonly lastKnown: (value: string, until: string) => string;
  readonly validity: (from: string, until: string) => string;
  /** The result in one sentence when nothing is paid, and when nothing can be said. */
  readonly ineligible: string;
  readonly unknown: string;
  readonly forDay: (day: string) => string;
  readonly facts: string;
  readonly why: string;
  readonly ruleSet: (version: string, checkedUntil: string) => string;
}

/** The words that all explanations share. */
export interface GeneralGroundWords {
  /** `until` is empty while it holds. */
  readonly since: (day: string, until: string) => string;
  /** A place in a regulation; an article begins with a digit, anything else names itself. */
  readonly article: (regulation: string, article: string) => string;
  /** A slice of a table; the last one has no end. */
  readonly slice: (percent: string, upTo: string) => string;
  readonly source: string;
  /** Behind a value that still has to be compared with the text of the law. */
  readonly verify: string;
}
