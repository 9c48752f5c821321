import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { createApp } from '@payung/server';

/** Serves an app over real sockets on a port the system chooses; `close` ends it. */
export async function served(app: ReturnType<typeof createApp>) {
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const headers = new Headers(incoming.headers as Record<string, string>);
      const body = chunks.length > 0 ? Buffer.concat(chunks) : null;
      const request = new Request(`http://test${incoming.url}`, { method: incoming.method!, headers, body });
      void Promise.resolve(app.fetch(request)).then(async (response) => {
        outgoing.writeHead(response.status, Object.fromEntries(response.headers));
        outgoing.end(Buffer.from(await response.arrayBuffer()));
      });
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise((closed) => {
      server.close(closed);
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${port}`, close };
}
