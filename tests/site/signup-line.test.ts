import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { lineTo, type Line } from './broken-line.ts';
import { startHost } from './host-site.ts';
import { startSite, type Site } from './running-site.ts';
import { shiftsOf, troubleOf, visit } from './visit.ts';

const event = 'kader-mojokerto';
const path = `/embed/event-signup?event=${event}`;

let site: Site;
let browser: Browser;
let line: Line;
before(async () => {
  [site, browser] = await Promise.all([startSite({ PAYUNG_FORM_TOKENS: 'all' }), openBrowser()]);
});
after(async () => {
  await browser.close();
  await site.stop();
});
afterEach(() => line.close());

type Place = Page | FrameLocator;

const seatsTaken = async (): Promise<number> => {
  const answer = (await (await fetch(`${site.address}/api/events/${event}`)).json()) as {
    readonly capacity: number;
    readonly seatsLeft: number;
  };
  return answer.capacity - answer.seatsLeft;
};

async function untilTaken(seats: number): Promise<void> {
  while ((await seatsTaken()) !== seats) await setTimeout(50);
}

const seen = (place: Place | Locator, text: RegExp): Promise<void> =>
  place.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 30_000 });

async function fillAndSend(place: Place): Promise<void> {
  await place.getByRole('textbox', { name: 'Nama Anda' }).fill('Siti Contoh');
  await place.getByRole('textbox', { name: 'Nomor WhatsApp' }).fill('0812 3456 7890');
  await place.getByRole('textbox', { name: 'Desa atau kelurahan' }).fill('Trowulan');
  await place.getByRole('textbox', { name: 'Kelompok asal' }).fill('Kelompok tani');
  await place.getByRole('textbox', { name: /berapa orang/ }).fill('10');
  await place.getByRole('checkbox', { name: /setuju/i }).check();
  await place.getByRole('button', { name: 'Lanjut, periksa isian' }).click();
  await place.getByRole('button', { name: 'Kirim pendaftaran' }).click();
}

/** What the browser keeps of a page: the names and numbers that were typed must not be in it. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const opening = indexedDB.open('payung-outbox');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const all = opening.result.objectStoreNames.contains('waiting')
      ? opening.result.transaction('waiting').objectStore('waiting').getAll()
      : undefined;
    if (all) await new Promise((resolve) => (all.onsuccess = resolve));
    opening.result.close();
    return JSON.stringify([all?.result ?? [], { ...localStorage }, { ...sessionStorage }]);
  });

describe('the form on a line that breaks', () => {
  it('whose answer is cut after the server has committed, gets its one seat and its one receipt', async () => {
    line = await lineTo(site.address);
    const before = await seatsTaken();
    const { page } = await visit(browser, line.address + path, { width: 360 });
    // Browsers send once more by themselves what was cut on a socket they had used before.
    line.cutAnswers(3);
    await fillAndSend(page);
    await seen(page, /menunggu sambungan/);
    await seen(page, /PYG-/);
    assert.ok(line.keys.length >= 4, 'sent again');
    assert.equal(new Set(line.keys).size, 1);
    assert.equal((await seatsTaken()) - before, 1);
    assert.doesNotMatch(await kept(page), /Siti|81234567890|Trowulan/);
    await page.context().close();
  });

  it('still waits after a reload without the server, and is sent when the line is whole', async () => {
    line = await lineTo(site.address);
    const before = await seatsTaken();
    const { page } = await visit(browser, line.address + path, { width: 360 });
    await page.getByRole('textbox', { name: 'Nama Anda' }).focus();
    await page.waitForLoadState('networkidle');
    line.breakApi(true);
    await fillAndSend(page);
    await seen(page, /menunggu sambungan/);
    await page.reload();
    await seen(page, /menunggu sambungan/);
    await seen(page, /Mencoba lagi dalam \d+ detik/);
    assert.equal(await seatsTaken(), before);
    line.breakApi(false);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await seen(page, /PYG-/);
    assert.equal((await seatsTaken()) - before, 1);
    assert.doesNotMatch(await kept(page), /Siti|81234567890|Trowulan/);
    await page.context().close();
  });

  it('that is taken back after the answer was lost, leaves no seat taken', { timeout: 90_000 }, async () => {
    line = await lineTo(site.address);
    const before = await seatsTaken();
    const { page } = await visit(browser, line.address + path, { width: 360 });
    await page.getByRole('textbox', { name: 'Nama Anda' }).focus();
    await page.waitForLoadState('networkidle');
    line.cutAnswers(100);
    await fillAndSend(page);
    await seen(page, /menunggu sambungan/);
    // The first tries may be too early for the server; the form goes on by itself.
    await untilTaken(before + 1);
    await page.getByRole('button', { name: 'Tarik kembali' }).click();
    await seen(page, /ditarik kembali/);
    await untilTaken(before);
    assert.doesNotMatch(await kept(page), /Siti|81234567890|Trowulan/);
    await page.context().close();
  });

  it('moves nothing on the page by itself, breaks no policy and asks nobody else', async () => {
    line = await lineTo(site.address);
    const watched = await visit(browser, line.address + path, { width: 360 });
    await fillAndSend(watched.page);
    await seen(watched.page, /PYG-/);
    const events = line.read.filter((one) => one === `/api/events/${event}`);
    assert.equal(events.length, 1, 'the event is asked for once, by the page');
    const { violations, foreign } = await troubleOf(watched);
    assert.deepEqual({ violations, foreign }, { violations: [], foreign: [] });
    assert.deepEqual(await shiftsOf(watched.page), []);
    await watched.page.context().close();
  });
});

describe('the form in a frame without rights', () => {
  it('sends with the token of its own page, and waits in memory when the line breaks', async () => {
    line = await lineTo(site.address);
    const host = await startHost({
      '/': {
        body: `<iframe sandbox="allow-scripts" src="${line.address}${path}" width="360" height="2400"></iframe>`,
      },
    });
    const before = await seatsTaken();
    const page = await browser.newPage();
    await page.goto(host.address, { waitUntil: 'networkidle' });
    const frame = page.frameLocator('iframe');
    await frame.getByRole('textbox', { name: 'Nama Anda' }).focus();
    await page.waitForLoadState('networkidle');
    line.breakApi(true);
    await fillAndSend(frame);
    await seen(frame, /Biarkan halaman ini terbuka/);
    line.breakApi(false);
    await seen(frame, /PYG-/);
    assert.equal((await seatsTaken()) - before, 1);
    await page.context().close();
    await host.stop();
  });
});
