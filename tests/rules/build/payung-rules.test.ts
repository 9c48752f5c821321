import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calculate } from '@payung/rules';
import type { Answers, CalculationId } from '@payung/rules';
import type { QuestionWords } from '@payung/rules/messages';
import { messages as en } from '@payung/rules/messages/en';
import { messages as id } from '@payung/rules/messages/id';
import { executed, ran } from './running-command.ts';

const on = ['--on', '2026-11-20'];
const heir = ['death', '--segment', 'self-employed', '--registered-on', '2020-01-01'];
const child = [
  '--children.0.level',
  'primary',
  '--children.0.years-left',
  '3',
  '--children.0.until',
  'senior',
];
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('npm run payung-rules', () => {
  it('tells the result in one sentence, its sums with payer and times, its details and how long it holds', async () => {
    const { out, err, code } = await ran('payung-rules', 'death', '--segment', 'wage-earner', ...on);
    assert.deepEqual([err, code], ['', 0]);
    assert.match(out, /^Ahli waris menerima Rp42\.000\.000\.$/m);
    assert.match(out, /^ {2}Santunan kematian +Rp20\.000\.000 {2}BPJS Ketenagakerjaan, sekali$/m);
    assert.match(out, /^ {2}Semuanya +Rp42\.000\.000$/m);
    assert.match(
      squeezed(out),
      /Dihitung untuk 20 November 2026\. Aturan ini berlaku sejak 2 Desember 2019\./,
    );
    assert.doesNotMatch(out, /Mengapa segini/);
  });

  it('gives every reason with its values, article, address and first day with --why', async () => {
    const { out } = await ran('payung-rules', ...heir, '--months-paid', '40', ...child, ...on, '--why');
    const why = squeezed(out.slice(out.indexOf('Mengapa segini?')));
    assert.match(why, /1\. Santunan kematian: Rp20\.000\.000 Jumlah tetap, sama untuk semua peserta\./);
    assert.match(
      why,
      /– Santunan kematian: Rp20\.000\.000, sejak 2 Desember 2019\. PP 82\/2019 pasal 34\. https:\/\/\S+/,
    );
    assert.match(why, /4\. Beasiswa anak ke-1: Rp19\.500\.000/);
    const { lines } = calculate(
      'death',
      {
        segment: 'self-employed',
        registeredOn: '2020-01-01',
        monthsPaid: 40,
        children: [{ level: 'primary', yearsLeft: 3, until: 'senior' }],
      },
      '2026-11-20',
    );
    // Beside those of the lines stands the waiting period.
    assert.equal(why.match(/– /g)!.length, lines.flatMap((line) => line.parameters).length + 1);
  });

  it('gives the law behind a fact and the last known value with --why, too', async () => {
    const retired = ['pension', '--kind', 'old-age', '--birth-date', '1967-01-01', '--months-paid', '200'];
    const typed = [...retired, '--average-wage', '5000000', '--why'];
    const known = squeezed((await ran('payung-rules', ...typed, ...on)).out);
    assert.match(known, /Usia pensiun: 59 tahun, sejak 1 Januari 2025\. PP 45\/2015 pasal 15\./);
    const unknown = squeezed((await ran('payung-rules', ...typed, '--on', '2027-06-01')).out);
    assert.match(
      unknown,
      /paling sedikit Rp411\.400 \(sampai 28 Februari 2027\), paling banyak Rp4\.932\.300/,
    );
    assert.match(unknown, /Rp411\.400, sejak 1 Maret 2026 sampai 28 Februari 2027\. PP 45\/2015 pasal 18\./);
  });

  it('speaks English with --lang en', async () => {
    const { out } = await ran(
      'payung-rules',
      'death',
      '--segment',
      'wage-earner',
      ...on,
      '--lang',
      'en',
      '--why',
    );
    assert.match(out, /Rp42,000,000/);
    assert.match(squeezed(out), /since 2 December 2019\. PP 82\/2019 article 34\./);
  });

  it('gives the raw result with --json, and nothing else', async () => {
    const typed = [
      'contribution',
      '--segment',
      'self-employed',
      '--income',
      '3.000.000',
      '--occupation',
      'other',
      '--json',
      ...on,
    ];
    const { out, err, code } = await ran('payung-rules', ...typed);
    assert.deepEqual([err, code], ['', 0]);
    const answers = { segment: 'self-employed', income: 3_000_000, occupation: 'other' };
    assert.deepEqual(JSON.parse(out), calculate('contribution', answers, '2026-11-20'));
  });

  it('refuses --why beside --json, which has no words', async () => {
    const { out, err, code } = await ran('payung-rules', 'death', '--json', '--why', ...on);
    assert.deepEqual(
      [out, err, code],
      ['', '--json dan --why tidak bisa dipakai bersama. Pakai salah satu.\n', 2],
    );
  });

  it('tells a budget month by month, equal months in one row', async () => {
    const typed = ['group-budget', '--people', '10', '--payer', 'donor', '--occupation', 'other'];
    const { out } = await ran('payung-rules', ...typed, '--months', '4', '--on', '2026-11-20');
    assert.match(
      out,
      /^Bulan demi bulan\n {2}November 2026 – Desember 2026 {2}Rp84\.000 \(setiap bulan\)\n {2}Januari 2027 – Februari 2027 {3}Rp168\.000 \(setiap bulan\)$/m,
    );
    assert.match(out, /Bulan sesudah 20 November 2026 dihitung menurut aturan yang diketahui sekarang\./);
    assert.doesNotMatch(squeezed(out), /Aturan ini berlaku .* sampai 31 Desember 2026/);
    const within = await ran('payung-rules', ...typed, '--months', '2', '--on', '2026-10-20');
    assert.doesNotMatch(within.out, /Bulan sesudah/);
    assert.match(squeezed(within.out), /Aturan ini berlaku .* sampai 31 Desember 2026/);
  });

  it('takes a list as JSON and field by field', async () => {
    const list = '[{"level":"primary","yearsLeft":3,"until":"senior"}]';
    const asJson = await ran(
      'payung-rules',
      ...heir,
      '--months-paid',
      '40',
      '--children',
      list,
      ...on,
      '--json',
    );
    const byField = await ran('payung-rules', ...heir, '--months-paid', '40', ...child, ...on, '--json');
    assert.equal(JSON.parse(asJson.out).totals.scholarship, 19_500_000);
    assert.equal(asJson.out, byField.out);
  });

  it('takes the items of a list in the order of their places, in whichever order they are typed', async () => {
    const second = ['--children.1.level', 'junior', '--children.1.until', 'junior'];
    const whole = [...heir, '--months-paid', '40', ...on, '--json'];
    const inOrder = await ran('payung-rules', ...whole, ...child, ...second);
    assert.equal(inOrder.code, 0);
    assert.equal((await ran('payung-rules', ...whole, ...second, ...child)).out, inOrder.out);
  });

  const sameAnswers: readonly (readonly [typed: readonly string[], answers: Answers])[] = [
    [['--wage=3000000'], { wage: 3_000_000 }],
    [['--wage', 'Rp3.000.000'], { wage: 3_000_000 }],
    [['--wage', '3 juta'], { wage: 3_000_000 }],
    [['--wage', '3000000', '--job-loss-member'], { wage: 3_000_000, jobLossMember: true }],
    [['--wage', '3000000', '--jobLossMember', 'true'], { wage: 3_000_000, jobLossMember: true }],
    [['--wage', '3000000', '--job-loss-member', 'ya'], { wage: 3_000_000, jobLossMember: true }],
    [['--wage', '3000000', '--job-loss-member', 'false'], { wage: 3_000_000, jobLossMember: false }],
  ];
  for (const [typed, answers] of sameAnswers) {
    it(`reads ${typed.join(' ')}`, async () => {
      const whole = [
        'contribution',
        '--segment',
        'wage-earner',
        '--risk-class',
        '2',
        '--scale',
        'medium-large',
      ];
      const { out } = await ran('payung-rules', ...whole, ...typed, ...on, '--json');
      const all = { segment: 'wage-earner', riskClass: 2, scale: 'medium-large', ...answers };
      assert.deepEqual(JSON.parse(out), calculate('contribution', all, '2026-11-20'));
    });
  }

  it('ends with 0 also when nothing is paid or nothing is known, because that is an answer', async () => {
    const nothing = await ran(
      'payung-rules',
      'death',
      '--segment',
      'wage-earner',
      '--active',
      'false',
      ...on,
    );
    assert.deepEqual([nothing.code, nothing.err], [0, '']);
    assert.match(nothing.out, /Tidak ada yang dibayar\./);
    const early = await ran('payung-rules', 'death', '--on', '2014-01-01', '--segment', 'wage-earner');
    assert.deepEqual([early.code, early.err], [0, '']);
    assert.match(squeezed(early.out), /hanya bisa untuk tanggal 1 Juli 2015 dan sesudahnya/);
  });

  it('names the last known value and its end beyond the last row', async () => {
    const earner = [
      '--segment',
      'wage-earner',
      '--wage',
      '20000000',
      '--risk-class',
      '1',
      '--scale',
      'medium-large',
    ];
    const { out, code } = await ran('payung-rules', 'contribution', ...earner, '--on', '2027-03-15');
    assert.equal(code, 0);
    assert.match(squeezed(out), /belum diumumkan.*Rp11\.086\.300 \(sampai 28 Februari 2027\)/);
  });
});

