/** The server this module came from: in a page of somebody else that is our server, not the host. */
export const ourServer = (): string => new URL(import.meta.url).origin;

/** The API of that server. */
export const defaultApi = (): string => `${ourServer()}/api`;

/** The address of an API, whole and without a slash at its end. */
export const wholeAddress = (api: string): string =>
  new URL(api.replace(/\/+$/, ''), globalThis.location?.href).href;

/** Where the API at `api` tells about an event. */
export const eventAddress = (api: string, id: string): string =>
  `${wholeAddress(api)}/events/${encodeURIComponent(id)}`;

/** An event is asked for alike wherever that begins, so that a browser can take an answer for another. */
export const eventRequest = { credentials: 'same-origin' } as const;

/** After this long without an answer a request counts as unanswered; the person may send again with the same key. */
export const patienceMs = 60_000;
