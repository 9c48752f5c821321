import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { regionNames } from '@payung/embed/region-names';
import type { Announcement } from '@payung/signup';
import { onEachDatabase } from './databases.ts';
import { type Desk, deskOf } from './desk.ts';
import { sendTable, tableOf, toSave } from './event-tables.ts';
import { readable } from './page-text.ts';
import { byEmail } from './post.ts';
import { sampleEvent, today, twoTimes } from './sample-event.ts';
import { testApp, type TestApp } from './test-app.ts';

const words = (id: string, en = id) => ({ id, en });

/** Events with everything that an event can have, and with texts that mean something in a table. */
const rich: readonly Announcement[] = [
  sampleEvent({
    ...twoTimes,
    title: '=SUM(A1); "Ibu", \'=B2',
    description: words('Satu.\n\n<b>Dua</b>; tiga', 'One.'),
    place: "'=balai",
    contactNote: words('+62 333 1234'),
    bring: words('- KTP\n- Celemek', '- Card'),
    cost: words('@gratis'),
    hosts: ['https://desa.example', 'http://localhost:8080'],
    mapUrl: 'https://peta.example/?q="a"&b',
    sessions: twoTimes.sessions!.map((session) => ({
      ...session,
      label: words(`${session.id}: satu | dua \\ (x)`, 'Time'),
    })),
    fields: [
      {
        name: 'a',
        type: 'textarea',
        label: words('RT/RW: yang *mana*? [isi] | \\'),
        hint: words('h'),
        required: false,
        purpose: words('untuk: satu | dua'),
        maxLength: 9,
      },
      {
        name: 'b',
        type: 'number',
        label: words('Umur', 'Age'),
        required: true,
        purpose: words('p', 'q'),
        min: 0,
        max: 5,
      },
      { name: 'c', type: 'yes-no', label: words('Setuju'), required: true, purpose: words('p') },
      {
        name: 'd',
        type: 'choice',
        label: words('Jam'),
        required: true,
        purpose: words('p'),
        choices: [
          { value: 'X 1', label: words('08:00 / pagi', 'Morning') },
          { value: 'Y', label: words('[siang]') },
        ],
      },
    ],
  }),
  sampleEvent({
    id: 'malam',
    timeZone: 'Asia/Jayapura',
    region: '9103',
    sessions: [{ id: 'x', start: '2999-03-23T22:00:00+09:00', end: '2999-03-24T02:00:00+09:00' }],
    opens: '2020-01-01T08:00:00+09:00',
    closes: '2999-03-20T15:00:00+09:00',
    reserved: 1,
    hosts: [],
  }),
];

const kept = async (test: TestApp, id = 'kelas') => (await test.store.event(id))!.announcement;
const everything = async (test: TestApp) =>
  (await test.store.events()).map(({ announcement, changedAt }) => ({ announcement, changedAt }));

/** A table with some cells of one event changed, as a person does it who keeps the other columns. */
async function changed(desk: Desk, cells: Readonly<Record<string, string>>): Promise<string> {
  const [head, ...rows] = (await tableOf(desk, '/acara.csv')).slice(1).trimEnd().split('\r\n');
  const names = head!.split(';');
  const values = rows[0]!.split(';');
  for (const [name, value] of Object.entries(cells)) {
    assert.ok(names.includes(name), name);
    values[names.indexOf(name)] = value;
  }
  return [head, values.join(';'), ...rows.slice(1)].join('\r\n');
}

async function look(test: TestApp, desk: Desk, table: string, status = 200): Promise<string> {
  const answer = await sendTable(test, desk, table);
  const page = await answer.text();
  assert.equal(answer.status, status, page);
  return page;
}

async function save(test: TestApp, desk: Desk, table: string): Promise<void> {
  const page = await look(test, desk, table);
  const answer = await desk.post('/impor', toSave(page));
  assert.equal(answer.headers.get('Location'), '/penyelenggara?kabar=imported', await answer.text());
}