describe('npm run payung-rules › what cannot be worked out', () => {
  it('names what is missing by option, label and hint, on stderr, and ends with 2', async () => {
    const typed = ['death', '--segment', 'self-employed', ...on, '--why'];
    const { out, err, code } = await ran('payung-rules', ...typed);
    assert.deepEqual([out, code], ['', 2]);
    const { label, hint } = (id.death.questions as Readonly<Record<string, QuestionWords>>).registeredOn!;
    const told = `Belum lengkap. Yang masih perlu diisi: --registered-on TTTT-BB-HH ${label} ${hint}`;
    assert.ok(squeezed(err).startsWith(told), err);
  });

  it('takes the day of registration from the months paid, and says so', async () => {
    const asked = ['death', '--segment', 'self-employed', '--months-paid', '40', ...on];
    const { out, err, code } = await ran('payung-rules', ...asked);
    assert.equal(code, 0);
    assert.match(out, /Ahli waris menerima Rp42\.000\.000\./);
    assert.equal(
      squeezed(err),
      'Tidak diisi: --registered-on. Menurut --months-paid sekurang-kurangnya sejak 2024-08-31; itu yang dipakai.',
    );
  });

  const monthsOnly: readonly (readonly [months: string, isDecided: boolean])[] = [
    ['4', false],
    ['12', false],
    ['16', false],
    ['17', true],
  ];
  for (const [months, isDecided] of monthsOnly) {
    const does = isDecided
      ? 'takes the day of registration from'
      : 'asks for the day of registration besides';
    it(`${does} ${months} months paid, where a year may be paid ahead and the waiting period is three`, async () => {
      const asked = ['death', '--segment', 'self-employed', '--months-paid', months, ...on];
      const { out, code } = await ran('payung-rules', ...asked);
      assert.equal(code, isDecided ? 0 : 2);
      assert.equal(/Rp42\.000\.000/.test(out), isDecided);
    });
  }

  for (const months of ['-5', '99999', '2,5', 'lama']) {
    it(`says that ${months} months paid are wrong before anything is taken from them`, async () => {
      const asked = ['death', '--segment', 'self-employed', '--months-paid', months, ...on];
      const { out, err, code } = await ran('payung-rules', ...asked);
      assert.deepEqual([out, code], ['', 2]);
      assert.match(err, /^Ada isian yang perlu diperbaiki:\n\n {2}--months-paid\n {6}\S/);
    });
  }

  it('states no result that an earlier day of registration would change, and says what it depends on', async () => {
    const asked = ['death', '--segment', 'self-employed', '--months-paid', '3', ...on];
    const indonesian = await ran('payung-rules', ...asked);
    assert.deepEqual([indonesian.out, indonesian.code], ['', 2]);
    assert.match(
      indonesian.err,
      /^Belum lengkap\. Yang masih perlu diisi:\n\n {2}--registered-on TTTT-BB-HH$/m,
    );
    assert.match(
      indonesian.err,
      /^Hasilnya tergantung --registered-on\. Menurut --months-paid sekurang-kurangnya sejak 2026-11-20; /m,
    );
    assert.doesNotMatch(indonesian.err, /itu yang dipakai|Tidak dipakai/);
    const english = await ran('payung-rules', ...asked, '--lang', 'en', '--json');
    assert.deepEqual([JSON.parse(english.out).missing, english.code], [['registeredOn'], 2]);
    assert.match(
      english.err,
      /^The result depends on --registered-on\. By --months-paid it is 2026-11-20 at the latest; /m,
    );
  });

  it('says which answers are not used, because nothing asks for them', async () => {
    const { err, code } = await ran('payung-rules', ...heir, '--months-paid', '40', ...on);
    assert.equal(code, 0);
    assert.equal(squeezed(err), 'Tidak dipakai, karena tidak ditanyakan untuk jawaban ini: --months-paid');
  });

  it('calls no answer unused while a wrong or missing one may decide whether it is asked', async () => {
    const wrong = await ran(
      'payung-rules',
      ...heir,
      '--months-paid',
      '40',
      ...child,
      '--children.1.level',
      'x',
      ...on,
    );
    assert.match(wrong.err, /--children\.1\.level\n/);
    assert.doesNotMatch(wrong.err, /Tidak dipakai/);
    const missing = await ran('payung-rules', 'death', '--months-paid', '40', ...on);
    assert.match(missing.err, /--segment …/);
    assert.doesNotMatch(missing.err, /Tidak dipakai/);
  });

  it('says what is wrong in the words of the widget, at the option, with what may stand there', async () => {
    const { err, code } = await ran('payung-rules', 'contribution', '--segment', 'nelayan', ...on);
    assert.equal(code, 2);
    assert.equal(
      squeezed(err),
      'Ada isian yang perlu diperbaiki: --segment Pilih salah satu jawaban yang ada. wage-earner, self-employed',
    );
    const own = ['contribution', '--segment', 'self-employed', '--income'];
    assert.match(
      (await ran('payung-rules', ...own, 'banyak', ...on)).err,
      /--income\n +Isi dengan angka saja/,
    );
    assert.match((await ran('payung-rules', ...own, '-5', ...on)).err, /--income\n +Terlalu kecil\./);
    assert.match((await ran('payung-rules', ...own, '1e99', ...on)).err, /--income\n +Isi dengan angka saja/);
  });

  it('names a wrong and a missing field of a list by its place', async () => {
    const { err } = await ran(
      'payung-rules',
      ...heir,
      '--months-paid',
      '40',
      '--children.0.level',
      'sd',
      '--children.1.age',
      '7',
      ...on,
    );
    assert.match(err, /--children\.0\.level\n +Pilih salah satu jawaban yang ada\. kindergarten, primary/);
    assert.match(err, /--children\.1\.level …\n/);
  });

  it('says that an item of a list is an object, with an example, where it is none', async () => {
    const typed = [...heir, '--months-paid', '40', '--children', '[1,null]', ...on];
    const indonesian = await ran('payung-rules', ...typed);
    assert.equal(indonesian.code, 2);
    assert.equal(
      squeezed(indonesian.err),
      'Ada isian yang perlu diperbaiki: ' +
        '--children.0 Anak ke-1: tulis sebagai objek JSON, misalnya {"level":"kindergarten"} ' +
        '--children.1 Anak ke-2: tulis sebagai objek JSON, misalnya {"level":"kindergarten"}',
    );
    const english = await ran('payung-rules', ...typed, '--lang', 'en');
    assert.match(
      english.err,
      /--children\.1\n +Child 2: write a JSON object, for example \{"level":"kindergarten"\}$/m,
    );
  });

  it('still gives the raw result with --json', async () => {
    const { out, err, code } = await ran('payung-rules', 'death', '--json', ...on);
    assert.equal(code, 2);
    assert.deepEqual(JSON.parse(out).missing, ['segment']);
    assert.match(err, /--segment …/);
  });

  const dues = ['contribution', '--segment', 'wage-earner', '--wage', '5000000'];
  const misuses: readonly (readonly [typed: readonly string[], complaint: RegExp])[] = [
    [['death', '--segment', 'wage-earner'], /^Tulis harinya dengan --on TTTT-BB-HH\. \S/m],
    [['death', '--on', '2026-02-30'], /^--on 2026-02-30: Tanggal ini tidak ada di kalender\./m],
    [['death', '--on', 'x'], /^--on x: /m],
    [['deth', ...on], /^Tidak ada perhitungan "deth"\. Maksudnya death\?/m],
    [['constructor', ...on], /^Tidak ada perhitungan "constructor"\./m],
    [['__proto__', ...on], /^Tidak ada perhitungan "__proto__"\./m],
    [['../death', ...on], /^Tidak ada perhitungan "\.\.\/death"\./m],
    [['xyzzy', ...on], /^Tidak ada perhitungan "xyzzy"\. Daftarnya/m],
    [['death', '--month-paid', '4', ...on], /^Tidak ada pilihan --month-paid\. Maksudnya --months-paid\?$/m],
    [
      ['death', '--children.0.levl', 'x', ...on],
      /^Tidak ada pilihan --children\.0\.levl\. Maksudnya --children\.0\.level\?$/m,
    ],
    [
      ['death', '--children', 'satu', ...on],
      /^--children: tulis sebagai daftar JSON, misalnya '\[\{"level":"kindergarten"\}\]'$/m,
    ],
    [['death', '--children', '{}', ...on], /^--children: tulis sebagai daftar JSON/m],
    [['death', '--segment', ...on], /^--segment belum ada nilainya\.$/m],
    [['death', '--active', 'mungkin', ...on], /^--active: tulis true atau false\.$/m],
    [['death', 'wage-earner', ...on], /^Tidak jelas untuk apa "wage-earner"\./m],
    [['death', '--lang', 'de', ...on], /^Tidak ada bahasa "de"\./m],
    [['death', '--', ...on], /^Tidak ada pilihan --\./m],
    [[...dues, '--on', '2015-08-01', ...on], /^--on diisi dua kali\. Isi sekali saja\.$/m],
    [[...dues, '--wage', '6000000', ...on], /^--wage diisi dua kali\. Isi sekali saja\.$/m],
    [[...dues, '--wage', '6000000', '--lang', 'en', ...on], /^--wage is given twice\. Give it once\.$/m],
    [[...dues, '--lang', 'en', '--lang=id', ...on], /^--lang diisi dua kali\./m],
    [
      [...dues, '--job-loss-member', '--jobLossMember', 'false', ...on],
      /^--job-loss-member dan --jobLossMember mengisi jawaban yang sama\. Pakai salah satu\.$/m,
    ],
    [
      [...heir, '--children.0.level', 'primary', '--children.0.level', 'junior', ...on],
      /^--children\.0\.level diisi dua kali\./m,
    ],
    [
      [...heir, '--children', '[{"level":"primary"}]', '--children.0.level', 'senior', ...on],
      /^--children dan --children\.0\.level mengisi jawaban yang sama\. Pakai salah satu\.$/m,
    ],
    [
      [...heir, '--children.1.age', '7', '--children', '[]', '--lang', 'en', ...on],
      /^--children\.1\.age and --children give the same answer\. Use one of them\.$/m,
    ],
    [
      [...heir, '--children.5.level', 'bad', ...on],
      /^--children\.5\.level: nomor dalam daftar mulai dari 0 .* Seharusnya --children\.0\.level\.$/m,
    ],
    [
      [...heir, ...child, '--children.2.age', '7', '--lang', 'en', ...on],
      /^--children\.2\.age: the places in a list start at 0 .* Expected here: --children\.1\.age\.$/m,
    ],
  ];
  for (const [typed, complaint] of misuses) {
    it(`does not understand "${typed.join(' ')}": says why on stderr and ends with 2`, async () => {
      const { out, err, code } = await ran('payung-rules', ...typed);
      assert.deepEqual([out, code], ['', 2]);
      assert.match(err, complaint);
    });
  }
});

