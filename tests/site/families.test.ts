import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { siteAndBrowser } from './site-and-browser.ts';
import { visit } from './visit.ts';

const started = siteAndBrowser();

const open = async (path: string): Promise<Page> =>
  (await visit(started.browser, started.site.address + path, { width: 360 })).page;

/** Waits until a text that matches is shown somewhere, also inside the widgets. */
const seen = (where: Page | Locator, text: RegExp): Promise<void> =>
  where.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 8000 });

describe('the calculator of the built site', () => {
  it('says what heirs receive as soon as the only question is answered, and which law says so', async () => {
    const page = await open('/embed/calculator?calculation=death&on=2026-11-20');
    await page.getByRole('radio', { name: /digaji/ }).check();
    await seen(page, /Ahli waris menerima Rp42\.000\.000/);
    await page.getByText('Mengapa segini?').click();
    await seen(page, /PP 82\/2019/);
    await page.context().close();
  });

  it('keeps a wage that is no number and says so at the field', async () => {
    const page = await open('/embed/calculator?calculation=contribution&answers=segment%3Dself-employed');
    const income = page.getByRole('textbox', { name: /Penghasilan/ });
    await income.fill('abc');
    await income.press('Tab');
    assert.equal(await income.getAttribute('aria-invalid'), 'true');
    assert.equal(await income.inputValue(), 'abc');
    await page.context().close();
  });
});

describe('the map of the built site', () => {
  it('goes from the country to a province and reads the figure of a regency from its table', async () => {
    const page = await open('/embed/coverage-map');
    await page.getByRole('combobox', { name: 'Provinsi' }).selectOption({ label: 'Jawa Timur' });
    await seen(page, /di Jawa Timur/);
    await page.getByRole('button', { name: 'Tabel' }).click();
    const row = page.getByRole('row', { name: /Kabupaten Banyuwangi/ });
    await row.waitFor();
    assert.match(await row.innerText(), /30%/);
    await page.context().close();
  });
});

describe('the explainer of the built site', () => {
  it('opens a section by keyboard and tells the amount of the rules', async () => {
    const page = await open('/embed/program-explainer?program=jkm');
    const section = page.locator('summary', { hasText: 'Keluarga menerima apa?' });
    await section.focus();
    await page.keyboard.press('Enter');
    await seen(page, /Rp20\.000\.000/);
    await page.context().close();
  });

  it('is found by the search of the browser while a section is closed, which opens it', async () => {
    const address = '/embed/program-explainer?program=jkm';
    const page = await open(address);
    await page.keyboard.press('Shift');
    const section = page.locator('#payung-jkm-claim');
    await section.getByText('Akta kematian').waitFor({ state: 'attached' });
    assert.equal(await section.getAttribute('open'), null);
    // A link to a text searches as the person does who presses Ctrl and F.
    await page.goto(`${started.site.address}${address}#:~:text=Akta%20kematian`);
    await section.and(page.locator('[open]')).waitFor();
    await page.context().close();
  });

  it('reckons the example for the wage of the reader, and hands it to the calculator', async () => {
    const page = await open('/embed/program-explainer?program=jkp&on=2026-11-20#payung-jkp-example');
    const section = page.locator('#payung-jkp-example');
    const wage = section.getByRole('textbox', { name: 'Upah Anda sebulan' });
    await wage.fill('4000000');
    await seen(section, /Rp2\.400\.000/);
    await page.getByRole('button', { name: 'Hitung sendiri' }).click();
    const asked = page.locator('payung-calculator').getByRole('textbox', { name: /Upah/ });
    await asked.waitFor();
    assert.equal(await asked.inputValue(), '4.000.000');
    await page.context().close();
  });
});

describe('the sign-up of the built site', () => {
  const address = '/embed/event-signup?event=kader-mojokerto';

  async function fill(page: Page): Promise<void> {
    await page.getByRole('textbox', { name: 'Nama Anda' }).fill('Siti Contoh');
    await page.getByRole('textbox', { name: 'Nomor WhatsApp' }).fill('0812 3456 7890');
    await page.getByRole('textbox', { name: 'Desa atau kelurahan' }).fill('Trowulan');
    await page.getByRole('textbox', { name: 'Kelompok asal' }).fill('Kelompok tani');
    await page.getByRole('textbox', { name: /berapa orang/ }).fill('10');
    await page.getByRole('checkbox', { name: /setuju/i }).check();
  }

  async function send(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Lanjut, periksa isian' }).click();
    await page.getByRole('button', { name: 'Kirim pendaftaran' }).click();
  }

  it('gives a receipt whose secret link shows the place again after a restart, and cancels it', async () => {
    const page = await open(address);
    await fill(page);
    await send(page);
    await seen(page, /PYG-/);
    const link = await page.getByRole('textbox', { name: /Tautan bukti/ }).inputValue();
    assert.match(link, /#payung-receipt=/);
    await started.site.restart();
    const again = await page.context().newPage();
    await again.goto(link);
    await seen(again, /PYG-/);
    await again.getByRole('button', { name: /batal/i }).first().click();
    await again.getByRole('button', { name: /^ya/i }).click();
    await seen(again, /dibatalkan/i);
    await page.context().close();
  });

  it('keeps everything typed when the server is down, and sends it once the server is back', async () => {
    const page = await open(address);
    await fill(page);
    await started.site.goDown();
    await send(page);
    await seen(page, /menunggu sambungan/i);
    await started.site.restart();
    await page.getByRole('button', { name: 'Coba sekarang' }).click();
    // Its clock begins anew with the server: the form gets a fresh token first, which is to be three seconds old.
    await page.getByText(/PYG-/).first().waitFor({ timeout: 30_000 });
    await page.context().close();
  });
});
