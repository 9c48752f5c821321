import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { DoorAttendee, DoorEvent, DoorMark } from '../src/door/door-list.ts';
import type { ClockDifference } from './clock.ts';

/** The list of one event as this phone keeps it. */
export interface KeptList {
  /** The server's name for what the list says. */
  readonly tag: string;
  readonly event: DoorEvent;
  readonly attendees: readonly DoorAttendee[];
  readonly clock: ClockDifference;
  /** When it is to be forgotten, in milliseconds on the clock of the phone. */
  readonly forgetAt: number;
}

/** A mark that waits for the network. It names a code and no person. */
export interface WaitingMark extends DoorMark {
  readonly event: string;
  readonly forgetAt: KeptList['forgetAt'];
}

interface Tables extends DBSchema {
  lists: { key: string; value: KeptList };
  marks: { key: string; value: WaitingMark; indexes: { event: string } };
}

/** What a phone at a door keeps. */
export interface Kept {
  /** Whether it outlives the page: a browser without storage keeps it in memory only. */
  readonly isLasting: boolean;
  list(event: string): Promise<KeptList | undefined>;
  keepList(list: KeptList): Promise<void>;
  /** Forgets the names of an event; marks stay. */
  forgetList(event: string): Promise<void>;
  /** The marks of an event that wait, the earliest first. */
  marks(event: string): Promise<WaitingMark[]>;
  keepMark(mark: WaitingMark): Promise<void>;
  dropMarks(ids: readonly string[]): Promise<void>;
  /** Forgets what is past its day; `now` in milliseconds on the clock of the phone. */
  forgetExpired(now: number): Promise<void>;
  /** Forgets every list. */
  forgetLists(): Promise<void>;
}

const name = 'payung-door';

/** Opens what the phone keeps; memory where the browser refuses. */
export async function openKept(): Promise<Kept> {
  try {
    return inDatabase(
      await openDB<Tables>(name, 1, {
        upgrade(db) {
          db.createObjectStore('lists');
          db.createObjectStore('marks', { keyPath: 'id' }).createIndex('event', 'event');
        },
      }),
    );
  } catch {
    return inMemory();
  }
}

function inDatabase(db: IDBPDatabase<Tables>): Kept {
  return {
    isLasting: true,
    list: (event) => db.get('lists', event),
    async keepList(list) {
      await db.put('lists', list, list.event.id);
    },
    forgetList: (event) => db.delete('lists', event),
    async marks(event) {
      return inOrder(await db.getAllFromIndex('marks', 'event', event));
    },
    async keepMark(mark) {
      await db.put('marks', mark);
    },
    async dropMarks(ids) {
      const writing = db.transaction('marks', 'readwrite');
      for (const id of ids) void writing.store.delete(id);
      await writing.done;
    },
    async forgetExpired(now) {
      for (const { event, forgetAt } of await db.getAll('lists'))
        if (forgetAt <= now) await db.delete('lists', event.id);
      for (const { id, forgetAt } of await db.getAll('marks'))
        if (forgetAt <= now) await db.delete('marks', id);
    },
    forgetLists: () => db.clear('lists'),
  };
}

function inMemory(): Kept {
  const lists = new Map<string, KeptList>();
  const marks = new Map<string, WaitingMark>();
  return {
    isLasting: false,
    list: (event) => Promise.resolve(lists.get(event)),
    keepList: async (list) => void lists.set(list.event.id, list),
    forgetList: async (event) => void lists.delete(event),
    marks: (event) => Promise.resolve(inOrder([...marks.values()].filter((mark) => mark.event === event))),
    keepMark: async (mark) => void marks.set(mark.id, mark),
    dropMarks: async (ids) => ids.forEach((id) => marks.delete(id)),
    forgetExpired: () => Promise.resolve(),
    forgetLists: async () => lists.clear(),
  };
}

const inOrder = (marks: WaitingMark[]): WaitingMark[] =>
  marks.sort((one, other) => (one.at < other.at ? -1 : 1));
