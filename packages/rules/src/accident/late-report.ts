import { datedParameter, row } from '../core/parameter.ts';

const event = 'eventDate';

/** Since when an employer who reports the accident later than 2 × 24 hours must pay the benefit itself. */
export const lateReport = datedParameter(
  'jkk.late-report',
  'rule',
  event,
  row('2025-02-01', null, 1, 'permenaker1-late', 'medium'),
);
