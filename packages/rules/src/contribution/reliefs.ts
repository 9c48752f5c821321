import { datedParameter, row, source } from '../core/parameter.ts';

const month = 'contributionMonth';

/** Reliefs say which share of the normal dues is paid, in per cent. In the pandemic: everyone's accident and death dues. */
export const covidRelief = datedParameter(
  'relief.covid',
  'percent-paid',
  month,
  row(
    '2020-08-01',
    '2021-01-31',
    1,
    source('PP 49/2020', '9, 12', 'https://pasal.id/en/peraturan/pp/pp-no-49-tahun-2020'),
    'medium',
  ),
);

const pp7 = source(
  'PP 7/2025',
  '4, 10',
  'https://radiodms.com/prabowo-pangkas-iuran-jkk-industri-padat-karya-hingga-50-persen',
);

/** Accident dues in six labour-intensive industries, and the number of workers such a firm must have. */
export const labourIntensiveRelief = datedParameter(
  'relief.labour-intensive',
  'percent-paid',
  month,
  row('2025-02-01', '2025-07-31', 50, pp7),
  row(
    '2025-08-01',
    '2026-01-31',
    50,
    source(
      'PP 36/2025',
      '10A',
      'https://cuplikandunia.info/prabowo-sah-perpanjang-diskon-iuran-jkk-tapi-terlambat-bayar-denda-2-98710.html',
    ),
  ),
);
export const labourIntensiveWorkers = datedParameter(
  'relief.labour-intensive.workers',
  'people',
  month,
  row('2025-02-01', '2026-01-31', 50, pp7),
);

/** Accident and death dues of the self-employed: transport workers first, all others later; never old-age savings. */
export const transportRelief = datedParameter(
  'relief.bpu.transport',
  'percent-paid',
  month,
  row(
    '2026-01-01',
    '2027-03-31',
    50,
    source(
      'PP 50/2025',
      '4(1)',
      'https://www.ntvnews.id/ekonomi/0185051/infografik-ini-rincian-diskon-iuran-jkm-dan-jkk-buat-driver-ojol',
    ),
  ),
);
export const otherRelief = datedParameter(
  'relief.bpu.other',
  'percent-paid',
  month,
  row(
    '2026-04-01',
    '2026-12-31',
    50,
    source(
      'PP 50/2025',
      '',
      'https://redaksibengkulu.co.id/uncategorized/ojol-kurir-merapat-iuran-bpjs-ketenagakerjaan-diskon-50',
    ),
  ),
);
