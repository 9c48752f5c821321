import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { onEachDatabase } from './databases.ts';
import { deskOf } from './desk.ts';
import { type MailServer, refusal, startMailServer } from './mail-server.ts';
import { byEmail, postOf, wulandari } from './post.ts';
import { sampleEvent, twoTimes } from './sample-event.ts';

let server: MailServer;
before(async () => (server = await startMailServer()));
after(() => server.close());
beforeEach(() => (server.meddling = {}));

const page = '/acara/kelas/pesan';

/** The messages that the links of a page open WhatsApp with, by number. */
function whatsappIn(html: string): Map<string, string> {
  const links = [...html.matchAll(/href="https:\/\/wa\.me\/(\d+)\?text=([^"]*)"/g)];
  return new Map(
    links.map(([, number, text]) => [number!, decodeURIComponent(text!.replaceAll('&#39;', "'"))]),
  );
}

onEachDatabase(({ testApp }) => {
  const full = { capacity: 1, waitingList: true };

  describe('the page of messages', () => {
    it('has a WhatsApp link with the filled-in message for each person it is for, in their language', async () => {
      const test = await testApp({ events: [sampleEvent({ capacity: 2, waitingList: true })] });
      const desk = await deskOf(test);
      const siti = await test.signUp();
      await test.signUp({
        name: 'Mary',
        language: 'en',
        contact: { kind: 'whatsapp', value: '081300001111' },
      });
      const waiting = await test.signUp({ contact: { kind: 'whatsapp', value: '081300002222' } });
      const reminder = whatsappIn(await desk.page(`${page}?teks=reminder`));
      assert.deepEqual([...reminder.keys()], ['6281234567890', '6281300001111']);
      assert.match(reminder.get('6281234567890')!, /^Halo Siti Aminah,\n\nKami ingatkan: Kelas \(contoh\)/);
      assert.ok(reminder.get('6281234567890')!.includes(`Kode bukti: ${siti.code}\n`));
      assert.match(reminder.get('6281300001111')!, /^Hello Mary,\n/);
      const line = whatsappIn(await desk.page(`${page}?teks=waiting`));
      assert.deepEqual([...line.keys()], ['6281300002222']);
      assert.match(line.get('6281300002222')!, /\nUrutan: 1\n/);
      const all = [...reminder.values(), ...line.values()].join();
      for (const { secret } of [siti, waiting]) assert.equal(all.includes(secret), false);
    });

    it('counts the place in the line of the session where sessions have their own seats', async () => {
      const test = await testApp({
        events: [sampleEvent({ ...twoTimes, waitingList: true })],
      });
      const desk = await deskOf(test);
      for (const session of ['pagi', 'siang', 'pagi', 'siang']) await test.signUp({ session });
      const numbers = ['081300000001', '081300000002'];
      for (const [i, session] of ['siang', 'siang'].entries())
        await test.signUp({ session, contact: { kind: 'whatsapp', value: numbers[i]! } });
      const line = whatsappIn(await desk.page(`${page}?teks=waiting`));
      assert.match(line.get('6281300000002')!, /\nUrutan: 3\n/);
    });

    it('keeps the words of the organiser for WhatsApp and e-mail, until ours are wanted back', async () => {
      const test = await testApp({ events: [sampleEvent()] });
      const office = postOf(test, server);
      const desk = await deskOf(test);
      await test.signUp();
      await test.signUp(wulandari);
      const words = { id: 'Halo {nama}! Datang ya, {waktu}.', en: 'See you, {nama}.' };
      const kept = await desk.post(`${page}/teks`, { teks: 'receipt', ...words });
      assert.equal(
        kept.headers.get('Location'),
        '/penyelenggara/acara/kelas/pesan?teks=receipt&kabar=messageKept',
      );
      const shown = await desk.page(`${page}?teks=receipt&kabar=messageKept`);
      assert.match(shown, /role="status">\s*Isi pesan disimpan\./);
      const own = 'Halo Siti Aminah! Datang ya, Sabtu, 23 Maret 2999, 08.00–15.00 WIB.\n';
      assert.equal(whatsappIn(shown).get('6281234567890'), own);
      const already = server.received.length;
      await office.pass();
      assert.match(server.received[already]!.mail.text!, /^Halo Wulandari Pertiwi! Datang ya, Sabtu/);
      await desk.post(`${page}/teks`, { teks: 'receipt', semula: 'ya' });
      const back = whatsappIn(await desk.page(`${page}?teks=receipt`));
      assert.match(back.get('6281234567890')!, /Pendaftaran Anda sudah kami terima/);
    });

    it('refuses empty, too long and misspelt words in both places, and keeps what was typed', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const answer = await desk.post(`${page}/teks`, {
        teks: 'receipt',
        id: 'Halo {Nama}, <b>kode</b> {kod}',
        en: '',
      });
      const html = await answer.text();
      assert.equal(answer.status, 422);
      for (const words of [
        'Kata ini tidak dikenal: {Nama}, {kod}. Periksa ejaannya.',
        'Isi pesan tidak boleh kosong.',
      ])
        assert.equal(html.split(words).length - 1, 2, words);
      assert.match(html, /Halo \{Nama\}, &lt;b&gt;kode&lt;\/b&gt; \{kod\}<\/textarea>/);
      const long = await desk.post(`${page}/teks`, { teks: 'receipt', id: 'a'.repeat(2001), en: 'b' });
      assert.match(await long.text(), /paling banyak 2000 huruf/);
      assert.deepEqual(await test.store.messages.texts('kelas', 'en'), {});
    });

    it('says which e-mails did not arrive and why, and sends them again when asked', async () => {
      const test = await testApp({ events: [sampleEvent()], sendsMail: true });
      const office = postOf(test, server);
      const desk = await deskOf(test);
      const receipt = await test.signUp(wulandari);
      await test.signUp(byEmail('siti@surel.example'));
      server.meddling = {
        recipient(address) {
          if (address.startsWith('wulandari')) throw refusal(550, address);
        },
      };
      await office.pass();
      const html = await desk.page(page);
      assert.match(html, /1 terkirim · 1 ditolak/);
      assert.match(
        html,
        /Pendaftaran diterima:\s*Alamatnya ditolak server surat \(550\)\. Periksa alamatnya\./,
      );
      assert.doesNotMatch(html, /belum diatur/);
      server.meddling = {};
      await desk.post(`${page}/lagi`, { kode: receipt.code });
      await office.pass();
      assert.match(await desk.page(page), /2 terkirim/);
    });

    it('says where no e-mail goes out, and opens the mail program instead', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      await test.signUp(wulandari);
      const html = await desk.page(`${page}?teks=receipt`);
      assert.match(html, /Server ini belum diatur untuk mengirim surel\./);
      assert.match(html, /1 menunggu dikirim/);
      assert.match(
        html,
        /href="mailto:wulandari\.pertiwi%40surel\.example\?subject=Pendaftaran%20diterima%3A%20Kelas%20\(contoh\)&amp;body=Halo%20Wulandari/,
      );
    });

    it('keeps when reminders go out, and nothing that is not offered', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      assert.match(await desk.page(page), /<option value="24" selected>\s*1 hari/);
      await desk.post(`${page}/pengingat`, { jam: '48' });
      assert.match(await desk.page(page), /<option value="48" selected>\s*2 hari/);
      for (const jam of ['-1', '5', 'NaN', '1e9', '']) await desk.post(`${page}/pengingat`, { jam });
      assert.equal(await test.store.messages.reminderHours('kelas'), 48);
    });

    it('shows people to a key that may read, and lets only one that may edit change anything', async () => {
      const test = await testApp({ events: [sampleEvent(full)] });
      const desk = await deskOf(test, { scopes: ['read'] });
      await test.signUp();
      const html = await desk.page(page);
      assert.equal(whatsappIn(html).size, 1);
      assert.doesNotMatch(html, /<textarea|name="jam"/);
      for (const path of ['teks', 'pengingat', 'lagi'])
        assert.equal((await desk.post(`${page}/${path}`, { teks: 'receipt', id: 'a', en: 'b' })).status, 403);
      const other = await deskOf(test, { organizer: 'village' });
      assert.equal((await other.get(page)).status, 404);
    });

    it('writes what people call themselves as text, in the page and in the link', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      await test.signUp({ name: `<script>"'&{kode}` });
      const html = await desk.page(`${page}?teks=receipt`);
      assert.doesNotMatch(html, /<script>"/);
      assert.match(whatsappIn(html).get('6281234567890')!, /^Halo <script>"'&\{kode\},\n/);
    });

    it('is whole in English', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      await test.signUp(wulandari);
      await desk.post('/bahasa', { lang: 'en', ke: '/penyelenggara' });
      const html = await desk.page(`${page}?teks=change`);
      for (const words of [
        'Messages to sign-ups',
        'Send by WhatsApp',
        'Change the message',
        'Reminder by e-mail',
      ])
        assert.ok(html.includes(words), words);
    });
  });

  describe('the link below a reminder', () => {
    it('asks first, so that a mail server that looks at links stops nothing, and stops by its button', async () => {
      const test = await testApp();
      const { secret } = await test.signUp(wulandari);
      const asked = await test.get(`/pengingat/${secret}`);
      assert.match(
        await asked.text(),
        /<form method="post"><button>Jangan kirim pengingat<\/button><\/form>/,
      );
      assert.equal(asked.headers.get('Referrer-Policy'), 'no-referrer');
      const stopped = await test.app.request(`/pengingat/${secret}?lang=en`, { method: 'POST' });
      assert.match(await stopped.text(), /we will send no more reminders/);
      const unknown = await test.app.request('/pengingat/bukan-rahasia', { method: 'POST' });
      assert.match(await unknown.text(), /tidak ada lagi/);
    });
  });
});
