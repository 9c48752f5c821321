/**
 * Whether this document is a frame without an origin, which has no storage and may open and save nothing. The tools of results have theirs
 * (`calculator/share/saving.ts`): one file for both would be one more request for each.
 */
export const isLocked = (origin: string = globalThis.origin): boolean => origin === 'null';
