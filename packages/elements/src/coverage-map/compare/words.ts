import type { Language } from '../../locale.ts';
import type { Hindrance } from './hindrances.ts';

/** Says a hindrance; the dates are those of the two figures, in words. */
type Reasons = Readonly<Record<Hindrance, (first: string, second: string) => string>>;

const idReasons: Reasons = {
  undated: () => 'Ada angka yang tanggalnya tidak disebut.',
  'base-enlarged': (first, second) =>
    `Sejak 2025 jumlah pekerja yang dihitung diperbesar, sehingga angkanya turun walaupun tidak ada yang kehilangan perlindungan (di sini: ${first} dan ${second}).`,
  'far-apart': (first, second) =>
    `Angkanya dari tahun yang berbeda, bisa terpaut lebih dari 12 bulan (${first} dan ${second}).`,
  'other-base': () =>
    'Yang satu menghitung pekerja yang ber-KTP wilayah itu, yang lain pekerja yang terdaftar di wilayah itu.',
  'unclear-base': () => 'Salah satu sumber tidak menyebut siapa yang dihitung.',
  about: () => 'Angka yang hanya “sekitar” tidak cukup tepat untuk dikurangkan.',
  'over-100': () =>
    'Angka di atas 100% ikut menghitung orang lain, misalnya pekerja proyek, dan ditampilkan seperti tercetak.',
};

const id = {
  compare: (place: string) => `Bandingkan ${place} dengan`,
  title: (first: string, second: string) => `${first} dan ${second}`,
  swap: 'Tukar tempat',
  remove: 'Hapus perbandingan',
  sameArea: 'Itu wilayah yang sama. Pilih wilayah lain.',
  higher: (first: string, points: string, second: string) =>
    `${first} ${points} poin lebih tinggi daripada ${second}.`,
  lower: (first: string, points: string, second: string) =>
    `${first} ${points} poin lebih rendah daripada ${second}.`,
  same: (first: string, second: string) => `${first} dan ${second} sama tinggi.`,
  unknownBases: 'Kedua sumber tidak menyebut siapa yang dihitung, jadi selisih ini petunjuk saja.',
  noDifference: 'Selisihnya tidak dihitung, karena kedua angka tidak sebanding:',
  reasons: idReasons,
  nothingCompared: (names: string) => `Tidak ada yang dibandingkan: ${names} tidak punya persentase.`,
};

/** What comparing two areas says, in one language. */
export type CompareWords = typeof id;

const en: CompareWords = {
  compare: (place) => `Compare ${place} with`,
  title: (first, second) => `${first} and ${second}`,
  swap: 'Swap places',
  remove: 'Remove the comparison',
  sameArea: 'That is the same region. Choose another one.',
  higher: (first, points, second) => `${first} is ${pointsText(points)} higher than ${second}.`,
  lower: (first, points, second) => `${first} is ${pointsText(points)} lower than ${second}.`,
  same: (first, second) => `${first} and ${second} are equally high.`,
  unknownBases: 'Neither source says who is counted, so this difference is only a hint.',
  noDifference: 'No difference is worked out, because the two figures do not compare:',
  reasons: {
    undated: () => 'There is a figure whose date is not stated.',
    'base-enlarged': (first, second) =>
      `Since 2025 more workers are counted in the base, so shares fell though nobody lost cover (here: ${first} and ${second}).`,
    'far-apart': (first, second) =>
      `The figures are of different years and may be more than 12 months apart (${first} and ${second}).`,
    'other-base': () =>
      'One counts workers with an identity card of its area, the other workers registered in its area.',
    'unclear-base': () => 'One of the sources does not say who is counted.',
    about: () => 'A figure that is only “about” so much is not exact enough to subtract.',
    'over-100': () =>
      'A figure above 100% counts other people too, such as workers of building projects, and is shown as printed.',
  },
  nothingCompared: (names) => `Nothing is compared: there is no share for ${names}.`,
};

function pointsText(points: string): string {
  return points === '1' ? '1 percentage point' : `${points} percentage points`;
}

/** Both languages, because it is little and comes with what it is for. */
export const compareWords: Readonly<Record<Language, CompareWords>> = { id, en };
