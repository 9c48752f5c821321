import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Announcement } from '@payung/signup';
import { onEachDatabase } from './databases.ts';
import { type Desk, deskOf, type Filled } from './desk.ts';
import { filledIn } from './page-text.ts';
import { sampleEvent, today, twoTimes } from './sample-event.ts';
import { testApp, type TestApp } from './test-app.ts';

const filled: Filled = {
  title: 'Kelas Menjahit <Sore>',
  'description.id': 'Belajar menjahit.\nBawa semangat.',
  'organizer.id': 'Kantor desa',
  place: 'Balai desa, Banyuwangi',
  mapUrl: 'https://www.openstreetmap.org/search?query=Banyuwangi&zoom=3',
  region: '3510',
  timeZone: 'Asia/Makassar',
  sessionChoice: 'all',
  'sessions.0.start': '2027-03-23T08:00',
  'sessions.0.end': '2027-03-23T12:30',
  opens: '2026-11-20T08:00',
  closes: '2027-03-22T17:00',
  capacity: '25',
  waitingList: 'ya',
  'bring.id': 'KTP',
  'cost.id': 'Gratis',
  'spoken.id': 'Bahasa Indonesia',
  'access.id': 'Tanpa anak tangga',
  'contactNote.id': 'Kantor desa',
  'contactNote.en': 'Village office',
  'privacy.id': 'Dihapus 30 hari sesudahnya.',
  'consent.text.id': 'Saya setuju.',
  deleteAfterDays: '30',
};

const newForm = async (desk: Desk) => filledIn(await desk.page('/acara-baru'));
const create = async (desk: Desk, more: Filled = {}) =>
  desk.post('/acara-baru', { ...(await newForm(desk)), ...filled, ...more });
const edit = async (desk: Desk, more: Filled = {}, id = 'kelas') =>
  desk.post(`/acara/${id}/ubah`, { ...filledIn(await desk.page(`/acara/${id}/ubah`)), ...more });
const kept = async (test: TestApp, id = 'kelas') => (await test.store.event(id))!.announcement;
const newest = async (test: TestApp): Promise<Announcement> =>
  (await test.store.events()).map(({ announcement }) => announcement).find(({ id }) => id !== 'kelas')!;

