import type { Citations } from '../core/parameter.ts';
import { source } from '../core/source.ts';

const reading = 'http://www.hrd-forum.com/program-jaminan-pensiun-pp-no-45-tahun-2015/';
const year2016 =
  'https://www.krishand.com/support/article/kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html';
const year2024 =
  'https://jatim.suaraindonesia.co.id/news/advertorial/662fb085ccb43/Batasan-Upah-JP-Naik-Manfaat-Bagi-Peserta-BPJamsostek-Ikut-Meningkat';

/** Where the rows of the pension come from, by the name they cite; rows without an address still wait for a source. */
export const citations: Citations = {
  'pp45-15': source('PP 45/2015', '15', reading),
  'pp45-17': source('PP 45/2015', '17', reading),
  'pp45-months': source('PP 45/2015', '', reading),
  'pp45-18': source('PP 45/2015', '18'),
  'pp45-18-2015': source(
    'PP 45/2015',
    '18',
    'http://www.hukumonline.com/berita/baca/lt559c9765d7d5f/ini-isi-pp-program-jaminan-pensiun',
  ),
  'pp45-18-2016': source('PP 45/2015', '18', year2016),
  'pp45-18-2019': source(
    'PP 45/2015',
    '18',
    'https://jimmybudhi.com/kenaikan-batasan-upah-dan-manfaat-pensiun-tahun-2019/',
  ),
  'pp45-18-2022': source('PP 45/2015', '18', 'https://gadjian.com/blog/?p=5101'),
  'pp45-18-2024': source('PP 45/2015', '18', year2024),
  // The letter itself, which was not read: where the numbers were read has no address.
  'pp45-18-2026': source(
    'PP 45/2015',
    '18',
    'https://494075.fs1.hubspotusercontent-na1.net/hubfs/494075/compliance-portal/notification-number-b1226022026.pdf',
  ),
  'pp45-survivors': source('PP 45/2015'),
  'permenaker29-26': source(
    'Permenaker 29/2015',
    '26',
    'https://www.pasal.id/peraturan/permen/permenaker-no-29-tahun-2015/koreksi/10460148',
  ),
};
