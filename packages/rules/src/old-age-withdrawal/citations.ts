import type { Citations } from '../core/parameter.ts';
import { source } from '../core/source.ts';

const official = 'https://www.bpjsketenagakerjaan.go.id/penerima-upah.html';
const payment =
  'https://finance.detik.com/berita-ekonomi-bisnis/d-6056339/cek-syarat-lengkap-klaim-jht-buat-pensiunan-hingga-korban-phk/amp';
const rules =
  'https://spkep-spsi.org/2022/04/27/permenaker-no-4-tahun-2022-tentang-tata-cara-dan-persyaratan-pembayaran-manfaat-jht';
const tax = 'https://www.wibowopajak.com/2014/10/pmk-nomor-16pmk032010-tanggal-25.html';

/**
 * Where the rows of the old-age savings that are paid out, and of their tax, come from, by the name they cite. Where two
 * regulations are named, the article is one of the second.
 */
export const citations: Citations = {
  'pp46-age': source('PP 46/2015; Permenaker 4/2022', '6', rules),
  'permenaker4-full': source('Permenaker 4/2022', '4–10', payment),
  'permenaker4-wait': source('Permenaker 4/2022', '8–10', rules),
  'pp46-22': source('PP 46/2015', '22', official),
  'pp68-tax': source('PP 68/2009; PMK 16/2010', '4', tax),
  'pp68-2': source('PP 68/2009', '2(2)'),
  'pmk16-5': source('UU 7/2021; PMK 16/2010', '5', tax),
};