onEachDatabase(({ testApp }) => {
  describe('the form of a new event', () => {
    it('makes one that is announced to everybody, with the clock of its zone and English where it was written', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const answer = await create(desk);
      const event = await newest(test);
      assert.equal(answer.headers.get('Location'), `/penyelenggara/acara/${event.id}?kabar=saved`);
      assert.match(event.id, /^kelas-menjahit-sore-[2-9a-z]{6}$/);
      assert.deepEqual(event.sessions, [
        { id: 'waktu-1', start: '2027-03-23T08:00:00+08:00', end: '2027-03-23T12:30:00+08:00' },
      ]);
      assert.deepEqual(event.description, {
        id: 'Belajar menjahit.\nBawa semangat.',
        en: 'Belajar menjahit.\nBawa semangat.',
      });
      assert.deepEqual(event.contactNote, { id: 'Kantor desa', en: 'Village office' });
      assert.deepEqual([event.organizers, event.sample, event.cancelled], [['branch'], false, false]);
      assert.equal(event.consent.version, '2026-11-20');
      assert.equal((await test.event(event.id)).title, 'Kelas Menjahit <Sore>');
    });

    it('makes one event when it is sent twice', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const sent = { ...(await newForm(desk)), ...filled };
      const answers = await Promise.all([desk.post('/acara-baru', sent), desk.post('/acara-baru', sent)]);
      assert.deepEqual(
        answers.map(({ status }) => status),
        [303, 303],
      );
      assert.equal((await test.store.events()).length, 2);
    });

    it('comes back as it was typed with every problem said twice, and keeps nothing', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const wrong = {
        title: '',
        region: '35',
        capacity: 'dua',
        'sessions.0.end': '2027-03-23T07:00',
        mapUrl: 'http://x',
      };
      const answer = await create(desk, wrong);
      const page = await answer.text();
      assert.equal(answer.status, 422);
      const values = filledIn(page);
      for (const [name, value] of Object.entries({ ...filled, ...wrong }))
        assert.equal(values[name], value, name);
      const summary = /<div class="summary"[\s\S]*?<\/div>/.exec(page)![0];
      assert.match(summary, /tabindex="-1"\s+autofocus/);
      for (const [name, text] of [
        ['title', 'Bagian ini wajib diisi.'],
        ['region', 'Tidak ada kabupaten atau kota “35”'],
        ['capacity', 'Isi dengan angka bulat, misalnya 25.'],
        ['mapUrl', 'Tempelkan alamat peta yang lengkap, dimulai dengan https://'],
      ]) {
        assert.match(summary, new RegExp(`href="#${name}"[^>]*>\\s*[^<]*: ${text}`), name);
        assert.match(page, new RegExp(`id="${name}-masalah">\\s*${text}`), name);
      }
      assert.equal((await test.store.events()).length, 1);
      const later = await (await create(desk, { 'sessions.0.end': '2027-03-23T07:00' })).text();
      assert.match(
        later,
        /href="#sessions\.0\.start"[^>]*>\s*Waktu 1, Mulai: Jam selesai harus sesudah jam mulai\./,
      );
    });

    it('takes an area by its name or its code, and lets people choose where a name is that of several', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const page = await desk.page('/acara-baru');
      assert.match(page, /id="region"[^>]*list="kabupaten-kota"/);
      assert.equal(page.match(/<option value="(Kabupaten|Kota) /g)!.length, 514);
      const asked = await create(desk, { region: 'Malang' });
      const choice = await asked.text();
      assert.equal(asked.status, 422);
      assert.match(choice, /href="#region">\s*Kabupaten atau kota: “Malang” bisa berarti beberapa daerah/);
      assert.match(choice, /value="wilayah 3507">Kabupaten Malang<\/button>/);
      assert.match(choice, /value="wilayah 3573">Kota Malang<\/button>/);
      const chosen = await desk.post('/acara-baru', { ...filledIn(choice), lakukan: 'wilayah 3573' });
      assert.equal(chosen.status, 303);
      const event = await newest(test);
      assert.equal(event.region, '3573');
      assert.equal(filledIn(await desk.page(`/acara/${event.id}/ubah`))['region'], 'Kota Malang');
      for (const region of ['banyuwangi', 'Kab. Banyuwangi', '35.10', '3510']) {
        assert.equal((await edit(desk, { region }, event.id)).status, 303, region);
        assert.equal((await kept(test, event.id)).region, '3510', region);
      }
    });

    it('takes the code alone where nobody knows names', async () => {
      const test = await testApp({ regionNames: undefined });
      const desk = await deskOf(test);
      assert.doesNotMatch(await desk.page('/acara-baru'), /<datalist|list="/);
      assert.equal((await create(desk, { region: 'Banyuwangi' })).status, 422);
      assert.equal((await create(desk, { region: '3510' })).status, 303);
    });

    it('gets rows for times and questions by buttons, and what was typed stays', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const answer = await create(desk, { lakukan: 'tambah sessions' });
      const page = await answer.text();
      assert.equal(answer.status, 200);
      assert.match(page, /id="sessions\.1\.start"[^>]*autofocus/);
      const twice = {
        ...filledIn(page),
        'sessions.1.start': '2027-03-24T08:00',
        'sessions.1.end': '2027-03-24T12:00',
      };
      const asked = filledIn(
        await (await desk.post('/acara-baru', { ...twice, lakukan: 'tambah fields' })).text(),
      );
      const question = {
        'fields.0.label.id': 'Ukuran baju',
        'fields.0.type': 'choice',
        'fields.0.choices': 'Kecil | Small\nBesar\n',
        'fields.0.purpose.id': 'Untuk kaus',
        'fields.0.required': 'ya',
      };
      assert.equal(
        (await desk.post('/acara-baru', { ...asked, ...question, lakukan: 'simpan' })).status,
        303,
      );
      const event = await newest(test);
      assert.deepEqual(
        event.sessions.map(({ id }) => id),
        ['waktu-1', 'waktu-2'],
      );
      assert.deepEqual(event.fields, [
        {
          name: 'tanya-1-ukuran-baju',
          type: 'choice',
          label: { id: 'Ukuran baju', en: 'Ukuran baju' },
          required: true,
          purpose: { id: 'Untuk kaus', en: 'Untuk kaus' },
          choices: [
            { value: 'kecil', label: { id: 'Kecil', en: 'Small' } },
            { value: 'besar', label: { id: 'Besar', en: 'Besar' } },
          ],
        },
      ]);
      const form = filledIn(await desk.page(`/acara/${event.id}/ubah`));
      const without = filledIn(
        await (await desk.post(`/acara/${event.id}/ubah`, { ...form, lakukan: 'hapus sessions.0' })).text(),
      );
      assert.equal(without['sessions.0.start'], '2027-03-24T08:00');
      assert.equal('sessions.1.start' in without, false);
    });

    it('lets a key of all organisers say whose the event is, and no other key', async () => {
      const test = await testApp();
      const all = await deskOf(test, { organizer: '*' });
      assert.equal((await create(all, { organizers: '' })).status, 422);
      assert.equal((await create(all, { organizers: 'village, branch' })).status, 303);
      assert.deepEqual((await newest(test)).organizers, ['village', 'branch']);
      const own = await deskOf(test, { organizer: 'village' });
      assert.equal((await create(own, { organizers: 'branch' })).status, 303);
      const made = (await test.store.events()).map(({ announcement }) => announcement.organizers);
      assert.ok(made.some((organizers) => organizers.join() === 'village'));
    });
  });

  describe('the form of an event that is there', () => {
    it('saved as it is changes nothing, whatever the event has', async () => {
      const words = (id: string, en = id) => ({ id, en });
      const event = sampleEvent({
        ...twoTimes,
        capacity: 2,
        mapUrl: 'https://peta.example/?q="a"&b',
        hosts: ['https://desa.example', 'http://localhost:8080'],
        description: words('Satu.\n\n<b>Dua</b>', 'One.'),
        sessions: twoTimes.sessions!.map((session) => ({ ...session, label: words(session.id, 'Time') })),
        fields: [
          {
            name: 'a',
            type: 'textarea',
            label: words('A'),
            hint: words('h'),
            required: false,
            purpose: words('p'),
            maxLength: 9,
          },
          {
            name: 'b',
            type: 'number',
            label: words('B', 'C'),
            required: true,
            purpose: words('p'),
            min: 0,
            max: 5,
          },
          { name: 'c', type: 'yes-no', label: words('C'), required: true, purpose: words('p') },
          {
            name: 'd',
            type: 'choice',
            label: words('D'),
            required: true,
            purpose: words('p'),
            choices: [
              { value: 'X 1', label: words('Satu', 'One') },
              { value: 'Y', label: words('Dua') },
            ],
          },
        ],
      });
      const test = await testApp({ events: [event] });
      const desk = await deskOf(test);
      assert.equal((await edit(desk)).status, 303);
      assert.deepEqual(await kept(test), event);
      assert.equal((await test.store.event('kelas'))!.changedAt, today.toISOString());
    });

    it('says which sites may carry its form: all, those of a list, or none but ours', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const hosts = async (filled: Filled) => {
        assert.equal((await edit(desk, filled)).status, 303);
        return (await kept(test)).hosts;
      };
      const unticked = await edit(desk, { hosts: 'https://desa.example' });
      assert.equal(unticked.status, 422);
      assert.match(await unticked.text(), /id="hosts-masalah">\s*Centang kotak di atas bila hanya situs ini/);
      assert.deepEqual(await hosts({ hosts: ' \n' }), undefined);
      const listed = { hostsListed: 'ya', hosts: 'https://desa.example/acara/?x=1\n\nhttp://127.0.0.1:90' };
      assert.deepEqual(await hosts(listed), ['https://desa.example', 'http://127.0.0.1:90']);
      assert.deepEqual(await hosts({ hosts: '' }), []);
      const wrong = await (await edit(desk, { hosts: 'desa' })).text();
      assert.match(wrong, /href="#hosts"[^>]*>\s*Situs yang boleh memasang formulir/);
    });

    it('gives seats that are added to who waits longest', async () => {
      const test = await testApp({ events: [sampleEvent({ capacity: 1, waitingList: true })] });
      const [, early, late] = [await test.signUp(), await test.signUp(), await test.signUp()];
      assert.equal((await edit(await deskOf(test), { capacity: '2' })).status, 303);
      assert.deepEqual(
        [(await test.look(early)).status, (await test.look(late)).status],
        ['confirmed', 'waiting'],
      );
    });

    it('with fewer seats than are taken says how many, and drops nobody when it is meant', async () => {
      const test = await testApp({ events: [sampleEvent({ capacity: 3 })] });
      const receipts = [await test.signUp(), await test.signUp(), await test.signUp()];
      const desk = await deskOf(test);
      const asked = await edit(desk, { capacity: '2' });
      assert.equal(asked.status, 422);
      const page = await asked.text();
      assert.match(page, /Sudah ada 3 orang yang punya tempat, sedangkan jumlah tempat menjadi 2\./);
      assert.equal((await kept(test)).capacity, 3);
      const again = filledIn(page);
      assert.equal(again['capacity'], '2');
      assert.equal((await desk.post('/acara/kelas/ubah', { ...again, tetap: 'ya' })).status, 303);
      assert.equal((await kept(test)).capacity, 2);
      for (const receipt of receipts) assert.equal((await test.look(receipt)).status, 'confirmed');
      assert.match(await desk.page('/acara/kelas'), /Terisi 1 orang lebih banyak dari tempat yang ada/);
    });

    it('is told the same of the seats of one session', async () => {
      const sessions = twoTimes.sessions!.map((session) => ({ ...session, capacity: 2 }));
      const test = await testApp({ events: [sampleEvent({ ...twoTimes, sessions, capacity: 4 })] });
      for (let n = 0; n < 2; n++) await test.signUp({ session: 'pagi' });
      const answer = await edit(await deskOf(test), { 'sessions.0.capacity': '1', capacity: '3' });
      assert.match(
        await answer.text(),
        /Sudah ada 2 orang yang punya tempat, sedangkan jumlah tempat menjadi 1\./,
      );
    });

    it('takes away no session that somebody has chosen, and does not exchange all for one', async () => {
      const test = await testApp({ events: [sampleEvent({ ...twoTimes, waitingList: true })] });
      await test.signUp({ session: 'pagi' });
      await test.signUp({ session: 'pagi' });
      const desk = await deskOf(test);
      const form = filledIn(await desk.page('/acara/kelas/ubah'));
      const without = filledIn(
        await (await desk.post('/acara/kelas/ubah', { ...form, lakukan: 'hapus sessions.0' })).text(),
      );
      const gone = await desk.post('/acara/kelas/ubah', { ...without, capacity: '1', tetap: 'ya' });
      assert.match(await gone.text(), /Waktu yang dihapus sudah dipilih 2 orang/);
      const seats = { 'sessions.0.capacity': '', 'sessions.1.capacity': '' };
      const other = await edit(desk, { ...seats, sessionChoice: 'all', tetap: 'ya' });
      assert.match(await other.text(), /Sudah ada 2 pendaftar, jadi/);
      assert.equal((await kept(test)).sessions.length, 2);
    });

    it('never gives a new time the name of one that was taken away, which somebody may have chosen', async () => {
      const test = await testApp({ events: [sampleEvent({ ...twoTimes, waitingList: true })] });
      const desk = await deskOf(test);
      const press = async (page: string, lakukan: string, more: Filled = {}) =>
        desk.post('/acara/kelas/ubah', { ...filledIn(page), ...more, lakukan });
      const named = { 'sessions.0.id': 'waktu-1', 'sessions.1.id': 'waktu-2' };
      const start = await press(await desk.page('/acara/kelas/ubah'), 'simpan', named);
      assert.equal(start.status, 303);
      const without = await press(await desk.page('/acara/kelas/ubah'), 'hapus sessions.0');
      const added = await press(await without.text(), 'tambah sessions');
      const times = {
        'sessions.1.start': '2999-03-24T08:00',
        'sessions.1.end': '2999-03-24T09:00',
        'sessions.1.capacity': '1',
      };
      assert.equal((await press(await added.text(), 'simpan', times)).status, 303);
      assert.deepEqual(
        (await kept(test)).sessions.map(({ id }) => id),
        ['waktu-2', 'waktu-3'],
      );
    });

    it('does not write over what somebody else has saved meanwhile', async () => {
      const test = await testApp();
      const [one, other] = [await deskOf(test), await deskOf(test)];
      const old = filledIn(await one.page('/acara/kelas/ubah'));
      test.now = new Date(today.getTime() + 1000);
      assert.equal((await edit(other, { title: 'Dari yang lain' })).status, 303);
      const answer = await one.post('/acara/kelas/ubah', { ...old, title: 'Dari saya' });
      const page = await answer.text();
      assert.match(page, /Acara ini baru saja diubah dari tempat lain/);
      assert.equal(filledIn(page).title, 'Dari saya');
      assert.equal((await kept(test)).title, 'Dari yang lain');
    });

    it('keeps the sites that may carry the form', async () => {
      const hosts = ['https://desa.example'];
      const test = await testApp({ events: [sampleEvent({ hosts })] });
      await edit(await deskOf(test), { title: 'Kelas lain' });
      assert.equal((await kept(test)).title, 'Kelas lain');
      assert.deepEqual((await kept(test)).hosts, hosts);
    });

    it('names other words of consent another version, and keeps what people agreed to', async () => {
      const test = await testApp();
      const receipt = await test.signUp();
      assert.equal(
        (await edit(await deskOf(test), { 'consent.text.id': 'Saya setuju sekali.' })).status,
        303,
      );
      assert.equal((await kept(test)).consent.version, '2026-11-20');
      const data = await (await test.get(`/api/signups/${receipt.secret}/data`)).json();
      assert.equal((data as { consent: { text: string } }).consent.text, 'Saya setuju.');
    });
  });

  describe('cancelling an event', () => {
    it('asks first, keeps who signed up, and can be taken back', async () => {
      const test = await testApp();
      const receipt = await test.signUp();
      const desk = await deskOf(test);
      assert.match(await desk.page('/acara/kelas/batalkan'), /1 pendaftar tetap tercatat/);
      assert.equal((await kept(test)).cancelled, false);
      await desk.post('/acara/kelas/batalkan', { batal: 'ya' });
      assert.equal((await test.event()).status, 'cancelled');
      assert.equal((await test.look(receipt)).status, 'confirmed');
      await desk.post('/acara/kelas/batalkan', { batal: 'tidak' });
      assert.equal((await test.event()).status, 'open');
    });
  });
});

