/** A value of JSON as the text of a cell: empty where it is neither a text nor a number. */
export function cellText(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
