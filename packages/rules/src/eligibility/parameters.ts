import { datedParameter, row } from '../core/parameter.ts';

const start = '2015-07-01';
const month = 'contributionMonth';

/** The age from which a self-employed person can no longer be registered. */
export const registrationAge = datedParameter(
  'bpu.age',
  'years',
  month,
  row(start, null, 65, 'bpu-age', 'medium'),
);

/** Which programmes are required, by the kind of work and the size of the employer. */
export const programmes = datedParameter(
  'programmes.matrix',
  'rule',
  month,
  row(start, null, 1, 'perpres109-6'),
);
