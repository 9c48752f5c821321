/**
 * Writes a JSON document of figures as the CSV text that `parseFigures` reads, or undefined when it holds no table.
 * Taken are a list of rows (`[{"kode": "3510", "nilai": 36.4}]`), the same under any one key (`{"data": […]}`), and plain
 * pairs (`{"3510": 36.4}`). Line 1 is the headings, so row n stands at line n + 1.
 */
export function tableOfJson(text: string): string | undefined {
  const rows = rowsOf(parsed(text));
  if (!rows) return undefined;
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading]))]
    .map((cells) => cells.map(quoted).join(','))
    .join('\n');
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
  if (!values.every((value) => typeof value === 'number')) return undefined;
  return Object.keys(document).map((code) => ({ code, value: document[code] }));
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function quoted(cell: unknown): string {
  const text = typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : '';
  return `"${text.replaceAll('"', '""')}"`;
}
