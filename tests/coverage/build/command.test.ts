import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { regenciesOf } from '@payung/regions';
import { executed, type Ran } from '../../rules/build/running-command.ts';

const command = (...typed: readonly string[]): Promise<Ran> =>
  executed(process.execPath, ['packages/coverage/bin/payung-coverage.ts', ...typed]);

const folder = mkdtempSync(join(tmpdir(), 'payung-coverage-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('payung-coverage check', () => {
  it('reads what a spreadsheet writes, and finds nothing to mend', async () => {
    const table =
      '\uFEFFKabupaten/Kota;Nilai;Tanggal\r\nKab. Banyuwangi;31,4;2025-12\r\nKOTA MALANG ;40 %;31/12/2025\r\n';
    assert.deepEqual(await command('check', file('baik.csv', table)), {
      out: [
        '2 baris dipakai, untuk 2 wilayah.',
        'Di Jawa Timur, 2 dari 38 wilayah punya persentase; 36 belum punya.',
        'Tertinggi: Kota Malang, 40%.',
        'Terendah: Kabupaten Banyuwangi, 31,4%.',
        'Golongan warna di peta: 0–20%: 0 wilayah; 20–40%: 1 wilayah; 40–60%: 1 wilayah; 60–80%: 0 wilayah; 80–100%: 0 wilayah.',
        'Tidak ada yang perlu diperbaiki.',
        '',
      ].join('\n'),
      err: '',
      code: 0,
    });
  });

  const faulty = 'kode,nilai,tanggal\n3510,31,2025\n9999,20,2025\n3511,banyak,2025\n3512,,2025\n';

  it('names every row it cannot use, by line, and fails', async () => {
    assert.deepEqual(await command('check', file('cacat.csv', faulty)), {
      out: [
        '1 baris dipakai, untuk 1 wilayah.',
        '2 baris tidak dipakai.',
        '1 baris tanpa angka, ditampilkan sebagai "belum ada data".',
        'Di Jawa Timur, 1 dari 38 wilayah punya persentase; 37 belum punya.',
        'Baris 3: Kode wilayah "9999" tidak ada dalam daftar Kemendagri. Contoh kode yang benar: 3510.',
        'Baris 4: "banyak" bukan angka yang dapat dibaca.',
        '',
      ].join('\n'),
      err: '',
      code: 1,
    });
  });

  it('tells the same in English, and as JSON', async () => {
    const english = await command('check', '--lang', 'en', file('cacat.csv', faulty));
    assert.match(
      english.out,
      /^1 row is used, for 1 region\.\n2 rows are left out\.\n1 row has no number and is shown/,
    );
    const { out, code } = await command('check', '--json', file('cacat.csv', faulty));
    const found = JSON.parse(out) as { used: number; problems: { line: number; code: string }[] };
    assert.equal(found.used, 1);
    assert.deepEqual(
      found.problems.map(({ line, code: problem }) => [line, problem]),
      [
        [3, 'unknown-code'],
        [4, 'bad-value'],
        [5, 'missing-value'],
      ],
    );
    assert.equal(code, 1);
  });

  const mixed = [
    'kode;indikator;nilai;tanggal',
    '3510;;31;2025',
    '3511;;n/a;2025',
    '3512;local_budget_protected;1.200;2025',
    '3505;;3;2025',
    '3506;;5;2024',
    '3507;;12;2025',
    '',
  ].join('\n');

  it('tells in words what does not apply, what only a budget pays for, and who lies together at one end', async () => {
    const { out, code } = await command('check', file('campur.csv', mixed));
    assert.equal(
      out,
      [
        '5 baris dipakai, untuk 5 wilayah.',
        '1 wilayah ditampilkan sebagai "tidak berlaku": Kabupaten Bondowoso.',
        '1 wilayah hanya punya angka peserta yang dibayari anggaran pemerintah daerah, jadi tanpa persentase: Kabupaten Situbondo.',
        'Di Jawa Timur, 4 dari 38 wilayah punya persentase; 34 belum punya.',
        'Tertinggi: Kabupaten Banyuwangi, 31%.',
        'Terendah: Kabupaten Blitar, 3%.',
        'Golongan warna di peta: 0–20%: 3 wilayah; 20–40%: 1 wilayah; 40–60%: 0 wilayah; 60–80%: 0 wilayah; 80–100%: 0 wilayah.',
        'Bergerombol rendah: 3 kabupaten/kota yang bertetangga di Jawa Timur (Kabupaten Blitar, Kabupaten Kediri, dan Kabupaten Malang) semuanya di bawah 20% (angka tahun 2024–2025).',
        'Tidak ada yang perlu diperbaiki.',
        '',
      ].join('\n'),
    );
    assert.equal(code, 0);
  });

  it('gives the same as data', async () => {
    const { out } = await command('check', '--json', file('campur.csv', mixed));
    const { notApplicable, budgetOnly, overview, clusters } = JSON.parse(out) as Record<string, unknown>;
    assert.deepEqual(
      { notApplicable, budgetOnly, overview, clusters },
      {
        overview: {
          area: '35',
          withData: 4,
          withoutData: 34,
          notApplicable: 1,
          budgetOnly: 1,
          old: 0,
          highest: { percent: 31, codes: ['3510'] },
          lowest: { percent: 3, codes: ['3505'] },
          classes: [
            { from: 0, to: 20, count: 3 },
            { from: 20, to: 40, count: 1 },
            { from: 40, to: 60, count: 0 },
            { from: 60, to: 80, count: 0 },
            { from: 80, to: 100, count: 0 },
          ],
        },
        notApplicable: ['3511'],
        budgetOnly: ['3512'],
        clusters: [{ kind: 'low', bound: 20, codes: ['3505', '3506', '3507'] }],
      },
    );
  });

  it('counts the regencies of the country where rows are of several provinces, and the provinces where no row is of a regency', async () => {
    const of = async (rows: string) =>
      (await command('check', '--lang', 'en', file('luas.csv', `kode;nilai;tanggal\n${rows}\n`))).out;
    assert.match(
      await of('3510;31;2025\n5171;40;2025\nID;35;2025'),
      /\nIn Indonesia, 2 of 514 regions have a percentage; 512 have none\.\nHighest: Kota Denpasar, 40%\.\n/,
    );
    assert.match(
      await of('35;31;2025\n51;40;2025'),
      /\nIn Indonesia, 2 of 38 regions have a percentage; 36 have none\.\nHighest: Bali, 40%\.\n/,
    );
  });

  it('passes over a row of totals, and has nothing to mend', async () => {
    const { out, code } = await command(
      'check',
      file('jumlah.csv', 'nama;nilai;tanggal\nKab. Jember;31;2025\nJUMLAH;31;\n'),
    );
    assert.match(out, /\nTidak ada yang perlu diperbaiki\.\nBaris 3: "JUMLAH" bukan wilayah/);
    assert.equal(code, 0);
  });

  it('leaves out what is dated after today', async () => {
    const { out, code } = await command(
      'check',
      file('target.csv', 'kode;nilai;tanggal\n3510;60;2099\n3510;31;2025\n'),
    );
    assert.match(
      out,
      /^1 baris dipakai, untuk 1 wilayah\.\n1 baris tidak dipakai\.\n[^]*Baris 2: Tanggal "2099" belum tiba/,
    );
    assert.equal(code, 1);
  });

  it('sends nothing to the terminal that it obeys', async () => {
    const table = 'kode;nilai;tanggal\n3510;\u001b[2J\u001b]0;2025\n\u009b31m;1;\u202e2025\n';
    for (const format of [[], ['--json']]) {
      const { out } = await command('check', ...format, file('kendali.csv', table));
      // eslint-disable-next-line no-control-regex
      assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|u001b/);
    }
  });

  it('reads the "Unicode text" of a spreadsheet', async () => {
    const text = '\uFEFFkode\tnilai\ttanggal\r\n3510\t31,4\t2025\r\n';
    const path = join(folder, 'unicode.txt');
    writeFileSync(path, text, 'utf16le');
    assert.match((await command('check', path)).out, /^1 baris dipakai, untuk 1 wilayah\.\n/);
  });

  it('reads the plain CSV of a spreadsheet, which is in the code page of Windows', async () => {
    const path = join(folder, 'windows.csv');
    writeFileSync(path, 'kode;nilai;tanggal\r\n3510;31,4\xa0%;2025\r\n\x96;20;2025\r\n', 'latin1');
    const { out } = await command('check', path);
    assert.match(out, /^1 baris dipakai, untuk 1 wilayah\.\n/);
    assert.match(out, /Baris 3: Kode wilayah "–" tidak ada/);
  });

  it('reads JSON, and refuses JSON that is no table', async () => {
    assert.equal(
      (await command('check', file('angka.json', '[{"nama":"Kab. Jember","nilai":"27,9","tanggal":"2025"}]')))
        .code,
      0,
    );
    const none = await command('check', file('pesan.json', '{"message":"not found"}'));
    assert.equal(none.err, '"' + join(folder, 'pesan.json') + '" berisi JSON, tetapi bukan tabel angka.\n');
    assert.equal(none.code, 1);
  });

  it('asks for CSV in the place of a workbook', async () => {
    const path = join(folder, 'angka.xlsx');
    writeFileSync(path, 'PK\x03\x04\x14\0\x06\0kode,nilai\n3510,31\n', 'latin1');
    assert.deepEqual(await command('check', path), {
      out: '',
      err: `Berkas "${path}" tidak bisa dibaca. Simpan tabelnya sebagai CSV (bukan XLSX) atau JSON.\n`,
      code: 1,
    });
    assert.match((await command('check', '--lang', 'en', path)).err, /Save the table as CSV \(not XLSX\)/);
  });

  it('fails where a table has no number at all', async () => {
    const { out, code } = await command('check', file('kosong.csv', 'kode,nilai\n3510,\n'));
    assert.match(out, /^0 baris dipakai/);
    assert.equal(code, 1);
  });
});

