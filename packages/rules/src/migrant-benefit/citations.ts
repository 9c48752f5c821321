import type { Citations } from '../core/parameter.ts';
import { source } from '../core/source.ts';
import { citations as scholarship } from '../scholarship/citations.ts';

const limits =
  'https://sumatra.bisnis.com/read/20240318/533/1750369/pekerja-migran-dapat-manfaat-lebih-banyak-tapi-iuran-tetap-sama';
const amounts =
  'https://jpnn.com/news/ahli-waris-pmi-yang-meninggal-di-korsel-dapat-santunan-rp-85-juta?page=2';
const death =
  'https://www.bpjsketenagakerjaan.go.id/artikel/18896/artikel-manfaat-program-jkm-untuk-ahli-waris-pekerja-migran-indonesia.bpjs';
const regulation = 'Permenaker 4/2023';
// What is paid before and during work; the articles for the time after it were not read.
const before = '25–27';
const during = '30–34';

/** Where the rows of the benefits of migrant workers come from, by the name they cite. */
export const citations: Citations = {
  ...scholarship,
  'permenaker4-death': source(regulation, before, death),
  'permenaker4-death-during': source(regulation, during, death),
  'permenaker4-accident-death': source(
    regulation,
    during,
    'https://suarantb.com/2026/01/21/manfaat-untuk-ahli-waris-jika-pekerja-migran-meninggal-dunia',
  ),
  'permenaker4-failed-departure': source(
    regulation,
    before,
    'https://haluanbanten.co.id/2024/10/01/gagal-berangkat-calon-pmi-dapat-santunan-rp-10-juta-dari-bpjs-ketenagakerjaan-serang/',
  ),
  'permenaker4-loss': source(regulation, '', amounts),
  'permenaker4-violence': source(regulation, `${before}, ${during}`, amounts),
  'permenaker4-mismatch': source(
    regulation,
    during,
    'https://www.adbmi.org/kabar/25-juta-bantuan-bagi-pmi-jika-tidak-sesuai-perjanjian-kerja',
  ),
  'permenaker4-treatment': source(regulation, during, limits),
  'permenaker4-limits': source(regulation, `${before}, ${during}`, limits),
  'permenaker4-claim': source(
    regulation,
    '',
    'https://www.idxchannel.com/economics/pemerintah-naikkan-nilai-santunan-ke-pmi-iuran-tetap',
  ),
};
