import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { newOrganizerKey, type OrganizerKey, scopes } from '@payung/server/organizer-key';
import { today } from './sample-event.ts';
import type { TestApp } from './test-app.ts';

/** What a form sends; several values of one name are a list. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

/** Somebody signed in to the organiser pages, without a browser. */
export interface Desk {
  readonly key: { readonly id: string; readonly shown: string };
  readonly cookie: string;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** The text of a page that must be there. */
  page(path: string): Promise<string>;
  post(path: string, filled?: Filled, headers?: Record<string, string>): Promise<Response>;
}

/** A post as a browser sends it from a page of our own. */
export const ownPage = { 'Sec-Fetch-Site': 'same-origin' };

/** Makes a key of an organiser and keeps it. */
export async function keyFor(test: TestApp, owner: Partial<Pick<OrganizerKey, 'organizer' | 'scopes'>> = {}) {
  const { kept, shown } = newOrganizerKey({ organizer: 'branch', scopes, ...owner }, today, randomBytes);
  await test.store.organizers.addKey(kept);
  return { id: kept.id, shown };
}

/** A body as forms send it. */
export function formOf(filled: Filled): URLSearchParams {
  const pairs = Object.entries(filled).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : value.map((one) => [name, one]),
  );
  return new URLSearchParams(pairs as [string, string][]);
}

/** Sends the key as the sign-in page does. */
export function signIn(
  test: TestApp,
  kunci: string,
  headers: Record<string, string> = ownPage,
  more: Filled = {},
) {
  const body = formOf({ kunci, ...more });
  return test.app.request('/penyelenggara/masuk', { method: 'POST', headers, body });
}

/** Signs in with a new key. */
export async function deskOf(
  test: TestApp,
  owner: Partial<Pick<OrganizerKey, 'organizer' | 'scopes'>> = {},
): Promise<Desk> {
  const key = await keyFor(test, owner);
  const answer = await signIn(test, key.shown);
  assert.equal(answer.status, 303, await answer.text());
  const cookie = answer.headers.get('Set-Cookie')!.split(';')[0]!;
  const desk: Desk = {
    key,
    cookie,
    get: async (path, headers = {}) =>
      test.app.request(`/penyelenggara${path}`, { headers: { Cookie: cookie, ...headers } }),
    async page(path) {
      const answer = await desk.get(path);
      const text = await answer.text();
      assert.equal(answer.status, 200, text);
      return text;
    },
    post: async (path, filled = {}, headers = ownPage) =>
      test.app.request(`/penyelenggara${path}`, {
        method: 'POST',
        headers: { Cookie: cookie, ...headers },
        body: formOf(filled),
      }),
  };
  return desk;
}
