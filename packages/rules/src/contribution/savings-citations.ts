import type { Citations } from '../core/parameter.ts';
import { source } from '../core/source.ts';

/** Where the savings of the self-employed come from, apart from the other dues: what a budget buys names them, too. */
export const citations: Citations = {
  'pp46-bpu': source(
    'PP 46/2015',
    '',
    'https://gerbangbanten.com/bpjs-ketenagakerjaan-kantor-wilayah-banten-kenalkan-program-sertakan-solusi-bpjs-ketenagakerjaan-banten-lindungi-pekerja-rentan',
  ),
};
