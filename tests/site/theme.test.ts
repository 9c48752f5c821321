import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { siteAndBrowser } from './site-and-browser.ts';

const started = siteAndBrowser();

async function onPage(query: string, act: (page: Page) => Promise<void>, script = true): Promise<void> {
  const context = await started.browser.newContext({ javaScriptEnabled: script });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  page.on('pageerror', (error) => refused.push(error.message));
  try {
    await page.goto(`${started.site.address}/tema${query}`);
    await act(page);
    assert.deepEqual(refused, []);
  } finally {
    await context.close();
  }
}

const looks = (page: Page, scheme: 'light' | 'dark') => page.frameLocator(`iframe[data-scheme="${scheme}"]`);
const card = (page: Page, scheme: 'light' | 'dark') => looks(page, scheme).locator('payung-coverage-card');

/** What a property is inside of a widget in the preview. */
async function inside(page: Page, scheme: 'light' | 'dark', property: string): Promise<string> {
  const widget = card(page, scheme);
  await widget.scrollIntoViewIfNeeded();
  await widget.locator('.root:not([hidden])').waitFor();
  return widget.evaluate(
    (element, name) => getComputedStyle(element.shadowRoot!.querySelector('.root')!).getPropertyValue(name),
    property,
  );
}

const cssOf = (page: Page) => page.getByRole('textbox', { name: 'Salin CSS' });
const surface = (page: Page) => page.getByRole('group', { name: /^Latar --/ });
const ink = (page: Page) => page.getByRole('group', { name: /^Tulisan --/ });

