import type { Citations } from '../core/parameter.ts';
import { source } from '../core/source.ts';

const regulation = 'Permenaker 35/2016; 17/2021';

/** Where the limits of housing loans come from, by the name their rows cite. */
export const citations: Citations = {
  'permenaker17-purchase': source(
    regulation,
    '',
    'https://www.tribunnews.com/nasional/2021/12/10/simak-syarat-hingga-manfaat-program-rumah-mlt-jht-kemnaker-untuk-pekerja-dan-buruh?page=4',
  ),
  'permenaker17-amounts': source(
    regulation,
    '',
    'https://landbank.co.id/mengenal-mlt-perumahan-bpjs-ketenagakerjaan-paket-ekonomi/2',
  ),
  'permenaker17-years': source(
    regulation,
    '',
    'https://www.genmuslim.id/nasional/amp/636583364/menilik-4-skema-pembiayaan-perumahan-bpjs-ketenagakerjaan-untuk-peserta-jht-melalui-program-akselerasi-ekonomi-2025?page=2',
  ),
};
