import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { siteAndBrowser } from './site-and-browser.ts';

const started = siteAndBrowser();

/** Pixels: what a finger meets. */
const target = 44;

/** A frame page, and the names of the buttons that are pressed in it, one after the other. */
interface Seen {
  readonly what: string;
  readonly path: string;
  readonly pressed?: readonly RegExp[];
}

const pages: readonly Seen[] = [
  { what: 'a map of the country', path: 'coverage-map' },
  { what: 'a map with a kind picked out', path: 'coverage-map?region=35', pressed: [/^Belum ada data/] },
  { what: 'tiles', path: 'coverage-map?view=tiles' },
  { what: 'a table', path: 'coverage-map?region=11&view=table' },
  { what: 'a table of the country', path: 'coverage-map?view=table', pressed: [/^Tampilkan semua/] },
  { what: 'the details of a regency', path: 'coverage-map?region=3510', pressed: [/^Sumber dan angka lain/] },
  {
    what: 'a map with all that it opens',
    path: 'coverage-map?region=35#payung=coverage-map&compare=33',
    pressed: [/^Cari wilayah/, /^Wilayah bertetangga/, /^Simpan atau bagikan/, /^Tentang batas/],
  },
  { what: 'a map of a table that is not there', path: 'coverage-map?src=%2Fnot-there.csv' },
  { what: 'a card', path: 'coverage-card' },
  { what: 'a calculator', path: 'calculator' },
  { what: 'the calculation of death benefits', path: 'calculator?calculation=death' },
  { what: 'a list of events', path: 'event-list' },
  { what: 'a form', path: 'event-signup?event=kader-mojokerto' },
  { what: 'a programme', path: 'program-explainer?program=jkm' },
];

/** The page with what was pressed, in letters of that many pixels, on a narrow screen that is met by a finger or by a mouse. */
async function opened({ path, pressed = [] }: Seen, letters: number, hasTouch: boolean): Promise<Page> {
  const context = await started.browser.newContext({ viewport: { width: 360, height: 800 }, hasTouch });
  const page = await context.newPage();
  await page.goto(`${started.site.address}/embed/${path}`, { waitUntil: 'networkidle' });
  const widget = page.locator(`payung-${/^[a-z-]+/.exec(path)![0]}`);
  await widget.evaluate((element, size) => (element.style.fontSize = `${size}px`), letters);
  await widget.locator('css=.root:not([hidden])').first().waitFor();
  for (const name of pressed) {
    await widget.getByRole('button', { name }).first().click();
    await page.waitForLoadState('networkidle');
  }
  return page;
}

/**
 * Every control that is seen, and whether it is smaller than a finger; a box to tick is met by its whole line. The regions of a picture and
 * the tiles are as large as there is room, and each is in the table, too.
 */
const controlsOf = (page: Page): Promise<{ readonly says: string; readonly isSmall: boolean }[]> =>
  page.evaluate((least) => {
    const controls = 'button, select, textarea, summary, input, a.button, [role=option]:not(path, .tile)';
    return [...document.querySelectorAll('*')]
      .flatMap((host) => [...(host.shadowRoot?.querySelectorAll<HTMLElement>(controls) ?? [])])
      .map((control) => control.closest<HTMLElement>('label.choice') ?? control)
      .filter((control) => control.checkVisibility())
      .map((control) => {
        const { width, height } = control.getBoundingClientRect();
        const size = `${width.toFixed(1)} × ${height.toFixed(1)}`;
        return {
          says: `${control.localName}.${control.className} “${control.innerText.trim().slice(0, 30)}” ${size}`,
          // The border of a box may end between two pixels.
          isSmall: Math.min(width, height) < least - 0.1,
        };
      });
  }, target);

describe('under a finger', () => {
  for (const letters of [14, 16])
    for (const seen of pages)
      it(`every control of ${seen.what} is 44 pixels high and wide, with letters of ${letters} px`, async () => {
        const page = await opened(seen, letters, true);
        const controls = await controlsOf(page);
        assert.ok(controls.length > 0);
        assert.deepEqual(
          controls.filter(({ isSmall }) => isSmall).map(({ says }) => says),
          [],
        );
        await page.context().close();
      });

  it('a control that is made for a mouse is found', async () => {
    const page = await opened({ what: 'a table', path: 'coverage-map?region=11&view=table' }, 14, false);
    const small = (await controlsOf(page)).filter(({ isSmall }) => isSmall);
    assert.ok(small.some(({ says }) => says.startsWith('button.link “Kabupaten Aceh Barat”')));
    assert.ok(small.some(({ says }) => says.startsWith('button.sort')));
    await page.context().close();
  });
});
