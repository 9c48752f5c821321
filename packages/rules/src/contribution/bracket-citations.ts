import type { Citations } from '../core/parameter.ts';
import { source } from '../core/source.ts';

/** Where the table of the self-employed comes from, apart from the dues: benefits go by it, too. */
export const citations: Citations = {
  // Tells the first and the last row; those between still have to be compared with the gazette.
  'pp44-ii': source(
    'PP 44/2015',
    'Lampiran II',
    'https://radarmukomuko.disway.id/read/666514/berapa-besaran-iuran-bpjs-ketenagakerjaan-begini-perhitungannya-dan-besarannya',
  ),
};
