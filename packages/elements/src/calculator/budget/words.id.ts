/** What the detail of a budget says in Indonesian. */
export const words = {
  chart: 'Biaya setiap bulan',
  /** The unit of the axis, by how many rupiah one step of it counts. */
  axis: {
    1: 'rupiah',
    1e3: 'ribu rupiah',
    1e6: 'juta rupiah',
    1e9: 'miliar rupiah',
    1e12: 'triliun rupiah',
  } as Readonly<Record<number, string>>,
  programmes: {
    accident: 'Kecelakaan kerja (JKK)',
    death: 'Kematian (JKM)',
    oldAge: 'Hari tua (JHT)',
  },
  short: { accident: 'JKK', death: 'JKM', oldAge: 'JHT' },
  relief: (percent: string) => `keringanan ${percent}`,
  chartTitle: (count: string, period: string) => `Diagram batang biaya ${count}: ${period}.`,
  chartSame: (amount: string) => `Setiap bulan ${amount}.`,
  chartRange: (least: string, most: string) => `Sebulan paling sedikit ${least}, paling banyak ${most}.`,
  chartRelief: (period: string, relief: string) => `${period}: ${relief} untuk JKK dan JKM.`,
  table: 'Anggaran bulan demi bulan',
  month: 'Bulan',
  cost: 'Biaya',
  running: 'Jumlah berjalan',
  each: (count: string, amount: string) => `${count} × ${amount}`,
  year: (year: string) => `Tahun anggaran ${year}`,
  total: 'Seluruhnya',
  showMonths: 'Tampilkan setiap bulan',
  hideMonths: 'Gabungkan bulan yang biayanya sama',
  perPerson: 'Biaya untuk satu orang',
  monthly: 'Sebulan',
  monthlyRelieved: (relief: string) => `Sebulan dengan ${relief}`,
  yearly: (year: string, count: string) => `Tahun anggaran ${year} (${count})`,
  whole: (count: string) => `Seluruh ${count}`,
  buys: 'Yang didapat setiap orang yang dilindungi',
  byRules: (month: string) => `Menurut aturan ${month}, dihitung dengan kalkulator manfaat.`,
  openMemo: 'Siapkan memo untuk rapat',
  loading: 'Sedang dimuat …',
  partFailed: 'Bagian ini belum berhasil dimuat. Periksa sambungan internet Anda.',
  retry: 'Coba lagi',
};

/** The shape every other language must have. */
export type Words = typeof words;
