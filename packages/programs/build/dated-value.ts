import type { Parameter, ParameterRow } from '@payung/rules';
import type { ByWage, DatedRow, DatedValue } from '../src/content.ts';
import { reckoned, type Reckoning } from '../src/reckoning.ts';
import { followsWage, partsOf, type Formula } from './formula.ts';
import { tableEntry } from './table-entry.ts';

/** Gives the whole history of a parameter, or undefined when there is none of that id. */
export type ParameterLookup = (id: string) => Parameter | undefined;

interface Quantity {
  readonly value: Reckoning;
  readonly unit: string;
}

/**
 * Works a formula out for every day on which all its parameters are known; equal neighbours become one row.
 * Throws for an unknown parameter, where units do not fit, and for a formula that follows the wage: a mistake in a text stops the build.
 */
export function datedValue(formula: Formula, lookup: ParameterLookup): DatedValue {
  if (followsWage(formula))
    throw new Error('a sum that follows the wage has no days of its own; name a parameter');
  const { unit, rows } = workedOut(formula, lookup);
  return { unit, rows: rows as DatedRow[] };
}

/** Works a formula out as far as it can be without the reader's wage; `example` is the wage of the text. Throws as `datedValue()` does. */
export function datedByWage(formula: Formula, lookup: ParameterLookup, example: number): ByWage {
  return { ...workedOut(formula, lookup), example };
}

function workedOut(formula: Formula, lookup: ParameterLookup): Pick<ByWage, 'unit' | 'rows'> {
  const used = idsOf(formula).map((id) => history(id, lookup));
  const units = new Set<string>();
  const rows: [from: string, to: string | null, value: Reckoning][] = [];
  for (const [from, to] of followsWage(formula) && !used.length ? [always] : spans(used)) {
    const { value, unit } = evaluate(formula, (id) => quantityOn(history(id, lookup), id, from));
    units.add(unit);
    const last = rows.at(-1);
    if (last && isSame(last[2], value) && last[1] !== null && dayAfter(last[1]) === from)
      rows[rows.length - 1] = [last[0], to, value];
    else rows.push([from, to, value]);
  }
  if (units.size !== 1 || !rows.length) throw new Error(`no day has a value for ${JSON.stringify(formula)}`);
  return { unit: [...units][0]!, rows };
}

// What is made of the wage and counts alone holds on every day.
const always: [from: string, to: null] = ['0001-01-01', null];

const isSame = (a: Reckoning, b: Reckoning) => JSON.stringify(a) === JSON.stringify(b);

/** The first day of each row of a formula, as a value of its own. */
export function datedSince(formula: Formula, lookup: ParameterLookup): DatedValue {
  const { rows } = datedValue(formula, lookup);
  return { unit: 'day', rows: rows.map(([from, to]) => [from, to, from]) };
}

/** The last day of each row of a formula, as a value of its own; null where none is known. */
export function datedUntil(formula: Formula, lookup: ParameterLookup): DatedValue {
  const { rows } = datedValue(formula, lookup);
  return { unit: 'day', rows: rows.map(([from, to]) => [from, to, to]) };
}

/** The law behind each row of a parameter; `cite` writes regulation and article in the language of the text. */
export function datedLaw(
  id: string,
  lookup: ParameterLookup,
  cite: (regulation: string, article: string | undefined) => string,
): DatedValue {
  const { rows } = history(id, lookup);
  return {
    unit: 'law',
    rows: rows.map(({ from, to, source }) => [from, to, cite(source.regulation, source.article)]),
  };
}

/** A value of months as years. */
export function inYears({ unit, rows }: DatedValue): DatedValue {
  if (unit !== 'months') throw new Error(`cannot turn ${unit || 'a count'} into years`);
  return { unit: 'years', rows: rows.map(([from, to, value]) => [from, to, Number(value) / 12]) };
}

function idsOf(formula: Formula): string[] {
  if (typeof formula === 'string') return formula === 'wage' ? [] : [formula];
  return partsOf(formula).flatMap(idsOf);
}

