import { parse } from 'yaml';
import type { RelatedCalculation, Source } from '../src/content.ts';
import { isWage } from '../src/at-wage.ts';
import { parseFormula, type Formula, type NamedFormulas } from './formula.ts';

/** The head of a content file, checked field by field. */
export interface FrontMatter {
  readonly program: string;
  readonly title: string;
  readonly summary: string;
  readonly checked: string;
  readonly calculation?: RelatedCalculation;
  /** An invented wage in rupiah a month, with which the text reckons until the reader gives one. */
  readonly wage?: number;
  readonly amounts: NamedFormulas;
  /** Hard words, as they are written in the text, and what each means in one sentence. */
  readonly terms: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, Source>>;
}

/** Splits a content file into its head and its text. Throws when there is no head between `---` lines. */
export function splitFrontMatter(file: string): { readonly head: string; readonly body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(file);
  if (!match) throw new Error('the file does not begin with a head between two --- lines');
  return { head: match[1]!, body: match[2]! };
}

/** Reads the head of a content file. Throws naming the first field that is missing or not of its form. */
export function readFrontMatter(head: string): FrontMatter {
  // The core schema of yaml keeps 2026-11-20 a text.
  const fields = record(parse(head), 'the head');
  const calculation =
    fields['calculation'] === undefined ? undefined : readCalculation(fields['calculation']);
  const wage = fields['wage'] === undefined ? undefined : readWage(fields['wage']);
  const sources: Record<string, Source> = {};
  for (const [key, source] of Object.entries(record(fields['sources'], 'sources'))) {
    sources[key] = readSource(source, `sources.${key}`);
  }
  return {
    program: text(fields['program'], 'program'),
    title: text(fields['title'], 'title'),
    summary: text(fields['summary'], 'summary'),
    checked: date(fields['checked'], 'checked'),
    ...(calculation && { calculation }),
    ...(wage && { wage }),
    amounts: readAmounts(fields['amounts'] ?? {}, wage ? { wage: 'wage' } : {}),
    terms: readTerms(fields['terms'] ?? {}),
    sources,
  };
}

function readCalculation(value: unknown): RelatedCalculation {
  const fields = record(value, 'calculation');
  const answers = fields['answers'];
  return {
    id: text(fields['id'], 'calculation.id'),
    ...(answers !== undefined && { answers: text(answers, 'calculation.answers') }),
  };
}

function readWage(value: unknown): number {
  if (!isWage(value)) throw new Error('wage is not an amount in whole rupiah such as 4500000');
  return value;
}

function readAmounts(value: unknown, known: NamedFormulas): NamedFormulas {
  const amounts: Record<string, Formula> = { ...known };
  for (const [name, formula] of Object.entries(record(value, 'amounts'))) {
    if (['wage', 'min', 'max'].includes(name)) throw new Error(`amounts.${name} is a word of the format`);
    amounts[name] = parseFormula(text(formula, `amounts.${name}`), amounts);
  }
  return amounts;
}

function readTerms(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record(value, 'terms')).map(([word, meaning]) => {
      const sentence = text(meaning, `terms.${word}`);
      if (!/^[^.!?]+\.$/.test(sentence))
        throw new Error(`terms.${word} is not one sentence with a full stop`);
      return [word, sentence];
    }),
  );
}

function readSource(value: unknown, name: string): Source {
  const fields = record(value, name);
  const url = text(fields['url'], `${name}.url`);
  if (!url.startsWith('https://')) throw new Error(`${name}.url is not an https address: ${url}`);
  // Said in words, so that a forgotten date is still a mistake.
  const printed = fields['date'];
  return {
    title: text(fields['title'], `${name}.title`),
    publisher: text(fields['publisher'], `${name}.publisher`),
    ...(printed !== 'not printed' && { date: date(printed, `${name}.date`) }),
    url,
  };
}

function record(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${name} is not a list of fields`);
  return value as Record<string, unknown>;
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string' || !value.trim()) throw new Error(`${name} is missing or not a text`);
  return value.trim();
}

function date(value: unknown, name: string): string {
  const day = typeof value === 'number' ? String(value) : value;
  if (typeof day !== 'string' || !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(day)) {
    throw new Error(`${name} is not a day, month or year such as 2026-11-20`);
  }
  return day;
}
