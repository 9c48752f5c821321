import { words as mapWords } from '../coverage-map/words.id.ts';

/** What the coverage card says in Indonesian; how a figure is said is the same as on the map. */
export const words = {
  ...mapWords,
  cardTitle: 'Pekerja yang terlindungi BPJS Ketenagakerjaan',
  regency: 'Kabupaten atau kota',
  wholeProvince: (province: string) => `Seluruh ${province}`,
  chooseProvince: 'Pilih provinsi dulu',
  unknownRegion: (region: string) =>
    `Kode wilayah “${region}” tidak dikenal. Silakan pilih wilayah di bawah ini.`,
  oneFigure: 'Satu gambar orang mewakili 10 dari 100 pekerja.',
  protecting: 'Melindungi yang belum terlindungi',
  onePerMonth: (amount: string) => `${amount} seorang sebulan`,
  together: (month: string, year: string) => `${month} sebulan, ${year} setahun`,
  protectingBy:
    'Iuran terendah pekerja mandiri untuk kecelakaan kerja dan kematian, dibayar APBN atau APBD, tanpa keringanan.',
  budget: 'Hitung anggarannya',
  onMap: 'Lihat di peta',
  inNewTab: '(tab baru)',
  old: (year: string) => `Angka ini dari ${year}; keadaan sekarang bisa berbeda.`,
};

/** The shape that every language of the card fills. */
export type Words = typeof words;
