import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { siteAndBrowser } from './site-and-browser.ts';

const started = siteAndBrowser();

/** Where the picture and the title are on a page, and how it is filled. */
async function opened(query: string, width: number, scripts: 'none' | 'on their way' | 'run') {
  const context = await started.browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: scripts !== 'none',
  });
  const page = await context.newPage();
  if (scripts === 'on their way') await page.route('**/*.js', (route) => route.abort());
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${started.site.address}/embed/coverage-map${query}`);
  if (scripts === 'run') await page.locator('.root:not([hidden]) path.region').first().waitFor();
  const map = page.locator('payung-coverage-map');
  const box = async (selector: string) => (await map.locator(`${selector}:visible`).first().boundingBox())!;
  return { page, asked, map, box, close: () => context.close() };
}

describe('the map of a frame page', () => {
  it('is seen of the year that its address names, with and without scripts', async () => {
    const label = { before: '', after: '' };
    const without = await opened('?year=2024&region=35', 360, 'none');
    assert.match(await without.map.locator('h2').innerText(), /di Jawa Timur, 2024$/);
    assert.match(await without.map.locator('caption').innerText(), /, 2024$/);
    label.before = await without.map.locator('.summary').innerText();
    assert.doesNotMatch(await without.map.locator('tbody').innerText(), /2025/);
    await without.close();
    const run = await opened('?year=2024&region=35', 360, 'run');
    await run.map.locator('.root path.region.c2').first().waitFor();
    label.after = await run.map.locator('.root .summary').innerText();
    assert.equal(label.after, label.before);
    assert.equal(await run.map.locator('#year').inputValue(), '2024');
    await run.close();
  });

  it('shows the newest figures for a year of which there is no map, and says so', async () => {
    const { map, close } = await opened('?year=1998', 360, 'run');
    await map.locator('.map > .notice').waitFor();
    assert.match(await map.locator('.map > .notice').innerText(), /Tidak ada peta untuk tahun “1998”/);
    assert.doesNotMatch(await map.locator('.root h2').innerText(), /1998/);
    await close();
  });

  for (const path of ['/embed/coverage-map', '/w/coverage-map'])
    it(`shows what a link of a view keeps, at ${path}`, async () => {
      const context = await started.browser.newContext({ viewport: { width: 360, height: 900 } });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      await page.goto(
        `${started.site.address}${path}?region=35&view=table&year=2024#payung=coverage-map&only=no-data&compare=33&sort=-name`,
      );
      const map = page.locator('payung-coverage-map');
      await map.locator('.compare-side').nth(1).waitFor();
      assert.match(await map.locator('.root h2').innerText(), /di Jawa Timur, 2024$/);
      assert.match(
        await map.locator('.root tbody tr').first().innerText(),
        /Kota Surabaya|Kota |Kabupaten Tulungagung/,
      );
      assert.equal(await map.locator('th[aria-sort=descending] .sort').innerText(), 'Wilayah');
      assert.equal(await map.locator('.legend [aria-pressed=true] .no-data').count(), 1);
      assert.deepEqual(await map.locator('.compare-side h4').allInnerTexts(), ['Jawa Timur', 'Jawa Tengah']);
      assert.deepEqual(faults, []);
      await context.close();
    });

  it('is seen without any script: 514 shapes, their colours, a legend and the figures', async () => {
    const { map, close } = await opened('', 360, 'none');
    assert.equal(await map.getByRole('img', { name: 'Peta Indonesia' }).count(), 1);
    assert.equal(await map.locator('.regions path').count(), 514);
    assert.match(await map.locator('.summary').innerText(), /dari 514 kabupaten\/kota/);
    assert.match(await map.locator('.legend').innerText(), /80% atau lebih \(2 wilayah\)/);
    const fill = await map
      .locator('.regions path.c5')
      .first()
      .evaluate((path) => getComputedStyle(path).fill);
    assert.equal(fill, 'rgb(10, 74, 82)');
    assert.ok((await map.getByRole('row').count()) > 38);
    await close();
  });

  for (const width of [360, 1280]) {
    it(`does not move when the widget takes its place (${width} px)`, async () => {
      const [still, live] = [await opened('', width, 'on their way'), await opened('', width, 'run')];
      for (const selector of ['h2', '.summary', '.frame', '.legend']) {
        const [before, after] = [await still.box(selector), await live.box(selector)];
        assert.ok(Math.abs(before.y - after.y) < 2, `${selector}: ${before.y} and ${after.y}`);
        assert.ok(Math.abs(before.width - after.width) < 2, selector);
      }
      assert.ok(Math.abs((await still.box('.frame')).height - (await live.box('.frame')).height) < 1);
      await still.close();
      await live.close();
    });
  }

  it('is taken over by the widget: no shapes are fetched, and each path is there once', async () => {
    const { page, asked, map, close } = await opened('', 360, 'run');
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      asked.filter((path) => /shapes|provinces|\d\d-/.test(path)),
      [],
    );
    assert.equal(await map.locator('path[data-code]').count(), 514);
    assert.equal(
      await map.locator('path[data-code="3510"]').getAttribute('aria-label'),
      'Kabupaten Banyuwangi: 30%',
    );
    await close();
  });

  it('fetches the finer shapes of a province, and draws the same picture with more corners', async () => {
    const { page, asked, map, close } = await opened('?region=35', 360, 'run');
    await page.waitForLoadState('networkidle');
    assert.ok(asked.some((path) => /\/35-[\w-]+\.js$/.test(path)));
    assert.ok(!asked.some((path) => /\/33-[\w-]+\.js$/.test(path)));
    const line = (await map.locator('path[data-code="3510"]').getAttribute('d'))!;
    assert.ok(line.length > 200, line);
    await close();
  });

  it('shows land without colours, and none of our figures, where the page names a table of its own', async () => {
    const { map, close } = await opened('?src=https%3A%2F%2Fkab.example%2Fangka.csv', 360, 'none');
    assert.equal(await map.locator('.regions path:is(.c1,.c2,.c3,.c4,.c5,.none)').count(), 0);
    assert.equal(await map.locator('.regions path.plain').count(), 514);
    assert.doesNotMatch(await map.innerText(), /\d%/);
    await close();
  });
});

