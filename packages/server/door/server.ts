import type { DoorAnswer, DoorList, DoorMark } from '../src/door/door-list.ts';

/** Why the server did not do what was asked: not reached, signed out, not allowed or gone, or troubled and worth another try. */
export type Trouble = 'unreachable' | 'signed-out' | 'refused' | 'busy';

/** An answer, or why there is none. */
export type Answer<Body> = { readonly body: Body } | { readonly trouble: Trouble };

/** What the pages of the server say to a phone at a door; `page` is the address of the check-in page. */
export function doorServer(page: string) {
  const ask = async <Body>(path: string, init?: RequestInit): Promise<Answer<Body>> => {
    try {
      const response = await fetch(page + path, { ...init, signal: AbortSignal.timeout(20_000) });
      if (response.ok && isJson(response)) return { body: (await response.json()) as Body };
      return { trouble: troubleOf(response) };
    } catch {
      return { trouble: 'unreachable' };
    }
  };
  return {
    /** The list, unless it is still the one of this tag. */
    list: (tag = '') => ask<DoorList>(`/daftar?tag=${tag}`),
    send: (marks: readonly DoorMark[]) =>
      ask<DoorAnswer>('/catatan', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ marks }),
      }),
  };
}

const isJson = (response: Response): boolean =>
  response.headers.get('Content-Type')?.startsWith('application/json') ?? false;

/** A page where data is wanted is the sign-in, to which older browsers are led. */
function troubleOf(response: Response): Trouble {
  if (response.status === 401 || response.redirected) return 'signed-out';
  return response.status === 403 || response.status === 404 ? 'refused' : 'busy';
}
