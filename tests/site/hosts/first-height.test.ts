import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { hostWith } from './host.ts';

/** A frame as WordPress has it until it is told a height: clipped, with a secret in its address. What it tells is noted. */
const clipped = (path: string) =>
  `<script>
    globalThis.heard = [];
    addEventListener('message', ({ data }) => heard.push(data));
  </script><iframe width="600" height="50" style="position: absolute; clip: rect(1px, 1px, 1px, 1px)"
    sandbox="allow-scripts" src="PAYUNG/embed/${path}#?secret=rahasia"></iframe>`;

const frames = {
  '/biasa': 'coverage-card?region=3510',
  '/berwarna': 'coverage-card?region=3510&accent=8a1c3a',
  '/peta': 'coverage-map?region=35&accent=8a1c3a',
} as const;

const host = hostWith(
  Object.fromEntries(Object.entries(frames).map(([at, path]) => [at, { body: clipped(path) }])),
);

/** Lets a frame have its page, and neither another file nor an animation frame. */
async function pageAlone(page: Page): Promise<void> {
  // Held for good: a page goes on after any answer, a failure too.
  await page.route(
    (url) => url.origin === host.site && !/^\/embed\/coverage-(card|map)$/.test(url.pathname),
    () => undefined,
  );
  await page.addInitScript(() => {
    if (!location.pathname.startsWith('/embed/')) return;
    window.requestAnimationFrame = () => 0;
    window.ResizeObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
  });
}

interface Told {
  readonly value: number;
  readonly message?: string;
  readonly payung?: string;
}

describe('a frame whose page has come and nothing else', () => {
  for (const [at, path] of Object.entries(frames)) {
    it(`/embed/${path} tells its height to WordPress and to our helper`, async () => {
      const { page } = await host.open(at, { prepare: pageAlone, until: 'domcontentloaded' });
      const heard = await page.waitForFunction(() => {
        const { heard } = globalThis as unknown as { heard: Told[] };
        return heard.length > 1 && heard;
      });
      const [wordpress, helper] = (await heard.jsonValue()) as Told[];
      assert.deepEqual([wordpress!.message, helper!.payung], ['height', 'height']);
      assert.ok(wordpress!.value > 50, String(wordpress!.value));
      assert.equal(helper!.value, wordpress!.value);
    });
  }
});
