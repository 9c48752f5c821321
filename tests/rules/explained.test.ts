import { expect } from '@open-wc/testing';
import type { Answers } from '@payung/rules';
import type { GeneralGroundWords, GeneralWhyWords, GeneralWords } from '@payung/rules/messages';
import type { GroundWords, WhyWords } from '@payung/rules/messages';
import { citations as accidentSources } from '@payung/rules/accident/citations';
import { citations as constructionSources } from '@payung/rules/construction/citations';
import { citations as contributionSources } from '@payung/rules/contribution/citations';
import { citations as eligibilitySources } from '@payung/rules/eligibility/citations';
import { citations as jobLossSources } from '@payung/rules/job-loss/citations';
import { citations as migrantSources } from '@payung/rules/migrant-benefit/citations';
import { citations as projectionSources } from '@payung/rules/old-age-projection/citations';
import { citations as withdrawalSources } from '@payung/rules/old-age-withdrawal/citations';
import { citations as pensionSources } from '@payung/rules/pension/citations';
import { messages as en } from '@payung/rules/messages/en';
import { messages as id } from '@payung/rules/messages/id';
import { explain, ground, remarks, steps, summaryText, tableSums, telling } from '@payung/rules/telling';
import type { Explained } from '@payung/rules/telling';
import { calculations } from './calculations.ts';
import { vectors } from './vectors.ts';

const hurt = { segment: 'wage-earner', wage: 3_000_000 };
const dismissed = {
  cause: 'terminated',
  ageAtRegistration: 30,
  monthsPaidInLast24: 24,
  longestRunPaid: 12,
  wage: 4_000_000,
};

type Language = 'id' | 'en';
type Words = Readonly<Record<string, WhyWords & GroundWords>> & {
  readonly general: GeneralWords & GeneralWhyWords & GeneralGroundWords;
};
const languages = { id, en } as unknown as Readonly<Record<Language, Words>>;
const citations = {
  ...accidentSources,
  ...constructionSources,
  ...contributionSources,
  ...eligibilitySources,
  ...jobLossSources,
  ...migrantSources,
  ...pensionSources,
  ...projectionSources,
  ...withdrawalSources,
};

function told(name: string, answers: Answers, on: string, language: Language): Explained {
  const calculation = calculations.find((one) => one.id === name)!;
  const { general, ...words } = languages[language];
  const grounds = words[name]!;
  const explaining = { citations, grounds, generalGrounds: general };
  const answering = {
    calculation,
    why: grounds,
    general,
    generalWhy: general,
    explaining: () => Promise.resolve(explaining),
  };
  const result = calculation.calculate(answers, on);
  return explain(telling(result, answering, general, language), explaining, answers);
}

/** The rule of every step, and where its values stand. */
function explained(
  name: string,
  answers: Answers,
  on: string,
  language: Language = 'id',
): [string, ...string[]][] {
  const all = told(name, answers, on, language);
  return steps(all).map(({ rule, parameters }) => [
    rule,
    ...parameters
      .flatMap((parameter) => ground(parameter, all) ?? [])
      .map(({ name: what, value, since, law }) => `${what}${value && `: ${value}`}, ${since}. ${law}`),
  ]);
}

/** The steps that bear a title with their grounds, by title. */
function titled(...of: Parameters<typeof told>): ReadonlyMap<string, readonly string[]> {
  const all = told(...of);
  return new Map(
    steps(all).map(({ title, rule, parameters }) => [
      title,
      [
        rule,
        ...parameters
          .flatMap((parameter) => ground(parameter, all) ?? [])
          .map(({ name, value, since, law }) => `${name}: ${value}, ${since}. ${law}`),
      ],
    ]),
  );
}

const rules = (...of: Parameters<typeof explained>): string[] => explained(...of).map(([rule]) => rule);
const headline = (name: string, answers: Answers, on: string, language: Language = 'id'): string =>
  summaryText(told(name, answers, on, language));

