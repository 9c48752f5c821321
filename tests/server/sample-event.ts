import type { Announcement, SignupRequest } from '@payung/signup';

const words = (text: string) => ({ id: text, en: text });

/** The day of the tests. */
export const today = new Date('2026-11-20T03:00:00Z');

/** An event that is open on the day of the tests and for nine hundred years, for processes with a clock of their own. */
export function sampleEvent(changed: Partial<Announcement> = {}): Announcement {
  return {
    id: 'kelas',
    title: 'Kelas',
    description: words('Kelas contoh'),
    organizer: words('Kantor cabang'),
    organizers: ['branch'],
    region: '3510',
    place: 'Balai desa',
    timeZone: 'Asia/Jakarta',
    sessions: [{ id: 'hari-1', start: '2999-03-23T08:00:00+07:00', end: '2999-03-23T15:00:00+07:00' }],
    sessionChoice: 'all',
    capacity: 2,
    waitingList: false,
    opens: '2020-01-01T08:00:00+07:00',
    closes: '2999-03-20T15:00:00+07:00',
    cancelled: false,
    sample: true,
    fields: [{ name: 'desa', type: 'text', label: words('Desa'), required: true, purpose: words('Peta') }],
    consent: { version: '2026-11', text: { id: 'Saya setuju.', en: 'I agree.' } },
    contactNote: words('Loket'),
    bring: words('KTP'),
    cost: words('Gratis'),
    spoken: words('Indonesia'),
    access: words('Rata'),
    privacy: words('Dihapus'),
    deleteAfterDays: 30,
    ...changed,
  };
}

/** Two times to choose from, with a seat each. */
export const twoTimes: Partial<Announcement> = {
  sessionChoice: 'one',
  sessions: [
    { id: 'pagi', start: '2999-03-23T08:00:00+07:00', end: '2999-03-23T10:00:00+07:00', capacity: 1 },
    { id: 'siang', start: '2999-03-23T13:00:00+07:00', end: '2999-03-23T15:00:00+07:00', capacity: 1 },
  ],
};

/** A sign-up for the sample event. */
export function sampleRequest(changed: Partial<SignupRequest> = {}): SignupRequest {
  return {
    name: 'Siti Aminah',
    contact: { kind: 'whatsapp', value: '081234567890' },
    answers: { desa: 'Krejengan' },
    consent: { version: '2026-11', accepted: true },
    language: 'id',
    ...changed,
  };
}