onEachDatabase(({ testApp }) => {
  describe('the events of an organiser as a table', () => {
    it('come back as they went: nothing is another, and there is nothing to save', async () => {
      const test = await testApp({ events: rich });
      const desk = await deskOf(test);
      const before = await everything(test);
      test.now = new Date(today.getTime() + 1000);
      const page = await look(test, desk, await tableOf(desk, '/acara.csv'));
      assert.match(readable(page), /Tidak ada yang perlu disimpan/);
      assert.equal(page.match(/class="tag unchanged"/g)!.length, 2);
      assert.doesNotMatch(page, /value="simpan"/);
      assert.deepEqual(await everything(test), before);
    });

    it('make the same events again where they are not', async () => {
      const test = await testApp({ events: rich });
      const desk = await deskOf(test);
      const table = await tableOf(desk, '/acara.csv');
      const other = await testApp({ events: [] });
      const there = await deskOf(other);
      await save(other, there, table.replace('\r\nkelas;', '\r\n;').replace('\r\nmalam;', '\r\n;'));
      const told = (events: readonly Announcement[]) =>
        events.map(({ title, region, hosts, timeZone, sessions, bring, reserved, fields }) => ({
          ...{ title, region, hosts, timeZone, bring, reserved },
          sessions: sessions.map(({ start, end, capacity, label }) => [start, end, capacity, label?.id]),
          fields: fields.map(({ type, label, required, purpose, ...more }) => [
            ...[type, label.id, required, purpose.id],
            'choices' in more ? more.choices.map(({ label }) => label.id) : [],
          ]),
        }));
      const made = (await other.store.events()).map(({ announcement }) => announcement);
      assert.deepEqual(told(made), told((await test.store.events()).map(({ announcement }) => announcement)));
    });

    it('are those of the key alone, and only one of all organisers says whose they are', async () => {
      const events = [sampleEvent(), sampleEvent({ id: 'lain', organizers: ['village'] })];
      const test = await testApp({ events });
      const [own, all] = [await deskOf(test), await deskOf(test, { organizer: '*' })];
      const head = (table: string) => table.split('\r\n')[0]!;
      const [ownTable, whole] = [await tableOf(own, '/acara.csv'), await tableOf(all, '/acara.csv')];
      assert.match(ownTable, /^\uFEFFkode_acara;/);
      assert.doesNotMatch(ownTable, /kode_penyelenggara|\nlain;/);
      assert.match(head(whole), /kode_penyelenggara/);
      assert.match(whole, /\nlain;[^\n]*;village;/);
      const page = await look(test, all, whole.replace(';village;', ';"village, branch";'));
      await all.post('/impor', toSave(page));
      assert.deepEqual((await kept(test, 'lain')).organizers, ['village', 'branch']);
    });

    it('are not given to a key without the scope edit', async () => {
      const test = await testApp();
      const desk = await deskOf(test, { scopes: ['read', 'export'] });
      assert.equal((await desk.get('/acara.csv')).status, 403);
    });
  });

  describe('a row with the code of an event', () => {
    it('says what would be another, from what to what, and then changes that and nothing else', async () => {
      const test = await testApp({ events: rich });
      const desk = await deskOf(test);
      const before = await kept(test, 'malam');
      const table =
        'kode_acara;judul;wilayah;waktu;situs;tempat_tersedia\n' +
        'malam;Kelas malam;kota malang;Malam: 23/03/2999 22.00 - 24/03/2999 01.30;https://desa.example/a | https://kec.example;"30,0"\n' +
        ';Kelas baru;Banyuwangi;23/03/2027 08.00-12.00;;\n';
      const wrong = readable(await look(test, desk, table, 422));
      assert.match(wrong, /Baris 3\. .*Jumlah tempat: Bagian ini wajib diisi\./);
      const alone = table.split('\n').slice(0, 2).join('\n');
      const page = await look(test, desk, alone);
      const shown = readable(page);
      assert.match(shown, /0 baru, 1 berubah, 0 tetap\./);
      for (const change of [
        'Nama acara Dari: Kelas Menjadi: Kelas malam',
        'Kabupaten atau kota Dari: Kabupaten Jayapura Menjadi: Kota Malang',
        'Jumlah tempat Dari: 2 Menjadi: 30',
        'Waktu Dari: 23/03/2999 22.00 - 24/03/2999 02.00 Menjadi: Malam: 23/03/2999 22.00 - 24/03/2999 01.30',
        'Situs yang boleh memasang formulir (boleh kosong) Dari: hanya di sini Menjadi: https://desa.example, https://kec.example',
      ])
        assert.ok(shown.includes(change), `${change} is not in ${shown}`);
      assert.equal(page.match(/<dt>/g)!.length, 5, shown);
      assert.deepEqual(await kept(test, 'malam'), before);
      await save(test, desk, alone);
      const { sessions, ...after } = await kept(test, 'malam');
      assert.deepEqual(after, {
        ...Object.fromEntries(Object.entries(before).filter(([name]) => name !== 'sessions')),
        title: 'Kelas malam',
        region: '3573',
        capacity: 30,
        hosts: ['https://desa.example', 'https://kec.example'],
      });
      assert.deepEqual(sessions, [
        {
          id: 'x',
          start: '2999-03-23T22:00:00+09:00',
          end: '2999-03-24T01:30:00+09:00',
          label: words('Malam'),
        },
      ]);
    });

    it('of nobody, or of somebody else, is told by its line in the same words, and nothing is saved', async () => {
      const events = [sampleEvent(), sampleEvent({ id: 'lain', organizers: ['village'] })];
      const test = await testApp({ events });
      const desk = await deskOf(test);
      const table = 'kode_acara;judul\nkelas;Satu\nlain;Dua\ntidak-ada;Tiga\nkelas;Empat';
      const shown = readable(await look(test, desk, table, 422));
      assert.match(shown, /3 baris perlu diperbaiki/);
      assert.match(shown, /Baris 3\. Tidak ada acara Anda dengan kode “lain”\. Kosongkan/);
      assert.match(shown, /Baris 4\. Tidak ada acara Anda dengan kode “tidak-ada”\. Kosongkan/);
      assert.match(shown, /Baris 5\. Kode acara ini sudah ada di baris 2\./);
      const forced = await desk.post('/impor', { isi: table, tanda: 'abcdef', lakukan: 'simpan' });
      assert.equal(forced.status, 422);
      assert.deepEqual([(await kept(test)).title, (await kept(test, 'lain')).title], ['Kelas', 'Kelas']);
    });

    it('and fewer seats than are taken says how many, and drops nobody when it is meant', async () => {
      const test = await testApp({ events: [sampleEvent({ capacity: 3 })] });
      const receipts = [await test.signUp(), await test.signUp()];
      const desk = await deskOf(test);
      const page = await look(test, desk, await changed(desk, { tempat_tersedia: '1' }));
      assert.match(
        readable(page),
        /Sudah ada 2 orang yang punya tempat, sedangkan jumlah tempat menjadi 1\./,
      );
      const unmeant = await desk.post('/impor', toSave(page));
      assert.equal(unmeant.status, 422);
      assert.match(await unmeant.text(), /id="tetap"/);
      assert.equal((await kept(test)).capacity, 3);
      assert.equal((await desk.post('/impor', { ...toSave(page), tetap: 'ya' })).status, 303);
      assert.equal((await kept(test)).capacity, 1);
      for (const receipt of receipts) assert.equal((await test.look(receipt)).status, 'confirmed');
    });

    it('moves nobody from the time they chose into another', async () => {
      const test = await testApp({ events: [sampleEvent({ ...twoTimes, waitingList: true })] });
      await test.signUp({ session: 'siang' });
      const desk = await deskOf(test);
      const [pagi, siang] = ['23/03/2999 08.00-10.00 (1 tempat)', '23/03/2999 13.00-15.00 (1 tempat)'];
      const told = async (waktu: string, tempat_tersedia: string) =>
        readable(await look(test, desk, await changed(desk, { waktu, tempat_tersedia }), 422));
      assert.match(await told(pagi, '1'), /Baris 2\. Waktu yang dihapus sudah dipilih 1 orang/);
      const moved = '23/03/2999 16.00-17.00 (1 tempat)';
      assert.match(await told(moved, '1'), /Baris 2\. waktu: Tidak jelas waktu mana yang berubah/);
      await save(test, desk, await changed(desk, { waktu: siang, tempat_tersedia: '1' }));
      assert.deepEqual(
        (await kept(test)).sessions.map(({ id, start }) => [id, start]),
        [['siang', '2999-03-23T13:00:00+07:00']],
      );
      const more = `${siang} | 24/03/2999 08.00-10.00 (4 tempat)`;
      await save(test, desk, await changed(desk, { waktu: more, tempat_tersedia: '5' }));
      assert.deepEqual(
        (await kept(test)).sessions.map(({ id, capacity }) => [id, capacity]),
        [
          ['siang', 1],
          ['waktu-2', 4],
        ],
      );
    });

    it('tells people of another time or place, as the form does, and of nothing else', async () => {
      const test = await testApp();
      await test.signUp(byEmail('siti@surel.example'));
      const desk = await deskOf(test);
      const waiting = async () => (await test.store.counts()).mail;
      const before = await waiting();
      await save(test, desk, await changed(desk, { judul: 'Kelas lain', dibawa: 'Buku' }));
      assert.deepEqual(await waiting(), before);
      await save(test, desk, await changed(desk, { tempat: 'Balai kecamatan' }));
      const after = await waiting();
      const sum = (mail: typeof before) => Object.values(mail).reduce((all, count) => all + count, 0);
      assert.equal(sum(after), sum(before) + 1);
    });

    it('is not written over what was saved since it was looked at, and is compared anew', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const page = await look(test, desk, await changed(desk, { judul: 'Dari tabel' }));
      test.now = new Date(today.getTime() + 1000);
      await test.store.announce([sampleEvent({ title: 'Dari formulir' })], test.now);
      const answer = await desk.post('/impor', toSave(page));
      assert.equal(answer.status, 422);
      const again = await answer.text();
      assert.match(readable(again), /Acara di baris 2 baru saja berubah dari tempat lain/);
      assert.match(readable(again), /Dari: Dari formulir Menjadi: Dari tabel/);
      assert.equal((await kept(test)).title, 'Dari formulir');
      assert.equal((await desk.post('/impor', toSave(again))).status, 303);
      assert.equal((await kept(test)).title, 'Dari tabel');
    });

    it('beside rows of new events is saved with them at once, and a second press changes nothing more', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const table = `${await changed(desk, { judul: 'Lain' })}\r\n${(await changed(desk, { judul: 'Baru', waktu: '23/03/2999 08.00-09.00' })).split('\r\n')[1]!.replace('kelas', '')}`;
      const page = await look(test, desk, table);
      assert.match(readable(page), /1 baru, 1 berubah, 0 tetap\./);
      for (let press = 0; press < 2; press++)
        assert.equal((await desk.post('/impor', toSave(page))).status, 303);
      const titles = (await test.store.events()).map(({ announcement }) => announcement.title).sort();
      assert.deepEqual(titles, ['Baru', 'Lain']);
    });

    it('drops a translation of words that are others now, and keeps one that the table has', async () => {
      const test = await testApp({
        events: [sampleEvent({ cost: words('Gratis', 'Free'), bring: words('KTP', 'Card') })],
      });
      const desk = await deskOf(test);
      await save(test, desk, 'kode_acara;biaya;dibawa;dibawa_en\nkelas;Rp10.000;Buku;A book');
      const { cost, bring } = await kept(test);
      assert.deepEqual([cost, bring], [words('Rp10.000'), words('Buku', 'A book')]);
    });
  });
});

