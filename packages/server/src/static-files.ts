import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { mediaType } from './media-types.ts';
import { acceptedEncodings, isKnown } from './negotiation.ts';

interface StoredFile {
  readonly mtimeMs: number;
  readonly body: Buffer<ArrayBuffer>;
  readonly etag: string;
}

const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

/** Files with a hash in their name, and rule sets, which are released once. */
const neverChanging = /\/assets\/|\/rules\/\d{4}\.\d{2}[\d.]*\/|^\/v\d+\.\d+\.\d+\//;

/**
 * Answers `GET` and `HEAD` with the file of that path under the first root that has it, `index.html` for a folder;
 * `undefined` when none has. Precompressed siblings (`file.js.br`, `file.js.gz`) are sent to who accepts them.
 * Hidden files, paths with `..` and links that lead out of a root are not found.
 */
export function staticFiles(roots: readonly string[]): (request: Request) => Promise<Response | undefined> {
  const cache = new Map<string, StoredFile>();
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const { pathname } = new URL(request.url);
    const path = plainPath(pathname);
    if (path === undefined) return undefined;
    for (const root of roots) {
      const file = await fileUnder(root, path);
      if (file === 'folder') return toFolder(request.url);
      if (file !== undefined) return answer(request, pathname, file, cache);
    }
    return undefined;
  };
}

/** The decoded path when every step of it is a visible name; encoded slashes, dots and NUL have no place in one. */
function plainPath(pathname: string): string | undefined {
  try {
    const steps = pathname.split('/').map(decodeURIComponent);
    const plain = steps.every((step) => !step.startsWith('.') && !/[\\/\0]/.test(step));
    return plain ? steps.join('/') : undefined;
  } catch {
    return undefined;
  }
}

async function fileUnder(root: string, path: string): Promise<string | undefined> {
  const wanted = join(root, path.endsWith('/') ? `${path}index.html` : path);
  const [realRoot, real] = await Promise.all(
    [root, wanted].map((name) => realpath(name).catch(() => undefined)),
  );
  if (realRoot === undefined || real === undefined) return undefined;
  const inside = relative(realRoot, real);
  if (isAbsolute(inside) || inside.split(sep)[0] === '..') return undefined;
  const found = await stat(real);
  if (found.isFile()) return real;
  const index = await stat(join(real, 'index.html')).catch(() => undefined);
  return index?.isFile() ? 'folder' : undefined;
}

/** A folder without its last slash would resolve the links of its page one level too high. */
function toFolder(address: string): Response {
  const url = new URL(address);
  // The path alone: behind a proxy we do not know the host and scheme that people see.
  const location = url.pathname.replace(/^\/+/, '/') + '/' + url.search;
  return new Response(null, { status: 308, headers: { Location: location } });
}

async function answer(
  request: Request,
  pathname: string,
  path: string,
  cache: Map<string, StoredFile>,
): Promise<Response> {
  const accepted = acceptedEncodings(request.headers.get('Accept-Encoding'));
  const { file, encoding } = await bestFile(path, accepted, cache);
  const immutable = neverChanging.test(pathname);
  const headers = new Headers({
    'Content-Type': mediaType(path),
    'Cache-Control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    Vary: 'Accept-Encoding',
  });
  if (!immutable) headers.set('ETag', file.etag);
  if (isKnown(request.headers.get('If-None-Match'), file.etag))
    return new Response(null, { status: 304, headers });
  if (encoding) headers.set('Content-Encoding', encoding);
  headers.set('Content-Length', String(file.body.length));
  return new Response(request.method === 'HEAD' ? null : file.body, { headers });
}

async function bestFile(path: string, accepted: ReadonlySet<string>, cache: Map<string, StoredFile>) {
  for (const { name, ending } of encodings) {
    if (!accepted.has(name)) continue;
    const file = await load(path + ending, cache);
    if (file) return { file, encoding: name };
  }
  return { file: (await load(path, cache))!, encoding: undefined };
}

/** Read once as long as it does not change; the tag is of the bytes, so that a rebuild with the same bytes changes nothing. */
async function load(path: string, cache: Map<string, StoredFile>): Promise<StoredFile | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const known = cache.get(path);
  if (known && known.mtimeMs === found.mtimeMs && known.body.length === found.size) return known;
  const body = await readFile(path);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const file = { mtimeMs: found.mtimeMs, body, etag };
  cache.set(path, file);
  return file;
}