describe('payung-coverage template', () => {
  it('writes a row for every regency and city of a province, which check reads once it is filled', async () => {
    const { out, code } = await command('template', '35');
    assert.equal(code, 0);
    const [heading, ...rows] = out.trimEnd().split('\n');
    assert.equal(heading, 'kode;nama;nilai;tanggal (hari/bulan/tahun);sumber;tautan');
    assert.deepEqual(
      rows,
      regenciesOf('35').map(({ code: own, name }) => `${own};${name};;;;`),
    );
    const filled = out.replaceAll(/;;;;$/gm, ';12,5;2025-11;Disnaker;');
    const checked = await command('check', file('jatim.csv', filled));
    assert.match(
      checked.out,
      /^38 baris dipakai, untuk 38 wilayah\.\n[^]*Tidak ada yang perlu diperbaiki\.\n$/,
    );
  });

  it('is read with "tidak berlaku" in place of a number', async () => {
    const { out } = await command('template', '3510');
    const filled = out.replace(/;;;;$/m, ';tidak berlaku;2025-11;Disnaker;');
    assert.deepEqual(await command('check', file('tidak-berlaku.csv', filled)), {
      out: [
        '0 baris dipakai, untuk 0 wilayah.',
        '1 wilayah ditampilkan sebagai "tidak berlaku": Kabupaten Banyuwangi.',
        'Tidak ada yang perlu diperbaiki.',
        '',
      ].join('\n'),
      err: '',
      code: 0,
    });
  });

  it('takes codes with dots and spaces, as check does', async () => {
    const { out } = await command('template', '3510');
    for (const code of ['35.10', '35 10', ' 3510 '])
      assert.deepEqual(await command('template', code), { out, err: '', code: 0 }, code);
    assert.equal((await command('template', '35.')).out, (await command('template', '35')).out);
  });

  it('writes all 514 for ID, and headings in English where asked', async () => {
    const { out } = await command('template', 'ID', '--lang', 'en');
    assert.match(out, /^code;name;value;as_of \(day\/month\/year\);source;link\n1101;/);
    assert.equal(out.trimEnd().split('\n').length, 514 + 1);
  });
});

