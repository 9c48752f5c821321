import { TextDecoder } from 'node:util';
import { CsvError, parse } from 'csv-parse/sync';

/** The columns of a table of events, by the names in its first line. */
export const eventColumns = [
  'judul',
  'keterangan',
  'penyelenggara',
  'kode_penyelenggara',
  'tempat',
  'peta',
  'kode_wilayah',
  'zona',
  'waktu',
  'pilih_satu_waktu',
  'tempat_tersedia',
  'daftar_tunggu',
  'buka',
  'tutup',
  'dibawa',
  'biaya',
  'bahasa',
  'akses',
  'kontak',
  'pertanyaan',
] as const;

/** One of them. */
export type EventColumn = (typeof eventColumns)[number];

/** A row of a table: the line of the file at which it begins, and its cells. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<EventColumn, string>>>;
}

/** What a file is read as, or why it cannot be: quotes that never end (at a line), no rows, or a first line without these columns. */
export type EventTable =
  | { readonly kind: 'rows'; readonly rows: readonly TableRow[] }
  | { readonly kind: 'broken'; readonly line: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'columns-missing'; readonly columns: readonly string[] };

const needed: readonly EventColumn[] = [
  'judul',
  'tempat',
  'kode_wilayah',
  'waktu',
  'tempat_tersedia',
  'tutup',
];

/** Spreadsheets save tables as UTF-8 with or without a mark, or in the old encoding of Windows. */
export function textOfFile(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reads a table with semicolons, commas or tabs; the first line decides. Empty lines and unknown columns say nothing. */
export function eventTable(text: string): EventTable {
  const records = recordsOf(text);
  if (typeof records === 'number') return { kind: 'broken', line: records };
  const [head, ...rows] = records;
  if (!head || rows.length === 0) return { kind: 'empty' };
  const names = head.record.map((name) => name.trim().toLowerCase());
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length > 0) return { kind: 'columns-missing', columns: missing };
  return {
    kind: 'rows',
    rows: rows.map(({ record, line }) => ({
      line,
      cells: Object.fromEntries(names.map((name, i) => [name, record[i]?.trim() ?? ''])),
    })),
  };
}

interface ReadRow {
  readonly record: readonly string[];
  readonly line: number;
}

/** The rows with the line at which each begins, or the line at which the table is broken. */
function recordsOf(text: string): readonly ReadRow[] | number {
  const plain = text.replace(/^\uFEFF/, '');
  const firstLine = plain.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = [';', '\t', ','].find((sign) => firstLine.includes(sign)) ?? ';';
  const options = { delimiter, info: true, relax_column_count: true, skip_empty_lines: true } as const;
  try {
    const read = parse(plain, options) as unknown as { record: string[]; info: { lines: number } }[];
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
