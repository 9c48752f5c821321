import { citations as brackets } from '../contribution/bracket-citations.ts';
import type { Citations } from '../core/parameter.ts';
import { source } from '../core/source.ts';
import { citations as latePayment } from '../late-payment/citations.ts';
import { citations as scholarship } from '../scholarship/citations.ts';

const poster = 'https://id.scribd.com/document/458074033/Website-Poster-PP82-copy-pdf';
const press =
  'https://amp.suara.com/bisnis/2020/01/06/090000/dahsyat-jokowi-naikkan-beasiswa-bpjamsostek-tanpa-kenaikan-iuran?page=1';
const paidCase =
  'https://finance.detik.com/berita-ekonomi-bisnis/d-5759152/meninggal-kecelakaan-kerja-di-gorong-gorong-gimana-klaim-santunannya/2';
const expiry =
  'https://news.harianjogja.com/read/2019/12/23/500/1027736/jaminan-kecelakaan-kerja-diperpanjang-jadi-5-tahun-jaminan-kematian-jadi-rp20-juta-';

/** Where the rows of the work accident come from, by the name they cite; rows without an address still wait for a source. */
export const citations: Citations = {
  ...scholarship,
  ...latePayment,
  ...brackets,
  'pp44-25': source('PP 44/2015', '25'),
  'pp44-25-wage': source('PP 44/2015', '25', press),
  'pp44-25-death': source('PP 44/2015', '25', paidCase),
  'pp44-25-poster': source('PP 44/2015', '25', poster),
  'pp82-25': source('PP 82/2019', '25'),
  'pp82-25-wage': source('PP 82/2019', '25', press),
  'pp82-25-death': source('PP 82/2019', '25', paidCase),
  'pp82-25-poster': source('PP 82/2019', '25', poster),
  'pp82-25-home-care': source(
    'PP 82/2019',
    '25',
    'https://ehukum.com/2019/12/manfaat-jaminan-kecelakaan-kerja-dan.html',
  ),
  'pp44-26': source('PP 44/2015', '26', expiry),
  'pp82-26': source('PP 82/2019', '26', expiry),
  'pp44-iii': source(
    'PP 44/2015',
    'Lampiran III',
    'https://www.seputarpabrik.com/2018/12/mengetahui-besarnya-uang-santunan-cacat.html',
  ),
  'permenaker1-late': source(
    'Permenaker 1/2025',
    '',
    'https://kabardewata.com/berita/berita-utama/ekonomi/bpjs-ketenagakerjaan-banuspa-permenaker-no-1-tahun-2025-tingkatkan-perlindungan-pekerja.html',
  ),
};