describe('a key without the scope edit', () => {
  for (const path of ['/acara-baru', '/acara/kelas/ubah', '/acara/kelas/batalkan'])
    it(`gets neither the page nor the post of ${path}`, async () => {
      const test = await testApp();
      const desk = await deskOf(test, { scopes: ['read', 'export', 'promote', 'check-in'] });
      assert.equal((await desk.get(path)).status, 403);
      assert.equal((await desk.post(path, filled)).status, 403);
      assert.equal((await test.store.events()).length, 1);
      assert.equal((await kept(test)).cancelled, false);
      assert.doesNotMatch(
        (await desk.page('/acara/kelas')) + (await desk.page('')),
        /acara-baru|\/ubah|\/batalkan/,
      );
    });

  it('nor does one of another organiser', async () => {
    const test = await testApp();
    const desk = await deskOf(test, { organizer: 'village' });
    assert.equal((await desk.post('/acara/kelas/ubah', filled)).status, 404);
    assert.equal((await kept(test)).title, 'Kelas');
  });
});

describe('a body that is too large', () => {
  it('is refused in words', async () => {
    const test = await testApp();
    const answer = await (await deskOf(test)).post('/acara-baru', { title: 'a'.repeat(1024 * 1024) });
    assert.equal(answer.status, 413);
    assert.match(await answer.text(), /paling banyak 1 MB/);
  });
});
