import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostWith, script } from './host.ts';
import { allPasted, everyFallbackIsSeen, sixWidgets } from './six-widgets.ts';

const host = hostWith({ '/': { body: script + allPasted } });

describe('a reader whose browser runs no scripts', () => {
  it('sees what stands in each tag', async () => {
    const { page } = await host.open('/', { javaScriptEnabled: false });
    await everyFallbackIsSeen(page);
  });

  for (const { tag, attributes } of sixWidgets) {
    const address = `/embed/${tag.replace('payung-', '')}?${attributes.replaceAll('"', '').replaceAll(' ', '&')}`;
    it(`reads in words what the frame page ${address} is about`, async () => {
      const { page } = await host.open('/', { javaScriptEnabled: false });
      await page.goto(host.site + address);
      const text = await page.locator('body').innerText();
      assert.ok(text.length > 100, text);
      assert.doesNotMatch(text, /undefined|\[object/);
    });
  }
});