describe('a table that was opened and saved by', () => {
  const saved: readonly [string, (table: string) => string | Buffer<ArrayBuffer>][] = [
    ['Excel with semicolons', (table) => table],
    ['an editor without the mark of UTF-8', (table) => table.slice(1)],
    ['LibreOffice with line feeds', (table) => table.slice(1).replaceAll('\r\n', '\n')],
    ['Excel on an old Mac', (table) => table.slice(1).replaceAll('\r\n', '\r')],
    ['Excel as Unicode text', (table) => Buffer.from(`\uFEFF${withTabs(table)}`, 'utf16le')],
    ['Excel with a line that names the separator', (table) => `sep=;\r\n${table.slice(1)}`],
  ];
  for (const [name, change] of saved)
    it(`${name} is what it was`, async () => {
      const test = await testApp({ events: rich });
      const desk = await deskOf(test);
      const answer = await sendTable(test, desk, change(await tableOf(desk, '/acara.csv')));
      assert.match(readable(await answer.text()), /Tidak ada yang perlu disimpan/);
    });

  const read: readonly [string, string, string, (event: Announcement) => unknown, unknown][] = [
    ['35.10', 'wilayah', '35.10', ({ region }) => region, '3510'],
    ['35,1, which a spreadsheet made of 35,10', 'wilayah', '35,1', ({ region }) => region, '3510'],
    ['KAB. BANYUWANGI', 'wilayah', 'KAB. BANYUWANGI', ({ region }) => region, '3510'],
    ['1.000 seats', 'tempat_tersedia', '1.000', ({ capacity }) => capacity, 1000],
    ['25,00 seats', 'tempat_tersedia', '25,00', ({ capacity }) => capacity, 25],
    [
      'a year of two digits and seconds',
      'tutup',
      '2/3/27 17:00:00',
      ({ closes }) => closes,
      '2027-03-02T17:00:00+07:00',
    ],
    ['TRUE', 'daftar_tunggu', 'TRUE', ({ waitingList }) => waitingList, true],
    ['no sites but ours', 'situs', 'Hanya di sini', ({ hosts }) => hosts, []],
    ['a formula that is none', 'judul', "'=1+1", ({ title }) => title, '=1+1'],
    ['a telephone number', 'kontak', "'+62 333 1", ({ contactNote }) => contactNote.id, '+62 333 1'],
  ];
  for (const [name, column, cell, part, expected] of read)
    it(`a spreadsheet with ${name} is read as it is meant`, async () => {
      const test = await testApp({ events: [sampleEvent({ region: '3573' })] });
      const desk = await deskOf(test);
      await save(test, desk, await changed(desk, { [column]: cell }));
      assert.deepEqual(part(await kept(test)), expected);
    });

  const refused: readonly [string, string, string, RegExp][] = [
    ['an area that may be two', 'wilayah', 'Malang', /“Malang” bisa berarti Kabupaten Malang, Kota Malang\./],
    ['an area that is none', 'wilayah', 'Bogur', /Tidak ada kabupaten atau kota “Bogur”/],
    ['a code that is none', 'wilayah', '3599', /Tidak ada kabupaten atau kota “3599”/],
    [
      'a word that is neither yes nor no',
      'daftar_tunggu',
      'mungkin',
      /daftar_tunggu: Isi dengan ya atau tidak\./,
    ],
    [
      'a day that no month has',
      'tutup',
      '31/02/2027 17.00',
      /Pendaftaran ditutup: Tanggal atau jam ini tidak/,
    ],
    ['half a seat', 'tempat_tersedia', '2,5', /Jumlah tempat: Isi dengan angka bulat/],
    [
      'the month before the day',
      'tutup',
      '3/22/2027 17.00',
      /Pendaftaran ditutup: Tanggal atau jam ini tidak terbaca/,
    ],
    [
      'a time without an end',
      'waktu',
      '23/03/2999 08.00',
      /Waktu 1, Mulai: Tanggal atau jam ini tidak terbaca/,
    ],
    [
      'a site that is none',
      'situs',
      'desa',
      /Situs yang boleh memasang formulir[^:]*: Isian ini tidak sesuai/,
    ],
  ];
  for (const [name, column, cell, problem] of refused)
    it(`a spreadsheet with ${name} is refused by its line`, async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const shown = readable(await look(test, desk, await changed(desk, { [column]: cell }), 422));
      assert.match(shown, /Baris 2\./);
      assert.match(shown, problem);
    });
});

