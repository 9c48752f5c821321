import { type AddressInfo, createServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A message that the mail server has taken whole. */
export interface Received {
  readonly to: string;
  readonly raw: string;
  readonly mail: Email;
}

/** What a test does to a message on its way; what it throws is the server's answer. `refusal()` makes one. */
export interface Meddling {
  readonly recipient?: (address: string) => Promise<void> | void;
  /** After the whole message is there and before the server says that it has it. */
  readonly taken?: (received: Received) => Promise<void> | void;
}

/** A real mail server on a real socket. */
export interface MailServer {
  readonly port: number;
  readonly url: string;
  readonly received: readonly Received[];
  /** Every line that came, whole messages too. */
  readonly connections: () => number;
  meddling: Meddling;
  /** Waits until so many messages were taken. */
  got(count: number): Promise<readonly Received[]>;
  close(): Promise<void>;
}

/** An answer of a mail server that is no yes. It quotes the address, as many do. */
export function refusal(responseCode: number, address = ''): Error {
  return Object.assign(new Error(`not ${address}`), { responseCode });
}

/** Starts one at a port, or at one that the system chooses. */
export async function startMailServer(port = 0, options: SMTPServerOptions = {}): Promise<MailServer> {
  const received: Received[] = [];
  const waiting: { count: number; resolve: (all: readonly Received[]) => void }[] = [];
  let connections = 0;
  const answered = (work: () => Promise<void> | void, callback: (error?: Error | null) => void) =>
    void Promise.resolve()
      .then(work)
      .then(
        () => callback(),
        (error: Error) => callback(error),
      );
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onConnect(_session, callback) {
      connections += 1;
      callback();
    },
    onRcptTo: ({ address }, _session, callback) =>
      answered(() => mailServer.meddling.recipient?.(address), callback),
    onData(stream, session, callback) {
      answered(async () => {
        const raw = await text(stream);
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        const one = { to, raw, mail: await PostalMime.parse(raw) };
        await mailServer.meddling.taken?.(one);
        received.push(one);
        for (const { count, resolve } of waiting) if (received.length >= count) resolve(received);
      }, callback);
    },
    ...options,
  });
  // A client that is killed leaves a broken line.
  server.on('error', () => undefined);
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const bound = (server.server.address() as AddressInfo).port;
  const mailServer: MailServer = {
    port: bound,
    url: `smtp://127.0.0.1:${bound}`,
    received,
    connections: () => connections,
    meddling: {},
    got: (count) =>
      received.length >= count
        ? Promise.resolve(received)
        : new Promise((resolve) => waiting.push({ count, resolve })),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
  return mailServer;
}

/** A server that takes a line and never says a word. */
export async function startSilence(): Promise<{
  readonly url: string;
  readonly called: Promise<void>;
  close(): void;
}> {
  const lines: Socket[] = [];
  let heard: () => void;
  const called = new Promise<void>((resolve) => (heard = resolve));
  const server = createServer((line) => {
    line.on('error', () => undefined);
    lines.push(line);
    heard();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    called,
    close() {
      for (const line of lines) line.destroy();
      server.close();
    },
  };
}
