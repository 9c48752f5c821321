import type { Citations } from '../core/parameter.ts';
import { source } from '../core/source.ts';
import { citations as latePayment } from '../late-payment/citations.ts';
import { citations as scholarship } from '../scholarship/citations.ts';

/** Where the rows of the death benefit come from, by the name they cite; apart from the numbers, which load without them. */
export const citations: Citations = {
  ...scholarship,
  ...latePayment,
  permenaker1: source(
    'Permenaker 1/2025',
    '',
    'https://bongkar86.com/disnaker-sumenep-peserta-bpjs-ketenagakerjaan-meninggal-sebelum-3-bulan-hanya-terima-santunan-jkm-rp10-juta/?pgrelated=787',
  ),
};
