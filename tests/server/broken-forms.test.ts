import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deskOf, ownPage } from './desk.ts';
import { readable } from './page-text.ts';
import { testApp } from './test-app.ts';

/** What is sent where a form belongs, by its type. */
const broken: readonly [string, Record<string, string>, string][] = [
  ['another type', { 'Content-Type': 'text/plain' }, 'acara=kelas'],
  ['JSON', { 'Content-Type': 'application/json' }, '{"acara":"kelas"}'],
  ['parts without a border between them', { 'Content-Type': 'multipart/form-data' }, 'acara=kelas'],
  [
    'parts that break off',
    { 'Content-Type': 'multipart/form-data; boundary=x' },
    '--x\r\nContent-Disposition: form-data; name="acara"\r\n\r\nkel',
  ],
];

/** Buttons whose address says all. */
const readNothing = ['keluar', 'batal', 'hapus', 'selesai', 'ditolak'];

/** Marks from phones are JSON. */
const isForm = (path: string) => !path.endsWith('/hadir/catatan');

for (const [what, headers, body] of broken) {
  describe(`${what} in the place of a form`, () => {
    it('is told in words at /permintaan-data, with the form', async () => {
      const test = await testApp();
      for (const [query, words] of [
        ['', 'Isi formulir ini tidak sampai dengan utuh'],
        ['?lang=en', 'The form did not arrive whole'],
      ] as const) {
        const answer = await test.app.request(`/permintaan-data${query}`, { method: 'POST', headers, body });
        const page = await answer.text();
        assert.equal(answer.status, 400);
        assert.match(page, new RegExp(`<p role="alert">${words}[^]*<form[^]*<option value="kelas"`));
      }
      assert.doesNotMatch(test.log.join('\n'), /"event":"error"/);
    });

    it('is told in words at every address of the organiser pages that a form is sent to, and nothing is done', async () => {
      const test = await testApp();
      const { code } = await test.signUp();
      const { cookie } = await deskOf(test);
      const posts = test.app.routes.filter(
        ({ method, path }) => method === 'POST' && path.startsWith('/penyelenggara/') && isForm(path),
      );
      const paths = [...new Set(posts.map(({ path }) => path))];
      assert.ok(paths.length > 10);
      for (const path of paths.filter((one) => !readNothing.some((end) => one.endsWith(`/${end}`)))) {
        const address = path.replace(':id', 'kelas').replace(':code', code);
        const sent = { method: 'POST', headers: { ...headers, ...ownPage, Cookie: cookie }, body };
        const answer = await test.app.request(address, sent);
        const page = await answer.text();
        assert.deepEqual([answer.status, answer.headers.get('Cache-Control')], [400, 'no-store'], address);
        assert.match(readable(page), /Kiriman tidak terbaca .* lalu kirim lagi/, address);
      }
      const event = (await test.store.event('kelas'))!;
      assert.equal(event.announcement.cancelled, false);
      const [attendee] = await test.store.organizers.attendees('kelas');
      assert.equal(attendee!.checkedInAt, undefined);
      assert.doesNotMatch(test.log.join('\n'), /"event":"error"/);
    });

    it('is told in words also when the sign-in is over', async () => {
      const test = await testApp();
      const sent = { method: 'POST', headers: { ...headers, ...ownPage }, body };
      const { status } = await test.app.request('/penyelenggara/acara-baru', sent);
      assert.ok([400, 401].includes(status), `${status}`);
      assert.doesNotMatch(test.log.join('\n'), /"event":"error"/);
    });

    it('stops reminders at /pengingat as any other press does', async () => {
      const test = await testApp();
      const { secret } = await test.signUp();
      const answer = await test.app.request(`/pengingat/${secret}`, { method: 'POST', headers, body });
      assert.equal(answer.status, 200);
      assert.match(await answer.text(), /kami tidak mengirim pengingat lagi/);
    });
  });
}
