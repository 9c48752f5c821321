import type { Citations } from '../core/parameter.ts';
import { source } from '../core/source.ts';

/** Where the row of late payment comes from. */
export const citations: Citations = {
  'pp44-37': source(
    'PP 44/2015',
    '37(2)–(3)',
    'https://pasal.id/en/peraturan/pp/pp-no-44-tahun-2015/koreksi/9064480',
  ),
};
