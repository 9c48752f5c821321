import type { Parameter, ParameterRow } from '@payung/rules';
import document from './expected-parameters.json' with { type: 'json' };

/** A parameter as the document of the law has it: typed from there, never from the code. */
export interface Expected {
  readonly id: string;
  readonly unit: string;
  readonly key: string;
  readonly rows: readonly (readonly [from: string, to: string | null, value: unknown, confidence: string])[];
}

/** Every parameter of the document, tables with all their numbers. */
export const expectedParameters = document as unknown as readonly Expected[];

/** What a parameter must be on a day; undefined where it has no row. */
export interface ExpectedDay {
  readonly id: string;
  readonly day: string;
  readonly value: unknown;
}

/** A day some days later, or earlier. */
export function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The days on which a row can be wrong by one: the day before it, its first day, and, where it ends, its last and the next. */
function edges({ from, to }: Pick<ParameterRow, 'from' | 'to'>): string[] {
  return [shifted(from, -1), from, ...(to === null ? [] : [to, shifted(to, 1)])];
}

/** What the document says about the edges of its own rows, and about a day far ahead. */
export function expectedDays({ id, rows }: Expected): ExpectedDay[] {
  const days = new Set([...rows.flatMap(([from, to]) => edges({ from, to })), '2100-12-31']);
  return [...days].sort().map((day) => {
    const row = rows.find(([from, to]) => from <= day && (to === null || day <= to));
    return { id, day, value: row?.[2] };
  });
}

/** The edges of rows that no expectation speaks of, in words: a row that nobody tests must not exist. */
export function untestedEdges(history: readonly Parameter[], tested: readonly ExpectedDay[]): string[] {
  const known = new Set(tested.map(({ id, day }) => `${id} on ${day}`));
  const all = history.flatMap(({ id, rows }) => rows.flatMap(edges).map((day) => `${id} on ${day}`));
  return [...new Set(all)].filter((edge) => !known.has(edge));
}
