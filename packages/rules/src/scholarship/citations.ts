import type { Citations } from '../core/parameter.ts';
import { source } from '../core/source.ts';

const press =
  'https://news.harianjogja.com/read/2019/12/23/500/1027736/jaminan-kecelakaan-kerja-diperpanjang-jadi-5-tahun-jaminan-kematian-jadi-rp20-juta-';
const poster = 'https://id.scribd.com/document/458074033/Website-Poster-PP82-copy-pdf';
const levels =
  'https://finance.detik.com/berita-ekonomi-bisnis/d-5759152/meninggal-kecelakaan-kerja-di-gorong-gorong-gimana-klaim-santunannya/2';

/** Where the rows of the scholarship and of the sums that changed with it come from, by the name they cite. */
export const citations: Citations = {
  'pp44-34': source('PP 44/2015', '34', press),
  'pp82-34': source('PP 82/2019', '34', press),
  'pp44-poster': source('PP 44/2015', '25, 34', poster),
  'pp82-poster': source('PP 82/2019', '25, 34', poster),
  'pp82-levels': source('PP 82/2019', '25, 34', levels),
  // The limits of age, marriage and work have no source that was read yet.
  pp82: source('PP 82/2019'),
};
