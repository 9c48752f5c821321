import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Announcement } from '@payung/signup';
import ICAL from 'ical.js';
import { onEachDatabase, rowsIn } from './databases.ts';
import { type MailServer, refusal, startMailServer } from './mail-server.ts';
import { byEmail, postOf, wulandari } from './post.ts';
import { sampleEvent, twoTimes } from './sample-event.ts';
import type { TestApp } from './test-app.ts';

let server: MailServer;
before(async () => (server = await startMailServer()));
after(() => server.close());
beforeEach(() => (server.meddling = {}));

/** The event of the tests, four months ahead, so that its reminder and its end are near. */
const spring = (changed: Partial<Announcement> = {}) =>
  sampleEvent({
    sessions: [{ id: 'hari-1', start: '2027-03-23T08:00:00+07:00', end: '2027-03-23T15:00:00+07:00' }],
    closes: '2027-03-20T15:00:00+07:00',
    waitingList: true,
    capacity: 1,
    ...changed,
  });
const dayBefore = new Date('2027-03-22T01:00:00Z');

/** Something that happens once and can be waited for. */
function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give!: () => void;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}

const later = (test: TestApp, minutes: number) =>
  (test.now = new Date(test.now.getTime() + minutes * 60_000));

onEachDatabase((database) => {
  /** An app with its post office, and what it sent. */
  async function posting(event: Announcement = spring(), parts: Parameters<typeof database.testApp>[0] = {}) {
    const test = await database.testApp({ events: [event], ...parts });
    const office = postOf(test, server);
    const already = server.received.length;
    const subjects = () => server.received.slice(already).map(({ mail, to }) => [to, mail.subject]);
    const letters = () => server.received.slice(already);
    return { test, office, subjects, letters };
  }
  const standings = async ({ store, now }: TestApp) =>
    (await store.messages.standings('kelas', now)).map(({ occasion, state, reply }) =>
      reply === undefined ? `${occasion} ${state}` : `${occasion} ${state} ${reply}`,
    );

  describe('the receipt by e-mail', () => {
    it('comes in the language of the form with time, place, code, the personal link and a calendar file', async () => {
      const { test, office, letters } = await posting(spring({ capacity: 2 }));
      const receipts = [
        await test.signUp({ ...wulandari }),
        await test.signUp({ ...byEmail('mary@mail.example'), name: 'Mary', language: 'en' }),
      ];
      await office.pass();
      const [indonesian, english] = [...letters()].sort((a, b) => b.to.localeCompare(a.to));
      assert.equal(indonesian!.to, 'wulandari.pertiwi@surel.example');
      assert.equal(indonesian!.mail.from?.address, 'acara@payung.example');
      assert.equal(indonesian!.mail.subject, 'Pendaftaran diterima: Kelas (contoh)');
      const link = (secret: string, more = '') =>
        `https://payung.example/embed/event-signup?event=kelas${more}#payung-receipt=${secret}`;
      for (const words of [
        'Halo Wulandari Pertiwi,',
        'Waktu: Selasa, 23 Maret 2027, 08.00–15.00 WIB',
        'Lokasi: Balai desa',
        `Kode bukti: ${receipts[0]!.code}`,
        `\n${link(receipts[0]!.secret)}\n`,
      ])
        assert.ok(indonesian!.mail.text!.includes(words), words);
      assert.equal(english!.mail.subject, 'Signed up: Kelas (sample)');
      for (const words of [
        'Hello Mary,',
        'When: Tuesday, 23 March 2027, 08:00–15:00 WIB',
        link(receipts[1]!.secret, '&lang=en'),
      ])
        assert.ok(english!.mail.text!.includes(words), words);
      const [file] = indonesian!.mail.attachments;
      assert.equal(file!.mimeType, 'text/calendar');
      const calendar = new ICAL.Component(ICAL.parse(Buffer.from(file!.content as ArrayBuffer).toString()));
      assert.equal(
        calendar.getFirstSubcomponent('vevent')!.getFirstPropertyValue('summary'),
        'Kelas (contoh)',
      );
      assert.deepEqual(await standings(test), ['receipt sent', 'receipt sent']);
    });

    it('opens the receipt by its link', async () => {
      const { test, office, letters } = await posting();
      await test.signUp(wulandari);
      await office.pass();
      const [, secret] = /#payung-receipt=([\w-]+)/.exec(letters()[0]!.mail.text!)!;
      const answer = await test.get(`/api/signups/${secret}`);
      assert.equal(answer.status, 200);
    });

    it('names the page for requests about data, with the event chosen there and in the language of the form', async () => {
      const { test, office, letters } = await posting();
      await test.signUp(wulandari);
      await test.signUp({ ...byEmail('mary@mail.example'), name: 'Mary', language: 'en' });
      await office.pass();
      const [indonesian, english] = [...letters()].sort((a, b) => b.to.localeCompare(a.to));
      assert.match(
        indonesian!.mail.text!,
        /permintaan lain tentang data Anda\?\nhttps:\/\/payung\.example\/permintaan-data\?acara=kelas\n/,
      );
      assert.match(english!.mail.text!, /\/permintaan-data\?acara=kelas&lang=en\n/);
      const page = await (await test.get('/permintaan-data?acara=kelas&lang=en')).text();
      assert.match(page, /<option value="kelas" selected>/);
    });

    it('comes once, whoever repeats the request, and not to those reached by WhatsApp', async () => {
      const { test, office, subjects } = await posting(spring({ capacity: 5 }));
      await test.signUp(wulandari, { key: 'one-key-of-a-phone' });
      await test.signUp(wulandari, { key: 'one-key-of-a-phone' });
      await test.signUp();
      await office.pass();
      await office.pass();
      assert.equal(subjects().length, 1);
    });

    it('says instead that the person waits, and in which place', async () => {
      const { test, office, letters } = await posting();
      await test.signUp();
      await test.signUp(wulandari);
      await office.pass();
      assert.equal(letters()[0]!.mail.subject, 'Anda di daftar tunggu: Kelas (contoh)');
      assert.match(letters()[0]!.mail.text!, /\nUrutan: 1\n/);
    });

    it('comes again where the contact or the session is another', async () => {
      const { test, office, subjects } = await posting(sampleEvent({ ...twoTimes, capacity: 2 }));
      const receipt = await test.signUp({ ...wulandari, session: 'pagi' });
      await office.pass();
      const change = (body: object) =>
        test.app.request(`/api/signups/${receipt.secret}`, {
          method: 'PATCH',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        });
      for (const body of [{ session: 'siang' }, byEmail('baru@surel.example'), { need: 'kursi roda' }]) {
        later(test, 1);
        assert.equal((await change(body)).status, 200);
        await office.pass();
      }
      const again = 'Pendaftaran diterima: Kelas (contoh)';
      assert.deepEqual(subjects().slice(1), [
        ['wulandari.pertiwi@surel.example', again],
        ['baru@surel.example', again],
      ]);
    });

    it('comes four times at most, whatever addresses are given one after the other', async () => {
      const { test, office, letters } = await posting(spring({ capacity: 2 }));
      const { secret } = await test.signUp({ ...wulandari });
      await office.pass();
      for (let n = 1; n <= 6; n += 1) {
        later(test, 1);
        const changed = await test.app.request(`/api/signups/${secret}`, {
          method: 'PATCH',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(byEmail(`orang-${n}@surel.example`)),
        });
        assert.equal(changed.status, 200);
        await office.pass();
      }
      assert.deepEqual(
        letters().map(({ to }) => to.split('@')[0]),
        ['wulandari.pertiwi', 'orang-1', 'orang-2', 'orang-3'],
      );
    });

    it('goes to nobody who has been forgotten, and leaves nothing of them', async () => {
      const place = await database.freshPlace();
      const { test, office, subjects } = await posting(spring(), { place });
      const receipt = await test.signUp(wulandari);
      await test.app.request(`/api/signups/${receipt.secret}/data`, { method: 'DELETE' });
      await office.pass();
      assert.deepEqual(subjects(), []);
      assert.deepEqual(await rowsIn(place, 'select * from outbox'), []);
    });
  });

  describe('messages', () => {
    it('tell of a seat from the waiting list, by a cancellation and by the organiser', async () => {
      const { test, office, subjects } = await posting(spring({ capacity: 1 }));
      const first = await test.signUp();
      await test.signUp({ ...byEmail('satu@surel.example') });
      const third = await test.signUp({ ...byEmail('dua@surel.example') });
      await office.pass();
      later(test, 1);
      await test.cancel(first);
      await test.store.organizers.promote(third.code, true, test.now);
      await office.pass();
      assert.deepEqual(subjects().slice(2).sort(), [
        ['dua@surel.example', 'Ada tempat untuk Anda: Kelas (contoh)'],
        ['satu@surel.example', 'Ada tempat untuk Anda: Kelas (contoh)'],
      ]);
    });

    it('tell of another time or place, once, and of nothing else that an event changes', async () => {
      const { test, office, letters } = await posting();
      await test.signUp(wulandari);
      await office.pass();
      for (const changed of [
        {},
        { capacity: 9 },
        { title: 'Kelas baru' },
        { place: 'Aula' },
        { place: 'Aula' },
      ]) {
        later(test, 1);
        await test.store.announce([spring(changed)], test.now);
        await office.pass();
      }
      const told = letters().slice(1);
      // Back to the sample title and one seat: the place alone is news.
      assert.deepEqual(
        told.map(({ mail }) => mail.subject),
        ['Waktu atau lokasi berubah: Kelas (contoh)'],
      );
      assert.match(told[0]!.mail.text!, /\nLokasi: Aula\n/);
    });

    it('tell of another time only those of its session', async () => {
      const morning = { id: 'pagi', start: '2027-03-23T08:00:00+07:00', end: '2027-03-23T10:00:00+07:00' };
      const noon = { id: 'siang', start: '2027-03-23T13:00:00+07:00', end: '2027-03-23T15:00:00+07:00' };
      const event = spring({ sessionChoice: 'one', sessions: [morning, noon], capacity: 4 });
      const { test, office, subjects } = await posting(event);
      await test.signUp({ ...byEmail('pagi@surel.example'), session: 'pagi' });
      await test.signUp({ ...byEmail('siang@surel.example'), session: 'siang' });
      await office.pass();
      later(test, 1);
      const moved = { ...noon, start: '2027-03-23T12:00:00+07:00' };
      await test.store.announce([{ ...event, sessions: [morning, moved] }], test.now);
      await office.pass();
      assert.deepEqual(subjects().slice(2), [
        ['siang@surel.example', 'Waktu atau lokasi berubah: Kelas (contoh)'],
      ]);
    });

    it('tell that an event is cancelled, with a calendar file that takes it out', async () => {
      const { test, office, letters } = await posting();
      await test.signUp(wulandari);
      await office.pass();
      later(test, 1);
      await test.store.announce([spring({ cancelled: true, place: 'Aula' })], test.now);
      await office.pass();
      const [told, ...more] = letters().slice(1);
      assert.equal(more.length, 0);
      assert.equal(told!.mail.subject, 'Acara batal: Kelas (contoh)');
      const file = Buffer.from(told!.mail.attachments[0]!.content as ArrayBuffer).toString();
      assert.match(file, /STATUS:CANCELLED/);
    });

    it('tell the person that their own cancellation holds', async () => {
      const { test, office, subjects } = await posting();
      const receipt = await test.signUp(wulandari);
      await office.pass();
      await test.cancel(receipt);
      await test.cancel(receipt);
      await office.pass();
      assert.deepEqual(subjects().slice(1), [
        ['wulandari.pertiwi@surel.example', 'Pendaftaran dibatalkan: Kelas (contoh)'],
      ]);
    });

    it('tell nothing that is no longer so when they are sent', async () => {
      const { test, office, subjects } = await posting();
      await test.cancel(await test.signUp(wulandari));
      await office.pass();
      assert.deepEqual(
        subjects().map(([, subject]) => subject),
        ['Pendaftaran dibatalkan: Kelas (contoh)'],
      );
    });
  });

  describe('the reminder', () => {
    it('comes a day before, once, to those with a seat, and says how to get no more', async () => {
      const { test, office, letters } = await posting(spring({ capacity: 1 }));
      await test.signUp(wulandari);
      await test.signUp(byEmail('menunggu@surel.example'));
      await office.pass();
      test.now = new Date(dayBefore.getTime() - 1);
      await office.pass();
      assert.equal(letters().length, 2, 'the receipts alone');
      for (const minutes of [0, 2, 60]) {
        test.now = new Date(dayBefore.getTime() + minutes * 60_000);
        await office.pass();
      }
      const [reminder, ...more] = letters().slice(2);
      assert.equal(more.length, 0);
      assert.deepEqual(
        [reminder!.to, reminder!.mail.subject],
        ['wulandari.pertiwi@surel.example', 'Pengingat: Kelas (contoh)'],
      );
      assert.match(
        reminder!.mail.text!,
        /Tidak mau menerima pengingat lagi:\nhttps:\/\/payung\.example\/pengingat\/[\w-]{43}\n/,
      );
      assert.match(reminder!.raw, /^List-Unsubscribe: *\r?\n? *<https:\/\/payung\.example\/pengingat\//m);
      assert.match(reminder!.raw, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    });

    it('does not come to who stopped it, who just signed up, or when the event is off', async () => {
      const { test, office, letters } = await posting(
        spring({ capacity: 5, closes: '2027-03-23T07:00:00+07:00' }),
      );
      const receipt = await test.signUp(wulandari);
      await office.pass();
      const stopped = await test.app.request(`/pengingat/${receipt.secret}`, { method: 'POST' });
      assert.match(await stopped.text(), /kami tidak mengirim pengingat lagi/);
      test.now = new Date(dayBefore.getTime() + 60_000);
      await test.signUp(byEmail('baru@surel.example'));
      await office.pass();
      later(test, 2);
      await office.pass();
      assert.deepEqual(
        letters().map(({ mail }) => mail.subject),
        Array.from({ length: 2 }, () => 'Pendaftaran diterima: Kelas (contoh)'),
      );
    });

    it('comes as many hours before as the organiser says, and never at 0', async () => {
      for (const [hours, count] of [
        [48, 1],
        [0, 0],
      ] as const) {
        const { test, office, letters } = await posting();
        await test.signUp(wulandari);
        await office.pass();
        await test.store.messages.keepReminderHours('kelas', hours);
        test.now = new Date(dayBefore.getTime() - 23 * 3_600_000);
        await office.pass();
        assert.equal(letters().length - 1, count, `${hours}`);
      }
    });

    it('comes again for a new day', async () => {
      const { test, office, subjects } = await posting();
      await test.signUp(wulandari);
      test.now = dayBefore;
      await office.pass();
      const moved = { id: 'hari-1', start: '2027-03-30T08:00:00+07:00', end: '2027-03-30T15:00:00+07:00' };
      await test.store.announce([spring({ sessions: [moved] })], test.now);
      await office.pass();
      test.now = new Date('2027-03-29T01:00:00Z');
      await office.pass();
      const reminders = subjects().filter(([, subject]) => subject!.startsWith('Pengingat'));
      assert.equal(reminders.length, 2);
    });
  });

  describe('a mail server in trouble', () => {
    it('that refuses for now gets the message again later, and it comes once', async () => {
      const { test, office, letters } = await posting();
      await test.signUp(wulandari);
      server.meddling = { recipient: (address) => Promise.reject(refusal(451, address)) };
      await office.pass();
      assert.deepEqual(await standings(test), ['receipt waiting 451']);
      server.meddling = {};
      await office.pass();
      assert.equal(letters().length, 0, 'not before its minute has passed');
      later(test, 1);
      await office.pass();
      later(test, 1);
      await office.pass();
      assert.equal(letters().length, 1);
      assert.deepEqual(await standings(test), ['receipt sent']);
    });

    it('that refuses the address for good is not asked again, until the organiser says so', async () => {
      const { test, office, letters } = await posting();
      const receipt = await test.signUp(wulandari);
      let asked = 0;
      server.meddling = {
        recipient(address) {
          asked += 1;
          throw refusal(550, address);
        },
      };
      for (const minutes of [0, 1, 600, 600]) {
        later(test, minutes);
        await office.pass();
      }
      assert.equal(asked, 1);
      assert.deepEqual(await standings(test), ['receipt refused 550']);
      assert.match(await (await test.get('/metrics')).text(), /payung_mail\{state="refused"\} 1/);
      server.meddling = {};
      assert.equal(await test.store.messages.tryAgain('kelas', receipt.code, test.now), 1);
      await office.pass();
      assert.equal(letters().length, 1);
    });

    it('that refuses all of it for good is a matter of ours, and tried again', async () => {
      const { test } = await posting();
      await test.signUp(wulandari);
      const closed = await startMailServer(0, {
        authOptional: false,
        onAuth: (_auth, _session, callback) => callback(refusal(535)),
      });
      const office = postOf(test, { url: closed.url.replace('//', '//payung:salah@') });
      await office.pass();
      assert.deepEqual(await standings(test), ['receipt waiting 535']);
      await closed.close();
    });

    it('is given up after three days, with a count', async () => {
      const { test, office } = await posting();
      await test.signUp(wulandari);
      const gone = postOf(test, { url: 'smtp://127.0.0.1:1' });
      for (let hour = 0; hour < 80; hour++) {
        await gone.pass();
        later(test, 60);
      }
      const { attempts } = (await test.store.messages.standings('kelas', test.now))[0]!;
      assert.ok(attempts > 10 && attempts < 30, `${attempts}`);
      assert.deepEqual(await standings(test), ['receipt given-up']);
      assert.match(await (await test.get('/metrics')).text(), /payung_mail\{state="given-up"\} 1/);
      await office.pass();
      assert.deepEqual(await standings(test), ['receipt given-up']);
    });

    it('keeps nobody back: others get theirs', async () => {
      const { test, office, subjects } = await posting(spring({ capacity: 9 }));
      for (const name of ['a', 'b', 'c', 'd', 'e']) await test.signUp(byEmail(`${name}@surel.example`));
      server.meddling = {
        recipient(address) {
          if (address.startsWith('a')) throw refusal(450, address);
        },
      };
      await office.pass();
      assert.deepEqual(
        subjects()
          .map(([to]) => to![0])
          .sort(),
        ['b', 'c', 'd', 'e'],
      );
    });

    it('leaves no address, name or word of its own in the log and the tables', async () => {
      const place = await database.freshPlace();
      const { test, office } = await posting(spring({ capacity: 3 }), { place });
      const receipt = await test.signUp(wulandari);
      for (const code of [451, 550]) {
        server.meddling = { recipient: (address) => Promise.reject(refusal(code, address)) };
        await office.pass();
        later(test, 1);
      }
      server.meddling = {};
      await test.store.messages.tryAgain('kelas', undefined, test.now);
      await office.pass();
      const kept = JSON.stringify([
        test.log,
        await rowsIn(place, 'select * from outbox'),
        await rowsIn(place, 'select * from signups'),
        await (await test.get('/metrics')).text(),
      ]);
      assert.match(kept, /"outcome\\":\\"refused/);
      assert.match(kept, /"outcome\\":\\"sent/);
      assert.doesNotMatch(kept, /wulandari|pertiwi|surel\.example/i);
      assert.equal(kept.includes(receipt.secret), false);
    });
  });

  describe('two senders on one database', () => {
    /** Lets the mail server hold every message until two are there, or none can come any more. */
    async function sentByTwo(parts: Parameters<typeof database.testApp>[0]): Promise<number> {
      const place = await database.freshPlace();
      const test = await database.testApp({ events: [spring()], ...parts, place });
      const other = await database.testApp({ ...parts, place, events: [] });
      await test.signUp(wulandari);
      const already = server.received.length;
      const [isThere, both] = [signal(), signal()];
      let there = 0;
      server.meddling = {
        async taken() {
          if (++there === 2) both.give();
          isThere.give();
          await both.given;
        },
      };
      const first = postOf(test, server).pass();
      await isThere.given;
      const second = postOf(other, server).pass();
      // With the lease the second finds nothing and ends; without it, it is at the server like the first.
      await Promise.race([second, both.given]);
      both.give();
      await Promise.all([first, second]);
      return server.received.length - already;
    }

    it('send one message once', async () => {
      assert.equal(await sentByTwo({}), 1);
    });

    it('send it more than once without the lease, so the test sees what the lease does', async () => {
      const sent = await sentByTwo({ lease: { take: () => Promise.resolve(true) } });
      assert.ok(sent > 1, `${sent}`);
    });

    it('leave it to each other when one of them dies with it', async () => {
      const place = await database.freshPlace();
      const test = await database.testApp({ events: [spring()], place });
      await test.signUp(wulandari);
      const until = new Date(test.now.getTime() + 180_000);
      assert.ok(await test.store.outbox.claim(test.now, until), 'one has it and is never heard of again');
      const office = postOf(test, server);
      const already = server.received.length;
      later(test, 2);
      await office.pass();
      assert.equal(server.received.length, already);
      later(test, 1);
      await office.pass();
      assert.equal(server.received.length, already + 1);
    });
  });
});
