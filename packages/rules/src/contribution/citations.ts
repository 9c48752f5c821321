import type { Citations } from '../core/parameter.ts';
import { source } from '../core/source.ts';
import { citations as bracketCitations } from './bracket-citations.ts';
import { citations as savingsCitations } from './savings-citations.ts';

const jobLoss =
  'https://www.kaltenglima.com/nasional/35114567574/pp-62025-resmi-berlaku-pekerja-yang-kena-phk-tetap-dapat-60-persen-gaji-hingga-6-bulan';

const ceiling = (url: string) => source('PP 45/2015', '29', url);

/**
 * Where the rows of the dues come from, by the name they cite. Kept apart from the numbers, because a page needs them only
 * when somebody asks why. Most sources were read in part only.
 */
export const citations: Citations = {
  'pp44-16': source(
    'PP 44/2015',
    '16',
    'https://makassar.tribunnews.com/2020/09/08/resmi-presiden-jokowi-turunkan-iuran-bpjs-ketenagakerjaan-kapan-mulai-berlaku?page=3',
  ),
  'pp44-18': source(
    'PP 44/2015',
    '18',
    'https://www.ptgasi.co.id/perubahan-kedua-program-jaminan-kehilangan-pekerjaan-jkp/',
  ),
  ...bracketCitations,
  'pp44-bpu': source(
    'PP 44/2015',
    '',
    'https://redaksibengkulu.co.id/uncategorized/ojol-kurir-merapat-iuran-bpjs-ketenagakerjaan-diskon-50',
  ),
  pp46: source(
    'PP 46/2015',
    '',
    'https://rbtv.disway.id/amp/5165/sudah-tahu-hitung-hitungan-bpjs-ketenagakerjaan-berapa-yang-harus-dibayar-dan-berapa-yang-didapat/16',
  ),
  ...savingsCitations,
  'pp45-28': source(
    'PP 45/2015',
    '28',
    'https://www.ptgasi.co.id/peraturan-pemerintah-republik-indonesia-nomor-45-tahun-2015-tentang-penyelenggaraan-program-jaminan-pensiun/',
  ),
  perdir22: source(
    'Perdir 22/2022',
    '',
    'http://online.flipbuilder.com/kduhm/fxda/files/basic-html/page15.html',
  ),
  'pp37-11': source(
    'PP 37/2021',
    '11',
    'https://www.ptgasi.co.id/perubahan-kedua-program-jaminan-kehilangan-pekerjaan-jkp/',
  ),
  'pp37-gov': source('PP 37/2021', '11', jobLoss),
  'pp37-cap': source('PP 37/2021', '11, 21', jobLoss),
  'pp6-11': source('PP 6/2025', '11', jobLoss),
  'pp49-2020': source('PP 49/2020', '9, 12', 'https://pasal.id/en/peraturan/pp/pp-no-49-tahun-2020'),
  pp7: source(
    'PP 7/2025',
    '4, 10',
    'https://radiodms.com/prabowo-pangkas-iuran-jkk-industri-padat-karya-hingga-50-persen',
  ),
  pp36: source(
    'PP 36/2025',
    '10A',
    'https://cuplikandunia.info/prabowo-sah-perpanjang-diskon-iuran-jkk-tapi-terlambat-bayar-denda-2-98710.html',
  ),
  'pp50-4': source(
    'PP 50/2025',
    '4(1)',
    'https://www.ntvnews.id/ekonomi/0185051/infografik-ini-rincian-diskon-iuran-jkm-dan-jkk-buat-driver-ojol',
  ),
  pp50: source(
    'PP 50/2025',
    '',
    'https://redaksibengkulu.co.id/uncategorized/ojol-kurir-merapat-iuran-bpjs-ketenagakerjaan-diskon-50',
  ),
  'pp45-29-2015': ceiling(
    'https://www.ptgasi.co.id/peraturan-pemerintah-republik-indonesia-nomor-45-tahun-2015-tentang-penyelenggaraan-program-jaminan-pensiun/',
  ),
  'pp45-29-2016': ceiling(
    'https://www.krishand.com/support/article/kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html',
  ),
  'pp45-29-2017': ceiling(
    'http://www.krishandsoftware.com/blog/300/batasan-upah-tertinggi-jaminan-pensiun-naik-per-maret-2020/?share=google-plus-1',
  ),
  'pp45-29-2018': ceiling('https://jimmybudhi.com/kenaikan-batasan-upah-dan-manfaat-pensiun-tahun-2019/'),
  'pp45-29-2020': ceiling('https://jimmybudhi.com/batasan-upah-jaminan-pensiun-tahun-2020/'),
  'pp45-29-2021': ceiling('https://gadjian.com/blog/?p=5101'),
  'pp45-29-2023': ceiling(
    'https://jatim.suaraindonesia.co.id/news/advertorial/662fb085ccb43/Batasan-Upah-JP-Naik-Manfaat-Bagi-Peserta-BPJamsostek-Ikut-Meningkat',
  ),
  // The letters of 2025 and 2026 themselves, which were not read: where the numbers were read has no address.
  'pp45-29-2025': ceiling(
    'https://www.ptgasi.co.id/wp-content/uploads/2025/05/B-726-022025-PERUBAHAN-BATASAN-UPAH-DAN-MANFAAT-JP-2025.pdf',
  ),
  'pp45-29-2026': ceiling(
    'https://494075.fs1.hubspotusercontent-na1.net/hubfs/494075/compliance-portal/notification-number-b1226022026.pdf',
  ),
};
