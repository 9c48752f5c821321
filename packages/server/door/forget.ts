import { openKept } from './kept.ts';

/** Runs on the page after signing out: no list and no page of a door stays on the phone. Marks that wait hold no names and stay until they are sent. */
async function forgetEverybody(): Promise<void> {
  const kept = await openKept();
  await kept.forgetLists();
  for (const name of await caches.keys()) if (name.startsWith('payung-door ')) await caches.delete(name);
  for (const registration of await navigator.serviceWorker.getRegistrations())
    if (new URL(registration.scope).pathname.startsWith('/penyelenggara/')) await registration.unregister();
}

void forgetEverybody().catch(() => undefined);
