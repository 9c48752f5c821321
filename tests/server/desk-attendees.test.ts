import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { onEachDatabase, rowsIn } from './databases.ts';
import { type Desk, deskOf } from './desk.ts';
import { sampleEvent, today, twoTimes } from './sample-event.ts';
import { testApp } from './test-app.ts';

/** The codes of the rows of a page, from above to below. */
const codesOf = (page: string) => [...page.matchAll(/<tr id="(PYG-[\w-]+)">/g)].map(([, code]) => code);
const list = async (desk: Desk, query = '') => codesOf(await desk.page(`/acara/kelas${query}`));
const person = (code: string, what: string) => `/acara/kelas/pendaftar/${code}/${what}`;

describe('the list of sign-ups', () => {
  it('shows who came last first, with contact, answers and need, every text escaped', async () => {
    const test = await testApp();
    const first = await test.signUp({ name: '<img src=x onerror=alert(1)>', need: 'kursi "roda"' });
    const second = await test.signUp({ contact: { kind: 'email', value: 'siti@desa.example' } });
    const desk = await deskOf(test);
    const page = await desk.page('/acara/kelas');
    assert.deepEqual(codesOf(page), [second.code, first.code]);
    assert.doesNotMatch(page, /<img/);
    for (const text of [
      '&lt;img src=x',
      'kursi &quot;roda&quot;',
      'https://wa.me/6281234567890',
      'mailto:siti@desa.example',
    ])
      assert.ok(page.includes(text), text);
    assert.match(page, /<dt>Desa<\/dt>\s*<dd>Krejengan<\/dd>/);
    assert.match(page, /2 dari 2 tempat terisi · 0 orang menunggu · 0 hadir/);
  });

  it('is searched and narrowed, who waits stands in line, and an answer is read in the words of its choice', async () => {
    const words = (id: string) => ({ id, en: id });
    const fields = [
      {
        name: 'desa',
        type: 'choice',
        label: words('Desa'),
        required: true,
        purpose: words('Peta'),
        choices: ['Krejengan', 'Gending'].map((value) => ({ value, label: words(`Desa ${value}`) })),
      } as const,
    ];
    const test = await testApp({ events: [sampleEvent({ ...twoTimes, waitingList: true, fields })] });
    const pagi = { session: 'pagi' };
    const [a, b, c] = [
      await test.signUp({ ...pagi, name: 'Désirée' }),
      await test.signUp(pagi),
      await test.signUp({ ...pagi, name: 'Budi' }),
    ];
    const desk = await deskOf(test);
    const searches: readonly [string, unknown[]][] = [
      ['?cari=desiree', [a.code]],
      [`?cari=${c.code.toLowerCase()}`, [c.code]],
      ['?cari=%25', []],
      ['?status=waiting', [b.code, c.code]],
      ['?sesi=siang', []],
      ['?sesi=pagi&status=confirmed', [a.code]],
      ['?hal=99', [c.code, b.code, a.code]],
      ['?hal=0x1', [c.code, b.code, a.code]],
    ];
    for (const [query, expected] of searches) assert.deepEqual(await list(desk, query), expected, query);
    assert.match(await desk.page('/acara/kelas'), /<dd>Desa Krejengan<\/dd>/);
    assert.match(
      await desk.page('/acara/kelas?cari=%22%3E%3Cb%3E'),
      /value="&quot;&gt;&lt;b&gt;"[\s\S]*Belum ada pendaftar/,
    );
  });

  it('comes in pages of a hundred, each a link away with the same search', async () => {
    const test = await testApp({ events: [sampleEvent({ capacity: 200 })] });
    for (let n = 0; n < 101; n++) await test.signUp();
    const desk = await deskOf(test);
    assert.equal((await list(desk)).length, 100);
    assert.match(await desk.page('/acara/kelas?cari=siti'), /kelas\?cari=siti&amp;hal=2">Berikutnya/);
    assert.equal((await list(desk, '?hal=2')).length, 1);
  });

  it('is not sent again while nothing has changed', async () => {
    const test = await testApp();
    const desk = await deskOf(test);
    const tag = (await desk.get('/acara/kelas')).headers.get('ETag')!;
    assert.equal((await desk.get('/acara/kelas', { 'If-None-Match': tag })).status, 304);
    await test.signUp();
    const answer = await desk.get('/acara/kelas', { 'If-None-Match': tag });
    assert.deepEqual([answer.status, answer.headers.get('Cache-Control')], [200, 'no-store']);
  });

  it('offers only what the key may do', async () => {
    const test = await testApp({ events: [sampleEvent({ capacity: 1, waitingList: true })] });
    const [seated, waiting] = [await test.signUp(), await test.signUp()];
    const offers = {
      'check-in': person(seated.code, 'hadir'),
      promote: person(waiting.code, 'tempat'),
      edit: person(seated.code, 'batal'),
      privacy: person(seated.code, 'hapus'),
      export: '/acara/kelas/pendaftar.csv',
    } as const;
    for (const scope of Object.keys(offers)) {
      const page = await (
        await deskOf(test, { scopes: ['read', scope as keyof typeof offers] })
      ).page('/acara/kelas');
      for (const [other, there] of Object.entries(offers))
        assert.equal(page.includes(there), other === scope, `${scope}: ${there}`);
    }
  });
});

describe('what a key without the scope sends', () => {
  for (const [what, method] of [
    ['hadir', 'POST'],
    ['tempat', 'POST'],
    ['batal', 'GET'],
    ['batal', 'POST'],
    ['hapus', 'GET'],
    ['hapus', 'POST'],
  ] as const)
    it(`${method} ${what} is refused and changes nothing`, async () => {
      const test = await testApp();
      const { code } = await test.signUp();
      const desk = await deskOf(test, { scopes: ['read'] });
      const answer = await (method === 'GET'
        ? desk.get(person(code, what))
        : desk.post(person(code, what), { hadir: 'ya' }));
      assert.equal(answer.status, 403);
      const [attendee] = await test.store.organizers.attendees('kelas');
      assert.deepEqual([attendee!.status, attendee!.checkedInAt], ['confirmed', undefined]);
    });

  it('or a key of another organiser is as if nobody were there', async () => {
    const other = sampleEvent({ id: 'lain', organizers: ['labour-office'] });
    const test = await testApp({ events: [sampleEvent(), other] });
    const { code } = await test.signUp({}, { event: 'lain' });
    const desk = await deskOf(test);
    for (const address of [
      `/acara/lain/pendaftar/${code}/batal`,
      person(code, 'batal'),
      person(code, 'hapus'),
    ])
      assert.equal((await desk.post(address)).status, 404);
    for (const file of ['pendaftar.csv', 'pendaftar.xlsx', 'lembar'])
      assert.equal((await desk.get(`/acara/lain/${file}`)).status, 404);
  });
});

onEachDatabase(({ testApp, freshPlace }) => {
  describe('the buttons of a person', () => {
    it('note that they came and take it back, and lead to the list as it was', async () => {
      const place = await freshPlace();
      const test = await testApp({ place });
      const { code } = await test.signUp();
      const desk = await deskOf(test);
      const from = {
        'Sec-Fetch-Site': 'same-origin',
        Referer: 'http://localhost/penyelenggara/acara/kelas?cari=siti',
      };
      const answer = await desk.post(person(code, 'hadir'), { hadir: 'ya' }, from);
      assert.equal(
        answer.headers.get('Location'),
        `/penyelenggara/acara/kelas?cari=siti&kabar=checkedIn#${code}`,
      );
      const here = () => rowsIn(place, 'select checked_in_at from signups');
      assert.deepEqual(await here().then(([row]) => row!['checked_in_at']), today.toISOString());
      assert.match(
        await desk.page('/acara/kelas?kabar=checkedIn'),
        /role="status">Kehadiran dicatat\.[\s\S]*Hadir 20 Nov 2026, 10\.00/,
      );
      await desk.post(person(code, 'hadir'), { hadir: 'tidak' });
      assert.deepEqual(await here().then(([row]) => row!['checked_in_at']), null);
    });

    it('cancel after a question, and the seat goes to who has waited longest', async () => {
      const test = await testApp({ events: [sampleEvent({ capacity: 1, waitingList: true })] });
      const [seated, early] = [await test.signUp(), await test.signUp(), await test.signUp()];
      const desk = await deskOf(test);
      assert.match(await desk.page(person(seated.code, 'batal')), /Batalkan pendaftaran Siti Aminah\?/);
      assert.equal((await test.look(seated)).status, 'confirmed');
      for (const _ of ['once', 'twice'])
        assert.equal((await desk.post(person(seated.code, 'batal'))).status, 303);
      assert.equal((await test.look(seated)).status, 'cancelled');
      assert.equal((await test.look(early)).status, 'confirmed');
      assert.equal((await test.event()).waitingCount, 1);
    });

    it('delete their data after a question: nothing of them is left, the seat goes on, and only that it was done is noted', async () => {
      const place = await freshPlace();
      const test = await testApp({ place, events: [sampleEvent({ capacity: 1, waitingList: true })] });
      const [seated, early] = [await test.signUp(), await test.signUp()];
      const desk = await deskOf(test);
      const question = await desk.page(person(seated.code, 'hapus'));
      assert.match(question, /Hapus data Siti Aminah\?/);
      assert.match(question, /wa\.me\/6281234567890/);
      assert.equal((await test.look(seated)).status, 'confirmed');
      const answer = await desk.post(person(seated.code, 'hapus'));
      assert.equal(answer.headers.get('Location'), '/penyelenggara/acara/kelas?kabar=erased');
      assert.match(
        await desk.page('/acara/kelas?kabar=erased'),
        /role="status">Data orang itu sudah dihapus/,
      );
      assert.equal((await test.get(`/api/signups/${seated.secret}`)).status, 404);
      assert.equal((await test.look(early)).status, 'confirmed');
      assert.equal((await desk.post(person(seated.code, 'hapus'))).status, 404);
      const [noted, ...others] = await rowsIn(place, 'select * from requests');
      assert.deepEqual(
        [noted!['kind'], noted!['channel'], noted!['outcome'], noted!['details'], others],
        ['erase', 'organizer', 'done', null, []],
      );
      assert.doesNotMatch(await desk.page('/permintaan'), /dilakukan sendiri/);
    });

    it('give a seat, and ask before one is added where none is free', async () => {
      const test = await testApp({ events: [sampleEvent({ capacity: 1, waitingList: true })] });
      const [, waiting] = [await test.signUp(), await test.signUp()];
      const desk = await deskOf(test);
      const asked = await desk.post(person(waiting.code, 'tempat'));
      assert.equal(asked.status, 409);
      assert.match(await asked.text(), /Tambah satu tempat khusus untuk orang ini\?/);
      assert.equal((await test.look(waiting)).status, 'waiting');
      assert.equal((await desk.post(person(waiting.code, 'tempat'), { tambah: 'ya' })).status, 303);
      assert.equal((await test.look(waiting)).status, 'confirmed');
      assert.equal((await test.event()).capacity, 2);
    });
  });
});

/** The parts of an XLSX file by their names, read by the central directory of the archive. */
function partsOf(bytes: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) {
    const name = bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28)).toString();
    const head = bytes.readUInt32LE(at + 42);
    const start = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const isPacked = bytes.readUInt16LE(at + 10) === 8;
    parts.set(name, (isPacked ? inflateRawSync(packed) : packed).toString());
  }
  return parts;
}

