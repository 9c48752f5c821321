import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { rounds } from '../../proof.ts';
import { hostWith, script } from './host.ts';
import { pasted, sixWidgets } from './six-widgets.ts';

const host = hostWith({
  '/banyak': {
    body:
      script +
      Array.from({ length: 200 }, (_, place) => pasted(sixWidgets[place % sixWidgets.length]!)).join(
        '<p>Jeda</p>',
      ),
  },
  '/satu-halaman': { body: `${script}<main></main>` },
});

type Held = Readonly<Record<'bytes' | 'listeners' | 'nodes', number>>;

/** What the page holds on to after everything that nobody can reach is gone. */
async function held(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  return { bytes: read('JSHeapUsedSize'), listeners: read('JSEventListeners'), nodes: read('Nodes') };
}

/** Asserts that the page holds no more than before, as soon as the answers that are still on their way have come. */
async function assertSettles(session: CDPSession, early: Held, times: number): Promise<void> {
  const until = performance.now() + 10_000;
  for (;;) {
    const late = await held(session);
    const grown = (late.bytes - early.bytes) / times;
    const isFlat = late.listeners <= early.listeners + 2 && late.nodes <= early.nodes + 20 && grown < 1_000;
    if (isFlat) return;
    if (performance.now() > until) assert.deepEqual(late, early, `${Math.round(grown)} bytes a time`);
  }
}

/** Adds a widget, waits until it shows something of its own, and takes it away; as often as told. */
const comeAndGo = (page: Page, tag: string, html: string, times: number) =>
  page.evaluate(
    async ([tag, html, times]) => {
      const main = document.querySelector('main')!;
      for (let time = 0; time < times; time++) {
        main.innerHTML = html;
        const widget = main.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(tag)!;
        await customElements.whenDefined(tag);
        await widget.updateComplete;
        const isShown = () => widget.shadowRoot!.querySelector('.root:not([hidden])');
        while (!isShown()) await new Promise((resolve) => setTimeout(resolve));
        main.replaceChildren();
      }
    },
    [tag, html, times] as const,
  );

describe('a page that holds many widgets', () => {
  it('shows all 200, each once it is near, and no id stands twice', async () => {
    const { page, console } = await host.open('/banyak');
    const all = page.locator(sixWidgets.map(({ tag }) => tag).join());
    assert.equal(await all.count(), 200);
    await all.evaluateAll(async (widgets) => {
      for (const widget of widgets) {
        widget.scrollIntoView();
        const isShown = () => widget.shadowRoot?.querySelector('.root:not([hidden])');
        while (!isShown()) await new Promise((resolve) => setTimeout(resolve, 10));
      }
    });
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, place) => ids.indexOf(id) !== place);
    });
    assert.deepEqual(twice, []);
    assert.deepEqual(console, []);
  });

  for (const widget of sixWidgets)
    it(`keeps nothing of <${widget.tag}> that came and went ${rounds('comingAndGoing')} times`, async () => {
      const { page, console } = await host.open('/satu-halaman');
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      const times = rounds('comingAndGoing');
      const go = (count: number) => comeAndGo(page, widget.tag, pasted(widget), count);
      // What is made once and kept, like styles and templates, is there after the first.
      await go(Math.ceil(times / 5));
      const early = await held(session);
      await go(times);
      await assertSettles(session, early, times);
      assert.deepEqual(console, []);
      await page.context().close();
    });
});
