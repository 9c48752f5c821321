import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostWith } from './host.ts';
import { sixWidgets } from './six-widgets.ts';

const addressOf = ({ tag, attributes }: (typeof sixWidgets)[number]) =>
  `/embed/${tag.replace('payung-', '')}?${attributes.replaceAll('"', '').replaceAll(' ', '&')}`;

const host = hostWith({
  '/': {
    body: sixWidgets
      .map(
        (widget) =>
          `<iframe title="${widget.tag}" sandbox="allow-scripts" width="600" height="900" src="PAYUNG${addressOf(widget)}"></iframe>`,
      )
      .join(''),
  },
});

describe('a frame that is allowed scripts and nothing else', () => {
  for (const { tag, works } of sixWidgets)
    it(`holds a working <${tag}>, without storage and with an origin of its own`, async () => {
      const { page, console } = await host.open('/');
      const frame = page.frameLocator(`iframe[title="${tag}"]`);
      await page.locator(`iframe[title="${tag}"]`).scrollIntoViewIfNeeded();
      await works(frame.locator(tag));
      assert.equal(await frame.locator('body').evaluate(() => self.origin), 'null');
      assert.deepEqual(console, []);
    });
});
