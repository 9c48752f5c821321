import { cellText } from './cell-text.ts';
import { readHeading } from './columns.ts';
import { atOnce, type Pieces } from './pieces.ts';

/**
 * Writes a JSON document of figures as the CSV text that `parseFigures` reads, or undefined when it holds no table.
 * Taken are a list of rows (`[{"kode": "3510", "nilai": 36.4}]`), the same under any one key (`{"data": […]}`), and plain
 * pairs (`{"3510": 36.4, "3511": null}`). Line 1 is the headings, so row n stands at line n + 1; keys that are none of our headings are left out.
 */
export function tableOfJson(text: string): string | undefined {
  return atOnce(writingTable(text));
}

/** No comma, which could have split a number: in JSON none can. */
const separator = ';';

/** Rows that are written in one go. */
const rowsAtOnce = 200;

/** The same piece by piece, for `withPauses`, after the document itself, which a browser reads in one go. */
export function* writingTable(text: string): Pieces<string | undefined> {
  const rows = rowsOf(parsed(text));
  if (!rows) return undefined;
  const found = new Set<string>();
  let read = 0;
  for (const row of rows) {
    for (const key of Object.keys(row)) if (readHeading(key)) found.add(key);
    if (++read % rowsAtOnce === 0) yield 0;
  }
  // Without any of ours the first row's stay, so that the table can be told what it lacks.
  const headings = found.size > 0 ? [...found] : Object.keys(rows[0] ?? {}).slice(0, 20);
  const lines = [headings.map(quoted).join(separator)];
  for (const row of rows) {
    lines.push(headings.map((heading) => quoted(row[heading])).join(separator));
    if (++read % rowsAtOnce === 0) yield 0;
  }
  return lines.join('\n');
}

type Row = Readonly<Record<string, unknown>>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function rowsOf(document: unknown): readonly Row[] | undefined {
  if (Array.isArray(document)) return document.every(isRow) ? document : undefined;
  if (!isRow(document)) return undefined;
  const values = Object.values(document);
  const list = values.find(Array.isArray);
  if (list) return rowsOf(list);
  const codes = Object.keys(document);
  const arePairs = values.every(isNumber) || (values.every(isCell) && codes.some(isCode));
  return arePairs ? codes.map((code) => ({ code, value: document[code] })) : undefined;
}

/** Words and empty values are pairs only beside a code: without one they are a message, such as `{"error": "not found"}`. */
const isCode = (key: string): boolean => /^(ID|\d\d(\.?\d\d)?)$/.test(key);
const isNumber = (value: unknown): boolean => typeof value === 'number';
const isCell = (value: unknown): boolean => value === null || isNumber(value) || typeof value === 'string';

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Without line breaks, which would move the lines below. */
function quoted(cell: unknown): string {
  return `"${cellText(cell)
    .replaceAll('"', '""')
    .replace(/[\r\n]+/g, ' ')}"`;
}
