import type { GeneralWhyWords } from './words.ts';

/** What the results of all calculations share, in Indonesian. */
export const generalWhy: GeneralWhyWords = {
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
  notices: {
    'to-verify': () => 'Sebagian angka masih perlu dicek ke naskah peraturannya.',
    'beyond-checked': (checkedUntil) =>
      `Aturan terakhir kami periksa ${checkedUntil}. Untuk tanggal sesudahnya, aturan bisa sudah berubah.`,
  },
  knownSince: (day) => `Perhitungan ini hanya bisa untuk tanggal ${day} dan sesudahnya.`,
  lastKnown: (value, until) => `${value} (sampai ${until})`,
  validity: (from, until) => `Aturan ini berlaku sejak ${from}${until && ` sampai ${until}`}.`,
  ineligible: 'Tidak ada yang dibayar.',
  unknown: 'Belum bisa dihitung untuk tanggal ini.',
  forDay: (day) => `Dihitung untuk ${day}.`,
  facts: 'Keterangan',
  why: 'Mengapa segini?',
  ruleSet: (version, checkedUntil) => `Kumpulan aturan ${version}, diperiksa sampai ${checkedUntil}.`,
};
