import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { hostWith, script } from './host.ts';
import { allPasted, sixWidgets } from './six-widgets.ts';

const styled = (style: string) => ({
  body: `<head>${script}<style>${style}</style></head><body>${allPasted}</body>`,
});

const host = hostWith({
  '/': styled(''),
  '/62': styled('html { font-size: 62.5% } body { font: 1.8rem Georgia, serif }'),
  '/inggris': { body: `<head>${script}</head><body lang="en">${allPasted}</body>` },
  '/kecil': styled('html { font-size: 62.5% }'),
  '/besar': styled('body { font-size: 40px }'),
  '/gelap': styled('body { color-scheme: dark }'),
  '/terang': styled(':root { color-scheme: light }'),
  '/warna': styled(
    'body { --payung-color-accent: rgb(138, 28, 58); --payung-color-surface: rgb(255, 250, 240) }',
  ),
});

/** What a browser makes of some properties at the outermost box of each widget, once it is there. */
async function looks(page: Page, ...properties: string[]): Promise<Record<string, string[]>> {
  const seen: Record<string, string[]> = {};
  for (const { tag } of sixWidgets) {
    await page.locator(tag).scrollIntoViewIfNeeded();
    const root = page.locator(`${tag} .root`).first();
    await root.waitFor();
    seen[tag] = await root.evaluate((element, names) => {
      const style = getComputedStyle(element);
      return names.map((name) => style.getPropertyValue(name));
    }, properties);
  }
  return seen;
}

const everyWidget = (...values: string[]) => Object.fromEntries(sixWidgets.map(({ tag }) => [tag, values]));

describe('a widget follows the place where it stands', () => {
  it('in its language, and speaks Indonesian where the page names none that it knows', async () => {
    const titles = async (path: string) => {
      const { page } = await host.open(path);
      await looks(page, 'color');
      await page.waitForLoadState('networkidle');
      return page
        .locator(sixWidgets.map(({ tag }) => `${tag} .root h2`).join())
        .evaluateAll((all) => all.map((title) => (title as HTMLElement).innerText).join(' | '));
    };
    assert.match(await titles('/inggris'), /death benefit.*Workers protected.*|Coming events/i);
    assert.doesNotMatch(await titles('/inggris'), /Hitung santunan|Acara mendatang/);
    assert.match(await titles('/'), /Hitung santunan.*Acara mendatang/);
  });

  it('in font and size, also where the root is 62.5% of what a reader chose', async () => {
    const { page } = await host.open('/62');
    assert.deepEqual(await looks(page, 'font-family', 'font-size'), everyWidget('Georgia, serif', '18px'));
  });

  it('in size, but never smaller than 14 nor larger than 22 pixels', async () => {
    const small = await host.open('/kecil');
    assert.deepEqual(await looks(small.page, 'font-size'), everyWidget('14px'));
    const large = await host.open('/besar');
    assert.deepEqual(await looks(large.page, 'font-size'), everyWidget('22px'));
  });

  it('in its colour scheme: dark where the page is, light where the page is, whatever the reader has chosen', async () => {
    const dark = await host.open('/gelap', { colorScheme: 'light' });
    assert.deepEqual(
      await looks(dark.page, 'background-color', 'color'),
      everyWidget('rgb(18, 25, 27)', 'rgb(231, 239, 240)'),
    );
    const light = await host.open('/terang', { colorScheme: 'dark' });
    assert.deepEqual(
      await looks(light.page, 'background-color', 'color'),
      everyWidget('rgb(255, 255, 255)', 'rgb(22, 38, 43)'),
    );
  });

  it('in the colours that the page sets above it', async () => {
    const { page } = await host.open('/warna');
    assert.deepEqual(await looks(page, 'background-color'), everyWidget('rgb(255, 250, 240)'));
  });

  it('in forced colours, where every ground and text is that of the reader', async () => {
    const { page } = await host.open('/', { forcedColors: 'active' });
    const [canvas, text] = await page.evaluate(() => {
      const probe = document.createElement('p');
      probe.style.cssText = 'background: Canvas; color: CanvasText; forced-color-adjust: none';
      document.body.append(probe);
      const { backgroundColor, color } = getComputedStyle(probe);
      probe.remove();
      return [backgroundColor, color] as const;
    });
    assert.deepEqual(await looks(page, 'background-color', 'color'), everyWidget(canvas, text));
  });

  it('in calm: nothing in it moves by itself for a reader who asked for less motion', async () => {
    const { page } = await host.open('/', { reducedMotion: 'reduce' });
    await looks(page, 'color');
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .flatMap((tag) => [...(tag.shadowRoot?.querySelectorAll('.root *') ?? [])])
        .filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration !== '0s';
        })
        .map(({ localName, className }) => `${localName}.${String(className)}`),
    );
    assert.deepEqual(moving, []);
  });
});
