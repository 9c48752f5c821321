import type { Announcement } from '@payung/signup';
import type { EventConflict } from '../store/store.ts';
import type { DeskWords } from './desk-words.ts';

/** A conflict in words, with how many people it is about. */
export function conflictText(
  words: DeskWords['conflicts'],
  conflict: EventConflict,
  event: Announcement,
): string {
  if (conflict.why === 'overfull') {
    const session = /^sessions\.(\d+)/.exec(conflict.field)?.[1];
    const seats =
      session === undefined
        ? event.capacity - (event.reserved ?? 0)
        : event.sessions[Number(session)]?.capacity;
    return words.overfull(conflict.people, seats ?? 0);
  }
  return 'people' in conflict ? words[conflict.why](conflict.people) : words[conflict.why];
}
