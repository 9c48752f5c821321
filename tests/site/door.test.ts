import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import jsqr from 'jsqr';
import type { Receipt } from '@payung/signup';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { type DoorSite, doorDay, doorPath, eventId, openDoorSite, openPhone } from './door.ts';
import { cameraOf, filmOf, pixelsOf } from './fake-camera.ts';
import { faultsOf } from './faults.ts';

const readCode = jsqr as unknown as typeof jsqr.default;

let door: DoorSite;
let browser: Browser;
let siti: Receipt;
before(async () => {
  [door, browser] = await Promise.all([openDoorSite(), openBrowser()]);
  siti = await door.signUp('Siti Aminah');
  await door.signUp('Budi Santoso');
});
after(async () => {
  await browser.close();
  await door.remove();
});

const isHere = (page: Page, name: string) => page.getByRole('button', { name: `Hadir: ${name}` });
const undo = (page: Page, name: string) =>
  page.getByRole('listitem').getByRole('button', { name: `Batalkan kehadiran ${name}` });
const field = (page: Page) => page.getByLabel('Nama atau kode bukti');
const told = (page: Page) => page.locator('.message[role=status]');
const count = (page: Page) => page.locator('.count').innerText();
const allSent = (page: Page) => page.getByText(/^Tersambung\. Semua terkirim pukul 09\.0\d\.$/).waitFor();
const withoutNetwork = (page: Page) =>
  page.getByText('Tanpa jaringan. Pencatatan tetap bisa jalan.').waitFor();

async function type(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await field(page).press('Enter');
}

/** What the phone keeps, read past the page. */
const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ lists: unknown[]; marks: { at: string; code: string }[] }>((resolve, reject) => {
        const opening = indexedDB.open('payung-door');
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const stores = opening.result.transaction(['lists', 'marks']);
          const lists = stores.objectStore('lists').getAll() as IDBRequest<unknown[]>;
          const marks = stores.objectStore('marks').getAll() as IDBRequest<{ at: string; code: string }[]>;
          stores.oncomplete = () => {
            opening.result.close();
            resolve({ lists: lists.result, marks: marks.result });
          };
        };
      }),
  );

/** Takes back what a test noted, for the next. */
async function nobodyIsHere(page: Page): Promise<void> {
  for (const name of await page.locator('.is-here .name').allInnerTexts()) await undo(page, name).click();
  await page.getByText(/^Hadir 0 dari/).waitFor();
  await allSent(page);
}

/** Waits until no list, no page and no worker of a door is on the phone. */
async function nothingIsLeft(page: Page): Promise<void> {
  const left = () =>
    page.evaluate(async () => {
      const [pages, workers] = [await caches.keys(), await navigator.serviceWorker.getRegistrations()];
      await new Promise(requestAnimationFrame);
      return pages.length + workers.length;
    });
  while ((await left()) + (await kept(page)).lists.length > 0);
}

