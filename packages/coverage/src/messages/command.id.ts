import type { CommandWords } from './command-words.ts';

/** The command line in Indonesian. */
export const commandWords: CommandWords = {
  usage: `Pakai:
  npm run payung-coverage -- check BERKAS      memeriksa tabel angka, CSV atau JSON; "-" membaca masukan baku
  npm run payung-coverage -- template KODE     menulis tabel kosong: 35 untuk kabupaten dan kota Jawa Timur, ID untuk semua

Di tabel kosong, isi kolom nilai dengan persen. Biarkan kosong bila belum ada data; tulis "tidak berlaku" bila persentasenya tidak berlaku.

Pilihan:
  --lang id|en    bahasa
  --json          hasil pemeriksaan sebagai JSON

Kode keluar: 0 semua baris terpakai; 1 ada yang perlu diperbaiki; 2 perintah tidak dipahami.
`,
  noSuchCommand: (name) => `Perintah "${name}" tidak ada. Yang ada: check, template.`,
  noSuchOption: (name) => `Pilihan ${name} tidak ada. Yang ada: --lang, --json, --help.`,
  tooManyWords: (words) => `Tidak jelas untuk apa "${words}".`,
  noSuchLanguage: (name) => `Bahasa "${name}" tidak ada. Yang ada: id, en.`,
  noSuchRegion: (code) => `Kode wilayah "${code}" tidak ada dalam daftar Kemendagri. Contoh: 35, 3510, ID.`,
  noFile: 'Sebutkan satu berkas, misalnya: npm run payung-coverage -- check angka.csv',
  unreadable: (file, reason) => `Berkas "${file}" tidak dapat dibaca (${reason}).`,
  noText: (file) => `Berkas "${file}" tidak bisa dibaca. Simpan tabelnya sebagai CSV (bukan XLSX) atau JSON.`,
  noTable: (file) => `"${file}" berisi JSON, tetapi bukan tabel angka.`,
  line: (line, problem) => `Baris ${line}: ${problem}`,
  used: (rows, regions) => `${rows} baris dipakai, untuk ${regions} wilayah.`,
  leftOut: (rows) => `${rows} baris tidak dipakai.`,
  empty: (rows) => `${rows} baris tanpa angka, ditampilkan sebagai "belum ada data".`,
  notApplicable: (regions, names) => `${regions} wilayah ditampilkan sebagai "tidak berlaku": ${names}.`,
  budgetOnly: (regions, names) =>
    `${regions} wilayah hanya punya angka peserta yang dibayari anggaran pemerintah daerah, jadi tanpa persentase: ${names}.`,
  known: (withShare, all, area, without) =>
    `Di ${area}, ${withShare} dari ${all} wilayah punya persentase; ${without} belum punya.`,
  highest: (names, percent) => `Tertinggi: ${names}, ${percent}.`,
  lowest: (names, percent) => `Terendah: ${names}, ${percent}.`,
  regions: (count) => `${count} wilayah`,
  classes: (rows) => `Golongan warna di peta: ${rows}.`,
  faultless: 'Tidak ada yang perlu diperbaiki.',
  headings: ['kode', 'nama', 'nilai', 'tanggal (hari/bulan/tahun)', 'sumber', 'tautan'],
};
