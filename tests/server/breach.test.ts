import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { breachKit } from '@payung/server/breach-kit';
import { run } from './command.ts';
import { environmentOf, onEachDatabase } from './databases.ts';
import { sampleEvent, today } from './sample-event.ts';
import { newKey, type TestApp } from './test-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'payung-breach-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const day = (number: number) => new Date(Date.UTC(2026, 10, number, 3));
const wulan = { name: '=Wulandari', contact: { kind: 'whatsapp', value: '0899 1111 2222' } } as const;
const budi = {
  name: 'Budi',
  contact: { kind: 'email', value: 'budi@contoh.id' },
  need: 'kursi roda',
} as const;
const withTwo = async (test: TestApp) => {
  const receipts = [await test.signUp(wulan)];
  test.now = day(22);
  return [...receipts, await test.signUp({ ...budi, language: 'en' })];
};
const rows = (csv: string) => csv.replace('\uFEFF', '').trimEnd().split('\r\n').slice(1);

onEachDatabase(({ testApp, freshPlace }) => {
  describe('the breach kit', () => {
    it('lists who was kept when it ended, how to reach them, and what of each lay open', async () => {
      const test = await testApp();
      const [first, second] = await withTwo(test);
      const until = async (at: Date) => (await breachKit(test.store, { until: at, known: day(24) }))!;
      assert.deepEqual(rows((await until(day(23))).files['terdampak.csv']!), [
        `kelas,${first!.code},'=Wulandari,whatsapp,'+6289911112222,https://wa.me/6289911112222,id,"nama; nomor WhatsApp atau surel; Desa"`,
        `kelas,${second!.code},Budi,email,budi@contoh.id,mailto:budi@contoh.id,en,"nama; nomor WhatsApp atau surel; kebutuhan khusus, bila ditulis; Desa"`,
      ]);
      assert.equal(rows((await until(day(21))).files['terdampak.csv']!).length, 1);
    });

    it('counts those who were deleted since it began, by themselves or by time, because nobody can write to them', async () => {
      const event = {
        id: 'lama',
        sessions: [
          {
            ...sampleEvent().sessions[0]!,
            start: '2026-11-20T17:00:00+07:00',
            end: '2026-11-20T18:00:00+07:00',
          },
        ],
      };
      const closes = '2026-11-20T17:00:00+07:00';
      const test = await testApp({
        events: [sampleEvent(), sampleEvent({ ...event, closes, deleteAfterDays: 1 })],
      });
      await test.signUp({}, { event: 'lama' });
      const [, second] = await withTwo(test);
      await test.app.request(`/api/signups/${second!.secret}/consent`, { method: 'DELETE' });
      await test.store.deleteExpired(day(23));
      const gone = async (since?: Date) =>
        (await breachKit(test.store, { ...(since && { since }), until: day(24), known: day(24) }))!.gone;
      assert.deepEqual(
        [await gone(), await gone(day(22)), await gone(new Date(day(22).getTime() + 1))],
        [2, 2, 1],
      );
    });

    it('drafts the letters with what the law wants in them, and the end of the 3x24 hours', async () => {
      const test = await testApp();
      await withTwo(test);
      const kit = (await breachKit(test.store, {
        event: 'kelas',
        since: day(21),
        until: day(23),
        known: day(24),
      }))!;
      assert.deepEqual(
        [kit.people, kit.byWhatsapp, kit.byEmail, kit.due.id],
        [2, 1, 1, '27 November 2026 pukul 10.00 WIB'],
      );
      assert.match(
        kit.files['surat-orang.txt']!,
        /melihat, memperbaiki, atau menghapus data Anda kapan saja/,
      );
      for (const name of ['surat-orang.txt', 'surat-lembaga.txt']) {
        const letter = kit.files[name]!;
        for (const part of [
          /Pasal 46/,
          /terungkap:?\n- nama\n- nomor WhatsApp atau surel\n- Desa\n- kebutuhan khusus/,
          /antara 21 November 2026 pukul 10\.00 WIB dan 23 November 2026 pukul 10\.00 WIB/,
          /penanganan/i,
          /pemulihan/i,
        ])
          assert.match(letter, part, name);
        assert.doesNotMatch(letter, /Wulandari|8991111|Budi/);
      }
      assert.match(kit.files['surat-orang.en.txt']!, /between 21 November 2026 at 10:00 WIB and/);
    });

    it('is not made for an event that is not there', async () => {
      const test = await testApp();
      assert.equal(await breachKit(test.store, { event: 'lain', until: today, known: today }), undefined);
    });
  });

  describe('payung-server breach', () => {
    it('writes a folder that only its owner reads, and shows numbers alone', async () => {
      const place = await freshPlace();
      const test = await testApp({ place });
      const [first] = await withTwo(test);
      const out = join(folder, newKey());
      const typed = [
        'breach',
        '--event',
        'kelas',
        '--until',
        '2026-11-23T00:00Z',
        '--known',
        '2026-11-24T00:00Z',
        '--out',
        out,
      ];
      const [ended, said] = await run(environmentOf(place), ...typed);
      assert.equal(ended, 0, said);
      assert.match(
        said,
        /^2 orang terdampak \(WhatsApp 1, surel 1\); .* paling lambat 27 November 2026 pukul 07\.00 WIB/,
      );
      assert.doesNotMatch(said, new RegExp(`Wulandari|8991111|Budi|${first!.code}`));
      assert.equal(statSync(out).mode & 0o777, 0o700);
      assert.deepEqual(readdirSync(out).sort(), [
        'langkah.txt',
        'surat-lembaga.en.txt',
        'surat-lembaga.txt',
        'surat-orang.en.txt',
        'surat-orang.txt',
        'terdampak.csv',
      ]);
      for (const name of readdirSync(out)) assert.equal(statSync(join(out, name)).mode & 0o777, 0o600, name);
      assert.match(readFileSync(join(out, 'terdampak.csv'), 'utf8'), /Wulandari/);
      assert.equal((await run(environmentOf(place), ...typed))[0], 2, 'never over another');
    });

    it('says on one line why its folder cannot be made', async () => {
      const place = await freshPlace();
      await testApp({ place });
      writeFileSync(join(folder, 'berkas'), '');
      for (const [out, reason] of [
        ['none/kit', 'foldernya tidak ada'],
        ['berkas/kit', 'yang disebut sebagai folder bukan folder'],
      ] as const) {
        const [code, said] = await run(environmentOf(place), 'breach', '--all', '--out', join(folder, out));
        assert.equal(code, 2);
        assert.ok(
          said.startsWith(`${join(folder, out)} tidak bisa dibuat atau ditulis: ${reason}. · `),
          said,
        );
        assert.equal(said.trimEnd().split('\n').length, 1, said);
      }
    });

    it('refuses a day that no calendar has, and a beginning after the end, and writes nothing', async () => {
      const place = await freshPlace();
      await testApp({ place });
      const out = join(folder, newKey());
      const noDay = /^--(known|since) harus tanggal yang ada, .*bukan "[^"]+"\. · .*\nPerintah kebocoran/;
      const swapped = /^Waktu --since sesudah waktu --until .* · .*\n$/;
      for (const [typed, line] of [
        [['--known', '2026-11-31'], noDay],
        [['--since', '2026-02-29T08:00+07:00'], noDay],
        [['--known', '11/30/2026'], noDay],
        [['--since', '2026-11-22', '--until', '2026-11-20'], swapped],
        [['--since', '2026-11-22', '--known', '2026-11-20'], swapped],
      ] as const) {
        const [code, said] = await run(environmentOf(place), 'breach', '--all', ...typed, '--out', out);
        assert.equal(code, 2, said);
        assert.match(said, line);
      }
      assert.equal(existsSync(out), false);
      const leapDay = ['breach', '--all', '--since', '2028-02-29', '--until', '2028-02-29', '--out', out];
      assert.equal((await run(environmentOf(place), ...leapDay))[0], 0);
    });

    it('says how it is used where that was wrong', async () => {
      const place = await freshPlace();
      await testApp({ place });
      const environment = environmentOf(place);
      const wrong = [
        ['breach'],
        ['breach', '--event', 'x', '--all'],
        ['breach', '--all', '--since', 'kemarin'],
      ];
      for (const typed of wrong) {
        const [code, said] = await run(environment, ...typed);
        assert.deepEqual([code, said.includes('breach --event ID')], [2, true], typed.join(' '));
      }
      assert.match((await run(environment, 'breach', '--event', 'lain'))[1], /^Tidak ada acara lain/);
    });
  });
});
