import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startServer, type RunningServer } from '../server/running-server.ts';
import { openBrowser } from './browser.ts';
import { faultsOf } from './faults.ts';
import { pagesOf } from './pages-of-pdf.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const event = 'kue-kering-sidoarjo';

/** Every page, with an event that people sign up for, and that of people who ask about their data. */
const pages = [
  '/penyelenggara',
  '/penyelenggara/acara-baru',
  '/penyelenggara/impor',
  '/penyelenggara/permintaan',
  `/penyelenggara/acara/${event}`,
  `/penyelenggara/acara/${event}?status=waiting`,
  `/penyelenggara/acara/${event}/hadir`,
  `/penyelenggara/acara/${event}/lembar`,
  `/penyelenggara/acara/${event}/pesan`,
  `/penyelenggara/acara/${event}/ubah`,
  `/penyelenggara/acara/${event}/batalkan`,
  '/penyelenggara/acara/tidak-ada',
  '/permintaan-data',
];

describe('the organiser pages in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'payung-desk-'));
  const environment = {
    PAYUNG_DATA: join(folder, 'payung.sqlite'),
    PAYUNG_NOW: '2026-11-21T09:00:00+07:00',
  };
  let server: RunningServer;
  let browser: Browser;
  let key: string;
  before(async () => {
    [server, browser] = await Promise.all([startServer(environment), openBrowser()]);
    key = execFileSync(
      process.execPath,
      ['packages/server/bin/payung-server.ts', 'key', 'create', '--organizer', '*'],
      { cwd: root, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'ignore'] },
    )
      .toString()
      .trim();
    await signUp('Siti Aminah');
    await signUp('Muhammad Ridwan Kamaluddin Al-Banjari');
  });
  after(async () => {
    await browser?.close();
    await server?.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  async function signUp(name: string): Promise<void> {
    const address = `${server.address}/api/events/${event}`;
    const { consent, sessions } = (await (await fetch(address)).json()) as {
      consent: { version: string };
      sessions: { id: string }[];
    };
    const answer = await fetch(`${address}/signups`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': `sign-up-of-${name.replace(/\W/g, '')}`,
      },
      body: JSON.stringify({
        name,
        contact: { kind: 'email', value: 'alamat.yang.panjang.sekali@desa-contoh.example' },
        session: sessions[0]!.id,
        answers: { 'grup-penjualan': false },
        consent: { version: consent.version, accepted: true },
        language: 'id',
      }),
    });
    assert.equal(answer.status, 201, await answer.text());
  }

  type Options = Parameters<Browser['newContext']>[0];
  const phone: Options = { viewport: { width: 360, height: 800 }, locale: 'id-ID' };

  /** A window in which somebody has just signed in. */
  async function signIn(): Promise<Page> {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await page.goto(`${server.address}/penyelenggara`);
    await page.getByLabel('Kunci penyelenggara').fill(key);
    await page.getByRole('button', { name: 'Masuk' }).click();
    await page.getByRole('heading', { name: 'Acara Anda' }).waitFor();
    return page;
  }

  let signedInOnce: Promise<Awaited<ReturnType<BrowserContext['storageState']>>> | undefined;

  /** A window in which somebody is signed in since earlier: the server lets nobody sign in ever more often within a minute. */
  async function signedIn(options: Options = {}): Promise<Page> {
    signedInOnce ??= signIn().then(async (page) => {
      const state = await page.context().storageState();
      await close(page);
      return state;
    });
    const context = await browser.newContext({ ...phone, storageState: await signedInOnce, ...options });
    const page = await context.newPage();
    await page.goto(`${server.address}/penyelenggara`);
    await page.getByRole('heading', { name: 'Acara Anda' }).waitFor();
    return page;
  }
  const close = (page: Page): Promise<void> => (page.context() as BrowserContext).close();

  for (const dark of [false, true])
    it(`have no fault that axe knows${dark ? ' in the dark' : ''}, and nothing goes sideways at 360 px`, async () => {
      const page = await signedIn({ colorScheme: dark ? 'dark' : 'light' });
      const blocked: string[] = [];
      page.on('console', (message) => {
        if (/Content Security Policy|TrustedHTML/.test(message.text())) blocked.push(message.text());
      });
      await page.goto(`${server.address}/penyelenggara/acara/${event}`);
      const links = page.locator('a[id^="batal-"], a[id^="hapus-"]');
      const questions = await links.evaluateAll((all) =>
        all.map((link) => (link as HTMLAnchorElement).pathname),
      );
      assert.ok(questions.length >= 4);
      for (const path of [...pages, ...questions]) {
        await page.goto(server.address + path);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        assert.deepEqual(await faultsOf(page), [], path);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(sideways <= 0, `${path} is ${sideways} px wider than the window`);
      }
      assert.deepEqual(blocked, []);
      await close(page);
    });

  it('have no fault before the sign-in, nor with a wrong key, which has the focus', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.goto(`${server.address}/penyelenggara`);
    assert.deepEqual(await faultsOf(page), []);
    await page.getByLabel('Kunci penyelenggara').fill('payung_salah');
    await page.keyboard.press('Enter');
    await page.getByText('Kunci ini tidak dikenal').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'kunci');
    assert.deepEqual(await faultsOf(page), []);
    await close(page);
  });

  it('show a new sign-up without a reload, say so, and leave what is open and focused', async () => {
    const page = await signedIn();
    await page.goto(`${server.address}/penyelenggara/acara/${event}`);
    const row = page.getByRole('row', { name: /Siti Aminah/ });
    await row.getByText('Jawaban').click();
    await row.getByRole('button', { name: /Catat hadir/ }).focus();
    const loads: string[] = [];
    page.on('framenavigated', (frame) => loads.push(frame.url()));
    await signUp('Dewi Baru');
    await page.locator('.name', { hasText: 'Dewi Baru' }).waitFor();
    assert.equal(await page.locator('#kabar-langsung').innerText(), 'Pendaftar baru: 1');
    assert.match(await page.locator('#angka').innerText(), /3 dari 30 tempat terisi/);
    assert.match(await page.evaluate(() => document.activeElement!.id), /^hadir-/);
    assert.equal(await row.locator('details').getAttribute('open'), '');
    assert.deepEqual(loads, []);
    await close(page);
  });

  it('say when the line is gone', async () => {
    const page = await signedIn();
    await page.goto(`${server.address}/penyelenggara/acara/${event}`);
    await page.context().setOffline(true);
    await page.getByText('Sambungan terputus').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Sambungan terputus').waitFor({ state: 'hidden' });
    await close(page);
  });

  it('work without scripts: searching, noting who came, and taking it back', async () => {
    const page = await signedIn({ javaScriptEnabled: false });
    await page.goto(`${server.address}/penyelenggara/acara/${event}`);
    await page.getByLabel('Cari nama').fill('ridwan');
    await page.getByRole('button', { name: 'Tampilkan' }).click();
    assert.equal(await page.locator('tbody tr').count(), 1);
    await page.getByRole('button', { name: /Catat hadir/ }).click();
    await page.getByText('Kehadiran dicatat.').waitFor();
    assert.match(page.url(), /cari=ridwan/);
    await page.getByRole('button', { name: /Hapus catatan hadir/ }).click();
    await page.getByText('Catatan kehadiran dihapus.').waitFor();
    await close(page);
  });

  it('are walked by keys alone: every link, button and field of a form is reached in order and seen', async () => {
    const page = await signedIn();
    await page.goto(`${server.address}/penyelenggara/acara-baru`);
    const wanted = await page.evaluate(
      () =>
        [
          ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
        ].filter((one) => one.tabIndex >= 0 && one.getAttribute('type') !== 'hidden' && one.checkVisibility())
          .length,
    );
    const reached = new Set<string>();
    for (let n = 0; n < wanted + 60; n++) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => {
        const one = document.activeElement as HTMLElement;
        if (one === document.body) return undefined;
        const { outlineStyle } = getComputedStyle(one);
        return { id: one.id || one.outerHTML.slice(0, 80), isSeen: outlineStyle !== 'none' };
      });
      if (!here) break;
      assert.ok(here.isSeen, here.id);
      reached.add(here.id);
    }
    for (const id of ['title', 'sessions.0.start', 'waitingList', 'deleteAfterDays'])
      assert.ok(reached.has(id), `${id} is not among ${[...reached].join(', ')}`);
    assert.equal(reached.size, wanted);
    await close(page);
  });

  it('lead from the summary of a form to what is wrong, which has the focus and what was typed', async () => {
    const page = await signedIn();
    await page.goto(`${server.address}/penyelenggara/acara-baru`);
    await page.getByLabel('Nama acara').fill('Kelas');
    await page.getByLabel('Jumlah tempat').fill('dua');
    await page.getByLabel('Jumlah tempat').press('Enter');
    await page.getByText('Belum tersimpan. Perbaiki bagian ini:').waitFor();
    await page.waitForFunction(() => document.activeElement?.classList.contains('summary'));
    assert.deepEqual(await faultsOf(page), []);
    await page.getByRole('link', { name: /Jumlah tempat:/ }).click();
    assert.equal(await page.evaluate(() => document.activeElement!.id), 'capacity');
    assert.equal(await page.getByLabel('Nama acara').inputValue(), 'Kelas');
    assert.equal(await page.getByLabel('Jumlah tempat').inputValue(), 'dua');
    await close(page);
  });

  /** Fills in a new event, all but its capacity, with two times. */
  async function fillIn(page: Page, title: string): Promise<void> {
    await page.goto(`${server.address}/penyelenggara/acara-baru`);
    const texts: Readonly<Record<string, string>> = {
      'Nama acara': title,
      'Keterangan singkat': 'Baris satu\nbaris dua',
      'Yang mengundang': 'Kantor desa',
      'Kode penyelenggara': 'branch',
      'Kabupaten atau kota': 'banyuwangi',
      'Yang perlu dibawa': 'KTP',
      'Akses ke tempat acara': 'Rata',
      'Cara menghubungi penyelenggara': 'Kantor desa',
      'Pendaftaran ditutup': '2027-03-20T17:00',
    };
    for (const [label, text] of Object.entries(texts))
      await page.getByLabel(label, { exact: true }).fill(text);
    await page.getByLabel('Tempat', { exact: true }).fill('Balai desa');
    await page.getByRole('button', { name: 'Tambah waktu' }).click();
    for (const [i, day] of ['23', '24'].entries()) {
      await page.locator(`[id="sessions.${i}.start"]`).fill(`2027-03-${day}T08:00`);
      await page.locator(`[id="sessions.${i}.end"]`).fill(`2027-03-${day}T12:00`);
    }
  }

  it('lose nothing that was typed into the form of an event when somebody goes away and comes back, until it is saved', async () => {
    const page = await signIn();
    await fillIn(page, 'Kelas yang ditinggalkan');
    await page.goBack();
    const offer = page.getByText('Ada isian Anda di formulir ini yang belum disimpan.');
    await offer.waitFor();
    assert.equal(await page.getByLabel('Nama acara').inputValue(), '');
    assert.deepEqual(await faultsOf(page), []);
    await page.getByRole('button', { name: 'Lanjutkan isian itu' }).click();
    await page.locator('[id="sessions.1.start"]').waitFor();
    assert.equal(await page.getByLabel('Nama acara').inputValue(), 'Kelas yang ditinggalkan');
    assert.equal(await page.locator('[id="description.id"]').inputValue(), 'Baris satu\nbaris dua');
    assert.equal(await page.locator('[id="sessions.1.start"]').inputValue(), '2027-03-24T08:00');
    assert.equal(await offer.isVisible(), false);
    await page.getByLabel('Jumlah tempat').fill('20');
    await page.getByRole('button', { name: 'Simpan acara' }).click();
    await page.getByText('Acara tersimpan.').waitFor();
    await page.goto(`${server.address}/penyelenggara/acara-baru`);
    await page.getByRole('heading', { name: 'Acara baru' }).waitFor();
    assert.equal(await offer.isVisible(), false);
    await page.getByLabel('Nama acara').fill('Rahasia');
    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.getByText('Anda sudah keluar.').waitFor();
    await page.waitForFunction(() => sessionStorage.length === 0);
    await close(page);
  });

  it('throw away what was typed where somebody says so', async () => {
    const page = await signedIn();
    await page.goto(`${server.address}/penyelenggara/acara-baru`);
    await page.getByLabel('Nama acara').fill('Bukan ini');
    await page.reload();
    await page.getByRole('button', { name: 'Buang' }).click();
    assert.equal(await page.evaluate(() => document.activeElement!.id), 'title');
    await page.reload();
    await page.getByRole('heading', { name: 'Acara baru' }).waitFor();
    assert.equal(await page.locator('#isian-tadi').isVisible(), false);
    await close(page);
  });

  for (const javaScriptEnabled of [true, false])
    it(`bring a form that was sent after the sign-in was over through a new one${javaScriptEnabled ? '' : ', without scripts'}`, async () => {
      const page = await signedIn({ javaScriptEnabled });
      const title = `Kelas malam ${javaScriptEnabled}`;
      await fillIn(page, title);
      await page.getByLabel('Jumlah tempat').fill('20');
      await page.context().clearCookies();
      await page.getByRole('button', { name: 'Simpan acara' }).click();
      await page.getByText('Isian Anda tidak hilang').waitFor();
      assert.deepEqual(javaScriptEnabled ? await faultsOf(page) : [], []);
      await page.getByLabel('Kunci penyelenggara').fill(key);
      await page.getByRole('button', { name: 'Masuk' }).click();
      await page.getByRole('heading', { name: 'Anda sudah masuk lagi' }).waitFor();
      assert.deepEqual(javaScriptEnabled ? await faultsOf(page) : [], []);
      await page.keyboard.press('Enter');
      await page.getByText('Acara tersimpan.').waitFor();
      assert.match(await page.locator('h1').innerText(), new RegExp(title));
      await close(page);
    });

  for (const [width, dark] of [
    [360, false],
    [1280, true],
  ] as const)
    it(`bring back a form that was sent while another one wrote the database, at ${width} px${dark ? ' in the dark, without scripts' : ''}`, async () => {
      const colorScheme = dark ? 'dark' : 'light';
      const page = await signedIn({
        viewport: { width, height: 800 },
        colorScheme,
        javaScriptEnabled: !dark,
      });
      const title = `Kelas "petang" <${width}>`;
      await fillIn(page, title);
      await page.getByLabel('Jumlah tempat').fill('20');
      const other = new DatabaseSync(environment.PAYUNG_DATA);
      other.exec('begin immediate');
      await page.getByRole('button', { name: 'Simpan acara' }).click();
      await page.getByRole('heading', { name: 'Belum tersimpan' }).waitFor();
      other.exec('rollback');
      other.close();
      if (!dark) {
        assert.deepEqual(await faultsOf(page), []);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
      }
      await page.keyboard.press('Enter');
      await page.getByText('Acara tersimpan.').waitFor();
      assert.equal(await page.locator('h1').innerText(), title);
      await close(page);
    });

  it('show what a table would change without a fault, at 360 px and with keys alone', async () => {
    const page = await signedIn();
    const table = await page.request.get(`${server.address}/penyelenggara/acara.csv`);
    const rows = (await table.text()).replace(/;20;;tidak;/, ';25;;ya;').trimEnd();
    await page.goto(`${server.address}/penyelenggara/impor`);
    await page.getByLabel('Berkas CSV').setInputFiles({
      name: 'acara.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(rows),
    });
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Lihat dulu' }).press('Enter');
    await page.getByText('0 baru, 1 berubah').waitFor();
    assert.deepEqual(await faultsOf(page), []);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
    assert.match(await page.locator('.changes').innerText(), /Jumlah tempat\s+Dari: 20\s+Menjadi: 25/);
    await page.getByRole('button', { name: 'Simpan 1 acara' }).press('Enter');
    await page.getByText('Semua acara dari tabel tersimpan.').waitFor();
    await close(page);
  });

  it('save a table as large as one that can be looked at', async () => {
    const page = await signedIn();
    await page.goto(`${server.address}/penyelenggara/impor`);
    const notes = ';|'.repeat(440_000);
    await page.getByLabel('Berkas CSV').setInputFiles({
      name: 'acara.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`kode_acara;judul;catatan\n${event};Kue kering lain;"${notes}"`),
    });
    await page.getByRole('button', { name: 'Lihat dulu' }).click();
    const save = page.getByRole('button', { name: 'Simpan 1 acara' });
    await save.waitFor();
    // So large a page is long on its way; what its scripts do to the form comes after its end.
    await page.waitForLoadState();
    await save.click();
    await page.getByText('Semua acara dari tabel tersimpan.').waitFor();
    await page.getByRole('link', { name: 'Kue kering lain' }).waitFor();
    await close(page);
  });

  it('print the sheet alone, a page for each time to choose from', async () => {
    const page = await signedIn();
    await page.goto(`${server.address}/penyelenggara/acara/${event}/lembar`);
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('body').innerText();
    assert.match(printed, /Siti Aminah/);
    assert.doesNotMatch(printed, /Keluar|Semua acara|Cetak lembar/);
    assert.equal(pagesOf(await page.pdf({ preferCSSPageSize: true })), 2);
    await close(page);
  });
});
