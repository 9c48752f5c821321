import { citations as contribution } from '../contribution/citations.ts';
import type { Citations } from '../core/parameter.ts';
import { source } from '../core/source.ts';
import { citations as migrant } from '../migrant-contribution/citations.ts';

/** Where the rows of the projection come from, by the name they cite; the assumed return illustrates and is no law. */
export const citations: Citations = {
  ...contribution,
  ...migrant,
  illustration: source(
    'Ilustrasi kantor cabang BPJS Ketenagakerjaan, bukan peraturan',
    '',
    'https://jabar.jpnn.com/jabar-terkini/29576/bpjs-ketenagakerjaan-depok-imbau-pppk-paruh-waktu-eks-honorer-tidak-terburu-buru-cairkan-jht',
  ),
};