describe('payung-coverage, misused', () => {
  const misuses: readonly (readonly [typed: readonly string[], sentence: RegExp])[] = [
    [['periksa', 'x.csv'], /^Perintah "periksa" tidak ada\. Yang ada: check, template\.\n$/],
    [['check'], /^Sebutkan satu berkas/],
    [['check', 'a.csv', 'b.csv'], /^Sebutkan satu berkas/],
    [['check', '/tidak/ada.csv'], /^Berkas "\/tidak\/ada\.csv" tidak dapat dibaca \(ENOENT\)\.\n$/],
    [['check', 'x.csv', '--cepat'], /^Pilihan --cepat tidak ada/],
    [['template', '99'], /^Kode wilayah "99" tidak ada/],
    [['template'], /^Kode wilayah "" tidak ada/],
    [['template', '35', '36'], /^Tidak jelas untuk apa "36"\.\n$/],
    [['template', 'Jawa', 'Timur'], /^Kode wilayah "Jawa Timur" tidak ada/],
    [['template', '35', '--lang', 'fr'], /^Bahasa "fr" tidak ada/],
  ];
  for (const [typed, sentence] of misuses) {
    it(`says what is wrong with "${typed.join(' ')}" and ends with 2`, async () => {
      const { out, err, code } = await command(...typed);
      assert.match(err, sentence);
      assert.deepEqual([out, code], ['', 2]);
    });
  }

  it('shows how it is used when nothing is asked', async () => {
    const { out, code } = await command();
    assert.match(out, /^Pakai:\n/);
    assert.equal(code, 0);
  });
});
