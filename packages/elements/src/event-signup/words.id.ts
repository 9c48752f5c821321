import { eventWords } from './event-words.id.ts';

/** What the sign-up form says, in Indonesian. */
export const words = {
  ...eventWords,

  loading: 'Memuat acara…',

  organizer: 'Penyelenggara',
  when: 'Waktu',
  where: 'Tempat',
  map: 'Lihat peta',
  seatsLabel: 'Sisa tempat',
  bring: 'Yang perlu dibawa',
  cost: 'Biaya',
  spoken: 'Bahasa',
  access: 'Akses dan bantuan di tempat',
  contactOrganizer: 'Hubungi penyelenggara',
  closesAt: (moment: string) => `Pendaftaran ditutup ${moment}.`,
  allSessions: 'Sekali mendaftar berlaku untuk semua hari di atas.',

  formTitle: 'Formulir pendaftaran',
  waitingTitle: 'Formulir daftar tunggu',
  waitingIntro:
    'Semua tempat sudah terisi. Anda masih bisa masuk daftar tunggu: bila ada yang batal, tempatnya diberikan menurut urutan.',
  allRequired: 'Semua bagian wajib diisi, kecuali yang ditandai “boleh kosong”.',
  optional: 'boleh kosong',
  nameLabel: 'Nama Anda',
  nameHint: 'Seperti yang biasa dipakai orang memanggil Anda. Tidak perlu nomor KTP.',
  contactKind: 'Cara menghubungi Anda',
  whatsapp: 'WhatsApp',
  email: 'Surel (e-mail)',
  whatsappLabel: 'Nomor WhatsApp',
  emailLabel: 'Alamat surel',
  whatsappHint: 'Contoh: 0812 3456 7890',
  emailHint: 'Contoh: nama@contoh.id',
  sessionLabel: 'Pilih waktu kedatangan',
  needLabel: 'Kebutuhan khusus',
  needHint: 'Misalnya kursi roda, juru bahasa isyarat, atau tempat menyusui.',
  choose: 'Pilih…',
  yes: 'Ya',
  no: 'Tidak',
  purpose: (text: string) => `Untuk apa: ${text}`,
  consentTitle: 'Data Anda dan persetujuan',
  consentBox: 'Saya setuju',
  keptFor: (days: string) => `Data Anda dihapus ${days} hari setelah acara selesai.`,
  toReview: 'Lanjut, periksa isian',
  summaryTitle: 'Ada yang perlu diperbaiki',
  sendFailed: 'Pendaftaran belum terkirim',
  sendFailedDetail: 'Isian Anda tidak hilang. Periksa sambungan internet Anda, lalu coba lagi.',
};

/** Texts and small functions; the other languages have the same shape. */
export type Words = typeof words;
