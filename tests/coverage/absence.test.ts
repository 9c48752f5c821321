import { expect } from '@open-wc/testing';
import { absenceOf, absencesIn, joinFigures, pickFigures, summary, type Absence } from '@payung/coverage';
import { figuresByCode } from '@payung/coverage/by-code';
import { parseFigures } from '@payung/coverage/parse';
import { shippedAbsences, shippedFigures } from '@payung/coverage/shipped';
import { shippedCounts } from '@payung/coverage/shipped-counts';
import { regencies } from '@payung/regions';

/** What a host's table comes to. */
function known(text: string) {
  const { figures: rows, absences, problems } = parseFigures(text, { publisher: 'Disnaker' });
  const figures = pickFigures(rows);
  return { figures, absences: absencesIn(figuresByCode(rows), figures, absences), problems };
}

const table = (...rows: readonly string[]) => `kode,indikator,nilai,tanggal\n${rows.join('\n')}`;

const cases: readonly (readonly [fact: string, rows: readonly string[], expected: Absence | undefined])[] = [
  ['no row', ['3511,,20,2025'], 'no-data'],
  ['an empty cell', ['3510,,,2025'], 'no-data'],
  ['the word that there is no data', ['3510,,Belum ada data,2025'], 'no-data'],
  ['a share', ['3510,,20,2025'], undefined],
  ['the word that a share does not apply', ['3510,,tidak berlaku,2025'], 'not-applicable'],
  ['a share of another year and that word', ['3510,,tidak berlaku,2025', '3510,,20,2023'], undefined],
  ['people enrolled with public money', ['3510,local_budget_protected,1200,2025'], 'budget-only'],
  [
    'people enrolled with public money, and vulnerable workers',
    ['3510,local_budget_protected,1200,2025', '3510,vulnerable_workers_protected,1500,2025'],
    'budget-only',
  ],
  [
    'people enrolled with public money, and workers who could be members',
    ['3510,local_budget_protected,1200,2025', '3510,workforce_eligible,90000,2025'],
    'budget-only',
  ],
  [
    'people enrolled with public money, and members',
    ['3510,local_budget_protected,1200,2025', '3510,active_participants,40000,2025'],
    'no-data',
  ],
  ['vulnerable workers alone, whoever pays', ['3510,vulnerable_workers_protected,1500,2025'], 'no-data'],
  [
    'people enrolled with public money, and the word',
    ['3510,local_budget_protected,1200,2025', '3510,,n/a,2025'],
    'not-applicable',
  ],
  [
    'people enrolled with public money, and a share',
    ['3510,local_budget_protected,1,2025', '3510,,2,2025'],
    undefined,
  ],
  ['that word in place of a count', ['3510,local_budget_protected,n/a,2025'], 'no-data'],
];

describe('absenceOf(), of a host\u2019s table', () => {
  for (const [fact, rows, expected] of cases) {
    it(`is ${expected ?? 'undefined'} for an area with ${fact}`, () => {
      expect(absenceOf('3510', known(table(...rows)))).to.equal(expected);
    });
  }

  it('is "no-data" for what is no area', () => {
    for (const code of ['', '__proto__', '9999']) expect(absenceOf(code, known(table()))).to.equal('no-data');
  });
});

describe('cells that say that a share does not apply', () => {
  for (const cell of [
    'tidak berlaku',
    'Tidak  Berlaku',
    'tdk berlaku',
    'TB',
    't.b.',
    'n/a',
    'N/A',
    'n.a.',
    'NA',
    'not applicable',
  ]) {
    it(`are understood as ${cell}, and the row is no fault`, () => {
      const { absences, problems } = known(table(`3510,,${cell},2025`));
      expect([...absences]).to.deep.equal([['3510', 'not-applicable']]);
      expect(problems).to.deep.equal([{ code: 'not-applicable', line: 2, cell: cell, isKept: true }]);
    });
  }

  for (const cell of ['', '-', '–', '…', '...', '#N/A', 'belum ada data', 'Tidak ada data', 'no data']) {
    it(`are not "${cell}", which says that there is none`, () => {
      const { absences, problems } = known(table(`3510,,${cell},2025`));
      expect([...absences]).to.deep.equal([]);
      expect(problems.map(({ code }) => code)).to.deep.equal(['missing-value']);
    });
  }

  for (const cell of ['nab', 'tb 2', 'tidak', 'berlaku', '0 (n/a)', 'n/a'.repeat(10_000)]) {
    it(`are not ${cell.slice(0, 20)}, which is no number`, () => {
      const { absences, problems } = known(table(`3510,,${cell},2025`));
      expect([...absences]).to.deep.equal([]);
      expect(problems.map(({ code }) => code)).to.deep.equal(['bad-value']);
    });
  }
});

describe('a column that says why there is no share', () => {
  const kindOf = (heading: string, ...rows: readonly string[]) => {
    const { absences, problems } = known(`kode,nilai,${heading}\n${rows.join('\n')}`);
    return [absences.get('3510'), problems.map(({ code }) => code)];
  };

  for (const [heading, word, kind] of [
    ['asal', 'hanya jumlah yang didaftarkan pemerintah', 'budget-only'],
    ['origin', 'Only the number enrolled by the government', 'budget-only'],
    ['absence', 'budget-only', 'budget-only'],
    ['absence', 'not-applicable', 'not-applicable'],
    ['asal', 'tidak berlaku', 'not-applicable'],
  ] as const)
    it(`is understood as "${heading}" with "${word}", and the row is no fault`, () => {
      expect(kindOf(heading, `3510,,${word}`)).to.deep.equal([kind, ['no-date']]);
    });

  it('says nothing beside a share, which wins', () => {
    expect(kindOf('asal', '3510,20,tidak berlaku')).to.deep.equal([undefined, ['no-date']]);
  });

  for (const word of ['', 'no-data', 'n/a', 'dihitung', '__proto__'])
    it(`leaves the row without data where it holds "${word}"`, () => {
      expect(kindOf('asal', `3510,,${word}`)).to.deep.equal([undefined, ['no-date', 'missing-value']]);
    });
});

describe('absenceOf(), of the shipped figures', () => {
  const shipped = { figures: shippedFigures(), absences: shippedAbsences() };
  const ofKind = (kind: Absence | undefined) =>
    regencies.map(({ code }) => code).filter((code) => absenceOf(code, shipped) === kind);

  it('tells three kinds of nothing apart: of 514 regencies 111 have a share, 325 no data, 3 none that applies, 75 a budget only', () => {
    expect(
      ([undefined, 'no-data', 'not-applicable', 'budget-only'] as const).map((kind) => ofKind(kind).length),
    ).to.deep.equal([111, 325, 3, 75]);
    expect(ofKind('not-applicable')).to.deep.equal(['3205', '3303', '3376']);
  });

  it('counts them so in the summary', () => {
    const { withData, withoutData, notApplicable, budgetOnly } = summary(
      joinFigures(regencies, shipped.figures),
      shipped.absences,
    );
    expect([withData, withoutData, notApplicable, budgetOnly]).to.deep.equal([111, 403, 3, 75]);
  });

  it('can show the number of people enrolled of every area with a budget only, and no number of members', () => {
    for (const code of ofKind('budget-only'))
      expect(
        shippedCounts(code).map(({ indicator }) => indicator),
        code,
      ).to.deep.equal(['local_budget_protected']);
  });

  it('names no area that has a share', () => {
    for (const code of shipped.absences.keys()) expect(shipped.figures.has(code), code).to.equal(false);
  });
});
