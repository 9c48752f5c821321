import type { CommandWords } from './command-words.ts';

const meant = (nearest: string): string => (nearest ? ` Maksudnya ${nearest}?` : '');

/** What the command lines say, in Indonesian. */
export const commandWords: CommandWords = {
  noSuchCalculation: (name, nearest) =>
    `Tidak ada perhitungan "${name}".${meant(nearest)} Daftarnya: payung-rules --help`,
  noSuchOption: (option, nearest) => `Tidak ada pilihan ${option}.${meant(nearest)}`,
  noSuchLanguage: (lang) => `Tidak ada bahasa "${lang}". Pakai --lang id atau --lang en.`,
  givenTwice: (option) => `${option} diisi dua kali. Isi sekali saja.`,
  sameAnswer: (option, other) => `${option} dan ${other} mengisi jawaban yang sama. Pakai salah satu.`,
  notTogether: (option, other) => `${option} dan ${other} tidak bisa dipakai bersama. Pakai salah satu.`,
  months: 'Bulan demi bulan',
  gap: (option, expected) =>
    `${option}: nomor dalam daftar mulai dari 0 dan tidak boleh melompat. Seharusnya ${expected}.`,
  implied: (option, value, from) =>
    `Tidak diisi: ${option}. Menurut ${from} sekurang-kurangnya sejak ${value}; itu yang dipakai.\n`,
  undecided: (option, value, from) =>
    `Hasilnya tergantung ${option}. Menurut ${from} sekurang-kurangnya sejak ${value}; kalau lebih awal, hasilnya lain.\n`,
  tooManyWords: (words) => `Tidak jelas untuk apa "${words}". Setiap jawaban ditulis --nama nilai.`,
  valueNeeded: (option) => `${option} belum ada nilainya.`,
  yesOrNo: (option) => `${option}: tulis true atau false.`,
  noList: (option, example) => `${option}: tulis sebagai daftar JSON, misalnya ${example}`,
  noItem: (item, example) => `${item}: tulis sebagai objek JSON, misalnya ${example}`,
  dayNeeded: (label) => `Tulis harinya dengan --on TTTT-BB-HH. ${label}`,
  wrongDay: (text, problem) => `--on ${text}: ${problem} Tulis sebagai TTTT-BB-HH.`,
  missing: 'Belum lengkap. Yang masih perlu diisi:',
  wrong: 'Ada isian yang perlu diperbaiki:',
  unused: 'Tidak dipakai, karena tidak ditanyakan untuk jawaban ini:',
  usage: 'Cara pakai',
  calculations: 'Perhitungan',
  questions: 'Pertanyaan',
  otherOptions: 'Pilihan lain',
  exitCodes: 'Kode akhir',
  answers: '[jawaban]',
  calculation: '<perhitungan>',
  values: { date: 'TTTT-BB-HH', integer: 'angka', money: 'rupiah', percent: 'persen', list: 'daftar JSON' },
  range: (least, most) => [least, most].filter(Boolean).join(' sampai '),
  required: 'wajib',
  byDefault: (value) => `kalau kosong: ${value}`,
  sometimes: 'tergantung jawaban lain',
  itemOptions: (option) => `Satu demi satu dengan ${option}.0.…, ${option}.1.…:`,
  explained: [
    ['--on TTTT-BB-HH', 'hari perhitungan; wajib, karena perintah ini tidak membaca jam'],
    ['--why', 'tampilkan alasan setiap angka dengan pasal dan tautannya'],
    ['--json', 'tampilkan hasil mentah sebagai JSON'],
    ['--lang id|en', 'bahasa; kalau kosong: id'],
    ['--help', 'tampilkan pertanyaan perhitungan ini'],
  ],
  codes: [
    ['0', 'ada jawabannya, juga kalau jawabannya "tidak dibayar" atau "belum diketahui"'],
    ['2', 'belum bisa dihitung: ada yang belum diisi, salah isi, atau salah tulis'],
  ],
  more: 'Pertanyaan setiap perhitungan: payung-rules <perhitungan> --help',
  parameters: [
    ['--on TTTT-BB-HH', 'periksa dari hari ini: apakah ada parameter tahunan yang harus diperbarui'],
    ['--json', 'tampilkan sebagai JSON'],
    ['--lang id|en', 'bahasa; kalau kosong: id'],
  ],
  parameterCodes: [
    ['0', 'tidak ada yang harus diperbarui'],
    ['1', 'ada parameter tahunan yang berakhir dalam 60 hari atau sudah berakhir'],
    ['2', 'perintahnya salah tulis'],
  ],
};
