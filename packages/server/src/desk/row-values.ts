import type { Announcement, TimeZone } from '@payung/signup';
import { momentCell, momentIn } from './cell-moments.ts';
import { questionRows, questionsCell, questionsIn } from './cell-questions.ts';
import { sessionRows, sessionsCell, sessionsIn } from './cell-sessions.ts';
import { newEventValues } from './event-start.ts';
import type { EventCells, EventColumn } from './event-table.ts';
import { type EventValues, rowsOf, valuesOf, valuesOfRows } from './event-values.ts';
import { clocks } from './moments.ts';
import { type RegionNames, regionName } from './region-names.ts';

/** A cell that cannot be meant as it is. */
export interface CellProblem {
  readonly column: EventColumn;
  readonly why: 'not-yes-or-no' | 'times-unclear';
}

/** What a row says as the values of the form, and what in it is not clear. */
export interface RowValues {
  readonly values: EventValues;
  readonly problems: readonly CellProblem[];
}

/** The names of cells in the form, where a cell is a text of it. */
const texts = {
  judul: 'title',
  keterangan: 'description.id',
  penyelenggara: 'organizer.id',
  kode_penyelenggara: 'organizers',
  tempat: 'place',
  peta: 'mapUrl',
  wilayah: 'region',
  dibawa: 'bring.id',
  biaya: 'cost.id',
  bahasa: 'spoken.id',
  akses: 'access.id',
  kontak: 'contactNote.id',
  keterangan_en: 'description.en',
  penyelenggara_en: 'organizer.en',
  dibawa_en: 'bring.en',
  biaya_en: 'cost.en',
  bahasa_en: 'spoken.en',
  akses_en: 'access.en',
  kontak_en: 'contactNote.en',
} as const satisfies Partial<Record<EventColumn, string>>;

/** Whole numbers, as spreadsheets write them. */
const numbers = { tempat_tersedia: 'capacity', disisihkan: 'reserved' } as const;

const [yes, no] = [/^(ya|iya|y|1|x|yes|true|benar)$/i, /^(tidak|bukan|t|n|0|-|no|false|salah)?$/i];

/** The answer of a cell about sites that means our own pages alone. */
const onlyHere = 'hanya di sini';

/**
 * A row of a table as the values of the form: of a new event, or of the one that is kept. A column that the table does not have leaves what is there;
 * an empty cell is what an empty form has.
 */
export function rowValues(cells: EventCells, now: Date, kept: Announcement | undefined): RowValues {
  const empty = newEventValues(now);
  const before = kept ? valuesOf(kept) : empty;
  const problems: CellProblem[] = [];
  const given = textValues(cells, empty, before);
  if (cells.zona !== undefined) given['timeZone'] = zoneOf(cells.zona);
  if (cells.buka) given['opens'] = momentIn(cells.buka);
  if (cells.tutup !== undefined) given['closes'] = momentIn(cells.tutup);
  if (cells.situs !== undefined) Object.assign(given, sitesIn(cells.situs));
  for (const [column, name, answers] of [
    ['pilih_satu_waktu', 'sessionChoice', ['one', 'all']],
    ['daftar_tunggu', 'waitingList', ['ya', '']],
  ] as const) {
    const cell = cells[column] ?? (kept ? undefined : '');
    if (cell === undefined) continue;
    given[name] = answers[yes.test(cell) ? 0 : 1];
    if (!yes.test(cell) && !no.test(cell)) problems.push({ column, why: 'not-yes-or-no' });
  }
  const rows = { sessions: rowsOf(before, 'sessions'), fields: rowsOf(before, 'fields') };
  if (cells.waktu !== undefined) {
    const sessions = sessionRows(sessionsIn(cells.waktu), kept ? rows.sessions : []);
    if (sessions) rows.sessions = sessions;
    else problems.push({ column: 'waktu', why: 'times-unclear' });
  }
  if (cells.pertanyaan !== undefined) rows.fields = questionRows(questionsIn(cells.pertanyaan), rows.fields);
  const flat = Object.entries({ ...before, ...given }).filter(([name]) => !/^(sessions|fields)\./.test(name));
  return {
    values: {
      ...Object.fromEntries(flat),
      ...valuesOfRows('sessions', rows.sessions),
      ...valuesOfRows('fields', rows.fields),
    },
    problems,
  };
}

/**
 * A translation of other words is none: where the table has no column for it, it goes with the words. Those of an empty form bring their own.
 */
function textValues(cells: EventCells, empty: EventValues, before: EventValues): Record<string, string> {
  const given: Record<string, string> = {};
  for (const [column, name] of Object.entries(texts) as [EventColumn, string][]) {
    const cell = cells[column];
    if (cell === undefined) continue;
    if (name.endsWith('.en')) {
      if (cell !== '') given[name] = cell;
      else if (given[name] === undefined && before !== empty) given[name] = '';
      continue;
    }
    given[name] = cell || (empty[name] ?? '');
    const english = name.replace(/\.id$/, '.en');
    if (english !== name && given[name] !== before[name])
      given[english] = given[name] === empty[name] ? (empty[english] ?? '') : '';
  }
  for (const [column, name] of Object.entries(numbers) as [keyof typeof numbers, string][])
    if (cells[column] !== undefined) given[name] = wholeNumber(cells[column]);
  return given;
}

/** An event as a row of a table, which makes the same event again. */
export function eventCells(
  event: Announcement,
  names: RegionNames | undefined,
): Readonly<Record<EventColumn, string>> {
  const values = valuesOf(event);
  const of = (name: string) => values[name] ?? '';
  const told = Object.entries(texts).map(([column, name]) => [column, of(name)] as const);
  return {
    ...(Object.fromEntries(told) as Readonly<Record<keyof typeof texts, string>>),
    kode_acara: event.id,
    wilayah: regionName(event.region, names),
    zona: clocks[event.timeZone],
    waktu: sessionsCell(rowsOf(values, 'sessions')),
    pilih_satu_waktu: event.sessionChoice === 'one' ? 'ya' : 'tidak',
    tempat_tersedia: of('capacity'),
    disisihkan: of('reserved'),
    daftar_tunggu: event.waitingList ? 'ya' : 'tidak',
    buka: momentCell(of('opens')),
    tutup: momentCell(of('closes')),
    pertanyaan: questionsCell(rowsOf(values, 'fields')),
    situs: event.hosts ? event.hosts.join(' | ') || onlyHere : '',
  };
}

function zoneOf(written: string): string {
  if (written === '') return 'Asia/Jakarta';
  const zones = Object.entries(clocks) as [TimeZone, string][];
  return zones.find(([, clock]) => clock === written.toUpperCase())?.[0] ?? written;
}

/** Empty is anywhere. */
function sitesIn(cell: string): EventValues {
  if (cell === '') return { hostsListed: '', hosts: '' };
  const sites = new RegExp(`^(${onlyHere}|only here|-)$`, 'i').test(cell) ? [] : cell.split(/[\s|,;]+/);
  return { hostsListed: 'ya', hosts: sites.filter((site) => site !== '').join('\n') };
}

/** `25`, `25,0` and `1.000`; what is no whole number stays as it is and is refused later. */
function wholeNumber(cell: string): string {
  if (/^\d{1,3}([.,]\d{3})+$/.test(cell)) return cell.replace(/[.,]/g, '');
  return cell.replace(/^(\d+)[.,]0{1,2}$/, '$1');
}