describe('the programmes of somebody', () => {
  const everybody =
    'JKK dan JKM wajib untuk semua. Untuk yang digaji, JHT wajib mulai dari usaha kecil dan JP mulai dari usaha menengah.';
  const matrix =
    'Program wajib menurut jenis pekerjaan: berlaku, sejak 1 Juli 2015. Perpres 109/2013 pasal 6(3)';

  it('rest on the rule by kind of work and, for the self-employed, on the age limit', () => {
    expect(explained('eligibility', { segment: 'self-employed', age: 30 }, '2026-03-01')).to.deep.equal([
      [
        `${everybody} Pekerja mandiri dan pekerja migran boleh ikut JHT; pekerja mandiri yang punya pekerja wajib. Pekerja mandiri mendaftar sebelum berumur 65 tahun.`,
        matrix,
        'Batas umur mendaftar pekerja mandiri: 65 tahun, sejak 1 Juli 2015. BPJS Ketenagakerjaan',
      ],
    ]);
  });

  it('rest on the age limit of JKP where that is automatic', () => {
    const answers = { segment: 'wage-earner', scale: 'small', age: 30 };
    expect(explained('eligibility', answers, '2026-03-01')).to.deep.equal([
      [
        `${everybody} JKP otomatis untuk yang didaftarkan sebelum berumur 54 tahun.`,
        matrix,
        'Batas umur JKP: 54 tahun, sejak 2 Februari 2021. PP 37/2021 pasal 4',
      ],
    ]);
  });

  it('are told after the reasons', () => {
    const micro = { segment: 'wage-earner', scale: 'micro' };
    expect(explained('eligibility', micro, '2018-03-01')).to.deep.equal([
      [
        'JKP belum ada pada bulan itu.',
        'Batas umur JKP: 54 tahun, sejak 2 Februari 2021. PP 37/2021 pasal 4',
      ],
      [everybody, matrix],
    ]);
  });

  it('of a building project are only those that everybody has', () => {
    expect(rules('eligibility', { segment: 'construction' }, '2026-03-01')).to.deep.equal([
      `${everybody} Pekerja proyek tidak ikut JHT dan JP.`,
    ]);
  });

  it('rest on nothing but the reason where nobody can register', () => {
    expect(rules('eligibility', { segment: 'self-employed', age: 65 }, '2026-03-01')).to.deep.equal([
      'Pekerja mandiri hanya bisa mendaftar sebelum berumur 65 tahun.',
    ]);
  });

  it('are explained in English, too', () => {
    expect(rules('eligibility', { segment: 'self-employed', age: 30 }, '2026-03-01', 'en')[0]).to.match(
      /^JKK and JKM are required for everybody\. .* before they are 65 years old\.$/,
    );
  });
});

describe('a step that a table feeds', () => {
  const contract = { basis: 'contract', contractValue: 2_000_000_000 };
  const late = {
    cause: 'retirement-age',
    age: 60,
    balance: 100_000_000,
    earlierPayments: [{ date: '2020-01-01', amount: 1 }],
  };

  it('writes the rates of a contract value, each programme its own', () => {
    expect(rules('construction', contract, '2026-03-01')).to.deep.equal([
      'Nilai kontrak tanpa PPN dibagi beberapa bagian: 0,21% sampai Rp100.000.000; 0,17% sampai Rp500.000.000; 0,13% sampai Rp1.000.000.000; 0,11% sampai Rp5.000.000.000; 0,09% di atasnya.',
      'Nilai kontrak tanpa PPN dibagi beberapa bagian: 0,03% sampai Rp100.000.000; 0,02% sampai Rp1.000.000.000; 0,01% di atasnya.',
    ]);
    expect(rules('construction', contract, '2026-03-01', 'en')[1]).to.equal(
      'The contract value without VAT is cut into slices: 0.03% up to Rp100,000,000; 0.02% up to Rp1,000,000,000; 0.01% above.',
    );
  });

  it('writes the rates of the ordinary income tax', () => {
    expect(rules('old-age-withdrawal', late, '2026-03-01').at(-1)).to.equal(
      'Tarif pajak penghasilan biasa atas semua pencairan dalam tahun itu: 5% sampai Rp60.000.000; 15% sampai Rp250.000.000; 25% sampai Rp500.000.000; 30% sampai Rp5.000.000.000; 35% di atasnya.',
    );
  });

  it('writes the percentage that several lasting damages have together', () => {
    const impairments = [{ kind: 'thumb-left' }, { kind: 'smell' }];
    const answers = { ...hurt, outcome: 'partial-disability', impairments };
    expect(rules('accident', answers, '2026-03-01')[0]).to.equal('Persen cacat (22%) dari 80 bulan upah.');
    expect(rules('accident', answers, '2026-03-01', 'en')[0]).to.equal(
      'The percentage of disability (22%) of 80 months of wage.',
    );
  });

  it('writes what is saved each month', () => {
    const own = { segment: 'self-employed', income: 3_000_000, months: 12 };
    expect(rules('old-age-projection', own, '2026-03-01')[1]).to.equal(
      'Setiap bulan 2% dari dasar iuran: Rp59.000.',
    );
    const abroad = { segment: 'migrant', monthlyDeposit: 50_000, months: 12 };
    expect(rules('old-age-projection', abroad, '2026-03-01', 'en')[1]).to.equal(
      'The dues chosen, each month: Rp50,000.',
    );
  });
});

