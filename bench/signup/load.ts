import autocannon, { type Request } from 'autocannon';
import { sampleRequest } from '../../tests/server/sample-event.ts';

/** What people got from a server that was asked as fast as it answers. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds in which 99 of 100 were answered. */
  readonly p99: number;
}

/** How many ask at once, each for the next as soon as it has an answer. */
export const clients = 200;

let keys = 0;
const body = JSON.stringify(sampleRequest());

/** Sends sign-ups for one event, each a new one. */
export function signingUp(address: string, event: string, seconds: number): Promise<Load> {
  const path = `/api/events/${event}/signups`;
  return load(address, seconds, {
    method: 'POST',
    setupRequest: (request) => ({
      ...request,
      path,
      body,
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `bench-${process.pid}-${++keys}` },
    }),
  });
}

/** Reads one address again and again. */
export function reading(address: string, path: string, seconds: number): Promise<Load> {
  return load(address, seconds, { method: 'GET', path });
}

async function load(url: string, duration: number, request: Request): Promise<Load> {
  const result = await autocannon({ url, connections: clients, duration, requests: [request] });
  const refused = result.non2xx + result.errors;
  if (refused > 0) throw new Error(`${refused} of ${result.requests.total} requests to ${url} were refused`);
  return { perSecond: result.requests.total / result.duration, p99: result.latency.p99 };
}
