/**
 * Whether something may wait on this phone, without fetching what reads it: whoever never sent anything has no such database. A browser
 * that cannot tell is asked in full.
 */
export async function mayWait(): Promise<boolean> {
  try {
    const all = await indexedDB.databases?.();
    return !all || all.some(({ name }) => name === 'payung-outbox');
  } catch {
    // A frame without an origin has no storage.
    return false;
  }
}