describe('a step whose values depend on the answers', () => {
  const fisher = { segment: 'self-employed', occupation: 'other', income: 3_000_000 };
  const partial = { outcome: 'partial-disability', impairments: [{ kind: 'thumb-right' }] };
  const grounds = (...of: Parameters<typeof explained>): string[] =>
    explained(...of).flatMap(([, ...those]) => those);
  const base = 'Rp2.950.000, sejak 1 Juli 2015. ';

  it('names the base that the table of incomes gives, in every calculation that takes it', () => {
    const cases: readonly (readonly [string, Answers])[] = [
      ['contribution', fisher],
      ['accident', { ...fisher, outcome: 'death' }],
      ['old-age-projection', { ...fisher, months: 12 }],
      [
        'group-budget',
        { people: 5_000, income: 3_000_000, occupation: 'other', payer: 'state-budget', months: 1 },
      ],
    ];
    for (const [name, answers] of cases) {
      const found = grounds(name, answers, '2026-03-01').find((text) => text.startsWith('Dasar'));
      expect(found, name).to.contain(`: ${base}`);
    }
    expect(grounds('contribution', fisher, '2026-03-01', 'en').join('; ')).to.contain(
      'Rp2,950,000, since 1 July 2015.',
    );
  });

  it('names the base of the step on both sides of its border', () => {
    for (const [income, text] of [
      [3_199_999, 'Rp2.950.000'],
      [3_200_000, 'Rp3.450.000'],
    ] as const) {
      const all = grounds('contribution', { ...fisher, income }, '2026-03-01');
      expect(all.find((one) => one.startsWith('Dasar'))).to.contain(`: ${text}, `);
    }
  });

  it('names the percentage of each lasting damage and how much of it counts', () => {
    const impairments = [
      { kind: 'thumb-right', functionLoss: 62.5 },
      { kind: 'hearing-both-per-10db', steps: 3 },
      { kind: 'scalp', percent: 12.5 },
      { kind: 'smell' },
    ];
    const answers = { ...hurt, outcome: 'partial-disability', impairments };
    const table = grounds('accident', answers, '2026-03-01').find((text) => text.startsWith('Tabel'));
    expect(table).to.match(
      /^Tabel persen cacat: Ibu jari tangan kanan 15% × 62,5%; [^;]+ 6% × 3; [^;]+ 12,5%; [^;]+ 10%, sejak/,
    );
  });

  it('names the percentage of the other side where somebody is left-handed, and says why', () => {
    const left = explained('accident', { ...hurt, ...partial, dominantHand: 'left' }, '2026-03-01');
    const right = explained('accident', { ...hurt, ...partial, dominantHand: 'right' }, '2026-03-01');
    expect(left.flat().join(' ')).to.contain('Ibu jari tangan kanan 12%,');
    expect(left.flat().join(' ')).to.contain('(kidal: nilai tangan kanan dan kiri ditukar)');
    expect(right.flat().join(' ')).to.contain('Ibu jari tangan kanan 15%,').and.not.contain('kidal');
    const english = explained('accident', { ...hurt, ...partial, dominantHand: 'left' }, '2026-03-01', 'en');
    expect(english.flat().join(' ')).to.contain('(left-handed: right and left swapped)');
  });

  it('names the years of each level of school that are paid to a child, as the age limit leaves them', () => {
    const children = [
      { level: 'primary', yearsLeft: 4, until: 'senior' },
      { level: 'senior', yearsLeft: 2, until: 'university', universityYears: 4, age: 20 },
    ];
    for (const [name, answers] of [
      ['scholarship', { cause: 'work-death', children }],
      ['death', { segment: 'wage-earner', monthsPaid: 60, children }],
    ] as const) {
      const all = rules(name, answers, '2026-03-01').filter((rule) => rule.startsWith('Jumlah beasiswa'));
      expect(all, name).to.deep.equal([
        'Jumlah beasiswa setiap tahun sekolah yang masih akan dijalani: SD 4 tahun, SMP 3 tahun, SMA 3 tahun. Dibayar setahun sekali.',
        'Jumlah beasiswa setiap tahun sekolah yang masih akan dijalani: SMA 2 tahun, kuliah 1 tahun. Dibayar setahun sekali.',
      ]);
    }
    const english = rules('scholarship', { cause: 'work-death', children }, '2026-03-01', 'en');
    expect(english.join(' ')).to.contain('senior secondary 2 years, university 1 year');
  });

  it('names the return that was entered, else the one that is assumed', () => {
    const savings = { ...fisher, months: 12 };
    expect(rules('old-age-projection', { ...savings, returnRate: 4.25 }, '2026-03-01')[2]).to.equal(
      'Dihitung dari saldo dengan hasil 4,25% setahun, ditambahkan setahun sekali.',
    );
    expect(rules('old-age-projection', savings, '2026-03-01')[2]).to.match(/ hasil 5% setahun/);
  });

  it('names the average wage and the months of dues that a pension is counted from', () => {
    const old = { kind: 'old-age', birthDate: '1960-03-10', monthsPaid: 240, averageWage: 6_000_000 };
    expect(rules('pension', old, '2026-03-01').join(' ')).to.contain(
      '1% dari rata-rata upah Rp6.000.000 untuk setiap tahun iuran (240 bulan).',
    );
    expect(rules('pension', old, '2026-03-01', 'en').join(' ')).to.contain(
      '1% of the average wage of Rp6,000,000 for each year of dues (240 months).',
    );
  });
});

