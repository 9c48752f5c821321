import type { Parameter, ParameterRow } from '@payung/rules/parameters';
import type { Formula, Reference } from './content.ts';
import { ruleParameter } from './rule-parameter.ts';

/** Gives the whole history of a parameter, or undefined when there is none of that id. */
export type ParameterLookup = (id: string) => Parameter | undefined;

/**
 * How a number stands on the day asked for: in force, no longer known to be in force since the day after `day`,
 * or in force only from `day` on. Only a `current` number may be shown as today's.
 */
export type Standing =
  | { readonly state: 'current' }
  | { readonly state: 'ended'; readonly day: string }
  | { readonly state: 'not-yet'; readonly day: string };

/** A row of a parameter that a reference used. */
export interface UsedRow {
  readonly id: string;
  readonly unit: string;
  readonly row: ParameterRow;
}

/** What a reference says on a day: a number with its unit, a day (null: no last day is known), or a law. */
export type Resolved = { readonly rows: readonly UsedRow[] } & (
  | { readonly kind: 'number'; readonly value: number; readonly unit: string; readonly standing: Standing }
  | { readonly kind: 'day'; readonly day: string | null }
  | { readonly kind: 'law'; readonly regulation: string; readonly article: string | undefined }
);

interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/**
 * Answers a reference for a day (ISO). Without a row in force it takes the last one before the day, else the first one
 * after it, and the standing says so. Throws for an unknown parameter and for a formula whose units do not fit.
 */
export function resolve(reference: Reference, on: string, lookup: ParameterLookup = ruleParameter): Resolved {
  if ('law' in reference) {
    const used = usedRow(reference.law, on, lookup);
    const { regulation, article } = used.row.source;
    return { kind: 'law', regulation, article, rows: [used] };
  }
  const rows: UsedRow[] = [];
  const formula = 'amount' in reference ? reference.amount : 'since' in reference ? reference.since : reference.until;
  const quantity = evaluate(formula, (id) => {
    const used = usedRow(id, on, lookup);
    if (!rows.some((known) => known.id === used.id)) rows.push(used);
    return used;
  });
  if ('since' in reference) return { kind: 'day', day: latest(rows.map((used) => used.row.from)), rows };
  if ('until' in reference) return { kind: 'day', day: earliest(rows.flatMap((used) => used.row.to ?? [])), rows };
  const { value, unit } = reference.in === 'years' ? inYears(quantity) : quantity;
  return { kind: 'number', value, unit, standing: standing(rows, on), rows };
}

function usedRow(id: string, on: string, lookup: ParameterLookup): UsedRow {
  const parameter = lookup(id);
  if (!parameter) throw new Error(`unknown parameter: ${id}`);
  const { rows, unit } = parameter;
  const row = rows.filter((candidate) => candidate.from <= on).at(-1) ?? rows[0];
  if (!row) throw new Error(`parameter without rows: ${id}`);
  return { id, unit, row };
}

function evaluate(formula: Formula, use: (id: string) => UsedRow): Quantity {
  if (typeof formula === 'number') return { value: formula, unit: '' };
  if (typeof formula === 'string') return valueOf(formula, use);
  if ('sum' in formula) {
    return formula.sum.map((part) => evaluate(part, use)).reduce((total, part) => {
      if (total.unit !== part.unit) throw new Error(`cannot add ${part.unit || 'a count'} to ${total.unit || 'a count'}`);
      return { value: total.value + part.value, unit: total.unit };
    });
  }
  return formula.product.map((part) => evaluate(part, use)).reduce(multiply);
}

function valueOf(name: string, use: (id: string) => UsedRow): Quantity {
  const table = name.endsWith('.lowest') ? use(name.slice(0, -'.lowest'.length)) : undefined;
  if (table) return { value: lowestBase(table), unit: 'rupiah' };
  const { unit, row } = use(name);
  if (typeof row.value !== 'number') throw new Error(`parameter ${name} is not a number`);
  return { value: row.value, unit };
}

function lowestBase({ id, row }: UsedRow): number {
  const first: unknown = Array.isArray(row.value) ? row.value[0] : undefined;
  const base = (first as { base?: unknown } | undefined)?.base;
  if (typeof base !== 'number') throw new Error(`parameter ${id} is not a table with a base`);
  return base;
}

const isShare = ({ unit }: Quantity) => unit === 'percent' || unit === 'percent-paid';

// Amounts of the law that are multiplied here stay whole and far below 2^53; the rounding only removes what binary
// fractions add to a percentage such as 0.3.
function multiply(a: Quantity, b: Quantity): Quantity {
  const [share, whole] = isShare(a) ? [a, b] : [b, a];
  if (isShare(share)) return { value: Math.round(share.value * whole.value) / 100, unit: whole.unit };
  const value = a.value * b.value;
  if (a.unit === 'rupiah' && b.unit !== 'rupiah') return { value, unit: a.unit };
  if (b.unit === 'rupiah' && a.unit !== 'rupiah') return { value, unit: b.unit };
  if (a.unit && b.unit) throw new Error(`cannot multiply ${a.unit} by ${b.unit}`);
  return { value, unit: a.unit || b.unit };
}

function inYears({ value, unit }: Quantity): Quantity {
  if (unit !== 'months') throw new Error(`cannot turn ${unit || 'a count'} into years`);
  return { value: value / 12, unit: 'years' };
}

function standing(rows: readonly UsedRow[], on: string): Standing {
  const ended = earliest(rows.flatMap(({ row }) => (row.to !== null && row.to < on ? row.to : [])));
  if (ended) return { state: 'ended', day: ended };
  const begins = latest(rows.flatMap(({ row }) => (row.from > on ? row.from : [])));
  return begins ? { state: 'not-yet', day: begins } : { state: 'current' };
}

const latest = (days: readonly string[]) => days.reduce<string | null>((a, b) => (a && a > b ? a : b), null);
const earliest = (days: readonly string[]) => days.reduce<string | null>((a, b) => (a && a < b ? a : b), null);
