import type { Citations } from '../core/parameter.ts';
import { source } from '../core/source.ts';

const changes =
  'https://statusternate.com/2025/02/15/presiden-prabowo-keluarkan-aturan-baru-korban-phk-wajib-terima-60-gaji-selama-6-bulan/';
const comparison = 'https://impor.wush.co.id/perubahan-aturan-jkp/';
const training =
  'https://nasional.kontan.co.id/news/korban-phk-dapat-biaya-pelatihan-rp-24-juta-dari-program-jkp';

/** Where the rows of the job-loss benefit come from, by the name they cite; rows without an address still wait for a source. */
export const citations: Citations = {
  'pp37-4': source('PP 37/2021', '4'),
  'pp37-19': source('PP 37/2021', '19'),
  'pp37-21': source('PP 37/2021', '21', comparison),
  'pp37-21-cap': source('PP 37/2021', '21', changes),
  'pp37-24': source('PP 37/2021', '24'),
  'pp37-40': source('PP 37/2021', '40', changes),
  'pp6-21': source('PP 6/2025', '21', changes),
  'pp6-40': source('PP 6/2025', '40', comparison),
  'pmk148-training': source('PMK 148/2021', '', training),
  'pmk26-31': source('PMK 26/2025', '31', training),
};
