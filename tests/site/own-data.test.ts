import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { startSite, type Site } from './running-site.ts';
import { troubleOf, visit } from './visit.ts';

const event = 'kader-mojokerto';

let site: Site;
let browser: Browser;
before(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
});
after(async () => {
  await browser.close();
  await site.stop();
});

interface Answer {
  readonly secret: string;
  readonly name: string;
}

async function signUp(): Promise<string> {
  const form = (await (await fetch(`${site.address}/api/events/${event}`)).json()) as {
    readonly consent: { readonly version: string };
  };
  const answer = await fetch(`${site.address}/api/events/${event}/signups`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify({
      name: 'Siti Contoh',
      contact: { kind: 'whatsapp', value: '0812 3456 7890' },
      answers: { desa: 'Trowulan', kelompok: 'Kelompok tani', jangkauan: 10 },
      consent: { version: form.consent.version, accepted: true },
      language: 'id',
    }),
  });
  return ((await answer.json()) as Answer).secret;
}

const receiptOf = (secret: string) => fetch(`${site.address}/api/signups/${secret}`);

describe('the personal link', () => {
  for (const visitor of [{ width: 360 }, { width: 1280, dark: true }])
    it(`shows all that is kept, corrects it, and deletes it, ${visitor.width} px wide`, async () => {
      const secret = await signUp();
      const watched = await visit(
        browser,
        `${site.address}/embed/event-signup?event=${event}#payung-receipt=${secret}`,
        visitor,
      );
      const { page } = watched;
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
      const stands = (name: string) => page.getByRole('heading', { name }).waitFor();
      await press('Lihat data saya');
      await stands('Data Anda yang kami simpan');
      await page.getByText('+6281234567890').waitFor();
      await press('Perbaiki data');
      await page.getByRole('textbox', { name: 'Nama Anda' }).fill('Siti Contoh Dewi');
      await press('Simpan perbaikan');
      await page.getByText('Perbaikan sudah disimpan.').waitFor();
      assert.equal(((await (await receiptOf(secret)).json()) as Answer).name, 'Siti Contoh Dewi');
      await press('Tarik persetujuan');
      await stands('Yakin menarik persetujuan?');
      await press('Ya, tarik persetujuan dan hapus data saya');
      await stands('Persetujuan ditarik dan data Anda sudah dihapus');
      await page.getByText(/PRM-/).waitFor();
      assert.equal((await receiptOf(secret)).status, 404);
      assert.doesNotMatch(page.url(), new RegExp(secret));
      assert.equal(await page.evaluate(() => sessionStorage.length), 0);
      const { console: said, foreign, violations } = await troubleOf(watched);
      assert.deepEqual([said, foreign, violations], [[], [], []]);
      await page.context().close();
    });

  for (const [what, name] of [
    ['works', /Kalau tautan ini hilang/],
    ['no longer works', /Tautannya hilang\?/],
  ] as const)
    it(`that ${what} leads to the page for requests, with the event chosen there`, async () => {
      const secret = await signUp();
      if (what !== 'works') await fetch(`${site.address}/api/signups/${secret}/data`, { method: 'DELETE' });
      const address = `${site.address}/embed/event-signup?event=${event}#payung-receipt=${secret}`;
      const { page } = await visit(browser, address, { width: 360 });
      const [request] = await Promise.all([
        page.context().waitForEvent('page'),
        page.getByRole('link', { name }).click(),
      ]);
      await request.getByRole('heading', { name: 'Permintaan tentang data saya' }).waitFor();
      assert.equal(await request.locator('select[name="acara"]').inputValue(), event);
      await page.context().close();
    });
});
