import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deskOf, type Filled, keyFor, ownPage, signIn } from './desk.ts';
import { sendTable } from './event-tables.ts';
import { filledIn, hiddenIn, readable } from './page-text.ts';
import { testApp, type TestApp, type TestParts } from './test-app.ts';

const ofSqlite = (errcode: number) => Object.assign(new Error('x'), { code: 'ERR_SQLITE_ERROR', errcode });
const failures: readonly [string, Error, number, string, string][] = [
  ['is busy', ofSqlite(5), 503, '2', 'Server sedang sibuk'],
  ['is full', ofSqlite(13), 503, '60', 'Penyimpanan server sedang penuh'],
  ['fails', new Error('x'), 500, '10', 'Ada gangguan di pihak kami'],
];

/** A database that takes no writing, or answers nothing at all, as long as somebody says so. */
async function failingApp(error: Error) {
  const failing: { what: 'nothing' | 'writes' | 'all' } = { what: 'nothing' };
  const plugin: NonNullable<TestParts['plugins']>[number] = {
    transformQuery({ node }) {
      const isRead = node.kind === 'SelectQueryNode';
      if (failing.what === 'all' || (failing.what === 'writes' && !isRead)) throw error;
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  return { test: await testApp({ plugins: [plugin] }), failing };
}

/** As the page sends it again. */
const sendAgain = (test: TestApp, cookie: string, page: string) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(hiddenIn(page))) body.set(name, value);
  const action = /<form method="post" action="([^"]+)" enctype="multipart\/form-data"/.exec(page)![1]!;
  return test.app.request(action, { method: 'POST', headers: { ...ownPage, Cookie: cookie }, body });
};

const hostile = `"><script>alert(1)</script>\r\n'baris' & dua`;

/** What each form sends that can be kept; of the last one all is in its address. */
const forms: readonly [string, string, (page: () => Promise<string>) => Filled | Promise<Filled>][] = [
  [
    'an event',
    '/acara/kelas/ubah',
    async (page) => ({ ...filledIn(await page()), 'description.id': hostile, lakukan: 'simpan' }),
  ],
  [
    'the words of a message',
    '/acara/kelas/pesan/teks',
    () => ({ teks: 'reminder', id: hostile, en: hostile }),
  ],
  [
    'a request',
    '/permintaan',
    () => ({ acara: 'kelas', jenis: 'erase', nama: 'Siti', kontak: 'siti@contoh.id', isi: hostile }),
  ],
  ['the time of a reminder', '/acara/kelas/pesan/pengingat', () => ({ jam: '48' })],
  ['a cancellation', '/acara/kelas/batalkan', () => ({ batal: 'ya' })],
];

for (const [how, error, status, wait, reason] of failures)
  describe(`a form of the organiser pages that is sent while the database ${how}`, () => {
    for (const [what, path, filling] of forms)
      it(`with ${what} comes back as it was sent, also from a second try, and is kept by one press later`, async () => {
        const { test, failing } = await failingApp(error);
        const desk = await deskOf(test);
        const filled = await filling(() => desk.page(path));
        failing.what = 'writes';
        let answer = await desk.post(path, filled);
        for (const attempt of ['first', 'second']) {
          const page = await answer.text();
          assert.deepEqual([answer.status, answer.headers.get('Retry-After')], [status, wait], attempt);
          assert.match(readable(page), new RegExp(`Belum tersimpan .*${reason}.* tidak hilang`));
          assert.doesNotMatch(page, /<script>alert/);
          assert.deepEqual(hiddenIn(page), filled);
          if (attempt === 'second') failing.what = 'nothing';
          answer = await sendAgain(test, desk.cookie, page);
        }
        assert.equal(answer.status, 303);
        const event = (await test.store.event('kelas'))!.announcement;
        if (what === 'an event') assert.match(event.description.id, /^"><script>alert.*\n'baris' & dua$/);
      });
  });

describe('what is sent to the organiser pages while the database is busy', () => {
  const busy = failures[0]![1];

  it('comes back also where nobody can look up who is signed in', async () => {
    const { test, failing } = await failingApp(busy);
    const desk = await deskOf(test);
    failing.what = 'all';
    const filled = { title: hostile, lakukan: 'simpan' };
    const page = await (await desk.post('/acara-baru', filled)).text();
    assert.deepEqual(hiddenIn(page), filled);
    failing.what = 'nothing';
    const form = await (await sendAgain(test, desk.cookie, page)).text();
    assert.ok(filledIn(form)['title']?.startsWith('"><script>'));
  });

  it('with a file brings the text of the file', async () => {
    const { test, failing } = await failingApp(busy);
    const desk = await deskOf(test);
    failing.what = 'all';
    const table = 'kode_acara;judul\nkelas;"""><script>"';
    const page = await (await sendTable(test, desk, table)).text();
    assert.deepEqual(hiddenIn(page), { isi: table });
    failing.what = 'nothing';
    const preview = await (await sendAgain(test, desk.cookie, page)).text();
    assert.match(readable(preview), /Dari: Kelas Menjadi: "><script>/);
  });

  it('escapes the names of what was sent, too', async () => {
    const { test, failing } = await failingApp(busy);
    const desk = await deskOf(test);
    failing.what = 'all';
    const page = await (await desk.post('/acara-baru', { '"><script>alert(1)</script>': 'x' })).text();
    assert.match(page, /name="&quot;&gt;&lt;script&gt;/);
    assert.doesNotMatch(page, /<script>/);
  });

  it('is sent again from our own page alone', async () => {
    const { test, failing } = await failingApp(busy);
    const desk = await deskOf(test);
    failing.what = 'all';
    const answer = await desk.post('/acara-baru', { title: 'Kelas' }, { 'Sec-Fetch-Site': 'cross-site' });
    assert.equal(answer.status, 403);
    assert.deepEqual(hiddenIn(await answer.text()), {});
  });

  it('by a page that is only looked at is no form', async () => {
    const { test, failing } = await failingApp(busy);
    const desk = await deskOf(test);
    failing.what = 'all';
    const answer = await desk.get('/acara/kelas');
    assert.equal(answer.status, 503);
    assert.match(await answer.text(), /<h1>Sedang ramai<\/h1>/);
  });

  it('to sign in is told beside the key, which comes back in no page, and what travels along stays', async () => {
    const { test, failing } = await failingApp(busy);
    const { shown } = await keyFor(test);
    failing.what = 'writes';
    const kept = { ke: '/penyelenggara/acara-baru', isian: 'title=%22%3E%3Cscript%3E' };
    const answer = await signIn(test, shown, ownPage, kept);
    const page = await answer.text();
    assert.deepEqual([answer.status, answer.headers.get('Retry-After')], [503, '2']);
    assert.match(page, /id="kunci-masalah">Saat ini belum bisa masuk/);
    assert.equal(page.includes(shown), false);
    assert.deepEqual(hiddenIn(page), kept);
    failing.what = 'nothing';
    const again = await (await signIn(test, shown, ownPage, hiddenIn(page))).text();
    assert.deepEqual(hiddenIn(again), { title: '"><script>' });
  });
});
