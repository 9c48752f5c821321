import type { Citations } from '../core/parameter.ts';
import { source } from '../core/source.ts';
import { citations as scholarship } from '../scholarship/citations.ts';

const limits =
  'https://sumatra.bisnis.com/read/20240318/533/1750369/pekerja-migran-dapat-manfaat-lebih-banyak-tapi-iuran-tetap-sama';
const amounts =
  'https://jpnn.com/news/ahli-waris-pmi-yang-meninggal-di-korsel-dapat-santunan-rp-85-juta?page=2';
const regulation = 'Permenaker 4/2023';

/** Where the rows of the benefits of migrant workers come from, by the name they cite. */
export const citations: Citations = {
  ...scholarship,
  'permenaker4-death': source(
    regulation,
    '',
    'https://www.bpjsketenagakerjaan.go.id/artikel/18896/artikel-manfaat-program-jkm-untuk-ahli-waris-pekerja-migran-indonesia.bpjs',
  ),
  'permenaker4-accident-death': source(
    regulation,
    '',
    'https://suarantb.com/2026/01/21/manfaat-untuk-ahli-waris-jika-pekerja-migran-meninggal-dunia',
  ),
  'permenaker4-failed-departure': source(
    regulation,
    '25–27',
    'https://haluanbanten.co.id/2024/10/01/gagal-berangkat-calon-pmi-dapat-santunan-rp-10-juta-dari-bpjs-ketenagakerjaan-serang/',
  ),
  'permenaker4-amounts': source(regulation, '', amounts),
  'permenaker4-mismatch': source(
    regulation,
    '30–34',
    'https://www.adbmi.org/kabar/25-juta-bantuan-bagi-pmi-jika-tidak-sesuai-perjanjian-kerja',
  ),
  'permenaker4-limits': source(regulation, '', limits),
  'permenaker4-claim': source(
    regulation,
    '',
    'https://www.idxchannel.com/economics/pemerintah-naikkan-nilai-santunan-ke-pmi-iuran-tetap',
  ),
};
