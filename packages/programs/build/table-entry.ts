/** A number that stands in a table of the rules, with its unit. */
export interface TableEntry {
  readonly value: number;
  readonly unit: 'rupiah' | 'percent';
}

/**
 * The number of a table that a name points to. A list (brackets by their base, or plain amounts) has `lowest` and `highest`, its first and
 * last line, in rupiah; in a table of percentages every line has a name. Undefined where there is no such number.
 */
export function tableEntry(table: unknown, name: string): TableEntry | undefined {
  if (typeof table !== 'object' || table === null) return undefined;
  if (!Array.isArray(table)) return entry((table as Readonly<Record<string, unknown>>)[name], 'percent');
  const line: unknown = name === 'lowest' ? table[0] : name === 'highest' ? table.at(-1) : undefined;
  return entry(hasBase(line) ? line.base : line, 'rupiah');
}

const entry = (value: unknown, unit: TableEntry['unit']): TableEntry | undefined =>
  typeof value === 'number' ? { value, unit } : undefined;

const hasBase = (line: unknown): line is { readonly base: unknown } =>
  typeof line === 'object' && line !== null && 'base' in line;
