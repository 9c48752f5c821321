import { citations as dues } from '../contribution/citations.ts';
import type { Citations } from '../core/parameter.ts';
import { source } from '../core/source.ts';

const regulation = 'Permenaker 44/2015; 5/2021';

/** Where the rows of the dues of building projects come from, by the name they cite. */
export const citations: Citations = {
  'permenaker44-wages': source(
    regulation,
    '',
    'http://online.flipbuilder.com/bcgyr/dubq/files/basic-html/page98.html',
  ),
  'permenaker44-contract': source(
    regulation,
    '',
    'https://online.flipbuilder.com/plcl/rmzy/files/basic-html/page301.html',
  ),
  'pp49-2020': dues['pp49-2020']!,
};
