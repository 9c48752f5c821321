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

/**
 * The full months a self-employed participant must have been a member, and what is paid before that. Branch offices agree
 * on the sum and differ on its label; the exact day count still waits for the text of the regulation.
 */
export const waitingMonths = datedParameter(
  'jkm.waiting-months',
  'months',
  event,
  row('2025-02-01', null, 3, 'permenaker1', 'medium'),
);
export const waitingAmount = datedParameter(
  'jkm.waiting-amount',
  'rupiah',
  event,
  row('2025-02-01', null, 10_000_000, 'permenaker1', 'medium'),
);