describe('check-in on a phone', () => {
  it('notes a person by a tap, says so and counts, and the tap can be taken back', async () => {
    const { page, context } = await openPhone(browser, door);
    assert.equal(await count(page), 'Hadir 0 dari 2');
    await isHere(page, 'Siti Aminah').click();
    await page.getByText(/^Hadir 1 dari 2$/).waitFor();
    assert.match(await told(page).innerText(), /Siti Aminah hadir, pukul 09\.00\./);
    await allSent(page);
    assert.ok(door.cameAt(siti.code));
    await told(page).getByRole('button').click();
    await page.getByText('Kehadiran Siti Aminah dibatalkan.').waitFor();
    await page.getByText(/^Hadir 0 dari 2$/).waitFor();
    await allSent(page);
    assert.equal(door.cameAt(siti.code), null);
    await context.close();
  });

  it('goes on without a network and over a reload, and sends what waits when the network is back', async () => {
    const { page, context } = await openPhone(browser, door);
    await context.setOffline(true);
    await isHere(page, 'Siti Aminah').click();
    await withoutNetwork(page);
    assert.match(await page.locator('.state').innerText(), /1 catatan menunggu di ponsel ini/);
    await page.reload();
    await withoutNetwork(page);
    assert.equal(await count(page), 'Hadir 1 dari 2');
    assert.match(await page.locator('.is-here').innerText(), /Siti Aminah[^]*belum terkirim/);
    await isHere(page, 'Budi Santoso').click();
    await page.getByText('2 catatan menunggu').waitFor();
    const { marks } = await kept(page);
    assert.ok(!JSON.stringify(marks).includes('Siti'), 'what waits names nobody');
    assert.equal(door.cameAt(siti.code), null);
    await context.setOffline(false);
    await allSent(page);
    for (const { code, at } of marks) assert.equal(door.cameAt(code), at);
    assert.equal((await kept(page)).marks.length, 0);
    await nobodyIsHere(page);
    await context.close();
  });

  it('ends in agreement between two phones whose clocks are wrong: the first moment counts', async () => {
    const early = await openPhone(browser, door, { clock: new Date('2031-05-01T00:00:00Z') });
    await early.context.setOffline(true);
    await isHere(early.page, 'Siti Aminah').click();
    await withoutNetwork(early.page);
    const [mark] = (await kept(early.page)).marks;
    const late = await openPhone(browser, door, { clock: new Date('2019-05-01T00:00:00Z') });
    await isHere(late.page, 'Siti Aminah').click();
    await late.page.getByText(/^Hadir 1 dari 2$/).waitFor();
    await allSent(late.page);
    assert.ok(door.cameAt(siti.code)! > mark!.at);
    await early.context.setOffline(false);
    await allSent(early.page);
    assert.equal(door.cameAt(siti.code), mark!.at);
    await undo(early.page, 'Siti Aminah').click();
    await early.page.getByText(/^Hadir 0 dari 2$/).waitFor();
    await allSent(early.page);
    await late.page.evaluate(() => dispatchEvent(new Event('online')));
    await late.page.getByText(/^Hadir 0 dari 2$/).waitFor();
    await Promise.all([early, late].map(({ context }) => context.close()));
  });

  it('takes a code as people say it, and the only name that fits', async () => {
    const { page, context } = await openPhone(browser, door);
    await type(page, ` ${siti.code.slice(4).replace('-', ' ').toLowerCase()} `);
    await page.getByText('Siti Aminah hadir').waitFor();
    assert.equal(await field(page).inputValue(), '');
    await type(page, 'budi');
    await page.getByText('Budi Santoso hadir').waitFor();
    await type(page, siti.code);
    await page.getByText('Siti Aminah sudah hadir sejak pukul 09.00.').waitFor();
    await nobodyIsHere(page);
    await context.close();
  });

  it('says who waits, who cancelled, who chose another session and who is unknown, and notes none of them', async () => {
    const gone = await door.signUp('Agus Prasetyo');
    await door.cancel(gone);
    const other = await door.signUp('Wati Wulandari', { session: 'siang' });
    const { page, context } = await openPhone(browser, door);
    await type(page, gone.code);
    await page.getByText('Pendaftaran Agus Prasetyo sudah dibatalkan. Tidak dicatat.').waitFor();
    await type(page, 'PYG-2222-22');
    await page.getByText('PYG-2222-22 tidak terdaftar di acara ini.').waitFor();
    await type(page, other.code);
    await page.getByText('Wati Wulandari terdaftar untuk Siang').waitFor();
    assert.equal(await count(page), 'Hadir 0 dari 2');
    await page.getByRole('button', { name: 'Catat saja' }).click();
    await page.getByText('Wati Wulandari hadir').waitFor();
    await allSent(page);
    assert.ok(door.cameAt(other.code));
    await context.close();
  });

  it('notes a code that came after the list was fetched, and says later that it is nobody', async () => {
    const { page, context } = await openPhone(browser, door);
    const late = await door.signUp('Rina Terlambat');
    await context.setOffline(true);
    await withoutNetworkAfterATry(page);
    for (const code of [late.code, 'PYG-3333-33']) {
      await type(page, code);
      await page.getByText(`${code} tidak ada di daftar yang diambil pukul 09.00.`).waitFor();
      await page.getByRole('button', { name: 'Catat saja' }).click();
      await page.getByText(`${code} hadir`).waitFor();
    }
    await context.setOffline(false);
    await page
      .getByText('PYG-3333-33 tidak terdaftar di acara ini. Catatan hadirnya tidak diterima.')
      .waitFor();
    await allSent(page);
    assert.ok(door.cameAt(late.code));
    await page.getByRole('button', { name: 'Sudah dibaca' }).click();
    assert.ok(!(await page.getByText('Catatan hadirnya tidak diterima').isVisible()));
    await context.close();
  });

  it('works by keys alone, and the focus stays in the row', async () => {
    const { page, context } = await openPhone(browser, door);
    await field(page).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Budi Santoso hadir').waitFor();
    await allSent(page);
    assert.ok(await undo(page, 'Budi Santoso').evaluate((button) => button === document.activeElement));
    await page.keyboard.press('Enter');
    await page.getByText('Kehadiran Budi Santoso dibatalkan.').waitFor();
    await allSent(page);
    await context.close();
  });
});

