/**
 * The worker of one check-in page: keeps the page and its files, so that it opens without a network. The server is asked first and waited for
 * shortly; people's data is not kept here. It is told the files of the page in its own address.
 */
interface Extendable extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface Fetching extends Extendable {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

interface Worker {
  readonly registration: { readonly scope: string };
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
}

declare const DOOR_FILES: readonly string[];

const worker = globalThis as unknown as Worker;
const page = worker.registration.scope;
const cacheName = `payung-door ${new URL(page).pathname}`;
/** On a line that is nearly gone, a door does not wait longer than this. */
const patienceMs = 3000;

async function save(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll([page, ...DOOR_FILES].map((path) => new Request(path, { cache: 'no-cache' })));
  await worker.skipWaiting();
}

/** From the network, kept for later; a page to which one is led instead, as to the sign-in, passes and is not kept. */
async function fresh(request: Request, event: Extendable): Promise<Response> {
  const response = await fetch(request);
  if (response.ok && !response.redirected) {
    const copy = response.clone();
    event.waitUntil(caches.open(cacheName).then((cache) => cache.put(request.url, copy)));
  }
  return response;
}

async function answer(request: Request, event: Extendable): Promise<Response> {
  const fetched = fresh(request, event);
  const kept = await caches.match(request.url, { cacheName, ignoreVary: true });
  if (!kept) return fetched;
  const patience = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs));
  const first = await Promise.race([fetched, patience]).catch(() => undefined);
  fetched.catch(() => undefined);
  // The server in trouble is no reason to close the door; a sign-in that is over is.
  return first && first.status < 500 ? first : kept;
}

addEventListener('install', (event) => (event as Extendable).waitUntil(save()));
addEventListener('activate', (event) => (event as Extendable).waitUntil(worker.clients.claim()));
addEventListener('fetch', (event) => {
  const { request } = event as Fetching;
  const isOwn = request.url === page || DOOR_FILES.some((path) => new URL(path, page).href === request.url);
  if (request.method === 'GET' && isOwn) (event as Fetching).respondWith(answer(request, event as Fetching));
});
