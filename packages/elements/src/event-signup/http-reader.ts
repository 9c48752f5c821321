import type { EventDetail, EventSummary, Problem, Receipt, RefusalCode } from '@payung/signup';
import type { Language } from '../locale.ts';
import { Blocked, Refusal, type SignupReader } from './client.ts';
import { isBlocked, watchPolicy } from './content-policy.ts';
import type { EarlyAnswer } from './early.ts';
import { eventAddress, eventRequest, patienceMs, wholeAddress } from './event-address.ts';

/** The API at an address as it is spoken to. */
export interface HttpApi {
  /** The address of an event. */
  readonly event: (id: string) => string;
  /** The address of a sign-up. */
  readonly signup: (secret: string) => string;
  /** The answer, known by a key it always has. */
  readonly ask: <Answer extends object>(
    address: string,
    key: keyof Answer,
    request?: RequestInit,
  ) => Promise<Answer>;
}

/** The sign-up API at `api`, answered in `language`; it needs no cookies. */
export function httpApi(api: string, language: Language): HttpApi {
  watchPolicy();
  return {
    event: (id) => eventAddress(api, id),
    signup: (secret) => `${wholeAddress(api)}/signups/${encodeURIComponent(secret)}`,
    ask: (address, key, request = {}) =>
      answerOf(address, key, {
        ...request,
        credentials: 'omit',
        headers: { ...request.headers, 'Accept-Language': language },
      }),
  };
}

/** Reads events and receipts from the sign-up API at `api`, answered in `language`. An event that was asked for `early` is not asked for again. */
export function httpReader(api: string, language: Language, early?: EarlyAnswer): SignupReader {
  const { event, signup, ask } = httpApi(api, language);
  return {
    events: async (filter = {}) => {
      const query = new URLSearchParams({ ...filter }).toString();
      return (await ask<EventList>(`${wholeAddress(api)}/events${query && `?${query}`}`, 'events')).events;
    },
    // As the frame page has asked for it already: without headers of its own, and in our words where the answer is no.
    event: (id) =>
      answerOf<EventDetail>(event(id), 'sessions', eventRequest, early).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        throw new Refusal({ code: error.problem.code }, error.retryAfterSeconds);
      }),
    receipt: (secret) => ask<Receipt>(signup(secret), 'secret'),
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
  early?: EarlyAnswer,
): Promise<Answer> {
  // Not `AbortSignal.timeout()`: until its time is over it would hold on to an element that has long left the page.
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  try {
    const response = await responseTo(address, { ...request, signal: patience.signal }, early);
    const answer = (await response.json()) as Answer | undefined;
    if (!answer?.[key]) throw new TypeError(`no answer of the sign-up server at ${address}`);
    return answer;
  } finally {
    clearTimeout(timer);
  }
}

/** The response of a server that says yes; rejects with its refusal, or with why nothing came. */
export async function responseTo(
  address: string,
  request: RequestInit,
  early?: EarlyAnswer,
): Promise<Response> {
  let response: Response;
  try {
    // What failed early is asked for once more: only now a policy that forbids it is heard.
    const asked = early?.address === address ? early.response.catch(() => undefined) : undefined;
    response = (await asked) ?? (await fetch(address, request));
  } catch (error) {
    const { origin } = new URL(address);
    throw (await isBlocked(origin)) ? new Blocked(origin) : error;
  }
  if (!response.ok) throw await refusalOf(response);
  return response;
}

async function refusalOf(response: Response): Promise<Refusal> {
  const problem = (await response.json().catch(() => undefined)) as Problem | undefined;
  const code: RefusalCode = response.status === 429 || response.status === 503 ? 'busy' : 'internal';
  const wait = Number(response.headers.get('Retry-After'));
  return new Refusal(problem?.code ? problem : { code }, wait > 0 ? wait : undefined);
}
