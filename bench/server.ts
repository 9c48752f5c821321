import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSite, type Site } from '../tests/site/running-site.ts';
import { builtPages } from './built-pages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The same server for all pages: the built site with our own pages beside it. */
export function startServer(): Promise<Site> {
  const folders = ['packages/embed/dist/static', 'demo/dist'].map((folder) => resolve(root, folder));
  process.env['PAYUNG_STATIC'] = [...folders, builtPages].join(delimiter);
  return startSite();
}
