import { datedParameter, row } from '../core/parameter.ts';

const start = '2021-02-02';
const firstClaims = '2022-02-01';
const before = '2025-02-06';
const amended = '2025-02-07';
const event = 'eventDate';

/** Cash of the first months and of the last months, per cent of the wage up to the ceiling. */
export const cashFirst = datedParameter(
  'jkp.cash.1',
  'percent',
  event,
  row(firstClaims, before, 45, 'pp37-21'),
  row(amended, null, 60, 'pp6-21'),
);
export const cashLast = datedParameter(
  'jkp.cash.2',
  'percent',
  event,
  row(firstClaims, before, 25, 'pp37-21'),
  row(amended, null, 60, 'pp6-21'),
);

/** The wage up to which cash is paid; another number than the ceiling of the dues, even while both are the same. */
export const ceiling = datedParameter(
  'jkp.benefit-cap',
  'rupiah',
  event,
  row(start, null, 5_000_000, 'pp37-21-cap'),
);

/** Months of dues in the two years before the end of work, and, in the first rules, months without a gap. */
export const monthsNeeded = datedParameter('jkp.months', 'months', event, row(start, null, 12, 'pp37-19'));
export const runNeeded = datedParameter(
  'jkp.run',
  'months',
  event,
  row(start, before, 6, 'pp37-19', 'medium'),
);

/** The age that must not have been reached at registration. */
export const ageLimit = datedParameter('jkp.age', 'years', event, row(start, null, 54, 'pp37-4'));

/** Benefits in a working life, and the months of dues between two of them. */
export const claimsAllowed = datedParameter(
  'jkp.claims',
  'claims',
  event,
  row(start, null, 3, 'pp37-24', 'medium'),
);
export const monthsBetween = datedParameter(
  'jkp.between',
  'months',
  event,
  row(start, null, 60, 'pp37-24', 'medium'),
);

/** The months after the end of work in which a claim must be made. */
export const claimMonths = datedParameter(
  'jkp.claim-months',
  'months',
  event,
  row(start, before, 3, 'pp37-40'),
  row(amended, null, 6, 'pp6-40'),
);

/** The most a training course may cost; it is paid to the provider, never to the worker. */
export const training = datedParameter(
  'jkp.training',
  'rupiah',
  event,
  row(start, '2025-04-13', 1_000_000, 'pmk148-training', 'medium'),
  row('2025-04-14', null, 2_400_000, 'pmk26-31', 'medium'),
);
