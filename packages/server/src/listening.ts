import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { problemOf, Refusal, statusOf } from './refusal.ts';

/** How long a request may take to arrive, in milliseconds; a connection that drips would else be kept open for minutes. */
export interface Patience {
  /** From the first byte to the end of the headers. */
  readonly headersMs: number;
  /** From the first byte to the end of the body: 64 KB on a line of 20 kbit/s. */
  readonly requestMs: number;
}

const usual: Patience = { headersMs: 10_000, requestMs: 30_000 };

/** An HTTP server for an app, not listening yet. Who sends too slowly is told so with 408, and the connection ends. */
export function serverFor(app: Hono, { headersMs, requestMs }: Patience = usual): Server {
  const serverOptions = {
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    // Longer than proxies keep theirs (60 s): a request must not meet a line that is being closed.
    keepAliveTimeout: 75_000,
    connectionsCheckingInterval: Math.min(1000, headersMs / 4),
  };
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions }) as Server;
  return server.on('clientError', answerBroken);
}

/** How long a caller has to read why the line ends, before it does. */
const lingerMs = 500;

/** Node's own answers to what is no request, but words for one that did not arrive in time. */
function answerBroken(error: NodeJS.ErrnoException, socket: Duplex): void {
  // As Node does: where an answer has begun on this line, another would run into it.
  const { _httpMessage: begun } = socket as { _httpMessage?: { readonly headersSent: boolean } };
  if (!socket.writable || error.code === 'ECONNRESET' || begun?.headersSent) {
    socket.destroy();
    return;
  }
  socket.end(answers.get(error.code ?? '') ?? 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  setTimeout(() => socket.destroy(), lingerMs).unref();
}

const answers = new Map([
  ['ERR_HTTP_REQUEST_TIMEOUT', answerText(new Refusal('request-too-slow'))],
  ['HPE_HEADER_OVERFLOW', 'HTTP/1.1 431 Request Header Fields Too Large\r\nConnection: close\r\n\r\n'],
]);

/** A refusal as bytes on the line, in Indonesian: of the request nothing is known. */
function answerText(refusal: Refusal): string {
  const body = JSON.stringify(problemOf(refusal, 'id'));
  return [
    `HTTP/1.1 ${statusOf(refusal.code)} Request Timeout`,
    'Content-Type: application/problem+json; charset=utf-8',
    'Content-Language: id',
    'Cache-Control: no-store',
    'Access-Control-Allow-Origin: *',
    'X-Content-Type-Options: nosniff',
    `Retry-After: ${refusal.retryAfterSeconds}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}
