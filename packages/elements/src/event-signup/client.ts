import type { EventDetail, EventSummary, Problem, Receipt, RefusalCode, SignupBody } from '@payung/signup';
import type { Language } from '../locale.ts';
import { isBlocked, watchPolicy } from './content-policy.ts';

/** Which events are asked for; every part is optional. */
export interface EventFilter {
  /** Two-digit province or four-digit regency code. */
  readonly region?: string;
  /** Key of a kind of organiser, `branch`, `village`, … */
  readonly organizer?: string;
}

/**
 * Where events are read and sign-ups are sent. The elements take any object of this shape; a rejected promise is a
 * `Refusal` when the server answered no, and anything else when no usable answer came.
 */
export interface SignupClient {
  events(filter?: EventFilter): Promise<readonly EventSummary[]>;
  event(id: string): Promise<EventDetail>;
  /** Sends a sign-up; the same key with the same body never takes a second seat. */
  send(event: string, body: SignupBody, key: string): Promise<Receipt>;
  /** A token for the form of an event on this page; with the one it has, a fresh one. Without this the form is sent without. */
  formToken?(event: string, earlier: string | undefined): Promise<string>;
  /** Forgets what was sent with a key and got no receipt. Without this it is only not sent again. */
  withdraw?(event: string, key: string): Promise<void>;
  receipt(secret: string): Promise<Receipt>;
  /** Gives the seat back; answers with the receipt as it is then. */
  cancel(secret: string): Promise<Receipt>;
}

/** The server answered, and the answer is no. */
export class Refusal extends Error {
  readonly problem: Pick<Problem, 'code'> & Partial<Problem>;
  /** How long the server asks to wait before the next try, if it says so. */
  readonly retryAfterSeconds: number | undefined;

  constructor(problem: Refusal['problem'], retryAfterSeconds?: number) {
    super(problem.code);
    this.problem = problem;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The page's content policy does not let the browser speak to `origin`. */
export class Blocked extends Error {
  readonly origin: string;

  constructor(origin: string) {
    super(`connect-src does not allow ${origin}`);
    this.origin = origin;
  }
}

/** After this long without an answer a request counts as unanswered; the person may send again with the same key. */
const patienceMs = 60_000;

const json = 'application/json';

/** The API of the server this module came from: in a page of somebody else that is our server, not the host. */
export const defaultApi = (): string => `${new URL(import.meta.url).origin}/api`;

/** A client of the sign-up API at `api`, answered in `language`; it needs no cookies. */
export function httpClient(api: string, language: Language): SignupClient {
  const base = new URL(api.replace(/\/+$/, ''), globalThis.location?.href).href;
  const event = (id: string) => `${base}/events/${encodeURIComponent(id)}`;
  const signup = (secret: string) => `${base}/signups/${encodeURIComponent(secret)}`;
  const ask = <Answer extends object>(address: string, key: keyof Answer, request: RequestInit = {}) =>
    answerOf<Answer>(address, key, {
      ...request,
      credentials: 'omit',
      headers: { ...request.headers, 'Accept-Language': language },
    });
  watchPolicy();
  return {
    events: async (filter = {}) => {
      const query = new URLSearchParams({ ...filter }).toString();
      return (await ask<EventList>(`${base}/events${query && `?${query}`}`, 'events')).events;
    },
    // As the frame page has asked for it already: without headers of its own, and in our words where the answer is no.
    event: (id) =>
      answerOf<EventDetail>(event(id), 'sessions', { credentials: 'same-origin' }).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        throw new Refusal({ code: error.problem.code }, error.retryAfterSeconds);
      }),
    send: (id, body, key) =>
      ask<Receipt>(`${event(id)}/signups`, 'secret', {
        method: 'POST',
        headers: { 'Content-Type': json, 'Idempotency-Key': key },
        body: JSON.stringify(body),
      }),
    formToken: async (id, earlier) => {
      const answer = await ask<{ formToken: string }>(`${event(id)}/form-token`, 'formToken', {
        method: 'POST',
        headers: { 'Content-Type': json },
        body: JSON.stringify(earlier ? { formToken: earlier } : {}),
      });
      return answer.formToken;
    },
    withdraw: async (id, key) => {
      const headers = { 'Idempotency-Key': key };
      const response = await responseTo(`${event(id)}/signups`, {
        method: 'DELETE',
        headers,
        credentials: 'omit',
      });
      if (!response.ok) throw await refusalOf(response);
    },
    receipt: (secret) => ask<Receipt>(signup(secret), 'secret'),
    cancel: (secret) => ask<Receipt>(signup(secret), 'secret', { method: 'DELETE' }),
  };
}

interface EventList {
  readonly events: readonly EventSummary[];
}

/**
 * The answer of our server, known by a key it always has; the whole shape is the server's to keep.
 * A captive portal or a proxy answers 200 with something of its own, which counts as no answer at all.
 */
async function answerOf<Answer extends object>(
  address: string,
  key: keyof Answer,
  request: RequestInit,
): Promise<Answer> {
  // Not `AbortSignal.timeout()`: until its time is over it would hold on to an element that has long left the page.
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  try {
    const response = await responseTo(address, { ...request, signal: patience.signal });
    if (!response.ok) throw await refusalOf(response);
    const answer = (await response.json()) as Answer | undefined;
    if (!answer?.[key]) throw new TypeError(`no answer of the sign-up server at ${address}`);
    return answer;
  } finally {
    clearTimeout(timer);
  }
}

async function responseTo(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request);
  } catch (error) {
    const { origin } = new URL(address);
    throw (await isBlocked(origin)) ? new Blocked(origin) : error;
  }
}

async function refusalOf(response: Response): Promise<Refusal> {
  const problem = (await response.json().catch(() => undefined)) as Problem | undefined;
  const code: RefusalCode = response.status === 429 || response.status === 503 ? 'busy' : 'internal';
  const wait = Number(response.headers.get('Retry-After'));
  return new Refusal(problem?.code ? problem : { code }, wait > 0 ? wait : undefined);
}
