import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import jsqr from 'jsqr';
import type { Page } from 'playwright-core';
import { programs } from '@payung/programs';
import { pagesOf } from './pages-of-pdf.ts';
import { siteAndBrowser } from './site-and-browser.ts';
import { troubleOf, visit } from './visit.ts';

const started = siteAndBrowser();

// The package is CommonJS: what Node gives as its default is the module.
const readCode = jsqr as unknown as typeof jsqr.default;

/** What a camera reads from the code on the sheet, through pixels of the painted page. */
async function scanned(page: Page): Promise<string | undefined> {
  const picture = (await page.locator('.qr').screenshot()).toString('base64');
  const blank = await page.context().newPage();
  const { data, width, height } = await blank.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const paper = canvas.getContext('2d')!;
    paper.drawImage(image, 0, 0);
    const pixels = paper.getImageData(0, 0, image.width, image.height);
    return { data: [...pixels.data], width: image.width, height: image.height };
  }, picture);
  await blank.close();
  return readCode(Uint8ClampedArray.from(data), width, height)?.data;
}

describe('a leaflet', () => {
  for (const { code } of programs)
    for (const language of ['id', 'en'] as const)
      it(`of ${code} (${language}) is one A4 page whose code leads to the explanation`, async () => {
        const path = `/w/leaflet?program=${code}&region=3510&lang=${language}`;
        const watched = await visit(started.browser, started.site.address + path, { width: 1280 });
        const { page } = watched;
        assert.equal(pagesOf(await page.pdf({ preferCSSPageSize: true })), 1);
        await page.emulateMedia({ media: 'print' });
        assert.equal(
          await scanned(page),
          `${started.site.address}/w/program-explainer?program=${code}&region=3510&lang=${language}`,
        );
        const parts = await page
          .locator('.boxes section')
          .evaluateAll((boxes) => boxes.map((box) => box.textContent!.trim().length));
        assert.ok(parts.length === 5 && parts.every((letters) => letters > 30), String(parts));
        assert.deepEqual(await troubleOf(watched), { console: [], foreign: [], failed: [], violations: [] });
        await page.context().close();
      });

  it('of JKM says what a notice board needs, with day and law', async () => {
    const { page } = await visit(
      started.browser,
      `${started.site.address}/w/leaflet?program=jkm&region=3510`,
      { width: 1280 },
    );
    await page.emulateMedia({ media: 'print' });
    const text = (await page.locator('.sheet').innerText()).replace(/\s+/g, ' ');
    for (const part of [
      'Untuk warga Kabupaten Banyuwangi',
      'Rp42.000.000',
      'Rp16.800 sebulan',
      'Daftar lewat aplikasi JMO',
      'Akta kematian',
      'kantor cabang BPJS Ketenagakerjaan',
      '175',
      'Angka untuk 21 November 2026',
      'PP 44/2015',
      'Bukan selebaran resmi',
    ])
      assert.ok(text.includes(part), `${part} is not in: ${text}`);
    await page.context().close();
  });

  it('is black on white, on paper and on a dark screen', async () => {
    const { page } = await visit(started.browser, `${started.site.address}/w/leaflet?program=jkm`, {
      width: 1280,
      dark: true,
    });
    const colours = await page
      .locator('.sheet, .sheet *:not(svg, path)')
      .evaluateAll((elements) => [
        ...new Set(
          elements.flatMap((element) => [
            getComputedStyle(element).color,
            getComputedStyle(element).backgroundColor,
          ]),
        ),
      ]);
    for (const colour of colours) {
      const [red, green, blue] = colour.match(/\d+/g)!.map(Number);
      assert.ok(red === green && green === blue, colour);
    }
    await page.context().close();
  });

  it('for no place and for one that does not exist names none', async () => {
    for (const query of ['', '&region=9999', '&region=%3Cb%3E']) {
      const html = await (await fetch(`${started.site.address}/w/leaflet?program=jkm${query}`)).text();
      assert.doesNotMatch(html, /class="people"|<b>/);
    }
  });

  it('of no programme is the list of those there are', async () => {
    assert.match(await (await fetch(`${started.site.address}/w/leaflet`)).text(), /program=jkm/);
  });
});