describe('the tables to take away', () => {
  const names = ['=HYPERLINK("http://x")', '+1+1', '-2+3', '@SUM(A1)', 'Siti; "Ibu"', '0812\uFFFF'];
  const withNames = async () => {
    const test = await testApp({ events: [sampleEvent({ capacity: 9 })] });
    for (const name of names) await test.signUp({ name, need: 'satu;\n=dua & <tiga>' });
    return deskOf(test);
  };

  it('as CSV have semicolons, the mark of UTF-8, and nothing that runs as a formula', async () => {
    const answer = await (await withNames()).get('/acara/kelas/pendaftar.csv?cari=ibu');
    const bytes = Buffer.from(await answer.arrayBuffer());
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const [head, row, end] = bytes.subarray(3).toString().split('\r\n');
    assert.equal(head, 'Kode;Status;Sesi;Nama;Lewat;Kontak;Kebutuhan;Mendaftar;Hadir;Desa');
    assert.match(
      row!,
      /^PYG-[\w-]+;Punya tempat;;"Siti; ""Ibu""";WhatsApp;'\+6281234567890;"satu; =dua & <tiga>";.*;Krejengan$/,
    );
    assert.equal(end, '');
    const all = await (await (await withNames()).get('/acara/kelas/pendaftar.csv')).text();
    const cells = [...all.matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(?:;|\r\n)/g)];
    assert.equal(cells.length, 7 * 10);
    for (const [, quoted, plain] of cells) assert.doesNotMatch(quoted ?? plain!, /^\s*[=+\-@]/);
  });

  it('say status, contact, session and moment in the words of the page, on the clock of the event', async () => {
    const test = await testApp({ events: [sampleEvent({ ...twoTimes, timeZone: 'Asia/Jayapura' })] });
    const { code } = await test.signUp({ session: 'pagi' });
    const email = { kind: 'email', value: 'siti@desa.example' } as const;
    await test.cancel(await test.signUp({ session: 'siang', contact: email }));
    const desk = await deskOf(test);
    await desk.post(person(code, 'hadir'), { hadir: 'ya' });
    const rowsIn = async (query = '') => {
      const table = await (await desk.get(`/acara/kelas/pendaftar.csv${query}`)).text();
      return table.replaceAll('"', '').trimEnd().split('\r\n').slice(1);
    };
    const [second, first] = await rowsIn();
    assert.match(
      first!,
      /;Punya tempat;Sabtu, 23 Maret 2999, 10\.00–12\.00 WIT;Siti Aminah;WhatsApp;.*;20 Nov 2026, 12\.00;20 Nov 2026, 12\.00;/,
    );
    assert.match(second!, /;Batal;.*;Surel;siti@desa\.example;;20 Nov 2026, 12\.00;;/);
    const workbook = await (await desk.get('/acara/kelas/pendaftar.xlsx')).arrayBuffer();
    const cells = [...partsOf(Buffer.from(workbook)).values()].join('');
    for (const text of ['Punya tempat', 'Batal', 'Surel', '20 Nov 2026, 12.00'])
      assert.ok(cells.includes(`>${text}<`), text);
    await desk.post('/bahasa', { lang: 'en' });
    assert.match((await rowsIn())[1]!, /;Has a seat;.*;WhatsApp;/);
  });

  it('as XLSX have texts in every cell, whole and never a formula', async () => {
    const answer = await (await withNames()).get('/acara/kelas/pendaftar.xlsx');
    assert.match(answer.headers.get('Content-Type')!, /spreadsheetml\.sheet$/);
    assert.match(answer.headers.get('Content-Disposition')!, /filename="kelas\.xlsx"/);
    const parts = partsOf(Buffer.from(await answer.arrayBuffer()));
    const sheet = parts.get('xl/worksheets/sheet1.xml')!;
    assert.doesNotMatch(sheet, /<f[ >]/, 'no formula');
    const types = [...sheet.matchAll(/<c [^>]*?>/g)].map(([cell]) => /t="(\w+)"/.exec(cell)?.[1]);
    assert.equal(types.length, 7 * 10 - 12, 'seven rows of ten, of which nobody has a session or has come');
    assert.deepEqual([...new Set(types)], [types[0]]);
    const texts = [...parts.values()].join('').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    assert.doesNotMatch(texts, /\uFFFF/, 'a character that no XML may hold would spoil the whole file');
    for (const text of [...names.slice(0, -1), '0812', '+6281234567890', 'Kebutuhan'])
      assert.ok(texts.includes(`>${text}<`), text);
  });
});