/** Without a talk the page does not know that the network is gone. */
async function withoutNetworkAfterATry(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await withoutNetwork(page);
}

describe('what a phone at the door keeps', () => {
  it('goes when somebody signs out, who is told first what is not sent; what waits is sent after the next sign-in', async () => {
    const { page, context } = await openPhone(browser, door, { signsIn: true });
    assert.ok(JSON.stringify((await kept(page)).lists).includes('Siti Aminah'));
    await page.route('**/catatan', (route) => route.abort());
    await isHere(page, 'Siti Aminah').click();
    await page.getByText('1 catatan menunggu').waitFor();
    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.getByText('1 catatan belum terkirim.').waitFor();
    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.getByText('Anda sudah keluar.').waitFor();
    await nothingIsLeft(page);
    const left = await kept(page);
    assert.deepEqual(left.lists, []);
    assert.equal(left.marks.length, 1);
    await page.unroute('**/catatan');
    await page.goto(door.site.address + doorPath);
    await page.getByLabel('Kunci penyelenggara').fill(door.key);
    await page.getByRole('button', { name: 'Masuk' }).click();
    await allSent(page);
    assert.equal(door.cameAt(siti.code), left.marks[0]!.at);
    await nobodyIsHere(page);
    await context.close();
  });

  it('loses the names when the sign-in is over, and says where to sign in again', async () => {
    const { page, context } = await openPhone(browser, door);
    await context.clearCookies();
    await isHere(page, 'Siti Aminah').click();
    await page.getByText('Anda perlu masuk lagi.').waitFor();
    assert.ok(!(await page.getByText('Budi Santoso').isVisible()));
    const left = await kept(page);
    assert.deepEqual([left.lists.length, left.marks.length], [0, 1]);
    await page.getByRole('link', { name: 'Masuk lagi' }).click();
    await page.getByLabel('Kunci penyelenggara').fill(door.key);
    await page.getByRole('button', { name: 'Masuk' }).click();
    await allSent(page);
    assert.ok(door.cameAt(siti.code));
    await nobodyIsHere(page);
    await context.close();
  });

  it('is gone after the day of deletion, also without a network', async () => {
    const { page, context } = await openPhone(browser, door);
    await context.setOffline(true);
    await context.clock.setFixedTime(new Date('2027-05-06T00:00:00+07:00'));
    await page.reload();
    await withoutNetwork(page);
    assert.equal((await kept(page)).lists.length, 1);
    await context.clock.setFixedTime(new Date('2027-05-08T00:00:00+07:00'));
    await page.reload();
    await page.getByText('Daftar belum ada di ponsel ini.').waitFor();
    assert.ok(!(await page.getByText('Siti Aminah').isVisible()));
    assert.deepEqual((await kept(page)).lists, []);
    await context.close();
  });
});

