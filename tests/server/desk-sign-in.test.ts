import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onEachDatabase, rowsIn } from './databases.ts';
import { deskOf, keyFor, ownPage, signIn } from './desk.ts';
import { sendTable } from './event-tables.ts';
import { hiddenIn, readable } from './page-text.ts';
import { sampleEvent, today } from './sample-event.ts';
import { testApp } from './test-app.ts';

const setCookie = async (answer: Promise<Response> | Response) =>
  (await answer).headers.get('Set-Cookie') ?? '';
const hour = 60 * 60 * 1000;

onEachDatabase(({ testApp, freshPlace }) => {
  describe('signing in to the organiser pages', () => {
    it('leads to the page that was wanted, with the events of the key', async () => {
      const test = await testApp();
      const asked = await test.get('/penyelenggara/acara/kelas');
      const to = '/penyelenggara/masuk?ke=%2Fpenyelenggara%2Facara%2Fkelas';
      assert.deepEqual([asked.status, asked.headers.get('Location')], [303, to]);
      assert.match(await (await test.get(to)).text(), /name="ke" value="\/penyelenggara\/acara\/kelas"/);
      const { shown } = await keyFor(test);
      const answer = await signIn(test, ` ${shown}\n`, ownPage, { ke: '/penyelenggara/acara/kelas' });
      assert.equal(answer.headers.get('Location'), '/penyelenggara/acara/kelas');
      const desk = await deskOf(test);
      assert.match(await desk.page(''), /<a href="\/penyelenggara\/acara\/kelas">Kelas<\/a>/);
    });

    it('leads nowhere else, whatever a link says', async () => {
      const test = await testApp();
      const { shown } = await keyFor(test);
      for (const ke of [
        'https://x.example',
        '//x.example',
        '/penyelenggara/../api',
        '/penyelenggara\\x',
        '/penyelenggaraan',
      ])
        assert.equal(
          (await signIn(test, shown, ownPage, { ke })).headers.get('Location'),
          '/penyelenggara',
          ke,
        );
    });

    it('keeps a hash of what the cookie holds, and nothing else', async () => {
      const place = await freshPlace();
      const test = await testApp({ place });
      const desk = await deskOf(test);
      const secret = desk.cookie.split('=')[1]!;
      assert.equal(secret.length, 43);
      const stored = JSON.stringify(await rowsIn(place, 'select * from desk_sessions'));
      assert.deepEqual([stored.includes(secret), stored.includes(desk.key.id)], [false, true]);
    });

    it('ends after sixteen hours, and its row goes with the nightly deletion', async () => {
      const place = await freshPlace();
      const test = await testApp({ place });
      const desk = await deskOf(test);
      test.now = new Date(today.getTime() + 16 * hour - 1);
      assert.equal((await desk.get('')).status, 200);
      test.now = new Date(today.getTime() + 16 * hour);
      assert.equal((await desk.get('')).status, 303);
      await test.store.deleteExpired(test.now);
      assert.deepEqual(await rowsIn(place, 'select * from desk_sessions'), []);
    });

    it('ends with signing out, also for who copied the cookie', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const answer = await desk.post('/keluar');
      assert.match(await setCookie(answer), /^payung_desk=; Max-Age=0; Path=\/penyelenggara/);
      assert.equal((await desk.get('')).status, 303);
    });

    it('ends when the key is revoked', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      await test.store.organizers.revokeKey(desk.key.id, today);
      assert.equal((await desk.get('')).status, 303);
      assert.equal((await signIn(test, desk.key.shown)).status, 401);
    });

    it('keeps the language that was chosen', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      assert.match(await desk.page(''), /<html lang="id">[\s\S]*Acara Anda/);
      await desk.post('/bahasa', { lang: 'en', ke: '/penyelenggara' });
      assert.match(await desk.page(''), /<html lang="en">[\s\S]*Your events/);
    });
  });
});