describe('the wage while somebody cannot work', () => {
  const cases = [
    ['2019-12-01', 'id', '100%, lalu 75%, lalu 50% dari upah sebulan. Berubah setelah bulan ke-6 dan ke-12.'],
    ['2019-12-02', 'id', '100% dari upah sebulan selama 12 bulan, lalu 50%.'],
    [
      '2019-12-01',
      'en',
      '100%, then 75%, then 50% of the monthly wage. It changes after the 6th and the 12th month.',
    ],
    ['2019-12-02', 'en', '100% of the monthly wage for 12 months, then 50%.'],
  ] as const;
  for (const [on, language, rule] of cases) {
    it(`after an accident on ${on} (${language}) is ${rule}`, () => {
      for (const monthsUnable of [1, 8, 14]) {
        const answers = { ...hurt, outcome: 'recovered', monthsUnable };
        expect(rules('accident', answers, on, language)[0]).to.equal(rule);
      }
    });
  }
});

describe('the cash of job loss', () => {
  it('across the change of the law rests on both rules', () => {
    expect(explained('job-loss', dismissed, '2024-08-08')[0]).to.deep.equal([
      'Sebagian bulan jatuh setelah aturan berubah. Belum jelas aturan mana yang berlaku, jadi kami tunjukkan keduanya.',
      'Uang tunai tiga bulan pertama: 45%, sejak 1 Februari 2022. PP 37/2021 pasal 21',
      'Uang tunai tiga bulan pertama: 60%, sejak 7 Februari 2025. PP 6/2025 pasal 21',
      'Uang tunai tiga bulan berikutnya: 25%, sejak 1 Februari 2022. PP 37/2021 pasal 21',
      'Uang tunai tiga bulan berikutnya: 60%, sejak 7 Februari 2025. PP 6/2025 pasal 21',
    ]);
  });

  it('across the change of the law names both sums at once', () => {
    expect(headline('job-loss', dismissed, '2024-08-08')).to.equal(
      'Uang tunai Rp8.400.000 atau Rp14.400.000.',
    );
    expect(headline('job-loss', dismissed, '2024-08-08', 'en')).to.equal(
      'Cash of Rp8,400,000 or Rp14,400,000.',
    );
  });

  it('before and after the change rests on one', () => {
    for (const [on, share, law] of [
      ['2024-08-07', '45%', 'PP 37/2021'],
      ['2025-02-07', '60%', 'PP 6/2025'],
    ] as const) {
      const [, first, second, ...rest] = explained('job-loss', dismissed, on)[0]!;
      expect(first).to.match(new RegExp(`^Uang tunai tiga bulan pertama: ${share}, .*\\. ${law} pasal 21$`));
      expect(second).to.match(/^Batas upah: /);
      expect(rest).to.deep.equal([]);
    }
  });
});

