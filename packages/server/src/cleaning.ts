import { describeError, type Logger } from './log.ts';
import type { Store } from './store/store.ts';

const everyMs = 60 * 60 * 1000;

/** What is needed to delete in time what is due. */
export interface CleaningParts {
  readonly store: Pick<Store, 'lookAtClock' | 'deleteExpired' | 'requests'>;
  readonly now: () => Date;
  readonly logger: Logger;
}

/**
 * Deletes what is due now, and from then on every hour, day and night, unless the clock has jumped; each deletion is logged and leaves its proof. A failure is logged and tried
 * again the next hour. Requests about data whose time is over are logged, too, as a number. Gives what ends it.
 */
export async function startCleaning(parts: CleaningParts): Promise<() => void> {
  await clean(parts);
  const timer = setInterval(() => void clean(parts), everyMs);
  return () => clearInterval(timer);
}

async function clean({ store, now, logger }: CleaningParts): Promise<void> {
  try {
    const { isProven, hasJumped } = await store.lookAtClock(now());
    if (hasJumped) logger({ event: 'clock-jumped' });
    if (isProven) {
      const signups = await store.deleteExpired(now());
      if (signups > 0) logger({ event: 'deleted', signups });
    }
    const { overdue } = await store.requests.counts(now());
    if (overdue > 0) logger({ event: 'overdue', requests: overdue });
  } catch (error) {
    logger({ event: 'error', where: 'deletion', error: describeError(error) });
  }
}
