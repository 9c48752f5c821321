import type { EventDetail, Field, Receipt, Session } from '@payung/signup';

/* Invented events in the shape the server sends, with their status fixed: a story has no clock. */

const common = {
  opens: '2026-11-01T08:00:00+07:00',
  closes: '2027-03-20T17:00:00+07:00',
  cancelled: false,
  sample: true,
  contactNote: {
    id: 'Kantor cabang, telepon (0333) 555-0100, hari kerja pukul 08.00–16.00.',
    en: 'Branch office, telephone (0333) 555-0100, weekdays 08:00–16:00.',
  },
  spoken: { id: 'Indonesia dan Jawa', en: 'Indonesian and Javanese' },
  access: {
    id: 'Tanpa anak tangga. Tersedia kursi roda dan tempat menyusui.',
    en: 'Step-free. A wheelchair and a place to breastfeed are there.',
  },
  privacy: {
    id: 'Data dipakai penyelenggara hanya untuk menyiapkan acara ini dan menghubungi Anda tentang acara ini.',
    en: 'The organiser uses the data only to prepare this event and to contact you about it.',
  },
  deleteAfterDays: 30,
  consent: {
    version: 'acara-1',
    text: {
      id: 'Saya setuju nama, kontak dan jawaban saya dipakai penyelenggara untuk acara ini.',
      en: 'I agree that the organiser uses my name, contact and answers for this event.',
    },
  },
} as const;

const day = (id: string, date: string, start: string, end: string, more: Partial<Session> = {}): Session => ({
  id,
  start: `${date}T${start}:00+07:00`,
  end: `${date}T${end}:00+07:00`,
  ...more,
});

const village: Field = {
  type: 'text',
  name: 'desa',
  label: { id: 'Desa atau kelurahan', en: 'Village' },
  required: true,
  purpose: { id: 'mengatur jemputan per desa', en: 'to plan transport by village' },
};

/** Three days, one sign-up for all of them, every type of question. */
export const batik: EventDetail = {
  ...common,
  id: 'pelatihan-batik-banyuwangi',
  title: 'Pelatihan Batik dan Olahan Pangan bagi Ahli Waris, dengan Pojok Jual',
  description: {
    id: 'Belajar membuat batik atau olahan pangan, lalu menjualnya di pojok jual. Untuk keluarga penerima santunan.',
    en: 'Learn to make batik or packaged food, then sell it at the corner shop. For families who received a benefit.',
  },
  organizer: { id: 'Kantor cabang dan himpunan pengusaha muda', en: 'Branch office and young entrepreneurs' },
  organizers: ['branch', 'business'],
  region: '3510',
  place: 'Halaman kantor cabang, Kelurahan Kepatihan, Kecamatan Banyuwangi, Banyuwangi',
  mapUrl: 'https://www.openstreetmap.org/?mlat=-8.2192&mlon=114.3691#map=15/-8.2192/114.3691',
  timeZone: 'Asia/Jakarta',
  sessions: [
    day('hari-1', '2027-03-23', '08:00', '15:00'),
    day('hari-2', '2027-03-24', '08:00', '15:00'),
    day('hari-3', '2027-03-25', '08:00', '15:00'),
  ],
  sessionChoice: 'all',
  capacity: 20,
  seatsLeft: 12,
  waitingList: true,
  waitingCount: 0,
  status: 'open',
  bring: { id: 'Kartu peserta dan alat tulis.', en: 'The membership card and something to write with.' },
  cost: {
    id: 'Gratis. Makan siang dan bahan dibayar penyelenggara.',
    en: 'Free. The organiser pays lunch and materials.',
  },
  fields: [
    {
      type: 'choice',
      name: 'kelas',
      label: { id: 'Pilihan kelas', en: 'Class' },
      required: true,
      purpose: { id: 'menyiapkan bahan', en: 'to prepare materials' },
      choices: [
        { value: 'batik', label: { id: 'Batik', en: 'Batik' } },
        { value: 'pangan', label: { id: 'Olahan pangan', en: 'Packaged food' } },
      ],
    },
    village,
    {
      type: 'number',
      name: 'anak',
      label: { id: 'Jumlah anak yang ikut', en: 'Children coming along' },
      hint: { id: 'Tulis 0 bila tidak ada.', en: 'Write 0 if none.' },
      required: true,
      max: 3,
      purpose: { id: 'menyiapkan pojok bermain', en: 'to prepare the play corner' },
    },
    {
      type: 'yes-no',
      name: 'hadir',
      label: { id: 'Bisa hadir tiga hari penuh?', en: 'Can you come on all three days?' },
      required: true,
      purpose: { id: 'menyiapkan sertifikat', en: 'to prepare certificates' },
    },
    {
      type: 'textarea',
      name: 'cerita',
      label: { id: 'Usaha yang sedang dijalankan', en: 'The business you run now' },
      required: false,
      purpose: { id: 'menyesuaikan materi', en: 'to adapt the lessons' },
    },
  ],
};

