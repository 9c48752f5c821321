import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { calculationNames } from '@payung/elements/calculator/programmes';
import { programs } from '@payung/programs';
import { checkedUntil } from '@payung/rules';
import { formatDate } from '@payung/rules/format';
import { openBrowser } from './browser.ts';
import { startSite, type Site } from './running-site.ts';
import { troubleOf, visit } from './visit.ts';

const built = fileURLToPath(new URL('../../packages/embed/dist/static', import.meta.url));

/** Our own copy of the built files, in which a test publishes a new version. */
const copy = mkdtempSync(join(tmpdir(), 'payung-kit-'));

let site: Site;
let browser: Browser;
before(async () => {
  cpSync(built, copy, { recursive: true });
  [site, browser] = await Promise.all([startSite({ PAYUNG_STATIC: copy }), openBrowser()]);
});
after(async () => {
  await browser.close();
  await site.stop();
  rmSync(copy, { recursive: true, force: true });
});

/** A device that has opened the kit once, until it said that all of it is kept. */
async function deviceWithKit(
  path: '/kit/' | '/kit/en/' = '/kit/',
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'id-ID', viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await page.goto(site.address + path);
  await page.locator('[data-state=ready].told').waitFor();
  return { context, page };
}

/** Everything a new release changes for the kit: what its worker keeps has another version, and so has its worker. */
function publish(version: string): void {
  for (const path of ['kit/worker.js', 'kit/en/worker.js']) {
    const file = join(copy, path);
    writeFileSync(
      file,
      readFileSync(join(built, path), 'utf8').replace(/(payung-kit-\w\w) [\w-]{12}/g, `$1 ${version}`),
    );
    for (const packed of ['.br', '.gz']) rmSync(file + packed, { force: true });
  }
}

const dateLine = `Angka diperiksa sampai ${formatDate(checkedUntil, 'id')}`;

describe('the kit without a network, after one visit', () => {
  it('opens every programme and every calculator, each with the day of its numbers', async () => {
    const { context, page } = await deviceWithKit();
    await context.setOffline(true);
    const contents = [
      ...programs.map(({ code }) => [`program=${code}`, 'payung-program-explainer'] as const),
      ...calculationNames.map((name) => [`calculation=${name}`, 'payung-calculator'] as const),
    ];
    for (const [query, tag] of contents) {
      await page.goto(`${site.address}/kit/?${query}`);
      await page.locator(tag).locator('css=.root:not([hidden])').waitFor();
      const words = await page.locator(tag).locator('css=.root').innerText();
      assert.ok(words.length > 100, `${query} shows only “${words}”`);
      assert.ok(await page.getByText(dateLine).isVisible(), query);
      assert.ok(!(await page.locator('[data-broken]').isVisible()), query);
    }
    await context.close();
  });

  it('tells all sections of a programme, also those that are fetched later elsewhere', async () => {
    const { context, page } = await deviceWithKit();
    await context.setOffline(true);
    await page.goto(`${site.address}/kit/`);
    await page.getByRole('link', { name: 'Jaminan Kematian (JKM)' }).click();
    await page.getByRole('button', { name: 'Buka semua' }).click();
    await page.getByText('Akta kematian').waitFor();
    assert.match(await page.title(), /^Jaminan Kematian \(JKM\) – /);
    await page.goBack();
    assert.ok(await page.getByRole('heading', { level: 1 }).isVisible());
    await context.close();
  });

  it('answers a calculation and explains it', async () => {
    const { context, page } = await deviceWithKit();
    await context.setOffline(true);
    await page.goto(`${site.address}/kit/?calculation=death`);
    await page.getByRole('radio', { name: /Pekerja yang digaji/ }).check();
    await page.getByText('Ahli waris menerima Rp42.000.000').first().waitFor();
    await page.locator('details.why summary').click();
    await page
      .getByText(/PP 82\/2019/)
      .first()
      .waitFor();
    await context.close();
  });

  it('opens the calculator beside a programme', async () => {
    const { context, page } = await deviceWithKit();
    await context.setOffline(true);
    await page.goto(`${site.address}/kit/?program=jkm`);
    await page.getByRole('button', { name: 'Hitung sendiri' }).click();
    await page.getByRole('radio', { name: /Pekerja yang digaji/ }).waitFor();
    await context.close();
  });

  it('does the same in English, from a kit of its own', async () => {
    const { context, page } = await deviceWithKit('/kit/en/');
    await context.setOffline(true);
    await page.goto(`${site.address}/kit/en/?calculation=death`);
    await page.getByRole('radio', { name: /wage/i }).check();
    await page.getByText('Rp42,000,000').first().waitFor();
    assert.ok(await page.getByText('Numbers checked until').isVisible());
    await context.close();
  });

  it('keeps nothing of the pages beside it', async () => {
    const { context, page } = await deviceWithKit();
    await context.setOffline(true);
    await assert.rejects(page.goto(`${site.address}/`), /ERR_INTERNET_DISCONNECTED/);
    await assert.rejects(page.goto(`${site.address}/kit/en/`), /ERR_INTERNET_DISCONNECTED/);
    await context.close();
  });
});