describe('the cookie of the organiser pages', () => {
  it('is read by no script, sent from no other site, and to these pages only', async () => {
    const test = await testApp();
    const cookie = await setCookie(signIn(test, (await keyFor(test)).shown));
    assert.match(
      cookie,
      /^payung_desk=[\w-]{43}; Max-Age=57600; Path=\/penyelenggara; HttpOnly; SameSite=Strict$/,
    );
  });

  it('is sent over https only, where people come by https', async () => {
    const test = await testApp({ address: 'https://payung.example' });
    assert.match(await setCookie(signIn(test, (await keyFor(test)).shown)), /; Secure/);
    const other = await testApp();
    const headers = { ...ownPage, 'X-Forwarded-Proto': 'https' };
    assert.match(await setCookie(signIn(other, (await keyFor(other)).shown, headers)), /; Secure/);
  });
});

describe('a wrong key', () => {
  it('is told at its field, which has the focus, and is not sent back', async () => {
    const test = await testApp();
    const answer = await signIn(test, 'payung_rahasia');
    const page = await answer.text();
    assert.equal(answer.status, 401);
    assert.match(page, /Kunci ini tidak dikenal atau sudah dicabut/);
    assert.match(page, /aria-invalid="true"/);
    assert.doesNotMatch(page, /payung_rahasia/);
    assert.equal(answer.headers.get('Set-Cookie'), null);
  });

  it('may be tried ten times a minute from one address, then also the right one has to wait', async () => {
    let from = 'satu';
    const test = await testApp({ addressOf: () => from });
    const { shown } = await keyFor(test);
    for (let n = 0; n < 10; n++) assert.equal((await signIn(test, 'payung_x')).status, 401);
    const refused = await signIn(test, shown);
    assert.deepEqual([refused.status, refused.headers.get('Retry-After')], [429, '6']);
    assert.match(await refused.text(), /Terlalu banyak percobaan/);
    from = 'dua';
    assert.equal((await signIn(test, shown)).status, 303);
    from = 'satu';
    test.now = new Date(today.getTime() + 6000);
    assert.equal((await signIn(test, shown)).status, 303);
  });
});

describe('what another site makes a browser send', () => {
  const origins: readonly [string, Record<string, string>, number][] = [
    ['a page of our own', { 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost' }, 303],
    ['our own page in an old browser', { Origin: 'http://localhost' }, 303],
    ['our own page behind a proxy that speaks https', { Origin: 'https://localhost' }, 303],
    ['another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://x.example' }, 403],
    ['a sibling domain', { 'Sec-Fetch-Site': 'same-site', Origin: 'https://x.localhost' }, 403],
    ['another site in an old browser', { Origin: 'https://x.example' }, 403],
    ['a sandboxed frame', { Origin: 'null' }, 403],
    ['nobody says where', {}, 403],
  ];
  for (const [name, headers, status] of origins)
    it(`${status === 303 ? 'is taken' : 'is refused'} from ${name}`, async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const answer = await desk.post('/keluar', {}, headers);
      assert.equal(answer.status, status);
      // The cookie was there each time: only the check of the origin stands between.
      assert.equal((await desk.get('')).status, status === 303 ? 303 : 200);
    });

  it('is compared with the public address where there is one', async () => {
    const test = await testApp({ address: 'https://payung.example' });
    const desk = await deskOf(test);
    assert.equal((await desk.post('/keluar', {}, { Origin: 'http://localhost' })).status, 403);
    assert.equal((await desk.post('/keluar', {}, { Origin: 'https://payung.example' })).status, 303);
  });

  it('is not taken without the cookie, and says so', async () => {
    const test = await testApp();
    const answer = await test.app.request('/penyelenggara/acara/kelas', { method: 'POST', headers: ownPage });
    assert.equal(answer.status, 401);
    assert.match(await answer.text(), /Yang baru saja dikirim belum disimpan/);
  });
});

