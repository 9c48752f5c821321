import { datedParameter, row } from '../core/parameter.ts';

const since = '2023-02-22';
const payment = 'paymentDate';

/** What a worker placed by an agency pays for the time before work; who goes alone does not. */
export const preparation = datedParameter(
  'pmi.pre',
  'rupiah',
  payment,
  row(since, null, 37_500, 'permenaker4-18'),
);

/** What the time during and after work costs, by the months of the package, once. */
export const package6 = datedParameter(
  'pmi.6',
  'rupiah',
  payment,
  row(since, null, 108_000, 'permenaker4-18'),
);
export const package12 = datedParameter(
  'pmi.12',
  'rupiah',
  payment,
  row(since, null, 189_000, 'permenaker4-18'),
);
export const package24 = datedParameter(
  'pmi.24',
  'rupiah',
  payment,
  row(since, null, 332_500, 'permenaker4-18'),
);

/** Each month beyond the package, paid at once with it. */
export const extraMonth = datedParameter(
  'pmi.extra',
  'rupiah',
  payment,
  row(since, null, 13_500, 'permenaker4-18'),
);
