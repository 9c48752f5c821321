import type { TimeZone } from '@payung/signup';
import type { TableRow } from './event-table.ts';
import { newEventValues } from './event-start.ts';
import type { EventValues } from './event-values.ts';
import { clocks } from './moments.ts';

const yes = /^(ya|y|1|x|yes|true)$/i;

/** The names of cells in the form, where a cell is a text of it. */
const texts = {
  judul: 'title',
  keterangan: 'description.id',
  penyelenggara: 'organizer.id',
  kode_penyelenggara: 'organizers',
  tempat: 'place',
  peta: 'mapUrl',
  kode_wilayah: 'region',
  tempat_tersedia: 'capacity',
  dibawa: 'bring.id',
  biaya: 'cost.id',
  bahasa: 'spoken.id',
  akses: 'access.id',
  kontak: 'contactNote.id',
} as const satisfies Partial<Record<keyof TableRow['cells'], string>>;

/** A row of a table as the values of the form of a new event; what is not filled in is as in a new form. */
export function rowValues({ cells }: TableRow, now: Date): EventValues {
  const given = Object.entries(texts)
    .map(([cell, name]) => [name, cells[cell as keyof typeof texts] ?? ''] as const)
    .filter(([, text]) => text !== '');
  return {
    ...newEventValues(now),
    ...Object.fromEntries(given),
    timeZone: zoneOf(cells.zona ?? ''),
    sessionChoice: yes.test(cells.pilih_satu_waktu ?? '') ? 'one' : 'all',
    waitingList: yes.test(cells.daftar_tunggu ?? '') ? 'ya' : '',
    ...(cells.buka && { opens: momentOf(cells.buka) }),
    closes: momentOf(cells.tutup ?? ''),
    ...sessionsOf(cells.waktu ?? ''),
    ...questionsOf(cells.pertanyaan ?? ''),
  };
}

function zoneOf(written: string): string {
  if (written === '') return 'Asia/Jakarta';
  const zones = Object.entries(clocks) as [TimeZone, string][];
  return zones.find(([, clock]) => clock === written.toUpperCase())?.[0] ?? written;
}

/** `23/03/2027 08.00` or `2027-03-23 08:00`, as a control for date and time writes it; anything else stays as it is and is refused later. */
function momentOf(written: string): string {
  const [day = '', time = '', ...more] = written.trim().split(/[\sT]+/);
  const date = dateOf(day);
  const hour = clockOf(time);
  return date && hour && more.length === 0 ? `${date}T${hour}` : written;
}

/** `23/03/2027 08.00-15.00 | 24/03/2027 08.00-15.00`: each with its beginning and its end. */
function sessionsOf(written: string): EventValues {
  const parts = written.split('|').map((part) => part.trim());
  const entries = parts.flatMap((part, i) => {
    const [, day = '', from = '', to = ''] = /^(\S+)\s+(\S+?)\s*[-–]\s*(\S+)$/.exec(part) ?? [];
    const times = [from, to].map((time) => (day === '' ? part : momentOf(`${day} ${time}`)));
    return [
      [`sessions.${i}.start`, times[0]],
      [`sessions.${i}.end`, times[1]],
    ];
  });
  return Object.fromEntries(entries) as EventValues;
}

/** `Desa asal* : Supaya bahan cukup | Ukuran baju : Untuk kaus`: a question, a star where it has to be answered, and why it is asked. */
function questionsOf(written: string): EventValues {
  const parts = written.split('|').filter((part) => part.trim() !== '');
  const entries = parts.flatMap((part, i) => {
    const [question = '', ...why] = part.split(':');
    return [
      [`fields.${i}.label.id`, question.trim().replace(/\s*\*$/, '')],
      [`fields.${i}.type`, 'text'],
      [`fields.${i}.required`, /\*\s*$/.test(question) ? 'ya' : ''],
      [`fields.${i}.purpose.id`, why.join(':').trim()],
    ];
  });
  return Object.fromEntries(entries) as EventValues;
}

function dateOf(day: string): string | undefined {
  const [, y, m, d] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (y) return `${y}-${m}-${d}`;
  const [, dd, mm, yyyy] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(day) ?? [];
  return dd && mm && yyyy ? `${yyyy}-${mm.padStart(2, '0')}-${dd.padStart(2, '0')}` : undefined;
}

function clockOf(time: string): string | undefined {
  const [, hour, minute] = /^(\d{1,2})[.:](\d\d)$/.exec(time) ?? [];
  return hour && minute ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}
