import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostWith, script } from './host.ts';
import { allPasted, everyWidgetWorks } from './six-widgets.ts';

const host = hostWith({ '/': { body: `${script}<h1>Berita desa</h1>${allPasted}` } });

/** What a page has that others could read or miss: its own names, what it keeps, and its fonts. */
const kept = () => ({
  names: Object.getOwnPropertyNames(window)
    .filter((name) => !/^\d+$/.test(name))
    .sort(),
  cookie: document.cookie,
  local: Object.keys(localStorage),
  fonts: document.fonts.size,
});

describe('a page that holds every widget, each of them used', () => {
  it('asks nobody but us, for no font and no tracking, and keeps no cookie, name or font of ours', async () => {
    const asked: { readonly origin: string; readonly kind: string; readonly path: string }[] = [];
    const { page, console } = await host.open('/', {
      prepare: (page) =>
        page.on('request', (request) => {
          const { origin, pathname } = new URL(request.url());
          if (request.url().startsWith('http'))
            asked.push({ origin, kind: request.resourceType(), path: pathname });
        }),
      until: 'domcontentloaded',
    });
    const before = await page.evaluate(kept);
    await everyWidgetWorks(page);
    await page.waitForLoadState('networkidle');
    const own = new URL(page.url()).origin;
    const ours = new URL(host.site).origin;
    assert.deepEqual([...new Set(asked.map(({ origin }) => origin))].sort(), [own, ours].sort());
    const kinds = new Set(asked.map(({ kind }) => kind));
    for (const kind of ['font', 'image', 'media', 'ping', 'stylesheet', 'websocket'])
      assert.ok(!kinds.has(kind), kind);
    // What is not a file of the site is the event that was asked for: nothing is reported.
    const fetched = asked.filter(({ origin, kind }) => origin === ours && kind !== 'script');
    assert.deepEqual(
      fetched.filter(({ path }) => !path.startsWith('/api/events')),
      [],
    );
    assert.deepEqual(await page.evaluate(kept), before);
    assert.deepEqual(await page.context().cookies(), []);
    assert.deepEqual(console, []);
  });
});