describe('a scholarship', () => {
  const children = [{ level: 'primary', yearsLeft: 3 }];
  const scholarship = { cause: 'work-death', children };
  const died = { segment: 'wage-earner', monthsPaid: 60, children };

  it('before 2 December 2019 is paid once, and says so above and below', () => {
    expect(headline('scholarship', scholarship, '2019-12-01')).to.equal(
      'Beasiswa untuk 1 anak berjumlah Rp12.000.000, dibayar satu kali.',
    );
    expect(headline('scholarship', scholarship, '2019-12-01', 'en')).to.equal(
      'The scholarship of one child comes to Rp12,000,000, paid once.',
    );
    for (const [name, answers] of [
      ['scholarship', scholarship],
      ['death', died],
    ] as const) {
      expect(remarks(told(name, answers, '2019-12-01', 'id'))).to.include(
        'Beasiswa adalah perkiraan: dibayar satu kali saja, tidak setiap tahun.',
      );
      expect(remarks(told(name, answers, '2019-12-01', 'en'))).to.include(
        'Scholarships are an estimate: they are paid once only, not every year.',
      );
    }
  });

  it('from then on is paid every year, also beside sums that are paid once', () => {
    expect(headline('scholarship', scholarship, '2019-12-02')).to.match(/ sampai sekolahnya selesai\.$/);
    for (const [name, answers] of [
      ['scholarship', scholarship],
      ['death', died],
    ] as const) {
      expect(remarks(told(name, answers, '2019-12-02', 'id'))).to.include(
        'Beasiswa adalah perkiraan: dibayar setiap tahun selama ada bukti masih sekolah.',
      );
    }
  });
});

describe('the sentence above a result without a sum', () => {
  const resigned = { cause: 'resigned', endedOn: '2026-02-20', balance: 1 };
  const cases: readonly (readonly [string, string, Answers, Readonly<Record<Language, string>>])[] = [
    [
      'tells somebody of 65 years that it is too late to register',
      'eligibility',
      { segment: 'self-employed', age: 65 },
      {
        id: 'Sudah tidak bisa mendaftar sebagai pekerja mandiri.',
        en: 'It is too late to register as self-employed.',
      },
    ],
    [
      'names the first day of a payment that has to wait',
      'old-age-withdrawal',
      resigned,
      {
        id: 'Belum bisa dicairkan sekarang. Bisa mulai 20 Maret 2026.',
        en: 'Not paid yet. It can be paid from 20 March 2026.',
      },
    ],
    [
      'is the shared one where no day is known',
      'old-age-withdrawal',
      { cause: 'retirement-age', age: 55, balance: 1 },
      { id: 'Tidak ada yang dibayar.', en: 'Nothing is paid.' },
    ],
    [
      'does not blame the date for a pension that is not worked out on any',
      'pension',
      { kind: 'parent' },
      {
        id: 'Jenis uang pensiun ini belum kami hitung.',
        en: 'We do not work out this kind of pension yet.',
      },
    ],
    [
      'does not blame it for such a benefit of a migrant worker',
      'migrant-benefit',
      { phase: 'during', benefit: 'termination' },
      { id: 'Santunan ini belum kami hitung.', en: 'We do not work out this benefit yet.' },
    ],
  ];
  for (const [fact, name, answers, sentences] of cases) {
    it(fact, () => {
      for (const language of ['id', 'en'] as const)
        expect(headline(name, answers, '2026-03-01', language)).to.equal(sentences[language]);
    });
  }

  it('blames the date where another one helps', () => {
    const unknown = languages.id.general.unknown;
    expect(headline('migrant-benefit', {}, '2020-01-01')).to.equal(unknown);
    expect(headline('construction', { basis: 'contract', contractValue: 1 }, '2020-08-01')).to.equal(unknown);
  });
});