describe('/tema', () => {
  it('shows all widgets, light and dark, and a change of a colour in both at once', () =>
    onPage('', async (page) => {
      for (const scheme of ['light', 'dark'] as const)
        assert.equal(
          await looks(page, scheme)
            .locator(
              'h2 + [is], h2 + :is(payung-calculator,payung-coverage-map,payung-coverage-card,payung-program-explainer,payung-event-list,payung-event-signup)',
            )
            .count(),
          6,
        );
      assert.equal(await inside(page, 'light', 'background-color'), 'rgb(255, 255, 255)');
      await surface(page).getByLabel('Terang', { exact: true }).fill('#fff0e0');
      await surface(page).getByLabel('Gelap', { exact: true }).fill('102030');
      assert.equal(await inside(page, 'light', 'background-color'), 'rgb(255, 240, 224)');
      assert.equal(await inside(page, 'dark', 'background-color'), 'rgb(16, 32, 48)');
    }));

  it('keeps what is set in its address, also in its other language, and shows it when it is opened again', () =>
    onPage('', async (page) => {
      await page.getByLabel('Ukuran huruf').fill('20');
      await page.getByLabel(/^Huruf/).fill('Georgia, serif');
      await page.getByLabel('Contoh situs di pratinjau').selectOption('Situs kabupaten, huruf dasar 62,5%');
      assert.match(page.url(), /\/tema\?font-family=Georgia%2C\+serif&size=20&site=regency$/);
      await page.getByRole('link', { name: 'In English' }).click();
      await page.getByRole('heading', { name: 'Colours and fonts of the widgets' }).waitFor();
      assert.equal(await page.getByLabel('Size of the font').inputValue(), '20');
      assert.equal(await inside(page, 'light', 'font-size'), '20px');
      assert.equal(await inside(page, 'light', 'font-family'), 'Georgia, serif');
      const root = await card(page, 'light').evaluate(
        () => getComputedStyle(document.documentElement).fontSize,
      );
      assert.equal(root, '10px');
    }));

  it('says in words and numbers what cannot be read, as soon as it cannot', () =>
    onPage('', async (page) => {
      const summary = page.getByRole('region', { name: 'Pratinjau' }).getByRole('status');
      assert.equal(await summary.innerText(), 'Semua tulisan cukup kontras.');
      await ink(page).getByLabel('Terang', { exact: true }).fill('#777777');
      assert.match(await summary.innerText(), /Tulisan di atas latar \(terang\) 4,4:1, perlu 4,5:1/);
      const row = page.getByRole('row', { name: 'Tulisan di atas latar' });
      assert.match(await row.innerText(), /4,4:1, kurang dari 4,5\s+15,2:1, cukup/);
      await ink(page).getByLabel('Terang', { exact: true }).fill('#767676');
      assert.doesNotMatch(await summary.innerText(), /Tulisan di atas latar/);
    }));

  it('takes back change after change, the way back to our colours too', () =>
    onPage('', async (page) => {
      const undo = page.getByRole('button', { name: 'Batalkan perubahan terakhir' });
      await page.getByLabel('Lengkung sudut').fill('1');
      await page.getByRole('link', { name: 'Kontras tinggi' }).click();
      assert.match(page.url(), /accent=00308f/);
      await page.getByRole('link', { name: 'Kembali ke warna kami' }).click();
      await page.getByText('Semua kembali ke warna kami.').waitFor();
      assert.match(page.url(), /\/tema$/);
      await undo.click();
      assert.match(await cssOf(page).inputValue(), /--payung-color-accent: light-dark\(#00308f, #ffff66\)/);
      await undo.click();
      assert.match(page.url(), /\?radius=1$/);
      await undo.click();
      assert.match(page.url(), /\/tema$/);
      await page.getByText('Perubahan terakhir dibatalkan.').waitFor();
      await undo.click();
      await page.getByText('Tidak ada perubahan yang dapat dibatalkan.').waitFor();
    }));

  it('copies a rule that makes a page look so', () =>
    onPage('?surface=fff0e0&radius=0', async (page) => {
      await page.getByRole('button', { name: 'Salin', exact: true }).click();
      await page.getByText('Tersalin.').waitFor();
      const css = await page.evaluate(() => navigator.clipboard.readText());
      await page.goto(`${started.site.address}/pasang/pratinjau?widget=coverage-card&region=3510`);
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets.push(sheet);
      }, css);
      const root = page.locator('payung-coverage-card .root:not([hidden])');
      await root.waitFor();
      assert.equal(
        await root.evaluate((element) => getComputedStyle(element).backgroundColor),
        'rgb(255, 240, 224)',
      );
    }));

  it('says at the field what it cannot read, and keeps it there', () =>
    onPage('', async (page) => {
      const field = page.getByLabel('Ukuran huruf');
      await field.fill('99');
      await field.blur();
      await page.getByRole('alert').filter({ hasText: '“99” bukan angka 14 sampai 22.' }).waitFor();
      assert.equal(await field.getAttribute('aria-invalid'), 'true');
      assert.equal(await field.inputValue(), '99');
      await field.fill('');
      await field.blur();
      assert.equal(await field.getAttribute('aria-invalid'), null);
    }));

  it('lists the parts of every widget and draws a frame around one, also by keyboard', () =>
    onPage('', async (page) => {
      await card(page, 'light').scrollIntoViewIfNeeded();
      await card(page, 'light').locator('.root:not([hidden])').waitFor();
      const show = page.getByRole('button', {
        name: 'Tunjukkan: Perlindungan pekerja di daerah Anda, Seluruh widget',
      });
      await show.focus();
      await page.keyboard.press('Enter');
      assert.equal(await show.getAttribute('aria-pressed'), 'true');
      await page.getByText('payung-coverage-card::part(base) diberi bingkai').waitFor();
      assert.equal(await inside(page, 'light', 'outline-style'), 'dashed');
      await page.keyboard.press('Enter');
      assert.equal(await inside(page, 'light', 'outline-style'), 'none');
      await page.getByRole('button', { name: 'Tunjukkan: Pendaftaran acara, Bukti pendaftaran' }).click();
      await page.getByText('baru tampil sesudah widgetnya dipakai').waitFor();
    }));

  it('works without a script, by its button', () =>
    onPage(
      '',
      async (page) => {
        await surface(page).getByLabel('Terang', { exact: true }).fill('fff0e0');
        await page.getByRole('button', { name: 'Tampilkan' }).click();
        assert.match(
          await cssOf(page).inputValue(),
          /--payung-color-surface: light-dark\(#fff0e0, #12191b\)/,
        );
        await page.getByRole('link', { name: 'Portal berita' }).click();
        assert.match(await cssOf(page).inputValue(), /Georgia, serif/);
        const rule = await (
          await fetch(`${started.site.address}/tema/tema.css?${new URL(page.url()).search.slice(1)}`)
        ).text();
        assert.equal(rule, await cssOf(page).inputValue());
      },
      false,
    ));

  it('is found from the page of snippets, with its colour, and from the portal', () =>
    onPage('', async (page) => {
      await page.goto(`${started.site.address}/pasang?widget=coverage-card&accent=8a1c3a`);
      await page.getByRole('link', { name: 'Ubah semua warna, huruf, dan sudut' }).click();
      assert.equal(
        await page
          .getByRole('group', { name: /^Tombol dan tautan/ })
          .getByLabel('Terang', { exact: true })
          .inputValue(),
        '#8a1c3a',
      );
      await page.goto(started.site.address);
      await page.getByRole('link', { name: 'Sesuaikan warna dan huruf' }).click();
      await page.getByRole('heading', { name: 'Sesuaikan warna dan huruf' }).waitFor();
    }));

  it('is printed with its values, contrasts and CSS, without what only a screen can do', () =>
    onPage('?accent=8a1c3a', async (page) => {
      await page.emulateMedia({ media: 'print' });
      assert.ok(await cssOf(page).isVisible());
      assert.ok(await page.getByRole('row', { name: 'Tulisan di atas tombol' }).isVisible());
      for (const gone of ['Batalkan perubahan terakhir', 'Salin', 'Cetak'])
        assert.equal(await page.getByRole('button', { name: gone, exact: true }).count(), 0, gone);
      const cut = await cssOf(page).evaluate((text) => text.scrollHeight - text.clientHeight);
      assert.ok(cut <= 0, `${cut} px of the CSS are cut off`);
    }));
});
