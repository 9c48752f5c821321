import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onEachDatabase } from './databases.ts';
import { type Desk, deskOf } from './desk.ts';
import { sendTable, tableOf, toSave } from './event-tables.ts';
import { testApp, type TestApp } from './test-app.ts';

const template = (desk: Desk) => tableOf(desk, '/impor/templat.csv');
const made = async (test: TestApp) =>
  (await test.store.events()).map(({ announcement }) => announcement).filter(({ id }) => id !== 'kelas');
const head =
  'judul;keterangan;penyelenggara;tempat;kode_wilayah;waktu;tempat_tersedia;tutup;dibawa;akses;kontak';
const rest =
  'Untuk warga;Kantor desa;Balai desa;3510;23/03/2027 08.00-12.00;25;22/03/2027 17.00;KTP;Rata;Kantor';

onEachDatabase(({ testApp }) => {
  describe('a table of events', () => {
    it('as the template is, is shown first, and then saved with everything in it', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const shown = await sendTable(test, desk, await template(desk));
      const page = await shown.text();
      assert.equal(shown.status, 200, page);
      assert.match(page, /Belum ada yang disimpan[\s\S]*Kelas kue kering[\s\S]*Baris 2\./);
      assert.deepEqual(await made(test), []);
      const saved = await desk.post('/impor', toSave(page));
      assert.equal(saved.headers.get('Location'), '/penyelenggara?kabar=imported');
      const [event] = await made(test);
      assert.deepEqual(
        event!.sessions.map(({ start, end }) => [start, end]),
        [
          ['2027-03-23T08:00:00+07:00', '2027-03-23T12:00:00+07:00'],
          ['2027-03-24T08:00:00+07:00', '2027-03-24T12:00:00+07:00'],
        ],
      );
      assert.deepEqual([event!.capacity, event!.waitingList, event!.organizers], [25, true, ['branch']]);
      const [field] = event!.fields;
      assert.deepEqual(
        [field!.label.id, field!.required, field!.purpose.id],
        ['Desa asal', true, 'Supaya bahan cukup'],
      );
      assert.equal(
        (await desk.post('/impor', toSave(page))).status,
        303,
        'a second press makes no second event',
      );
      assert.equal((await made(test)).length, 1);
    });

    it('with a row that cannot be used saves none, and tells each such row by its line', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const rows = [
        head,
        `Baik;${rest}`,
        '',
        `"Dua\nbaris";${rest}`,
        `;${rest}`,
        `Salah;${rest.replace('25', 'dua').replace('12.00', '07.00')}`,
      ];
      const answer = await sendTable(test, desk, rows.join('\r\n'));
      const page = await answer.text();
      assert.equal(answer.status, 422);
      assert.match(page, /Belum ada yang disimpan\. 2 baris perlu diperbaiki/);
      assert.match(page, /<li>\s*Baris 6\. Nama acara: Bagian ini wajib diisi\.\s*<\/li>/);
      assert.match(page, /<li>\s*Baris 7\. Jumlah tempat: Isi dengan angka bulat, misalnya 25\.\s*<\/li>/);
      assert.doesNotMatch(page, /value="simpan"/);
      const forced = await desk.post('/impor', { isi: rows.join('\n'), tanda: 'abcdef', lakukan: 'simpan' });
      assert.equal(forced.status, 422);
      assert.deepEqual(await made(test), []);
    });

    it('is all or nothing where one of its events is there already as another', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const table = (second: string) => [head, `Satu;${rest}`, `${second};${rest}`].join('\n');
      assert.equal(
        (
          await desk.post('/impor', {
            isi: [head, `Dua;${rest}`].join('\n'),
            tanda: 'abcdef',
            lakukan: 'simpan',
          })
        ).status,
        303,
      );
      const [kept] = await made(test);
      await test.store.announce([{ ...kept!, id: 'dua-abcdef2' }], test.now);
      const changed = table('Dua').replace(/25;([^;]*);KTP;Rata;Kantor$/, '30;$1;KTP;Rata;Kantor');
      const answer = await desk.post('/impor', { isi: changed, tanda: 'abcdef', lakukan: 'simpan' });
      assert.equal(answer.status, 422);
      assert.match(await answer.text(), /Acara dengan kode ini sudah ada/);
      assert.deepEqual((await made(test)).map(({ id }) => id).sort(), ['dua-abcdef1', 'dua-abcdef2']);
    });
  });
});

describe('the file of a table', () => {
  const accepted: readonly [string, string | Buffer<ArrayBuffer>][] = [
    ['with the mark of UTF-8', `\uFEFF${head}\r\nKafé;${rest}\r\n`],
    ['in the old encoding of Windows', Buffer.from(`${head}\nKafé;${rest}\n`, 'latin1')],
    ['with commas', [head, `Kafé;${rest}`].join('\n').replaceAll(';', ',')],
    ['with tabs', [head, `Kafé;${rest}`].join('\n').replaceAll(';', '\t')],
    ['with columns in another order and more of them', `catatan;${head}\nx;Kafé;${rest}`],
    ['with capital letters in its head', `${head.toUpperCase()}\nKafé;${rest}`],
  ];
  for (const [name, file] of accepted)
    it(`is read ${name}`, async () => {
      const test = await testApp();
      const page = await (await sendTable(test, await deskOf(test), file)).text();
      assert.match(page, /<h2>Kafé<\/h2>/);
    });

  const refused: readonly [string, string, RegExp][] = [
    ['is empty', '', /Berkas ini kosong/],
    ['is a workbook of Excel', 'PK\u0003\u0004\u0014\u0000', /Ini berkas Excel, bukan CSV/],
    ['has a head only', head, /Berkas ini kosong/],
    ['lacks columns', 'judul;tempat\nA;B', /belum memuat kolom: wilayah, waktu, tempat_tersedia, tutup/],
    ['has a quotation mark that never ends', `${head}\n"A;${rest}`, /tidak terbaca mulai baris \d/],
    ['is a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000', /belum memuat kolom/],
  ];
  for (const [name, file, problem] of refused)
    it(`is refused in words where it ${name}`, async () => {
      const test = await testApp();
      const answer = await sendTable(test, await deskOf(test), file);
      assert.equal(answer.status, 422);
      assert.match(await answer.text(), problem);
    });

  it('is nothing to a key without the scope edit', async () => {
    const test = await testApp();
    const desk = await deskOf(test, { scopes: ['read'] });
    assert.equal((await sendTable(test, desk, `${head}\nA;${rest}`)).status, 403);
    assert.equal((await desk.get('/impor')).status, 403);
    assert.doesNotMatch(await desk.page(''), /impor/);
  });
});
