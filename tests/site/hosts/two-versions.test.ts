import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostWith, script } from './host.ts';
import { allPasted, everyWidgetWorks, sixWidgets } from './six-widgets.ts';

const second = script.replace('PAYUNG', 'KEDUA');

const host = hostWith({
  '/dua-kali': { body: script + script + allPasted },
  '/dua-salinan': { body: script + second + allPasted },
  '/di-kepala': { body: `<head>${script}</head><body>${allPasted}</body>` },
});

describe('a page that includes us twice', () => {
  it('shows each widget once when it is the same address', async () => {
    const { page, console } = await host.open('/dua-kali');
    await everyWidgetWorks(page);
    assert.deepEqual(console, []);
  });

  it('shows each widget once when two whole copies have come, and says which is of another version', async () => {
    const { page, console } = await host.open('/dua-salinan', {
      prepare: (page) =>
        // As that of next year will be.
        page.route('http://localhost:*/assets/*.js', async (route) => {
          const answer = await route.fetch();
          const body = (await answer.text()).replace(/(["'`])0\.1\.0\1/g, '"9.9.9"');
          await route.fulfill({ response: answer, body });
        }),
    });
    await everyWidgetWorks(page);
    for (const { tag } of sixWidgets) {
      const told = console.filter((line) => line.includes(`<${tag}> is that of version`));
      assert.equal(told.length, 1, `${tag}: ${console.join('\n')}`);
      assert.equal(await page.locator(`${tag} >> css=.root`).count(), 1);
    }
    assert.equal(console.length, sixWidgets.length, console.join('\n'));
  });

  it('works from the head, before there is a body', async () => {
    const { page, console } = await host.open('/di-kepala');
    await everyWidgetWorks(page);
    assert.deepEqual(console, []);
  });
});