describe('the picture of a map at its address', () => {
  it('is a file that a page can show with <img>, with its title, legend and source', async () => {
    const answer = await fetch(`${started.site.address}/embed/coverage-map.svg?region=35`);
    assert.equal(answer.headers.get('content-type'), 'image/svg+xml; charset=utf-8');
    const file = await answer.text();
    assert.match(file, /<title>Pekerja yang terlindungi BPJS Ketenagakerjaan di Jawa Timur<\/title>/);
    assert.match(file, /Belum ada data \(\d+ wilayah\)/);
    assert.match(file, /Angka: Payung/);
    assert.doesNotMatch(file, /href|<script|url\(http/);
    const page = await started.browser.newPage();
    await page.setContent(
      `<img alt="Peta" src="${started.site.address}/embed/coverage-map.svg?region=35&lang=en">`,
    );
    const size = await page.locator('img').evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    });
    assert.equal(size[0], 1200);
    assert.ok(size[1]! > 500);
    await page.close();
  });

  for (const query of ['region=35', 'region=ID&year=2024', 'region=3510&lang=en'])
    it(`has its room on a page before it is there (${query})`, async () => {
      const page = await (await fetch(`${started.site.address}/w/coverage-map?${query}`)).text();
      const [, address, width, height] =
        /<img src="([^"]+)"[^>]* width="(\d+)" height="(\d+)"/.exec(page) ?? [];
      const file = await (await fetch(started.site.address + address!.replaceAll('&amp;', '&'))).text();
      assert.ok(file.includes(` width="${width}" height="${height}" viewBox=`), `${width} ${height}`);
    });

  it('shows the country for a code that nobody has, and never what an address injects', async () => {
    const file = await (
      await fetch(`${started.site.address}/embed/coverage-map.svg?region=%3Cscript%3Ealert(1)%3C/script%3E`)
    ).text();
    assert.match(file, /di Indonesia<\/title>/);
    assert.doesNotMatch(file, /alert/);
  });
});
