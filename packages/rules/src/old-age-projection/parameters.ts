import { datedParameter, row } from '../core/parameter.ts';

/** The return a year that is assumed unless somebody chooses another; published returns of past years are not used. */
export const assumedReturn = datedParameter(
  'jht.return.assumed',
  'percent',
  'paymentDate',
  row('2015-07-01', null, 5, 'illustration', 'medium'),
);
