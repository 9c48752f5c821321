import type { Language } from '../../locale.ts';

const id = {
  find: 'Cari wilayah',
  hint: 'Ketik sebagian nama kabupaten, kota, atau provinsi, atau “Indonesia”.',
  found: 'Wilayah yang cocok',
  someFound: (shown: string, all: string) => `${shown} dari ${all} wilayah yang cocok. Ketik lebih lengkap.`,
  allFound: (count: string) => `${count} wilayah yang cocok.`,
  province: 'provinsi',
  nation: 'seluruh negara',
};

/** What finding an area by its name says, in one language. */
export type FinderWords = typeof id;

const en: FinderWords = {
  find: 'Find a region',
  hint: 'Type part of the name of a regency, city or province, or “Indonesia”.',
  found: 'Regions that match',
  someFound: (shown, all) => `${shown} of ${all} regions that match. Type more of the name.`,
  allFound: (count) => (count === '1' ? '1 region matches.' : `${count} regions match.`),
  province: 'province',
  nation: 'the whole country',
};

/** Both languages: they are little, and come with what needs them. */
export const finderWords: Readonly<Record<Language, FinderWords>> = { id, en };