describe('a receipt at the door', () => {
  it('shows its code as a picture that the camera of the door reads, also in the dark', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'payung-film-'));
    const context = await browser.newContext({ colorScheme: 'dark', viewport: { width: 360, height: 800 } });
    await context.clock.setFixedTime(doorDay);
    const receipt = await context.newPage();
    await receipt.goto(
      `${door.site.address}/embed/event-signup?event=${eventId}#payung-receipt=${siti.secret}`,
    );
    const picture = await pixelsOf(receipt, await receipt.locator('.qr').screenshot());
    assert.equal(readCode(picture.data, picture.width, picture.height)!.data, siti.code);
    const film = join(folder, 'receipt.y4m');
    filmOf(picture, film);
    const scanning = await openBrowser(cameraOf(film));
    try {
      const { page } = await openPhone(scanning, door);
      assert.equal(await page.evaluate(() => 'BarcodeDetector' in window), false);
      await page.context().setOffline(true);
      await page.getByRole('button', { name: 'Pindai kode QR' }).click();
      await page.getByText('Siti Aminah hadir').waitFor();
      await page.context().setOffline(false);
      await allSent(page);
      assert.ok(door.cameAt(siti.code));
      await page.getByRole('button', { name: 'Tutup kamera' }).click();
      assert.ok(await page.locator('video').isHidden());
      await nobodyIsHere(page);
    } finally {
      await scanning.close();
    }
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps its code in letters where the picture cannot be fetched', async () => {
    const context = await browser.newContext();
    await context.clock.setFixedTime(doorDay);
    const page = await context.newPage();
    await page.route('**/receipt-qr*', (route) => route.abort());
    await page.goto(`${door.site.address}/embed/event-signup?event=${eventId}#payung-receipt=${siti.secret}`);
    await page.getByText(siti.code).waitFor();
    await page.locator('.picture').waitFor({ state: 'detached' });
    await context.close();
  });

  it('is typed where there is no camera, and the page says so', async () => {
    const { page, context } = await openPhone(browser, door);
    await page.getByRole('button', { name: 'Pindai kode QR' }).click();
    await page.getByText('Kamera tidak bisa dipakai.').waitFor();
    assert.ok(await page.locator('video').isHidden());
    await context.close();
  });
});

describe('the check-in page', () => {
  for (const [language, width, dark] of [
    ['id', 360, false],
    ['en', 360, true],
    ['id', 1280, true],
    ['en', 1280, false],
  ] as const)
    it(`has no fault that axe knows in ${language} at ${width} px${dark ? ', dark' : ''}, and keeps its strict policy`, async () => {
      const { page, context } = await openPhone(browser, door, { width, dark, signsIn: language === 'en' });
      await page.evaluate(() => {
        document.addEventListener('securitypolicyviolation', (event) =>
          document.body.setAttribute('data-violated', event.effectiveDirective),
        );
      });
      if (language === 'en') {
        await page.getByRole('button', { name: 'Read in English' }).click();
        await page.getByText('opens without a network').waitFor();
        await page.getByRole('button', { name: 'Here: Siti Aminah' }).click();
        await page.getByText('Siti Aminah is here').waitFor();
        await page.getByText(/^Connected\. Everything was sent at 09:0\d\.$/).waitFor();
        assert.doesNotMatch(await page.locator('#pintu').innerText(), /hadir|kode|terkirim/i);
        await page.locator('.message').getByRole('button').click();
      } else {
        await isHere(page, 'Siti Aminah').click();
        await page.getByText('Siti Aminah hadir').waitFor();
        await allSent(page);
      }
      assert.deepEqual(await faultsOf(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      assert.equal(await page.locator('[data-violated]').count(), 0);
      if (language === 'id') await nobodyIsHere(page);
      else await page.getByText(/^0 of/).waitFor();
      await context.close();
    });
});
