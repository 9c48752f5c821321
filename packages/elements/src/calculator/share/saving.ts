import type { Language } from '../../locale.ts';

const formulaMark = /^[=+\-@\t\r]/;

/** A field that a spreadsheet shows as it is: quoted, and never run as a formula. */
const field = (value: string): string =>
  `"${(formulaMark.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

/** Rows as CSV that a spreadsheet of the language opens by itself: Indonesian ones expect semicolons, because the comma is their decimal sign. */
export function csvText(rows: readonly (readonly (string | number)[])[], language: Language): string {
  const separator = language === 'id' ? ';' : ',';
  const line = (row: readonly (string | number)[]): string =>
    row.map((value) => (typeof value === 'number' ? value : field(value))).join(separator);
  return `\uFEFF${rows.map((row) => `${line(row)}\r\n`).join('')}`;
}

/** Hands a table or a picture to the browser as a file. Whether it was saved cannot be known: a sandboxed frame drops it in silence. */
export function save(name: string, content: string | Blob): void {
  const table = { type: 'text/csv;charset=utf-8' };
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], table) : content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun with the click; a moment later nothing needs the address any more.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Prints the page and says whether the browser began to: a sandboxed frame ignores it in silence. */
export function printPage(): boolean {
  let hasBegun = false;
  const onBegin = (): void => void (hasBegun = true);
  addEventListener('beforeprint', onBegin);
  print();
  removeEventListener('beforeprint', onBegin);
  return hasBegun;
}

/** Whether this document stands inside another page, which may have taken rights away from it that no script can read. */
export function isFramed(): boolean {
  return self !== top;
}

/** Whether it stands in a frame without an origin, where no tab opens, nothing is saved and nothing is printed. */
export function isLocked(origin: string = self.origin): boolean {
  return origin === 'null';
}
