/** How sure we are of a row: `medium` still needs the text of the regulation. */
export type Confidence = 'high' | 'medium';

/** Which day decides the row that applies: the month dues are for, the day something happened, or the day money is paid. */
export type ParameterKey = 'contributionMonth' | 'eventDate' | 'paymentDate';

/** Where a value comes from; `checked` is the day on which somebody last compared it with the source. */
export interface Source {
  readonly regulation: string;
  readonly article?: string;
  readonly url?: string;
  readonly checked: string;
}

/** One value and the days it holds, both included; `to` is null while it is open. `cite` names a source of `citations.ts`. */
export interface Row<Value = unknown> {
  readonly from: string;
  readonly to: string | null;
  readonly value: Value;
  readonly confidence: Confidence;
  readonly cite: string;
}

/** A number, table or rule of the law with its whole history, oldest row first; rows never overlap. */
export interface Dated<Value = unknown, Id extends string = string> {
  readonly id: Id;
  readonly unit: string;
  readonly key: ParameterKey;
  readonly rows: readonly Row<Value>[];
}

/** The sources of a programme by the name under which its rows cite them. */
export type Citations = Readonly<Record<string, Source>>;

/** A row with its source in full. */
export interface ParameterRow {
  readonly from: string;
  readonly to: string | null;
  readonly value: unknown;
  readonly confidence: Confidence;
  readonly source: Source;
}

/** A parameter with the sources of its rows in full. */
export interface Parameter {
  readonly id: string;
  readonly unit: string;
  readonly key: ParameterKey;
  readonly rows: readonly ParameterRow[];
}

/** The ids of all parameters that a module exports. */
export type ParameterIds<Module> = {
  [Name in keyof Module]: Module[Name] extends Dated<unknown, infer Id> ? Id : never;
}[keyof Module];

/** A row together with the parameter it belongs to: what a line says it was fed by. */
export interface Used<Value = unknown> {
  readonly id: string;
  readonly row: Row<Value>;
}

/** Thrown where a calculation needs a row that does not exist on that day; `calculation.ts` turns it into `unknown`. */
export class NoRow extends Error {
  readonly parameter: string;

  constructor(parameter: string, day: string) {
    super(`no row of ${parameter} on ${day}`);
    this.parameter = parameter;
  }
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

/** A row: first day, last day (null while open), value, citation; `high` unless said otherwise. */
// @__NO_SIDE_EFFECTS__
export function row<Value>(
  from: string,
  to: string | null,
  value: Value,
  cite: string,
  confidence: Confidence = 'high',
): Row<Value> {
  return { from, to, value, confidence, cite };
}

/** A parameter nobody can change, not even who gets it from `parameters()`; a bundler drops it where it is not used. */
// @__NO_SIDE_EFFECTS__
export function datedParameter<Value, const Id extends string>(
  id: Id,
  unit: string,
  key: ParameterKey,
  ...rows: Row<Value>[]
): Dated<Value, Id> {
  return frozen({ id, unit, key, rows });
}

/** The row in force on a day, or undefined: a gap is an answer, the last row is never reused. */
export function rowOn<Value>(of: Dated<Value>, day: string): Row<Value> | undefined {
  for (const row of of.rows) if (row.from <= day && (row.to === null || day <= row.to)) return row;
  return undefined;
}

/** The row in force on a day with its parameter's id, or undefined. */
export function usedOn<Value>(of: Dated<Value>, day: string): Used<Value> | undefined {
  const found = rowOn(of, day);
  return found && { id: of.id, row: found };
}

/** As `usedOn`, where nothing can be said without the row: throws `NoRow`, so that the result becomes `unknown`. */
export function neededOn<Value>(of: Dated<Value>, day: string): Used<Value> {
  const found = usedOn(of, day);
  if (!found) throw new NoRow(of.id, day);
  return found;
}
