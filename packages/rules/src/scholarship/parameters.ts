import { datedParameter, row, source } from '../core/parameter.ts';
import type { Parameter } from '../core/parameter.ts';
import type { Level } from './levels.ts';

const start = '2015-07-01';
const before = '2019-12-01';
const amended = '2019-12-02';
const event = 'eventDate';

const poster = 'https://id.scribd.com/document/458074033/Website-Poster-PP82-copy-pdf';
const press =
  'https://news.harianjogja.com/read/2019/12/23/500/1027736/jaminan-kecelakaan-kerja-diperpanjang-jadi-5-tahun-jaminan-kematian-jadi-rp20-juta-';
const perLevel = source(
  'PP 82/2019',
  '',
  'https://finance.detik.com/berita-ekonomi-bisnis/d-5759152/meninggal-kecelakaan-kerja-di-gorong-gorong-gimana-klaim-santunannya/2',
);

/** How many months of dues a death that is not from work needs before children are paid for. */
export const scholarshipMonths = datedParameter(
  'scholarship.months',
  'months',
  event,
  row(start, before, 60, source('PP 44/2015', '34', press)),
  row(amended, null, 36, source('PP 82/2019', '34', press)),
);

/** How many children of one participant are paid for. */
export const scholarshipChildren = datedParameter(
  'scholarship.children',
  'children',
  event,
  row(start, before, 1, source('PP 44/2015', '', poster)),
  row(amended, null, 2, source('PP 82/2019', '', poster)),
);

/** The one sum of the first rules, whatever the level. */
export const scholarshipOnce = datedParameter(
  'scholarship.once',
  'rupiah',
  event,
  row(start, before, 12_000_000, source('PP 44/2015', '', poster)),
);

/** The age from which nothing is paid; it still waits for the text of the regulation. */
export const scholarshipAge = datedParameter(
  'scholarship.age',
  'years',
  event,
  row(start, null, 23, source('PP 82/2019'), 'medium'),
);

/** Rupiah for a school year of each level. */
export const kindergarten = datedParameter(
  'scholarship.kindergarten',
  'rupiah',
  event,
  row(amended, null, 1_500_000, perLevel),
);
export const primary = datedParameter(
  'scholarship.primary',
  'rupiah',
  event,
  row(amended, null, 1_500_000, perLevel),
);
export const junior = datedParameter(
  'scholarship.junior',
  'rupiah',
  event,
  row(amended, null, 2_000_000, perLevel),
);
export const senior = datedParameter(
  'scholarship.senior',
  'rupiah',
  event,
  row(amended, null, 3_000_000, perLevel),
);
export const university = datedParameter(
  'scholarship.university',
  'rupiah',
  event,
  row(amended, null, 12_000_000, perLevel),
);

/** The same, by level. */
export const yearlyAmount: Readonly<Record<Level, Parameter<number>>> = {
  kindergarten,
  primary,
  junior,
  senior,
  university,
};

/** All of them, for the list of a calculation that pays scholarships. */
export const scholarshipParameters: readonly Parameter[] = [
  scholarshipMonths,
  scholarshipChildren,
  scholarshipOnce,
  scholarshipAge,
  ...Object.values(yearlyAmount),
];
