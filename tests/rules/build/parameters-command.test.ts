import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parameters } from '@payung/rules';
import { executed, ran } from './running-command.ts';

describe('npm run parameters', () => {
  it('lists every parameter by its end, the soonest first, and what is open last', async () => {
    const { out, err, code } = await ran('parameters', '--lang', 'en');
    assert.deepEqual([err, code], ['', 0]);
    for (const { id } of parameters())
      assert.match(out, new RegExp(`^  ${id.replaceAll('.', '\\.')} · \\S`, 'm'));
    const ends = [...out.matchAll(/^Ends (.+?)(?:, renewed yearly)?$|^(No end)$/gm)].map(
      (found) => found[2] ?? found[1]!,
    );
    assert.deepEqual(ends.slice(-1), ['No end']);
    const days = ends.slice(0, -1).map((day) => Date.parse(`${day} UTC`));
    assert.deepEqual(
      days,
      days.toSorted((a, b) => a - b),
    );
    assert.ok(days.length >= 6);
  });

  it('tells the value, its time, what decides it, how sure it is, its law, its address and where the next one is announced', async () => {
    const { out } = await ran('parameters', '--lang', 'en');
    const [, entry] = /^ {2}jp\.ceiling (.+?)\n\n/ms.exec(out)!;
    assert.equal(
      entry!.replace(/\s+/g, ' '),
      '· JP wage ceiling Rp11,086,300 · 1 March 2026 – 28 February 2027 · by contribution month · certain ' +
        'PP 45/2015 article 29 · https://494075.fs1.hubspotusercontent-na1.net/hubfs/494075/compliance-portal/notification-number-b1226022026.pdf ' +
        'Where to look: Every February or March BPJS Ketenagakerjaan announces it in a letter to employers, in force from 1 March. ' +
        'The wage ceiling follows the growth of the economy.',
    );
  });

  it('fits a terminal of 92 columns, addresses aside', async () => {
    const { out } = await ran('parameters');
    const tooLong = out.split('\n').filter((line) => line.length > 92 && !/^\s+https?:\S+$/.test(line));
    assert.deepEqual(tooLong, []);
  });

  const days: readonly (readonly [day: string, left: number, code: number])[] = [
    ['2026-12-29', 61, 0],
    ['2026-12-30', 60, 1],
    ['2027-02-28', 0, 1],
    ['2027-03-01', -1, 1],
  ];
  for (const [day, left, expected] of days) {
    it(`ends with ${expected} on ${day}, ${left} days before the JP ceiling, floor and cap end`, async () => {
      const { out, err, code } = await ran('parameters', '--lang', 'en', '--on', day);
      assert.equal(code, expected);
      assert.match(out, /^ {2}jp\.ceiling · JP wage ceiling$/m);
      const named = [...err.matchAll(/^ {2}(jp\.\w+) · /gm)].map(([, id]) => id!);
      assert.deepEqual(named, expected === 1 ? ['jp.ceiling', 'jp.cap', 'jp.floor'] : []);
      if (expected === 0) assert.match(out, /nothing that is renewed yearly ends within 60 days/);
      else {
        assert.match(err, /Ends 28 February 2027: .*\. Last value: Rp11,086,300\./);
        assert.match(
          err,
          /Where to look: Every February or March BPJS Ketenagakerjaan announces it in a letter/,
        );
        assert.match(err, /PP 45\/2015 article 29 ·\s+https:\/\/\S+\.pdf/);
      }
    });
  }

  it('says in words how far the end is', async () => {
    const told = async (day: string) => (await ran('parameters', '--on', day)).err;
    assert.match(
      await told('2026-12-30'),
      /Berakhir 28 Februari 2027: 60 hari lagi\. Nilai terakhir: Rp11\.086\.300\./,
    );
    assert.match(await told('2027-02-28'), /28 Februari 2027: hari ini hari terakhir\./);
    assert.match(await told('2027-03-01'), /28 Februari 2027: sudah lewat 1 hari\./);
  });

  it('only informs about a relief that ends: exit code 0, nothing on stderr', async () => {
    const { out, err, code } = await ran('parameters', '--lang', 'en', '--on', '2026-12-01');
    assert.deepEqual([err, code], ['', 0]);
    assert.match(
      out,
      /Ending soon, seen from 1 December 2026 \(nothing to do\):\n\n {2}relief\.bpu\.other · /,
    );
  });

  it('gives the same as JSON', async () => {
    const all = JSON.parse((await ran('parameters', '--json')).out);
    assert.equal(all.length, parameters().length);
    const soon = await ran('parameters', '--json', '--on', '2027-02-28');
    assert.equal(soon.code, 1);
    assert.deepEqual(
      JSON.parse(soon.out).due.map((one: { ends: string; daysLeft: number }) => [one.ends, one.daysLeft]),
      [
        ['2027-02-28', 0],
        ['2027-02-28', 0],
        ['2027-02-28', 0],
      ],
    );
  });

  const misuses: readonly (readonly [typed: readonly string[], complaint: RegExp])[] = [
    [['--on', '2026-12-30', '--on', '2026-01-01'], /^--on diisi dua kali\./],
    [['--on', 'besok'], /^--on besok: .*Tulis sebagai TTTT-BB-HH\.$/m],
    [['--on', '2027-02-29'], /^--on 2027-02-29: Tanggal ini tidak ada di kalender\./m],
    [['--on', '1899-12-31'], /^--on 1899-12-31: Terlalu awal\./m],
    [['--on'], /^Tulis harinya dengan --on TTTT-BB-HH/m],
    [['--lang', 'en', '--on', '2027-13-01'], /^--on 2027-13-01: .* Write it as YYYY-MM-DD\.$/m],
    [['--hari', '2027-01-01'], /^Tidak ada pilihan --hari\.$/m],
    [['--onn', '2027-01-01'], /^Tidak ada pilihan --onn\. Maksudnya --on\?$/m],
    [['--lang', 'fr'], /^Tidak ada bahasa "fr"\./m],
    [['2027-01-01'], /^Tidak jelas untuk apa "2027-01-01"/m],
  ];
  for (const [typed, complaint] of misuses) {
    it(`does not understand "${typed.join(' ')}": says why on stderr and ends with 2`, async () => {
      const { out, err, code } = await ran('parameters', ...typed);
      assert.deepEqual([out, code], ['', 2]);
      assert.match(err, complaint);
    });
  }

  it('explains itself with --help', async () => {
    const { out, code } = await ran('parameters', '--help');
    assert.equal(code, 0);
    assert.match(out, /--on TTTT-BB-HH .*\n(.*\n)*.*Kode akhir/);
  });

  it('is npm run parameters, which passes its exit code on', async () => {
    const { code, err } = await executed('npm', [
      'run',
      '--silent',
      'parameters',
      '--',
      '--on',
      '2027-02-28',
    ]);
    assert.equal(code, 1);
    assert.match(err, /jp\.ceiling/);
  });
});
