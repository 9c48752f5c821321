import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { hostWith, script } from './host.ts';
import { pasted, sixWidgets } from './six-widgets.ts';

const around = '<p>Tulisan tuan rumah.</p>';

const host = hostWith(
  Object.fromEntries(
    sixWidgets.map((widget) => [
      `/${widget.tag}`,
      { body: `${script}<h1>Berita desa</h1>${around}${pasted(widget)}${around}` },
    ]),
  ),
);

/** What a reader of the sheet must find to trust it: where it comes from, and of which day it is. */
const proof: Readonly<Record<string, readonly RegExp[]>> = {
  'payung-calculator': [/PP 82\/2019 pasal 34/, /Dicetak 21 November 2026/, /bukan situs resmi/],
  'payung-coverage-map': [/Sumber/, /20\d\d/, /bukan batas resmi/],
  'payung-coverage-card': [/Sumber/, /20\d\d/],
  'payung-program-explainer': [/Dasar hukum dan sumber/, /Diperiksa|diperiksa/, /Rp20\.000\.000/],
  'payung-event-list': [/Pelatihan Batik/, /2027/],
  'payung-event-signup': [/Pelatihan Batik/, /2027/],
};

/** Readies the page as the browser does when it is printed, and keeps it like that; what only paper needs is on its way since the key. */
async function onPaper(page: Page, tag: string): Promise<void> {
  await page.keyboard.press('Control');
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.waitForFunction(
    ([tag, parts]) => {
      dispatchEvent(new Event('beforeprint'));
      const { innerText } = document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>('.root')!;
      return parts.every((part) => new RegExp(part).test(innerText.replace(/\s+/g, ' ')));
    },
    [tag, proof[tag]!.map(({ source }) => source)] as const,
  );
}

/** What is cut off: a box that holds more than it shows, but for what is hidden from all eyes. */
const cutOff = (page: Page, tag: string) =>
  page
    .locator(`${tag} .root`)
    .first()
    .evaluate((root) =>
      [root, ...root.querySelectorAll<HTMLElement>('*')]
        .filter((element) => {
          const { overflowX, overflowY, clipPath, display } = getComputedStyle(element);
          const isCut =
            (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
            (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1);
          return (
            isCut &&
            clipPath === 'none' &&
            display !== 'none' &&
            element.getClientRects().length > 0 &&
            !(element instanceof SVGElement)
          );
        })
        .map(({ localName, className }) => `${localName}.${String(className)}`),
    );

/** What can only be pressed: names in a table, kinds in a legend and words that are explained are buttons, too, but are read as words. */
const pressed = (page: Page, tag: string) =>
  page
    .locator(`${tag} :is(button, .button):not(table *, .kind, .term)`)
    .filter({ visible: true })
    .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.replace(/<!--.*?-->/g, '').slice(0, 150)));

describe('a page of somebody else on paper', () => {
  for (const { tag, works } of sixWidgets)
    it(`shows <${tag}> whole, with its source and day, and nothing to press`, async () => {
      const { page, console } = await host.open(`/${tag}`, { viewport: { width: 1280, height: 800 } });
      await page.locator(tag).scrollIntoViewIfNeeded();
      await works(page.locator(tag));
      await onPaper(page, tag);
      assert.deepEqual(await pressed(page, tag), []);
      assert.deepEqual(await cutOff(page, tag), []);
      assert.deepEqual(console, []);
    });
});
