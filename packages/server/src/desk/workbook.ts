import writeWorkbook from 'write-excel-file/node';

const narrowest = 10;
const widest = 40;

/** One of these, in one name, and no program opens the file any more (XML 1.0, 2.2). */
const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A table of texts as XLSX. Every cell is a text: nothing in it is a formula, and a number keeps its plus and its zeros. */
export async function workbook(rows: readonly (readonly string[])[]): Promise<Uint8Array<ArrayBuffer>> {
  const [head = [], ...others] = rows;
  const cells = [
    head.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...others.map((row) => row.map((text) => ({ value: text.replace(notInXml, ''), type: String }))),
  ];
  const columns = head.map((_, column) => ({ width: widthOf(rows.map((row) => row[column] ?? '')) }));
  const bytes = await writeWorkbook(cells, { columns, stickyRowsCount: 1 }).toBuffer();
  return new Uint8Array(bytes);
}

/** In characters, as wide as the longest text within reason. */
function widthOf(texts: readonly string[]): number {
  const longest = texts.reduce((length, text) => Math.max(length, text.length), 0);
  return Math.min(widest, Math.max(narrowest, longest + 2));
}
