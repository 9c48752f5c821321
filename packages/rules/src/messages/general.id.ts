import type { GeneralWords } from './words.ts';

/** The Indonesian words that all calculations share. */
export const general: GeneralWords = {
  yes: 'Ya',
  no: 'Tidak',
  payers: {
    employer: 'Perusahaan',
    worker: 'Pekerja',
    self: 'Anda sendiri',
    donor: 'Penyumbang',
    'state-budget': 'APBN atau APBD',
    government: 'Pemerintah pusat',
    recomposition: 'Diambil dari iuran lain',
    participant: 'Peserta',
    bpjs: 'BPJS Ketenagakerjaan',
  },
  units: { once: 'sekali', month: 'setiap bulan', total: 'jumlah beberapa tahun' },
  measures: {
    rupiah: (value) => `Rp${value}`,
    percent: (value) => `${value}%`,
    'percent-paid': (value) => `${value}% dari iuran biasa`,
    days: (value) => `${value} hari`,
    months: (value) => `${value} bulan`,
    years: (value) => `${value} tahun`,
    people: (value) => `${value} orang`,
    children: (value) => `${value} anak`,
    rule: () => 'berlaku',
    table: () => 'tabel',
  },
  problems: {
    type: (_, example) => `Isi dengan angka saja${example && `, misalnya ${example}`}.`,
    'not-a-choice': () => 'Pilih salah satu jawaban yang ada.',
    'not-whole': (_, example) => `Isi tanpa angka di belakang koma${example && `, misalnya ${example}`}.`,
    'too-precise': () => 'Paling banyak empat angka di belakang koma.',
    'too-small': (limit) => `Terlalu kecil. Isi paling sedikit ${limit}.`,
    'too-large': (limit) => `Terlalu besar. Isi paling banyak ${limit}.`,
    'not-a-date': () => 'Tanggal ini tidak ada di kalender.',
    'too-early': (limit) => `Terlalu awal. Pilih tanggal ${limit} atau sesudahnya.`,
    'too-late': (limit) => `Terlalu akhir. Pilih tanggal ${limit} atau sebelumnya.`,
    'too-few': (limit) => `Isi paling sedikit ${limit}.`,
    'too-many': (limit) => `Isi paling banyak ${limit}.`,
    required: () => 'Bagian ini belum diisi.',
  },
  notices: {
    'to-verify': () => 'Sebagian angka masih perlu dicek ke naskah peraturannya.',
    'beyond-checked': (checkedUntil) =>
      `Aturan terakhir kami periksa ${checkedUntil}. Untuk tanggal sesudahnya, aturan bisa sudah berubah.`,
  },
  knownSince: (day) => `Perhitungan ini hanya bisa untuk tanggal ${day} dan sesudahnya.`,
  lastKnown: (value, until) => `${value} (sampai ${until})`,
  validity: (from, until) => `Aturan ini berlaku sejak ${from}${until && ` sampai ${until}`}.`,
  ruleSet: (version, checkedUntil) => `Kumpulan aturan ${version}, diperiksa sampai ${checkedUntil}.`,
};
