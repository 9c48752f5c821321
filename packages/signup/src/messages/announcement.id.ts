import type { AnnouncementFaultWords } from '../announcement-faults.ts';

/** What is wrong with an announced event, in Indonesian. */
export const announcementFaults: AnnouncementFaultWords = {
  required: () => 'Bagian ini wajib diisi.',
  'not-a-number': () => 'Isi dengan angka bulat, misalnya 25.',
  'too-small': (limit) => `Angka paling kecil ${limit}.`,
  'too-few': (limit) => `Isi paling sedikit ${limit}.`,
  'not-a-moment': () => 'Tanggal atau jam ini tidak terbaca. Contoh: 23/03/2027 pukul 08.00.',
  'not-https': () => 'Tempelkan alamat peta yang lengkap, dimulai dengan https://',
  'wrong-form': () => 'Isian ini tidak sesuai bentuk yang diminta.',
  'wrong-offset': () => 'Jam ini tidak sesuai zona waktu acara.',
  'ends-before-start': () => 'Jam selesai harus sesudah jam mulai.',
  'out-of-order': () => 'Urutkan waktu dari yang paling awal.',
  'same-twice': () => 'Ada dua yang sama. Beri nama yang berbeda.',
  'closes-before-opens': () => 'Pendaftaran harus ditutup sesudah dibuka.',
  'closes-after-end': () => 'Pendaftaran harus ditutup paling lambat saat acara selesai.',
  'seats-need-choice': () =>
    'Tempat per waktu hanya bisa diisi bila peserta memilih satu waktu. Kosongkan, atau pilih “memilih satu waktu”.',
  'seats-on-some': () => 'Isi jumlah tempat untuk semua waktu, atau kosongkan semuanya.',
  'seats-sum': (limit) => `Jumlah tempat semua waktu adalah ${limit}. Samakan dengan jumlah tempat acara.`,
  'reserved-too-many': () => 'Tempat yang disisihkan tidak boleh melebihi jumlah tempat.',
  'reserved-which': () =>
    'Tempat tidak bisa disisihkan bila setiap waktu punya jumlah tempat sendiri. Kurangi jumlah tempat waktunya.',
  'not-changeable': () => 'Bagian ini tidak bisa diubah.',
  'fewer-than-taken': (limit) =>
    `Sudah ada ${limit} orang yang punya tempat. Tidak ada yang dikeluarkan; ulangi dengan ?seats=fewer bila memang begitu maksudnya.`,
  'session-in-use': (limit) =>
    `Waktu yang dihapus sudah dipilih ${limit} orang. Biarkan waktu itu, atau batalkan dulu pendaftaran mereka.`,
  'choice-in-use': (limit) =>
    `Sudah ada ${limit} pendaftar, jadi cara memilih waktu tidak bisa ditukar lagi.`,
};