describe('a new version of the kit', () => {
  it('is offered, comes when it is asked for, and never by itself', async () => {
    const { context, page } = await deviceWithKit();
    await page.goto(`${site.address}/kit/?calculation=death`);
    await page.getByRole('radio', { name: /Pekerja mandiri/ }).check();
    publish('second-one-1');
    await page.evaluate(() =>
      navigator.serviceWorker.getRegistration().then((registration) => registration!.update()),
    );
    const use = page.getByRole('button', { name: 'Pakai versi baru' });
    await use.waitFor();
    assert.ok(
      await page.getByRole('radio', { name: /Pekerja mandiri/ }).isChecked(),
      'nothing that was answered is lost',
    );
    const versions = () =>
      page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('second-one-1')));
    assert.equal((await versions()).length, 1, 'it is there before it is offered');
    const isWaiting = await page.evaluate(async () =>
      Boolean((await navigator.serviceWorker.getRegistration())!.waiting),
    );
    assert.ok(isWaiting, 'the old version is in use until then');
    const loaded = page.waitForEvent('load');
    await use.click();
    await loaded;
    await page.locator('[data-state=ready].told').waitFor();
    assert.ok(await use.isHidden());
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('radio', { name: /Pekerja mandiri/ }).waitFor();
    await context.close();
  });

  it('that another window took is only offered here', async () => {
    const { context, page } = await deviceWithKit();
    const other = await context.newPage();
    await Promise.all([page.goto(`${site.address}/kit/?program=jkm`), other.goto(`${site.address}/kit/`)]);
    publish('third-one-12');
    await other.evaluate(() =>
      navigator.serviceWorker.getRegistration().then((registration) => registration!.update()),
    );
    await page.evaluate(() => ((window as unknown as { stays: boolean }).stays = true));
    await other.getByRole('button', { name: 'Pakai versi baru' }).click();
    await other.waitForLoadState();
    await page.getByRole('button', { name: 'Pakai versi baru' }).waitFor();
    assert.ok(await page.evaluate(() => (window as unknown as { stays?: boolean }).stays));
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Buka semua' }).click();
    await page.getByText('Akta kematian').waitFor();
    await context.close();
  });
});

describe('the page of the kit', () => {
  it('keeps its strict policy while it registers its worker', async () => {
    const watched = await visit(browser, `${site.address}/kit/`, { width: 360 });
    await watched.page.locator('[data-state=ready].told').waitFor();
    assert.deepEqual(await troubleOf(watched), { console: [], foreign: [], failed: [], violations: [] });
    await watched.page.context().close();
  });

  it('says how much it fetches, and fetches not more', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.address}/kit/`);
    const [, said] = /sekitar (\d+,\d) MB/.exec(await page.locator('[data-list]').innerText())!;
    await page.locator('[data-state=ready].told').waitFor();
    const paths = await page.evaluate(async () => {
      const [name] = await caches.keys();
      return (await (await caches.open(name!)).keys()).map(({ url }) => new URL(url).pathname);
    });
    const sizes = await Promise.all(
      paths.map(async (path) => {
        const answer = await fetch(site.address + path, { headers: { 'accept-encoding': 'br' } });
        return Number(answer.headers.get('content-length'));
      }),
    );
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    const promised = Number(said!.replace(',', '.')) * 1_000_000;
    assert.ok(bytes <= promised && bytes > promised - 100_000, `${bytes} bytes, ${said} MB`);
    await context.close();
  });

  it('may be put on a home screen: its manifest, icons and worker are what a browser asks for', async () => {
    const { context, page } = await deviceWithKit();
    const devtools = await context.newCDPSession(page);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    assert.deepEqual(
      installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito'),
      [],
    );
    const manifest = (await (await fetch(`${site.address}/kit/manifest.webmanifest`)).json()) as {
      scope: string;
      icons: { src: string; sizes: string }[];
    };
    assert.equal(manifest.scope, '/kit/');
    for (const { src, sizes } of manifest.icons) {
      const png = Buffer.from(await (await fetch(site.address + src)).arrayBuffer());
      assert.equal(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, sizes);
    }
    await context.close();
  });

  it('says where something else is asked for that it does not hold', async () => {
    const { context, page } = await deviceWithKit();
    await page.goto(`${site.address}/kit/?program=%3Cimg%3E`);
    await page.getByText('tidak ada dalam bekal').waitFor();
    assert.equal(await page.locator('[data-place] *').count(), 0);
    await context.close();
  });

  it('leads to the plain explanations where no script runs', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.address}/kit/`);
    await page.getByRole('link', { name: 'penjelasan biasa' }).click();
    await page.getByRole('link', { name: 'Jaminan Kematian (JKM)' }).click();
    assert.ok(await page.getByText('Akta kematian').isVisible());
    await context.close();
  });

  it('says that it was not kept where the line breaks in between, and is kept on the next visit', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const file = join(copy, 'kit/icon-512.png');
    const icon = readFileSync(file);
    rmSync(file);
    await page.goto(`${site.address}/kit/`);
    await page.locator('[data-state=failed].told').waitFor();
    writeFileSync(file, icon);
    await page.reload();
    await page.locator('[data-state=ready].told').waitFor();
    await context.close();
  });

  it('is found without its last slash', async () => {
    const answer = await fetch(`${site.address}/kit?program=jkm`);
    assert.equal(answer.url, `${site.address}/kit/?program=jkm`);
    assert.equal(answer.status, 200);
  });
});
