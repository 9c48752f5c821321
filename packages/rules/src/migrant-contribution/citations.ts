import type { Citations } from '../core/parameter.ts';
import { source } from '../core/source.ts';

const article18 = 'https://pasal.id/peraturan/permen/Permenaker-no-4-tahun-2023/koreksi/9656301';

/** Where the rows of the dues of migrant workers come from, by the name they cite. */
export const citations: Citations = {
  'permenaker4-18': source('Permenaker 4/2023', '18', article18),
  'permenaker4-savings': source(
    'Permenaker 4/2023',
    '',
    'https://finance.detik.com/berita-ekonomi-bisnis/d-6624813/ini-simulasi-iuran-pelindungan-pekerja-migran-ri-pakai-aturan-baru',
  ),
};