describe('a source that is no regulation', () => {
  it('is named in the language of the reader', () => {
    const answers = { segment: 'wage-earner', contributing: false, months: 1 };
    const source = (language: Language): string =>
      explained('old-age-projection', answers, '2026-03-01', language).at(-1)!.at(-1)!;
    expect(source('id')).to.match(/\. Ilustrasi kantor cabang BPJS Ketenagakerjaan, bukan peraturan$/);
    expect(source('en')).to.match(
      /\. Illustration of a branch office of BPJS Ketenagakerjaan, not a regulation$/,
    );
  });

  it('is called in Indonesian as the parameters call it', () => {
    expect(id['old-age-projection'].sources).to.deep.equal({
      illustration: projectionSources.illustration!.regulation,
    });
  });
});

describe('a fact', () => {
  /** What every programme is to somebody is one rule, told once for all of them. */
  const toldAsWhole: readonly string[] = ['eligibility'];
  const shown = vectors.filter(({ calculation, answers, on }) => {
    const { facts } = calculations.find(({ id: name }) => name === calculation)!.calculate(answers, on);
    return Object.keys(facts).length > 0 && !toldAsWhole.includes(calculation);
  });

  for (const language of ['id', 'en'] as const) {
    it(`of any result has a step with the rule, its row and where that stands (${language})`, () => {
      expect(shown).to.have.length.above(20);
      for (const { calculation, answers, on } of shown) {
        const all = told(calculation, answers, on, language);
        const { result, answering, figures } = all;
        for (const fact of Object.keys(result.facts)) {
          const text = `${answering.why.facts[fact]!.name}: ${figures.fact(fact)}`;
          const step = steps(all).find(({ title }) => title.split('; ').includes(text));
          expect(step?.rule, `${calculation} ${text}`).to.match(/\.$/);
          const grounds = step!.parameters.map((parameter) => ground(parameter, all));
          expect(grounds.length, text).to.be.above(0);
          for (const one of grounds) expect(one?.law, text).to.match(/\d{4}/);
        }
      }
    });
  }

  it('that is a pension age rests on the row of the day on which it is reached', () => {
    const answers = { kind: 'old-age', monthsPaid: 200, averageWage: 5_000_000 };
    const last = (birthDate: string): readonly string[] =>
      [...titled('pension', { ...answers, birthDate }, '2026-11-20', 'id').values()].at(-1)!;
    expect(last('1967-01-01')[1]).to.equal(
      'Usia pensiun: 59 tahun, sejak 1 Januari 2025. PP 45/2015 pasal 15',
    );
    expect(last('1985-01-01')[1]).to.equal(
      'Usia pensiun: 65 tahun, sejak 1 Januari 2043. PP 45/2015 pasal 15',
    );
  });

  it('that is the last day of a claim is told with the time limit of that day', () => {
    expect(
      titled('job-loss', dismissed, '2025-02-07', 'id').get('Klaim paling lambat: 7 Agustus 2025'),
    ).to.deep.equal([
      'Batas waktunya 6 bulan sesudah berhenti bekerja.',
      'Batas waktu klaim: 6 bulan, sejak 7 Februari 2025. PP 6/2025 pasal 40',
    ]);
    expect(
      titled('job-loss', dismissed, '2024-02-06', 'en').get('Last day for a claim: 6 May 2024')![0],
    ).to.equal('The time limit is 3 months after the end of work.');
  });
});

