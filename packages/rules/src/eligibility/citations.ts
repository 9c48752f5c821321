import type { Citations } from '../core/parameter.ts';
import { source } from '../core/source.ts';
import { citations as jobLoss } from '../job-loss/citations.ts';
import { citations as migrant } from '../migrant-contribution/citations.ts';

/** Where the rows of the programmes by kind of work come from, by the name they cite. */
export const citations: Citations = {
  ...jobLoss,
  ...migrant,
  'perpres109-6': source('Perpres 109/2013', '6(3)'),
  // The age limit is told by the operator; no regulation that says so was read yet.
  'bpu-age': source('BPJS Ketenagakerjaan'),
};