describe('the example in the docs', () => {
  it('is read without a fault: sites, times with names and seats, questions of every kind', async () => {
    const test = await testApp({ events: [] });
    const desk = await deskOf(test);
    await save(test, desk, await readFile(new URL('../../docs/acara-contoh.csv', import.meta.url), 'utf8'));
    const made = (await test.store.events()).map(({ announcement }) => announcement);
    assert.deepEqual(
      made.map(({ title, region, sessions, hosts, fields }) => [
        title,
        region,
        sessions.map(({ label, capacity }) => [label?.id, capacity]),
        hosts,
        fields.map(({ type }) => type),
      ]),
      [
        [
          'Kelas kue kering',
          '3510',
          [
            [undefined, undefined],
            [undefined, undefined],
          ],
          ['https://desa.example', 'https://kecamatan.example'],
          ['text', 'choice'],
        ],
        [
          'Kelas menjahit',
          '3573',
          [
            ['Pagi', 15],
            ['Siang', 10],
          ],
          undefined,
          ['number', 'yes-no', 'textarea'],
        ],
      ],
    );
  });
});

describe('the name of an area', () => {
  it('is of one area alone, for each of the 514', () => {
    assert.equal(regionNames.all.length, 514);
    for (const { code, name } of regionNames.all) {
      const found = regionNames.named(name);
      assert.deepEqual(
        found.map((region) => region.code),
        [code],
        name,
      );
    }
  });
});

const withTabs = (table: string) => {
  // Cells with tabs are none here: only what stands between quotes may hold a semicolon.
  let isQuoted = false;
  return [...table.slice(1)]
    .map((sign) => {
      if (sign === '"') isQuoted = !isQuoted;
      return sign === ';' && !isQuoted ? '\t' : sign;
    })
    .join('');
};
