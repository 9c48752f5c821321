import { source } from '../core/parameter.ts';

/** Where the rows of the dues come from; more than one parameter cites each. Most sources were read in part only. */
export const pp44Article16 = source(
  'PP 44/2015',
  '16',
  'https://makassar.tribunnews.com/2020/09/08/resmi-presiden-jokowi-turunkan-iuran-bpjs-ketenagakerjaan-kapan-mulai-berlaku?page=3',
);

/** Death dues of wage earners. */
export const pp44Article18 = source(
  'PP 44/2015',
  '18',
  'https://www.ptgasi.co.id/perubahan-kedua-program-jaminan-kehilangan-pekerjaan-jkp/',
);

/** The bracket table of the self-employed; its inner rows still wait for the gazette text. */
export const pp44AnnexTwo = source(
  'PP 44/2015',
  'Lampiran II',
  'https://peraturan.bpk.go.id/Download/28929/PP%20Nomor%2044%20Tahun%202015%20-%20Lampiran%202.pdf',
);

/** One per cent of the bracket's base. */
export const pp44AnnexTwoRate = source(
  'PP 44/2015',
  'Lampiran II',
  'https://radarmukomuko.disway.id/read/666514/berapa-besaran-iuran-bpjs-ketenagakerjaan-begini-perhitungannya-dan-besarannya',
);

/** Death dues of the self-employed. */
export const pp44SelfEmployed = source(
  'PP 44/2015',
  '',
  'https://redaksibengkulu.co.id/uncategorized/ojol-kurir-merapat-iuran-bpjs-ketenagakerjaan-diskon-50',
);

/** Old-age dues of wage earners. */
export const pp46 = source(
  'PP 46/2015',
  '',
  'https://rbtv.disway.id/amp/5165/sudah-tahu-hitung-hitungan-bpjs-ketenagakerjaan-berapa-yang-harus-dibayar-dan-berapa-yang-didapat/16',
);

/** Old-age dues of the self-employed. */
export const pp46SelfEmployed = source(
  'PP 46/2015',
  '',
  'https://ipol.id/2024/09/bpjs-ketenagakerjaan-mangga-dua-promosikan-gerakan-sertakan',
);

/** Pension dues. */
export const pp45Article28 = source(
  'PP 45/2015',
  '28',
  'https://www.ptgasi.co.id/peraturan-pemerintah-republik-indonesia-nomor-45-tahun-2015-tentang-penyelenggaraan-program-jaminan-pensiun/',
);

/** The wage the dues are taken from. */
export const perdir22 = source(
  'Perdir 22/2022',
  '',
  'http://online.flipbuilder.com/kduhm/fxda/files/basic-html/page15.html',
);

/** The parts of the dues that pay for the job-loss programme. */
export const pp37Article11 = source(
  'PP 37/2021',
  '11',
  'https://www.ptgasi.co.id/perubahan-kedua-program-jaminan-kehilangan-pekerjaan-jkp/',
);

const pp6Url =
  'https://www.kaltenglima.com/nasional/35114567574/pp-62025-resmi-berlaku-pekerja-yang-kena-phk-tetap-dapat-60-persen-gaji-hingga-6-bulan';

/** The government's share for the job-loss programme. */
export const pp37Government = source('PP 37/2021', '11', pp6Url);

/** The wage ceiling of the job-loss programme; that it also bounds the dues rests on the operator's manual. */
export const pp37Ceiling = source('PP 37/2021', '11, 21', pp6Url);

/** The share that no longer comes out of the death dues. */
export const pp6Article11 = source('PP 6/2025', '11', pp6Url);
