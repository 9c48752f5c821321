import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

/** The height that the answer for a link has before any message of the frame. */
const answered = 480;

/**
 * The frame of a link can be read, and is as high as what stands in it. WordPress clips the frame of a provider that it does not trust
 * until a message of it comes, and text in a clipped frame counts as visible: so its style is looked at, too.
 */
export async function seesFrameOfLink(page: Page): Promise<void> {
  const content = page.frameLocator('iframe').locator('html');
  await content.getByText('Banyuwangi').filter({ visible: true }).first().waitFor();
  const frame = page.locator('iframe');
  const height = await followed(frame, content);
  const [clip, position] = await frame.evaluate((element) => [
    getComputedStyle(element).clip,
    getComputedStyle(element).position,
  ]);
  assert.deepEqual([clip, position], ['auto', 'static']);
  assert.notEqual(height, answered);
}

/** The height of a frame once it is that of the widget in it; waits for that, a picture at a time. */
export async function followed(frame: Locator, content: Locator): Promise<number> {
  await content.locator('.root').first().waitFor();
  for (;;) {
    const [around, inside] = await Promise.all([
      frame.evaluate(
        (element) =>
          new Promise<number>((resolve) => requestAnimationFrame(() => resolve(element.clientHeight))),
      ),
      content.evaluate((element) => element.getBoundingClientRect().height),
    ]);
    if (Math.abs(around - inside) <= 2) return around;
  }
}