describe('a reason', () => {
  const said = (name: string, answers: Answers, on: string): string[] =>
    (['id', 'en'] as const).map((language) => remarks(told(name, answers, on, language))[0]!);

  it('between the day of the pension age and the first pension says that the age is reached', () => {
    const own = { kind: 'old-age', birthDate: '1967-11-10', monthsPaid: 20, accumulated: 5_000_000 };
    expect(said('pension', own, '2026-11-20')).to.deep.equal([
      'Usia pensiun sudah tercapai. Uang pensiun dibayar mulai tanggal 1 bulan berikutnya.',
      'The pension age is reached. The pension begins on the first day of the next month.',
    ]);
    expect(said('pension', own, '2026-11-09')[0]).to.match(/^Belum berusia 59 tahun/);
  });

  it('says of a relief whether it holds in every month of a budget or in some', () => {
    const group = { people: 1, payer: 'donor', occupation: 'other' };
    expect(said('group-budget', { ...group, months: 9 }, '2026-04-01')).to.deep.equal([
      'Semua bulan mendapat keringanan pekerja mandiri untuk JKK dan JKM.',
      'Every month has the relief of self-employed workers for JKK and JKM.',
    ]);
    expect(said('group-budget', { ...group, months: 12 }, '2026-04-01')).to.deep.equal([
      'Sebagian bulan mendapat keringanan pekerja mandiri untuk JKK dan JKM.',
      'Some months have the relief of self-employed workers for JKK and JKM.',
    ]);
  });

  it('for the ordinary tax is true as soon as the year before last is past', () => {
    const late = {
      cause: 'death',
      balance: 60_000_000,
      earlierPayments: [{ date: '2024-12-30', amount: 1_000_000 }],
    };
    expect(said('old-age-withdrawal', late, '2026-01-01')).to.deep.equal([
      'Pencairan pertama sudah di luar 2 tahun kalender yang pajaknya dihitung bersama, jadi pajaknya memakai tarif biasa.',
      'The first payment lies outside the 2 years of the calendar that are taxed together, so the ordinary rates apply.',
    ]);
  });
});

describe('a projection of savings', () => {
  const own = { segment: 'self-employed', income: 3_000_000, months: 3, returnRate: 8 };

  it('calls the return of the rules the one that counts where none is given', () => {
    const ground = (language: Language) =>
      explained('old-age-projection', own, '2026-03-01', language).at(-1)![1];
    expect(ground('id')).to.match(/^Hasil setahun kalau tidak diisi: 5%,/);
    expect(ground('en')).to.match(/^Yearly return where none is given: 5%,/);
  });

  it('sums up all months, also where they are few', () => {
    const by = (language: Language) =>
      tableSums(told('old-age-projection', own, '2026-03-01', language)).lines.at(-1)!.by;
    expect(by('id')).to.match(/, jumlah seluruh masa$/);
    expect(by('en')).to.match(/, sum of all months$/);
  });
});

describe('a number that is not known yet', () => {
  const retired = { kind: 'old-age', birthDate: '1967-01-01', monthsPaid: 200, averageWage: 5_000_000 };

  it('is explained by the last one, its article, its days and where the next one is announced', () => {
    expect(explained('pension', retired, '2027-06-01')[0]).to.deep.equal([
      'Ada angka yang belum diketahui untuk tanggal ini, jadi jumlahnya belum bisa dihitung. Setiap Februari atau Maret BPJS Ketenagakerjaan mengumumkannya lewat surat kepada perusahaan, berlaku mulai 1 Maret.',
      'Uang pensiun paling sedikit: Rp411.400, sejak 1 Maret 2026 sampai 28 Februari 2027. PP 45/2015 pasal 18',
      'Uang pensiun paling banyak: Rp4.932.300, sejak 1 Maret 2026 sampai 28 Februari 2027. PP 45/2015 pasal 18',
    ]);
    const worker = { segment: 'wage-earner', riskClass: 2, scale: 'medium-large', wage: 5_000_000 };
    expect(explained('contribution', worker, '2027-03-15', 'en')[0]![1]).to.equal(
      'JP wage ceiling: Rp11,086,300, from 1 March 2026 until 28 February 2027. PP 45/2015 article 29',
    );
  });

  it('says which of the last ones was the least and which the most', () => {
    expect(remarks(told('pension', retired, '2027-06-01', 'id'))[1]).to.match(
      /paling sedikit Rp411\.400 \(.*\), paling banyak Rp4\.932\.300 \(/,
    );
    expect(remarks(told('pension', retired, '2027-06-01', 'en'))[1]).to.match(
      /at least Rp411,400 \(.*\), at most Rp4,932,300 \(/,
    );
  });

  it('is not looked for on a day before the first one', () => {
    const [before] = rules('pension', retired, '2015-06-30');
    expect(before).to.not.contain('Februari atau Maret');
  });
});
