import assert from 'node:assert/strict';
import type { Announcement, EventDetail, Problem, Receipt, SignupRequest } from '@payung/signup';
import { regionNames } from '@payung/embed/region-names';
import { type AppParts, createApp } from '@payung/server';
import type { DatabasePlace } from '@payung/server/database-place';
import type { SeatGuard } from '@payung/server/seats';
import { openStore, type StoreOptions } from '@payung/server/store';
import { assertDescribed } from './described.ts';
import { sampleEvent, sampleRequest, today } from './sample-event.ts';
import { testKeyring } from './test-keys.ts';

type Store = Awaited<ReturnType<typeof openStore>>;
type App = ReturnType<typeof createApp>;

/** Reads an answer as what a test expects it to be. */
export const json = async <Shape>(response: Response | Promise<Response>): Promise<Shape> =>
  (await (await response).json()) as Shape;

let keys = 0;
/** An idempotency key nobody has used. */
export const newKey = (): string => `key-of-test-${++keys}`;

/** The server as a function, on a store in memory, at a fixed time that a test may move. */
export interface TestApp {
  readonly app: App;
  readonly store: Store;
  /** Lines that were logged. */
  readonly log: string[];
  now: Date;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  send(
    body: unknown,
    more?: { key?: string; event?: string; headers?: Record<string, string> },
  ): Promise<Response>;
  /** Signs up and insists that it is taken. */
  signUp(changed?: Partial<SignupRequest>, more?: { key?: string; event?: string }): Promise<Receipt>;
  cancel(receipt: Receipt): Promise<Receipt>;
  look(receipt: Receipt): Promise<Receipt>;
  event(id?: string): Promise<EventDetail>;
  refused(response: Promise<Response>, status: number): Promise<Problem>;
}

/** Whatever a test asks the app, its answer must be one that the OpenAPI document describes. */
function describedApp(app: App): App {
  const { request } = app;
  app.request = async (input, init, ...more) => {
    const response = await request.call(app, input, init, ...more);
    if (!new Headers(init?.headers).has('Accept-Encoding'))
      await assertDescribed(init?.method ?? 'GET', String(input), response.clone() as Response);
    return response;
  };
  return app;
}

/** What a test changes of the app, its events and the database they are in. */
export interface TestParts extends Omit<Partial<AppParts>, 'now' | 'keyring'> {
  readonly events?: readonly Announcement[];
  readonly guard?: SeatGuard;
  readonly lease?: StoreOptions['lease'];
  readonly plugins?: StoreOptions['plugins'];
  readonly place?: DatabasePlace;
  readonly keyring?: StoreOptions['keyring'];
}

/** Opens a store in memory (or at a place), announces events and builds the app on it. */
export async function testApp(parts: TestParts = {}): Promise<TestApp> {
  const {
    events = [sampleEvent()],
    guard,
    lease,
    plugins,
    place = { path: ':memory:' },
    keyring = testKeyring,
    ...more
  } = parts;
  const store =
    more.store ??
    (await openStore({
      ...place,
      keyring,
      ...(guard && { guard }),
      ...(lease && { lease }),
      ...(plugins && { plugins }),
    }));
  if (!more.store) await store.announce(events, today);
  const log: string[] = [];
  const test: TestApp = {
    store,
    log,
    now: today,
    app: describedApp(
      createApp({
        regionNames,
        ...more,
        store,
        keyring,
        now: () => test.now,
        logger: (entry) => log.push(JSON.stringify(entry)),
      }),
    ),
    get: async (address, headers = {}) => test.app.request(address, { headers }),
    send: async (body, { key = newKey(), event = 'kelas', headers = {} } = {}) =>
      test.app.request(`/api/events/${event}/signups`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key, ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async signUp(changed, sending) {
      const response = await test.send(sampleRequest(changed), sending);
      assert.ok(response.ok, `${response.status} ${await response.clone().text()}`);
      return json<Receipt>(response);
    },
    cancel: (receipt) =>
      json<Receipt>(test.app.request(`/api/signups/${receipt.secret}`, { method: 'DELETE' })),
    look: (receipt) => json<Receipt>(test.get(`/api/signups/${receipt.secret}`)),
    event: (id = 'kelas') => json<EventDetail>(test.get(`/api/events/${id}`)),
    async refused(response, status) {
      const answer = await response;
      assert.equal(answer.status, status);
      assert.match(answer.headers.get('Content-Type')!, /^application\/problem\+json/);
      return json<Problem>(answer);
    },
  };
  return test;
}
