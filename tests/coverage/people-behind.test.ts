import { expect } from '@open-wc/testing';
import { peopleBehind, pickFigures } from '@payung/coverage';
import { parseFigures } from '@payung/coverage/parse';

const heading = 'kode,indikator,nilai,tanggal,sumber,catatan';

function peopleIn(...rows: readonly string[]) {
  const { figures } = parseFigures([heading, ...rows].join('\n'), { publisher: 'contoh.id' });
  return peopleBehind(pickFigures(figures).get('3510')!, figures);
}

/** Covered, all and uncovered; a rounded one with `~`. */
function numbersIn(...rows: readonly string[]): string | undefined {
  const people = peopleIn(...rows);
  return (
    people &&
    [people.covered, people.eligible, people.uncovered]
      .map(({ value, isRounded }) => `${isRounded ? '~' : ''}${value}`)
      .join(' ')
  );
}

describe('peopleBehind()', () => {
  const rate = '3510,coverage_rate,36.4,2025-08,Dinas,';
  const covered = '3510,covered_workers,364001,2025-08,Dinas,';

  it('takes covered and not covered as the table has them', () => {
    expect(numbersIn(rate, covered, '3510,uncovered_workers,636001,2025-08,Dinas,')).to.equal(
      '364001 1000002 636001',
    );
  });

  it('takes the rest of all who could be covered', () => {
    expect(numbersIn(rate, covered, '3510,workforce_eligible,1000000,2025-08,Dinas,')).to.equal(
      '364001 1000000 635999',
    );
  });

  it('takes all three as they were printed, though rounding keeps them from adding up', () => {
    expect(
      numbersIn(
        rate,
        covered,
        '3510,uncovered_workers,636000,2025-08,Dinas,',
        '3510,workforce_eligible,1000000,2025-08,Dinas,',
      ),
    ).to.equal('364001 1000000 636000');
  });

  it('makes nothing of a rounded number that is more exact than it is', () => {
    for (const note of ['"labour force, rounded"', 'Dibulatkan'])
      expect(numbersIn(rate, covered, `3510,workforce_eligible,1000000,2025-08,Dinas,${note}`)).to.equal(
        '364001 ~1000000 ~600000',
      );
    expect(
      numbersIn(rate, covered, '3510,workforce_eligible,1001000,2025-08,Dinas,"labour force, rounded"'),
    ).to.equal('364001 ~1001000 ~637000');
  });

  it('names the rows they were taken from', () => {
    expect(peopleIn(rate, covered, '3510,uncovered_workers,636001,2025-08,Dinas,')!.ids).to.deep.equal([
      '3510.covered_workers.2025-08',
      '3510.uncovered_workers.2025-08',
    ]);
  });

  it('allows for a share that was cut off rather than rounded', () => {
    expect(
      numbersIn(
        '3510,coverage_rate,44.24,2025,Dinas,',
        '3510,covered_workers,100512,2025,Dinas,',
        '3510,uncovered_workers,126652,2025,Dinas,',
      ),
    ).to.equal('100512 227164 126652');
  });

  it('takes for a computed share the two counts that it was made of', () => {
    const { figures } = parseFigures(
      [
        'kode,indikator,nilai,tanggal,sumber,tautan',
        '3510,covered_workers,25,2025,Dinas,https://dinas.example/1',
        '3510,workforce_eligible,100,2025,Dinas,https://dinas.example/1',
      ].join('\n'),
      { publisher: 'contoh.id' },
    );
    const share = pickFigures(figures).get('3510')!;
    expect(share.kind).to.equal('computed');
    expect(peopleBehind(share, figures)!.ids).to.deep.equal(share.ids);
  });

  const eligible = (value: number, day: string, publisher: string, code = '3510') =>
    `${code},workforce_eligible,${value},${day},${publisher},`;
  const silent: readonly (readonly [string, readonly string[]])[] = [
    ['only a share', [rate]],
    ['only the covered', [rate, covered]],
    ['only the others', [rate, '3510,uncovered_workers,636001,2025-08,Dinas,']],
    ['a base of another day', [rate, covered, eligible(1_000_000, '2024', 'Dinas')]],
    ['a base of another publisher', [rate, covered, eligible(1_000_000, '2025-08', 'Kantor lain')]],
    ['a base of another regency', [rate, covered, eligible(1_000_000, '2025-08', 'Dinas', '3511')]],
    ['a base below the covered', [rate, covered, eligible(1000, '2025-08', 'Dinas')]],
    ['people who give another share', [rate, covered, eligible(970_001, '2025-08', 'Dinas')]],
    [
      'one pair that gives the share and one that does not',
      [
        rate,
        covered,
        eligible(1_000_000, '2025-08', 'Dinas'),
        '3510,uncovered_workers,389534,2025-08,Dinas,',
      ],
    ],
    [
      'a share over 100 and more covered than there are',
      [
        '3510,coverage_rate,104.2,2025,Dinas,',
        '3510,covered_workers,1042,2025,Dinas,',
        eligible(1000, '2025', 'Dinas'),
      ],
    ],
  ];
  for (const [name, rows] of silent) {
    it(`says nothing with ${name}`, () => expect(peopleIn(...rows)).to.equal(undefined));
  }

  it('says nothing of the counts of another report of the same publisher and day', () => {
    const table = (report: number) =>
      [
        'kode,indikator,nilai,tanggal,sumber,tautan',
        '3510,coverage_rate,36.4,2025,Dinas,https://dinas.example/1',
        `3510,covered_workers,364,2025,Dinas,https://dinas.example/${report}`,
        `3510,workforce_eligible,1000,2025,Dinas,https://dinas.example/${report}`,
      ].join('\n');
    const peopleOf = (report: number) => {
      const { figures } = parseFigures(table(report), { publisher: 'contoh.id' });
      return peopleBehind(pickFigures(figures).get('3510')!, figures);
    };
    expect(peopleOf(1)?.covered.value).to.equal(364);
    expect(peopleOf(2)).to.equal(undefined);
  });
});
