import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { withoutWordPress } from './programs.ts';
import { signIn, type Session } from './session.ts';
import { everything } from './started.ts';

const path = '/wp-admin/options-general.php?page=payung';

describe('the settings page', { skip: withoutWordPress() }, () => {
  let session: Session;
  let home: string;
  const field = () => session.page.getByLabel('Alamat Payung');
  const savedAddress = async () => (await everything()).wordpress.run("echo get_option('payung_address');");

  before(async () => {
    const { wordpress, browser } = await everything();
    home = wordpress.address;
    session = await signIn(browser, home, 'administrator');
  });
  after(() => session?.close());

  const wrong = [
    ['', /Tulis alamat Payung, misalnya https:/],
    ['payung.example', /harus dimulai dengan https:/],
    ['http://payung.example', /harus dimulai dengan https:/],
    ['javascript:alert(1)', /harus dimulai dengan https:/],
    ['https://payung.example/w/coverage-map', /alamat situsnya saja/],
    ['https://petugas:rahasia@payung.example', /alamat situsnya saja/],
    ['https://payung.example?x=1', /alamat situsnya saja/],
    ['https://pay ung.example', /alamat situsnya saja/],
    ['https://payung.example"><script>alert(1)</script>', /./],
  ] as const;
  for (const [typed, reason] of wrong) {
    it(`says at the field what is wrong with “${typed}”, keeps what was typed and the address that was saved`, async () => {
      await session.page.goto(home + path);
      const before = await savedAddress();
      await field().fill(typed);
      await session.page.getByRole('button', { name: 'Simpan' }).click();
      const problem = session.page.getByRole('alert');
      assert.match(await problem.innerText(), reason);
      assert.equal(await field().getAttribute('aria-invalid'), 'true');
      assert.ok(
        (await field().getAttribute('aria-describedby'))!.includes((await problem.getAttribute('id'))!),
      );
      assert.equal(await field().inputValue(), typed);
      assert.equal(await savedAddress(), before);
    });
  }

  it('saves a good address, without the slash at its end, and says so', async () => {
    const { site } = await everything();
    await session.page.goto(home + path);
    await field().fill(`  ${site.address}/ `);
    await session.page.getByRole('button', { name: 'Simpan' }).click();
    assert.equal(await session.page.getByRole('status').innerText(), 'Alamat sudah disimpan.');
    assert.equal(await field().inputValue(), site.address);
    assert.equal(await savedAddress(), site.address);
  });

  it('opens the doctor on the newest page that holds a widget', async () => {
    await session.save({
      title: 'Halaman peta',
      content: '[payung widget="coverage-card"]',
      status: 'publish',
    });
    await session.page.goto(home + path);
    const [opened] = await Promise.all([
      session.page.waitForEvent('popup'),
      session.page.getByRole('link', { name: 'Periksa halaman “Halaman peta”' }).click(),
    ]);
    await opened.getByText('Tidak ada masalah yang ditemukan').waitFor();
    await opened.close();
  });

  it('opens the doctor of the Payung at that address', async () => {
    await session.page.goto(home + path);
    const [opened] = await Promise.all([
      session.page.waitForEvent('popup'),
      session.page.getByRole('link', { name: 'Periksa Payung di alamat itu' }).click(),
    ]);
    await opened.locator('payung-periksa section').waitFor();
    await opened.close();
  });

  it('is English for an administrator who reads English', async () => {
    const { wordpress } = await everything();
    wordpress.run("update_user_meta(1, 'locale', 'en_US');");
    try {
      await session.page.goto(home + path);
      await session.page.getByLabel('Address of the Payung').waitFor();
      assert.doesNotMatch(await session.page.locator('.wrap').innerText(), /\b(dan|yang|halaman)\b/);
    } finally {
      wordpress.run("delete_user_meta(1, 'locale');");
    }
  });

  it('is not there for an editor', async () => {
    const { browser } = await everything();
    const editor = await signIn(browser, home, 'editor');
    const answer = await editor.page.goto(home + path);
    assert.equal(answer!.status(), 403);
    await editor.close();
  });

  it('refuses a form that this page did not send', async () => {
    const answer = await session.page.request.post(home + path, {
      form: { payung_address: 'https://somebody.example' },
    });
    assert.equal(answer.status(), 403);
    assert.doesNotMatch(await savedAddress(), /somebody/);
  });
});
