import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';

/** Who may write in WordPress, from the one who may least. */
export const roles = ['contributor', 'author', 'editor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** A post as the role's own session sends it. */
interface Draft {
  readonly title: string;
  readonly content: string;
  readonly status: 'publish' | 'pending';
}

/** A post as WordPress has saved it. */
interface Saved {
  readonly id: number;
  readonly link: string;
  /** The stored content, after whatever WordPress has deleted. */
  readonly content: string;
}

/** A role that has signed in with a browser. */
export interface Session {
  readonly page: Page;
  /** Saves by the interface that the block editor uses; `id` changes a post that is there. */
  save(draft: Partial<Draft>, id?: number): Promise<Saved>;
  close(): Promise<void>;
}

/** Signs in by sending the form; the page then stands at a small address of the site, from which its interface can be asked. */
export async function signIn(browser: Browser, address: string, role: Role): Promise<Session> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const form = { log: role, pwd: role, testcookie: '1' };
  // Asked for first: the form counts only with the cookie that comes with it.
  await context.request.get(`${address}/wp-login.php`);
  await context.request.post(`${address}/wp-login.php`, { form, maxRedirects: 0 });
  await page.goto(`${address}/wp-admin/admin-ajax.php?action=rest-nonce`);
  const nonce = await page.locator('body').innerText();
  assert.match(nonce, /^[0-9a-f]{10}$/, `${role} is signed in`);
  return {
    page,
    async save(draft, id) {
      const { status, body } = await page.evaluate(
        async ({ path, nonce, draft }) => {
          const answer = await fetch(path, {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-wp-nonce': nonce },
            body: JSON.stringify(draft),
          });
          return { status: answer.status, body: (await answer.json()) as Record<string, never> };
        },
        { path: `/index.php?rest_route=/wp/v2/posts${id ? `/${id}` : ''}&context=edit`, nonce, draft },
      );
      assert.ok(status < 300, `${status} ${JSON.stringify(body)}`);
      const {
        id: saved,
        link,
        content,
      } = body as unknown as { id: number; link: string; content: { raw: string } };
      return { id: saved, link, content: content.raw };
    },
    close: () => context.close(),
  };
}
