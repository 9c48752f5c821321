import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else: what stands in it, and the headers that its site sends. */
export interface HostPage {
  /** What follows the title: a body, or the rest of a head before it. */
  readonly body: string;
  /** Without a doctype a browser lays the page out as those of 1998 did. */
  readonly doctype?: '';
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
    // Asked for by every browser; a page without one is not what is tried here.
    if (url === '/favicon.ico') return response.writeHead(204).end();
    const type = { 'content-type': url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8' };
    response.writeHead(page ? 200 : 404, { ...type, ...page?.headers });
    if (page && url.endsWith('.js')) return response.end(page.body);
    const { body, doctype = '<!doctype html>' } = page ?? { body: '', doctype: '' };
    response.end(`${doctype}<html lang="id"><title>Situs tuan rumah</title>${body}</html>`);
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