describe('a form that is sent when the sign-in is over', () => {
  const filled = {
    'description.id': 'Baris "satu" & <dua>\r\nbaris + tiga',
    title: 'Kelas baru',
    lakukan: 'simpan',
  };

  it('goes along to the sign-in, past a wrong key and another language, and is sent again by one press', async () => {
    const test = await testApp();
    const desk = await deskOf(test);
    await desk.post('/keluar');
    const over = await desk.post('/acara-baru', filled);
    assert.equal(over.status, 401);
    const page = await over.text();
    assert.match(readable(page), /belum disimpan\. Isian Anda tidak hilang/);
    assert.doesNotMatch(page, /class="foot"/);
    const wrong = await signIn(test, 'payung_x', ownPage, hiddenIn(page));
    assert.equal(wrong.status, 401);
    const english = await test.app.request('/penyelenggara/masuk?lang=en', {
      method: 'POST',
      headers: ownPage,
      body: new URLSearchParams({ ...hiddenIn(await wrong.text()), kunci: '', lakukan: 'bahasa' }),
    });
    const asked = await english.text();
    assert.match(readable(asked), /What you filled in is not lost/);
    const { shown } = await keyFor(test);
    const signedIn = await signIn(test, shown, ownPage, hiddenIn(asked));
    assert.equal(signedIn.status, 200);
    const again = await signedIn.text();
    assert.match(again, /<form method="post" action="\/penyelenggara\/acara-baru" /);
    assert.match(readable(again), /Anda sudah masuk lagi/);
    assert.deepEqual(hiddenIn(again), filled);
    const back = await deskOf(test);
    const form = await (await back.post('/acara-baru', hiddenIn(again))).text();
    assert.match(form, /name="title"[\s\S]*?value="Kelas baru"/);
    assert.match(form, /Baris &quot;satu&quot; &amp; &lt;dua&gt;\r\nbaris \+ tiga<\/textarea>/);
  });

  it('with a file brings the text of the file', async () => {
    const test = await testApp();
    const desk = await deskOf(test);
    await desk.post('/keluar');
    const page = await (await sendTable(test, desk, 'kode_acara;judul\nkelas;Lain')).text();
    const { shown } = await keyFor(test);
    const again = await (await signIn(test, shown, ownPage, hiddenIn(page))).text();
    const back = await deskOf(test);
    const preview = await back.post('/impor', hiddenIn(again));
    assert.match(readable(await preview.text()), /Dari: Kelas Menjadi: Lain/);
  });

  it('is kept by nobody but the page, and leads to no other site', async () => {
    const test = await testApp();
    const { shown } = await keyFor(test);
    const kept = { ke: 'https://x.example/', isian: 'title=x' };
    const page = await (await signIn(test, shown, ownPage, kept)).text();
    assert.match(page, /<form method="post" action="\/penyelenggara" /);
    const elsewhere = { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://x.example' };
    assert.equal((await signIn(test, shown, elsewhere, kept)).status, 403);
  });
});

describe('every answer of the organiser pages', () => {
  for (const path of ['', '/masuk', '/acara/kelas', '/acara/lain', '/tidak-ada'])
    it(`${path || '/'} is kept nowhere, framed by nobody and runs nothing but our files`, async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const { headers } = await desk.get(path, path === '/masuk' ? { Cookie: '' } : {});
      assert.equal(headers.get('Cache-Control'), 'no-store');
      assert.equal(headers.get('X-Frame-Options'), 'DENY');
      const policy = headers.get('Content-Security-Policy')!;
      for (const part of ["frame-ancestors 'none'", "script-src 'self'", "style-src 'self'"])
        assert.ok(policy.includes(part), policy);
      assert.doesNotMatch(policy, /unsafe/);
    });

  it('of an event of another organiser is the same as of none', async () => {
    const test = await testApp({ events: [sampleEvent({ id: 'lain', organizers: ['labour-office'] })] });
    const desk = await deskOf(test);
    const [other, none] = [await desk.get('/acara/lain'), await desk.get('/acara/tidak')];
    assert.deepEqual([other.status, none.status], [404, 404]);
    assert.match(await other.text(), /Acara tidak ditemukan/);
  });

  it('to a key without the scope says that it may not', async () => {
    const test = await testApp();
    const desk = await deskOf(test, { scopes: ['check-in'] });
    assert.equal((await desk.get('/acara/kelas')).status, 403);
  });

  it('escapes what an event is called', async () => {
    const test = await testApp({ events: [sampleEvent({ title: '<script>alert(1)</script>' })] });
    const page = await (await deskOf(test)).page('');
    assert.doesNotMatch(page, /<script>/);
    assert.match(page, /&lt;script&gt;alert/);
  });
});
