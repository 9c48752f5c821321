import { expect } from '@open-wc/testing';
import { pickFigures } from '@payung/coverage';
import { parseFigures } from '@payung/coverage/parse';
import { peopleBehind } from '../../../packages/elements/src/coverage-map/people-count.ts';

const heading = 'kode,indikator,nilai,tanggal,sumber';

function peopleIn(...rows: readonly string[]) {
  const { figures } = parseFigures([heading, ...rows].join('\n'), { publisher: 'contoh.id' });
  return peopleBehind(pickFigures(figures).get('3510')!, figures);
}

describe('peopleBehind()', () => {
  const rate = '3510,coverage_rate,36.4,2025-08,Dinas';
  const covered = '3510,covered_workers,364000,2025-08,Dinas';

  it('takes covered and not covered as the table has them', () => {
    expect(peopleIn(rate, covered, '3510,uncovered_workers,636001,2025-08,Dinas')).to.deep.equal({
      covered: 364_000,
      uncovered: 636_001,
    });
  });

  it('takes the rest of all who could be covered', () => {
    expect(peopleIn(rate, covered, '3510,workforce_eligible,1000000,2025-08,Dinas')?.uncovered).to.equal(
      636_000,
    );
  });

  const silent: readonly (readonly [string, readonly string[]])[] = [
    ['only a share', [rate]],
    ['only the covered', [rate, covered]],
    ['a base of another day', [rate, covered, '3510,workforce_eligible,1000000,2024,Dinas']],
    ['a base of another publisher', [rate, covered, '3510,workforce_eligible,1000000,2025-08,Kantor lain']],
    ['a base of another regency', [rate, covered, '3511,workforce_eligible,1000000,2025-08,Dinas']],
    ['a base below the covered', [rate, covered, '3510,workforce_eligible,1000,2025-08,Dinas']],
  ];
  for (const [name, rows] of silent) {
    it(`says nothing with ${name}`, () => expect(peopleIn(...rows)).to.equal(undefined));
  }
});
