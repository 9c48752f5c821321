/** A number that stands in a table of the rules, with its unit. */
export interface TableEntry {
  readonly value: number;
  readonly unit: 'rupiah' | 'percent';
}

/**
 * The number of a table that a name points to. A list (brackets by their base, or plain amounts) has `lowest` and `highest`, its first and
 * last line, in rupiah; where a line holds several numbers, `2.up-to` is the field `upTo` of the second. In a table of percentages every
 * line has a name. Undefined where there is no such number.
 */
export function tableEntry(table: unknown, name: string): TableEntry | undefined {
  if (!isObject(table)) return undefined;
  if (!Array.isArray(table)) return entry(table[name], 'percent');
  const [place = '', field] = name.split('.');
  if (field) return fieldEntry(table[Number(place) - 1], field);
  const line: unknown = place === 'lowest' ? table[0] : place === 'highest' ? table.at(-1) : undefined;
  return entry(isObject(line) ? line['base'] : line, 'rupiah');
}

// Every other field of a list is a share.
const amounts = ['from', 'base', 'upTo'];

function fieldEntry(line: unknown, field: string): TableEntry | undefined {
  const key = field.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return isObject(line) ? entry(line[key], amounts.includes(key) ? 'rupiah' : 'percent') : undefined;
}

const entry = (value: unknown, unit: TableEntry['unit']): TableEntry | undefined =>
  typeof value === 'number' ? { value, unit } : undefined;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
