import { isLocked } from './locked.ts';

/**
 * Whether something may wait on this phone, without fetching what reads it: whoever never sent anything has no such database. A browser
 * that cannot tell is asked in full.
 */
export async function mayWait(): Promise<boolean> {
  // A frame without an origin has no storage; asked for it, Chromium also leaves a rejection behind that nobody can catch.
  if (isLocked()) return false;
  try {
    const all = await indexedDB.databases?.();
    return !all || all.some(({ name }) => name === 'payung-outbox');
  } catch {
    return false;
  }
}
