import type { Citations } from '../core/parameter.ts';
import { source } from '../core/source.ts';

/** Where the table of the self-employed comes from, apart from the dues: benefits go by it, too. */
export const citations: Citations = {
  // The gazette text of the table; its inner rows still have to be compared with it.
  'pp44-ii': source(
    'PP 44/2015',
    'Lampiran II',
    'https://peraturan.bpk.go.id/Download/28929/PP%20Nomor%2044%20Tahun%202015%20-%20Lampiran%202.pdf',
  ),
};
