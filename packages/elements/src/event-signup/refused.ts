import type { Problem } from '@payung/signup';

type Code = Problem['code'];

const spending: readonly Code[] = ['idempotency-key-reused', 'signup-cancelled'];

/** Whether the same content, sent again, needs another key: this one belongs to something else, or was taken back. */
export const hasSpentKey = (code: Code): boolean => spending.includes(code);

const outdating: readonly Code[] = [
  'event-unknown',
  'event-not-open-yet',
  'event-closed',
  'event-cancelled',
  'event-past',
  'event-full',
];

/** Whether the event is not what the form still shows. */
export const isOutdated = (code: Code): boolean => outdating.includes(code);
