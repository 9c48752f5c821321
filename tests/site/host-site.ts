import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else: what stands in its body, and the headers that its site sends. */
export interface HostPage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site of somebody else. */
interface HostSite {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts a site on an origin of its own that has these pages, by path. */
export async function startHost(pages: Readonly<Record<string, HostPage>>): Promise<HostSite> {
  const server = createServer(({ url = '/' }, response) => {
    const page = pages[url.split('?')[0]!];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page && `<!doctype html><html lang="id"><title>Situs tuan rumah</title>${page.body}</html>`);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
