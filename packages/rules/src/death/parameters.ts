import { datedParameter, row } from '../core/parameter.ts';

const start = '2015-07-01';
const before = '2019-12-01';
const amended = '2019-12-02';
const event = 'eventDate';

/** The grant to the heirs. */
export const grant = datedParameter(
  'jkm.grant',
  'rupiah',
  event,
  row(start, before, 16_200_000, 'pp44-34'),
  row(amended, null, 20_000_000, 'pp82-34'),
);

/** The periodic money, 24 months paid at once: one sum, never a stream. */
export const periodic = datedParameter(
  'jkm.periodic',
  'rupiah',
  event,
  row(start, before, 4_800_000, 'pp44-34'),
  row(amended, null, 12_000_000, 'pp82-34'),
);

/** The cost of the funeral. */
export const funeral = datedParameter(
  'jkm.funeral',
  'rupiah',
  event,
  row(start, before, 3_000_000, 'pp44-34'),
  row(amended, null, 10_000_000, 'pp82-34'),
);
