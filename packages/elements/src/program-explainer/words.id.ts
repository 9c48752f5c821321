/** Every word of the explainer that is not content of a programme, in Indonesian. */
export const words = {
  others: 'Program lain',
  waiting: 'Memuat…',
  failed: 'Bagian ini belum dapat dimuat. Periksa sambungan internet Anda.',
  retry: 'Coba lagi',
  openAll: 'Buka semua',
  closeAll: 'Tutup semua',
  calculate: 'Hitung sendiri',
  closeCalculator: 'Tutup hitungan',
  facts: (on: string, checked: string) =>
    `Angka untuk ${on}. Isi diperiksa ${checked}. Bukan situs resmi BPJS Ketenagakerjaan.`,
  printed: (day: string, address: string) => `Dicetak ${day} dari ${address}`,
  units: { months: 'bulan', years: 'tahun', children: 'anak' } as Readonly<Record<string, string>>,
  count: (count: number, unit: string) => `${count} ${unit}`,
  ended: (day: string) => ` (terakhir diketahui ${day})`,
  'not-yet': (day: string) => ` (baru berlaku ${day})`,
  open: 'waktu yang belum ditentukan',
};

/** What every language of the explainer says. */
export type Words = typeof words;