describe('npm run payung-rules › help', () => {
  const calculations = Object.keys(id).filter((name) => name !== 'general') as CalculationId[];

  it('lists every calculation, alone and with --help', async () => {
    const { out, code } = await ran('payung-rules');
    assert.equal(code, 0);
    for (const name of calculations) assert.ok(squeezed(out).includes(`${name} ${id[name].title}`), name);
    assert.equal((await ran('payung-rules', '--help')).out, out);
    assert.equal((await ran('payung-rules', '-h')).out, out);
  });

  for (const [language, messages] of Object.entries({ id, en })) {
    it(`asks every question of every calculation in the citizen's words (${language})`, async () => {
      for (const name of calculations) {
        const { out, code } = await ran('payung-rules', name, '--help', '--lang', language);
        assert.equal(code, 0);
        const told = squeezed(out);
        const { questions } = messages[name] as {
          questions: Record<string, { label: string; choices?: object }>;
        };
        for (const [path, { label, choices = {} }] of Object.entries(questions)) {
          const option = path.replace('.', '.0.').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
          assert.ok(told.includes(`--${option} `), `${name} --${option}`);
          assert.ok(told.includes(squeezed(label)), `${name}: ${label}`);
          for (const choice of Object.values(choices))
            assert.ok(told.includes(squeezed(choice)), `${name}: ${choice}`);
        }
        assert.doesNotMatch(out, /undefined|NaN|\[object/);
      }
    });
  }

  it('tells type, range, default, and what is required', async () => {
    const { out } = await ran('payung-rules', 'death', '--help');
    assert.match(out, /^ {2}--segment … {2}\(wajib\)$/m);
    assert.match(out, /^ {2}--active true\|false {2}\(kalau kosong: true\)$/m);
    assert.match(
      squeezed(out),
      /--months-paid angka \(0 bulan sampai 900 bulan; wajib; tergantung jawaban lain\)/,
    );
    assert.match(out, /^ {2}--children daftar JSON {2}\(0 sampai 10; /m);
  });
});

describe('npm run --silent payung-rules', () => {
  it('leaves stdout to the answer, so that a pipe can read it, and passes the exit code on', async () => {
    const typed = [
      'run',
      '--silent',
      'payung-rules',
      '--',
      'death',
      '--segment',
      'wage-earner',
      '--json',
      ...on,
    ];
    const { out, code } = await executed('npm', typed);
    assert.deepEqual([JSON.parse(out).status, code], ['complete', 0]);
    assert.equal((await executed('npm', [...typed.slice(0, 5), '--json', ...on])).code, 2);
  });

  it('bears that its reader leaves early', async () => {
    const { out, err, code } = await executed('sh', [
      '-c',
      `"${process.execPath}" packages/rules/bin/payung-rules.ts accident --help | head -1`,
    ]);
    assert.deepEqual([out.trim(), err, code], [id.accident.title, '', 0]);
  });
});
