import { longestWaitDays, type SignupRequest } from '@payung/signup';
import { today } from '../today.ts';

/** A sign-up that waits on the phone until the server has it. */
export interface WaitingSignup {
  /** Its idempotency key, made once. */
  readonly key: string;
  /** Address of the API it goes to; empty for a client that a program handed over. */
  readonly api: string;
  readonly event: string;
  readonly title: string;
  /** The day it was written. */
  readonly since: string;
  /** What was written; absent once it was taken back: then only the server is to be told. */
  readonly body?: SignupRequest;
}

const name = 'payung-outbox';
const table = 'waiting';
/** A database that does not answer is none. */
const patienceMs = 2_000;

/** What no database would take, until the page is left. */
const inMemory = new Map<string, WaitingSignup>();

/** Keeps a sign-up, in the database of the browser where it has one for this page; says whether it survives the page. */
export async function keepWaiting(signup: WaitingSignup): Promise<boolean> {
  const isKept = (await inDatabase('readwrite', (store) => store.put(signup))) !== undefined;
  if (isKept) inMemory.delete(signup.key);
  else inMemory.set(signup.key, signup);
  return isKept;
}

/** Deletes a sign-up from the phone. */
export async function forgetWaiting(key: string): Promise<void> {
  inMemory.delete(key);
  await inDatabase('readwrite', (store) => store.delete(key));
}

/** Everything that waits for a server, the oldest day first; what is too old is deleted. */
export async function waitingFor(api: string): Promise<WaitingSignup[]> {
  const kept = (await inDatabase('readonly', (store) => store.getAll() as IDBRequest<WaitingSignup[]>)) ?? [];
  const all = [...kept, ...inMemory.values()];
  const oldest = Date.parse(today()) - longestWaitDays * 86_400_000;
  const isOver = ({ since }: WaitingSignup) => Date.parse(since) < oldest;
  await Promise.all(all.filter(isOver).map(({ key }) => forgetWaiting(key)));
  return all
    .filter((signup) => signup.api === api && !isOver(signup))
    .sort((a, b) => a.since.localeCompare(b.since));
}

/** Whether a sign-up still waits: another window may have sent it or taken it back. */
export async function stillWaits({ key, api }: WaitingSignup): Promise<boolean> {
  return (await waitingFor(api)).some((signup) => signup.key === key && signup.body !== undefined);
}

/** One step in the database; `undefined` where there is none, as in a frame without an origin. Nothing stays open behind it. */
async function inDatabase<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result | undefined> {
  const step = async () => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(table, { keyPath: 'key' });
    const database = await settled(opening, 'onsuccess');
    try {
      const transaction = database.transaction(table, mode);
      const request = work(transaction.objectStore(table));
      await settled(transaction, 'oncomplete');
      return request.result;
    } finally {
      database.close();
    }
  };
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs));
  return Promise.race([step().catch(() => undefined), late]);
}

/** Waits for a request, which then has its result, or for a transaction, which then is written. */
function settled(request: IDBOpenDBRequest, good: 'onsuccess'): Promise<IDBDatabase>;
function settled(transaction: IDBTransaction, good: 'oncomplete'): Promise<unknown>;
function settled(
  asked: IDBOpenDBRequest | IDBTransaction,
  good: 'onsuccess' | 'oncomplete',
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const events = asked as IDBOpenDBRequest & IDBTransaction;
    events[good] = () => resolve(events.result);
    events.onerror = events.onabort = () => reject(events.error ?? new Error('aborted'));
  });
}
