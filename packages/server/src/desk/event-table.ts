import { TextDecoder } from 'node:util';
import { CsvError, parse } from 'csv-parse/sync';
import { plainCell } from '../organizer/attendee-table.ts';

/** The columns of a table of events, by the names in its first line. */
export const eventColumns = [
  'kode_acara',
  'judul',
  'keterangan',
  'penyelenggara',
  'kode_penyelenggara',
  'tempat',
  'peta',
  'wilayah',
  'zona',
  'waktu',
  'pilih_satu_waktu',
  'tempat_tersedia',
  'disisihkan',
  'daftar_tunggu',
  'buka',
  'tutup',
  'dibawa',
  'biaya',
  'bahasa',
  'akses',
  'kontak',
  'pertanyaan',
  'situs',
  'keterangan_en',
  'penyelenggara_en',
  'dibawa_en',
  'biaya_en',
  'bahasa_en',
  'akses_en',
  'kontak_en',
] as const;

/** One of them. */
export type EventColumn = (typeof eventColumns)[number];

/** The cells of a row by their columns; a column that the table does not have is absent. */
export type EventCells = Readonly<Partial<Record<EventColumn, string>>>;

/** A row of a table: the line of the file at which it begins, and its cells. */
export interface TableRow {
  readonly line: number;
  readonly cells: EventCells;
}

/** What a file is read as, or why it cannot be: a workbook of Excel, quotes that never end (at a line), no rows, or a first line without these columns. */
export type EventTable =
  | { readonly kind: 'rows'; readonly rows: readonly TableRow[] }
  | { readonly kind: 'broken'; readonly line: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'workbook' }
  | { readonly kind: 'columns-missing'; readonly columns: readonly string[] };

/** What a table of new events cannot do without. One that names events by their codes may have only what is to be changed. */
const needed: readonly EventColumn[] = ['judul', 'tempat', 'wilayah', 'waktu', 'tempat_tersedia', 'tutup'];

/** Templates of before asked for the code of the area; they are filled in and come still. */
const formerly: Readonly<Record<string, EventColumn>> = { kode_wilayah: 'wilayah' };

/** Spreadsheets save tables as UTF-8 with or without a mark, as UTF-16 (“Unicode text”), or in the old encoding of Windows. */
export function textOfFile(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** How a file of Excel begins: `.xlsx`, and `.xls` as it is read in the old encoding of Windows. */
const workbooks = ['PK\u0003\u0004', '\u00D0\u00CF\u0011\u00E0'];

/** Reads a table with semicolons, commas or tabs; the first line decides. Empty lines and unknown columns say nothing. */
export function eventTable(text: string): EventTable {
  if (workbooks.some((start) => text.startsWith(start))) return { kind: 'workbook' };
  const records = recordsOf(text);
  if (typeof records === 'number') return { kind: 'broken', line: records };
  const [head, ...rows] = records;
  if (!head || rows.length === 0) return { kind: 'empty' };
  const names = head.record.map(columnName);
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length > 0 && !names.includes('kode_acara'))
    return { kind: 'columns-missing', columns: missing };
  return {
    kind: 'rows',
    rows: rows.map(({ record, line }) => ({
      line,
      cells: Object.fromEntries(names.map((name, i) => [name, plainCell(record[i] ?? '').trim()])),
    })),
  };
}

function columnName(written: string): string {
  const name = written.trim().toLowerCase();
  return Object.hasOwn(formerly, name) ? formerly[name]! : name;
}

interface ReadRow {
  readonly record: readonly string[];
  readonly line: number;
}

/** The rows with the line at which each begins, or the line at which the table is broken. */
function recordsOf(text: string): readonly ReadRow[] | number {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  // Excel may say in a line of its own what separates cells; left empty, it counts as a line still.
  const [, said] = /^sep=(.)\n/i.exec(plain) ?? [];
  const table = said === undefined ? plain : plain.slice('sep=;'.length);
  const firstLine = table.trimStart().split('\n', 1)[0] ?? '';
  const delimiter = said ?? [';', '\t', ','].find((sign) => firstLine.includes(sign)) ?? ';';
  const options = { delimiter, info: true, relax_column_count: true, skip_empty_lines: true } as const;
  try {
    const read = parse(table, options) as unknown as { record: string[]; info: { lines: number } }[];
    const all = read.map(({ record, info }) => ({ record, line: info.lines - breaksIn(record) }));
    return all.filter(({ record }) => record.some((cell) => cell.trim() !== ''));
  } catch (error) {
    if (error instanceof CsvError) return Number((error as { lines?: number }).lines ?? 1);
    throw error;
  }
}

/** A cell may hold line breaks: its row began as many lines before it ended. */
function breaksIn(record: readonly string[]): number {
  return record.join('').split('\n').length - 1;
}
