import { defaultApi, eventAddress, eventRequest, patienceMs } from './event-address.ts';

/** What was asked for before the element was there, with the address it was asked at. */
export interface EarlyAnswer {
  readonly address: string;
  readonly response: Promise<Response>;
}

/** A tag of the form that is not yet an element. */
type Tag = HTMLElement & { asked?: EarlyAnswer; client?: unknown };

/*
 * The loader brings this beside the form, and it has come long before the form: the event of each tag is asked for now, one way to the server
 * and back sooner. The answer waits on the tag.
 */
for (const tag of document.querySelectorAll<Tag>('payung-event-signup[event]:not(:defined)')) {
  const id = tag.getAttribute('event');
  const api = tag.getAttribute('api') || defaultApi();
  // An address that is none is the form's to tell.
  if (!id || tag.client || tag.asked || !URL.canParse(api, location.href)) continue;
  const address = eventAddress(api, id);
  const response = fetch(address, { ...eventRequest, signal: AbortSignal.timeout(patienceMs) });
  response.catch(() => undefined);
  tag.asked = { address, response };
}
