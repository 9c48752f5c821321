import { describeError, type Logger } from './log.ts';
import { Refusal } from './refusal.ts';
import { isBusy, isFull } from './store/passing-failure.ts';

/**
 * What was thrown as a refusal. Another process may hold the database longer than we wait, or its disk be full; that passes. Anything else is ours to
 * look into.
 */
export function asRefusal(error: unknown, where: string, logger: Logger): Refusal {
  if (error instanceof Refusal) return error;
  logger({ event: 'error', where, error: describeError(error) });
  return new Refusal(isBusy(error) ? 'busy' : isFull(error) ? 'storage-full' : 'internal');
}
