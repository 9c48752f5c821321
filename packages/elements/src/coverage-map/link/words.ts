import type { Language } from '../../locale.ts';
import type { Asked } from './wanted-view.ts';

type Notices = Readonly<Record<Asked, (word: string) => string>>;

const id: Notices = {
  region: (word) => `Kode wilayah “${word}” tidak dikenal, jadi seluruh Indonesia yang ditampilkan.`,
  view: (word) => `Bentuk tampilan “${word}” tidak dikenal, jadi peta yang ditampilkan.`,
  indicator: (word) =>
    `Angka “${word}” tidak dikenal, jadi bagian pekerja yang terlindungi yang ditampilkan.`,
  year: (word) => `Tidak ada peta untuk tahun “${word}”, jadi angka terbaru tiap wilayah yang ditampilkan.`,
  only: (word) => `Pilihan warna “${word}” tidak dikenal, jadi semua wilayah yang ditampilkan.`,
  compare: (word) => `Wilayah pembanding “${word}” tidak dikenal, jadi tidak ada yang dibandingkan.`,
  sort: (word) => `Urutan tabel “${word}” tidak dikenal, jadi tabelnya urut dari angka tertinggi.`,
};

const en: Notices = {
  region: (word) => `The region code “${word}” is not known, so the whole of Indonesia is shown.`,
  view: (word) => `The view “${word}” is not known, so the map is shown.`,
  indicator: (word) => `The figure “${word}” is not known, so the share of covered workers is shown.`,
  year: (word) => `There is no map of the year “${word}”, so the newest figure of each region is shown.`,
  only: (word) => `The choice of colours “${word}” is not known, so all regions are shown.`,
  compare: (word) => `The region to compare, “${word}”, is not known, so nothing is compared.`,
  sort: (word) => `The order “${word}” is not known, so the table begins with the highest figure.`,
};

/** What is told of a link that asks for what is not there; both languages, because they are little and seldom needed. */
export const linkWords: Readonly<Record<Language, Notices>> = { id, en };