describe('the sheet to sign', () => {
  it('has who has a seat by name, empty rows, and no contact or answer', async () => {
    const test = await testApp({ events: [sampleEvent({ capacity: 2, waitingList: true })] });
    await test.signUp({ name: 'Zulaikha' });
    await test.signUp({ name: 'Ahmad', need: 'kursi roda' });
    await test.signUp({ name: 'Menunggu' });
    const page = await (await deskOf(test)).page('/acara/kelas/lembar');
    const rows = [...page.matchAll(/<tr>\s*<td>(\d+)<\/td>\s*<td>(.*?)<\/td>/g)].map(
      ([, n, name]) => `${n} ${name}`,
    );
    assert.deepEqual(rows, ['1 Ahmad', '2 Zulaikha', '3 ', '4 ', '5 ', '6 ', '7 ']);
    assert.doesNotMatch(page, /81234567890|Krejengan|kursi roda|Menunggu/);
  });

  it('is one a session where people choose one, with a column a session where they attend all', async () => {
    const test = await testApp({ events: [sampleEvent(twoTimes)] });
    await test.signUp({ name: 'Pagi Sekali', session: 'pagi' });
    const page = await (await deskOf(test)).page('/acara/kelas/lembar');
    assert.equal(page.match(/class="sheet"/g)?.length, 2);
    assert.equal(page.match(/Pagi Sekali/g)?.length, 1);
    const both = await testApp({
      events: [
        sampleEvent({
          ...twoTimes,
          sessionChoice: 'all',
          sessions: twoTimes.sessions!.map(({ id, start, end }) => ({ id, start, end })),
        }),
      ],
    });
    assert.equal(
      (await (await deskOf(both)).page('/acara/kelas/lembar')).match(/class="signature"/g)?.length,
      2,
    );
  });
});
