import { expect } from '@open-wc/testing';
import { classes, joinFigures, type CoverageFigure } from '@payung/coverage';
import { clusterSentence } from '@payung/coverage/cluster-sentence';
import { clusters, notableClusters } from '@payung/coverage/clusters';
import { clusterWords as english } from '@payung/coverage/messages/clusters-en';
import { clusterWords as indonesian } from '@payung/coverage/messages/clusters-id';
import { shippedFigures } from '@payung/coverage/shipped';
import { regencies, regenciesOf } from '@payung/regions';
import { landNeighbours } from '@payung/regions/neighbours';
import { shown } from './figures-for-tests.ts';

/** Nine places in a row, each beside the next: `3501` to `3509`. */
const row = regenciesOf('35').slice(0, 9);
const beside = (code: string): readonly string[] =>
  [Number(code) - 1, Number(code) + 1]
    .map(String)
    .filter((other) => row.some((region) => region.code === other));

/** What is known of the first of them, from left to right; undefined for none. */
function found(percents: readonly (number | undefined)[], options?: Parameters<typeof clusters>[2]) {
  const figures = new Map<string, CoverageFigure>(
    row.flatMap(({ code }, place) =>
      percents[place] === undefined ? [] : [[code, shown(code, percents[place])] as const],
    ),
  );
  return clusters(joinFigures(row, figures), beside, options);
}

const codesOf = (...wanted: Parameters<typeof found>) =>
  found(...wanted).map(({ kind, codes }) => [kind, ...codes]);

describe('clusters()', () => {
  const cases: readonly (readonly [
    fact: string,
    percents: readonly (number | undefined)[],
    expected: unknown,
  ])[] = [
    ['three neighbours in the lowest class', [5, 19.9, 0, 50, 50, 50], [['low', '3501', '3502', '3503']]],
    ['three neighbours in the highest class', [50, 50, 50, 80, 112, 90], [['high', '3504', '3505', '3506']]],
    ['the larger one first', [90, 90, 90, 90, 1, 1], [['high', '3501', '3502', '3503', '3504']]],
    [
      'the high one before a low one of the same size',
      [1, 1, 1, 90, 90, 90],
      [
        ['high', '3504', '3505', '3506'],
        ['low', '3501', '3502', '3503'],
      ],
    ],
    ['none of two neighbours', [1, 1, 50, 50, 1, 1], []],
    ['none where one that is not low lies between', [1, 1, 20, 1, 1, 50], []],
    ['none where one without data lies between', [1, 1, undefined, 1, 1, 50], []],
    ['none where nothing is known', [], []],
  ];
  for (const [fact, percents, expected] of cases) {
    it(`finds ${fact}`, () => expect(codesOf(percents)).to.deep.equal(expected));
  }

  it('takes bounds and the least number from the caller', () => {
    expect(codesOf([25, 25, 50, 60, 60, 90], { bounds: [30, 55], least: 2 })).to.deep.equal([
      ['high', '3504', '3505', '3506'],
      ['low', '3501', '3502'],
    ]);
    expect(codesOf([1, 1, 1, 1, 1, 1], { bounds: [] })).to.deep.equal([]);
  });

  it('keeps the order it was given, and each figure', () => {
    const [cluster] = found([1, 2, 3, 4, 50, 50]);
    expect(cluster!.regions.map(({ figure }) => figure.percent)).to.deep.equal([1, 2, 3, 4]);
    expect(cluster!.bound).to.equal(20);
  });
});

describe('notableClusters()', () => {
  const found = (percents: readonly number[]) => {
    const nine = row.slice(0, percents.length);
    const figures = new Map(nine.map(({ code }, place) => [code, shown(code, percents[place]!)]));
    return notableClusters(joinFigures(nine, figures), beside).map(({ kind, bound, codes }) => [
      kind,
      bound,
      codes.length,
    ]);
  };

  it('goes by the fixed classes where they show one', () => {
    expect(found([1, 1, 1, 44, 45, 46, 70, 70, 70])).to.deep.equal([['low', 20, 3]]);
  });

  it('goes by thirds of the shares where they show none', () => {
    expect(found([30, 31, 32, 45, 46, 47, 60, 61, 62])).to.deep.equal([
      ['high', 51, 3],
      ['low', 41, 3],
    ]);
  });

  it('finds nothing where all are alike, or only two kinds', () => {
    expect(found([30, 30, 30, 30, 30, 30])).to.deep.equal([]);
    expect(found([30, 30, 30, 60, 60, 60])).to.deep.equal([]);
  });

  it('finds four in the shipped figures, none of them by the fixed classes', () => {
    const joined = joinFigures(regencies, shippedFigures());
    expect(clusters(joined, landNeighbours)).to.deep.equal([]);
    const percents = joined.flatMap(({ figure }) => (figure ? [figure.percent] : []));
    expect(
      classes(percents, { count: 3 })
        .rows.map(({ from }) => from)
        .slice(1),
    ).to.deep.equal([28, 42]);
    expect(
      notableClusters(joined, landNeighbours).map(({ kind, bound, codes }) => [kind, bound, codes.join(' ')]),
    ).to.deep.equal([
      ['low', 28, '1801 1802 1804 1805 1807 1808 1810 1811 1812 1813'],
      ['high', 42, '7313 7317 7322'],
      ['low', 28, '7304 7305 7306'],
      ['low', 28, '9206 9207 9212'],
    ]);
  });
});

describe('clusterSentence()', () => {
  const inSulawesi = notableClusters(joinFigures(regencies, shippedFigures()), landNeighbours).find(
    ({ codes }) => codes[0] === '7304',
  )!;

  it('tells how many, where, which, at what end, and of which years', () => {
    expect(clusterSentence(inSulawesi, indonesian)).to.equal(
      'Bergerombol rendah: 3 kabupaten/kota yang bertetangga di Sulawesi Selatan (Kabupaten Jeneponto, Kabupaten Takalar, dan Kabupaten Gowa) semuanya di bawah 28% (angka tahun 2024–2025).',
    );
    expect(clusterSentence(inSulawesi, english)).to.equal(
      'Low cluster: 3 neighbouring regencies or cities in Sulawesi Selatan (Kabupaten Jeneponto, Kabupaten Takalar, and Kabupaten Gowa) are all below 28% (figures of 2024–2025).',
    );
  });

  it('names five and counts the others', () => {
    const [cluster] = found([80, 81, 82, 83, 84, 85]);
    expect(clusterSentence(cluster!, indonesian)).to.equal(
      'Bergerombol tinggi: 6 kabupaten/kota yang bertetangga di Jawa Timur (Kabupaten Pacitan, Kabupaten Ponorogo, Kabupaten Trenggalek, Kabupaten Tulungagung, Kabupaten Blitar, dan 1 lainnya) semuanya 80% atau lebih (angka tahun 2024).',
    );
    expect(clusterSentence(cluster!, english)).to.match(
      /Kabupaten Blitar, and 1 other\) are all at 80% or more/,
    );
  });

  it('says no year where a figure has none', () => {
    const undated = {
      ...inSulawesi,
      regions: inSulawesi.regions.map((one) => ({ ...one, figure: { ...one.figure, asOf: '' } })),
    };
    expect(clusterSentence(undated, indonesian)).to.match(/semuanya di bawah 28%\.$/);
  });
});