function history(id: string, lookup: ParameterLookup): Parameter {
  // `jkk.impairments.one-eye`, `jakon.tiers.2.up-to`: the last words are a place in the table that the words before them name.
  for (let end = id.length; end > 0; end = id.lastIndexOf('.', end - 1)) {
    const parameter = lookup(id.slice(0, end));
    if (parameter) return parameter;
  }
  throw new Error(`unknown parameter: ${id}`);
}

const rowOn = (rows: readonly ParameterRow[], day: string) =>
  rows.find(({ from, to }) => from <= day && (to === null || day <= to));

// Between two borders of any row nothing changes, so each span is worked out once.
function spans(used: readonly Parameter[]): [from: string, to: string | null][] {
  const starts = used.flatMap(({ rows }) =>
    rows.flatMap(({ from, to }) => (to === null ? [from] : [from, dayAfter(to)])),
  );
  const borders = [...new Set(starts)].sort();
  return borders
    .map((from, index): [string, string | null] => [
      from,
      index + 1 < borders.length ? dayBefore(borders[index + 1]!) : null,
    ])
    .filter(([from]) => used.every(({ rows }) => rowOn(rows, from)));
}

function quantityOn({ id: known, rows, unit }: Parameter, id: string, day: string): Quantity {
  const { value } = rowOn(rows, day)!;
  if (id !== known) {
    const entry = tableEntry(value, id.slice(known.length + 1));
    if (!entry) throw new Error(`${id}: the parameter is not a table with such a number`);
    return entry;
  }
  if (typeof value !== 'number') throw new Error(`${id}: the parameter is not a number`);
  return { value, unit: unit === 'percent-paid' ? 'percent' : unit };
}

function evaluate(formula: Formula, quantity: (id: string) => Quantity): Quantity {
  if (typeof formula === 'number') return { value: formula, unit: '' };
  if (formula === 'wage') return { value: 'wage', unit: 'rupiah' };
  if (typeof formula === 'string') return quantity(formula);
  const parts = partsOf(formula).map((part) => evaluate(part, quantity));
  if ('product' in formula) return parts.reduce(multiply);
  const step = 'sum' in formula ? '+' : 'min' in formula ? 'min' : 'max';
  return parts.reduce((first, second) => {
    if (first.unit !== second.unit)
      throw new Error(
        `cannot ${step === '+' ? 'add' : 'compare'} ${second.unit || 'a count'} ${step === '+' ? 'to' : 'with'} ${first.unit || 'a count'}`,
      );
    const value = reckoned(step, first.value, second.value);
    return { value: typeof value === 'number' ? exact(value) : value, unit: first.unit };
  });
}

// A rate has few decimals; what binary fractions add (0.09 + 0.01) is beyond them.
const exact = (value: number) => Number(value.toFixed(6));

function multiply(a: Quantity, b: Quantity): Quantity {
  const months = [a, b].find(({ unit }) => unit === 'months');
  const share = [a, b].find(({ unit }) => unit === 'percent');
  if (months && share) return shareOfMonths(Number(months.value), Number(share.value));
  const [money, other] = a.unit === 'rupiah' ? [a, b] : [b, a];
  if (money.unit !== 'rupiah' ? a.unit && b.unit : other.unit === 'rupiah')
    throw new Error(`cannot multiply ${a.unit} by ${b.unit}`);
  const step = money.unit === 'rupiah' && other.unit === 'percent' ? '%' : '*';
  return { value: reckoned(step, money.value, other.value), unit: money.unit || other.unit };
}

// A share that is no whole number of months would have to be rounded, and no law says how.
function shareOfMonths(months: number, percent: number): Quantity {
  const value = (months * percent) / 100;
  if (!Number.isInteger(value)) throw new Error(`${percent} % of ${months} months are no whole months`);
  return { value, unit: 'months' };
}

const moved = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const dayAfter = (day: string) => moved(day, 1);
const dayBefore = (day: string) => moved(day, -1);
