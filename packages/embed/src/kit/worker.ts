/**
 * The worker of the kit: keeps every file of one version on the device and answers from there. A new version is fetched beside the old one
 * and waits until somebody asks for it; the version before the present one stays for windows that are still open.
 */
declare const KIT_NAME: string;
declare const KIT_VERSION: string;
/** The page first, then all that it may fetch. */
declare const KIT_FILES: readonly string[];

interface Extendable extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface Fetching extends Event {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

interface Worker {
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
}

const worker = globalThis as unknown as Worker;
const own = `${KIT_NAME} ${KIT_VERSION}`;

/** What has a hash in its name never changes; of anything else the server is asked whether it is new. */
const wanted = (path: string): Request =>
  new Request(path, { cache: path.startsWith('/assets/') ? 'default' : 'no-cache' });

async function save(): Promise<void> {
  const cache = await caches.open(own);
  await cache.addAll(KIT_FILES.map(wanted));
}

async function tidyUp(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(`${KIT_NAME} `));
  const old = ours.filter((name) => name !== own).slice(0, -1);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** The present version first; a window that is still of the one before finds its files there. */
async function kept(path: string): Promise<Response | undefined> {
  const cache = await caches.open(own);
  return (await cache.match(path, { ignoreVary: true })) ?? caches.match(path, { ignoreVary: true });
}

async function answer(request: Request, path: string): Promise<Response> {
  return (await kept(path)) ?? fetch(request);
}

addEventListener('install', (event) => (event as Extendable).waitUntil(save()));
addEventListener('activate', (event) => (event as Extendable).waitUntil(tidyUp()));
addEventListener('message', (event) => {
  if (event.data === 'use') void worker.skipWaiting();
});
addEventListener('fetch', (event) => {
  const { request, respondWith } = event as Fetching;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  const [page] = KIT_FILES;
  // The one page shows what its query names; other pages below this address are not ours.
  if (request.mode === 'navigate' && pathname !== page) return;
  respondWith.call(event, answer(request, pathname === page ? page : pathname + search));
});