/** Two times to choose from, of which the first is full and people may wait. */
export const cookies: EventDetail = {
  ...common,
  id: 'kelas-kue-sidoarjo',
  title: 'Kelas Kue Kering dan Cara Menjualnya untuk Ibu Ahli Waris',
  description: {
    id: 'Setengah hari membuat kue kering dan menghitung harga jualnya.',
    en: 'Half a day of baking and of working out a price.',
  },
  organizer: { id: 'Kantor cabang dan komunitas', en: 'Branch office and community' },
  organizers: ['branch', 'community'],
  region: '3515',
  place: 'Balai warga, Desa Suko, Kecamatan Sidoarjo, Sidoarjo',
  timeZone: 'Asia/Jakarta',
  sessions: [
    day('pagi', '2027-04-07', '08:00', '11:00', {
      label: { id: 'Pagi', en: 'Morning' },
      capacity: 15,
      seatsLeft: 0,
    }),
    day('siang', '2027-04-07', '13:00', '16:00', {
      label: { id: 'Siang', en: 'Afternoon' },
      capacity: 15,
      seatsLeft: 3,
    }),
  ],
  sessionChoice: 'one',
  capacity: 30,
  seatsLeft: 3,
  waitingList: true,
  waitingCount: 2,
  status: 'open',
  bring: { id: 'Celemek.', en: 'An apron.' },
  cost: { id: 'Gratis.', en: 'Free.' },
  fields: [village],
};

/** A short event of another zone; the base of the ones that take no sign-ups. */
export const village13: EventDetail = {
  ...common,
  id: 'malam-warga-lombok-timur',
  title: 'Desa Sadar Jaminan Sosial: Malam Warga',
  description: {
    id: 'Tanya jawab dan pendaftaran bersama di balai desa.',
    en: 'Questions, answers and joint registration in the village hall.',
  },
  organizer: { id: 'Pemerintah desa dan kantor cabang', en: 'Village government and branch office' },
  organizers: ['village', 'branch'],
  region: '5203',
  place: 'Balai desa, Kecamatan Selong, Lombok Timur',
  timeZone: 'Asia/Makassar',
  sessions: [{ id: 'malam', start: '2027-07-24T19:30:00+08:00', end: '2027-07-24T21:30:00+08:00' }],
  sessionChoice: 'all',
  capacity: 100,
  seatsLeft: 100,
  waitingList: false,
  status: 'open',
  bring: { id: 'Kartu keluarga bila ingin langsung mendaftar.', en: 'The family card if you want to register.' },
  cost: { id: 'Gratis.', en: 'Free.' },
  fields: [],
};

/** Every seat is taken and people may wait. */
export const waitingList: EventDetail = {
  ...batik,
  id: 'daftar-tunggu',
  seatsLeft: 0,
  waitingCount: 7,
  status: 'waiting-list',
};

/** Every seat is taken and nobody may wait. */
export const full: EventDetail = { ...village13, id: 'penuh', seatsLeft: 0, status: 'full' };

/** The form opens later. */
export const notOpenYet: EventDetail = {
  ...village13,
  id: 'belum-dibuka',
  opens: '2027-06-01T09:00:00+08:00',
  closes: '2027-07-20T09:00:00+08:00',
  status: 'not-open-yet',
};

/** The form has closed. */
export const closed: EventDetail = { ...village13, id: 'ditutup', status: 'closed' };

/** Called off by the organiser. */
export const cancelled: EventDetail = { ...village13, id: 'dibatalkan', cancelled: true, status: 'cancelled' };

/** It has taken place. */
export const past: EventDetail = { ...village13, id: 'selesai', status: 'past' };

/** Every event of the stories. */
export const events: readonly EventDetail[] = [
  batik,
  cookies,
  village13,
  waitingList,
  full,
  notOpenYet,
  closed,
  cancelled,
  past,
];

/** The receipt of somebody who got a seat. */
export const confirmedReceipt: Receipt = {
  code: 'PYG-7K3F-Q2',
  secret: 'contoh-rahasia-bukti-pendaftaran-43-karakter',
  status: 'confirmed',
  event: batik,
  name: 'Siti Aminah',
  createdAt: '2026-11-20T02:00:00Z',
};

/** The receipt of somebody who waits. */
export const waitingReceipt: Receipt = {
  ...confirmedReceipt,
  code: 'PYG-M4XD-9T',
  status: 'waiting',
  place: 8,
  event: waitingList,
};
