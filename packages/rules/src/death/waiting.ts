import { datedParameter, row } from '../core/parameter.ts';

const event = 'eventDate';

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
