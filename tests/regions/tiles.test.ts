import { expect } from '@open-wc/testing';
import { provinces } from '@payung/regions';
import { tileColumns, tiles } from '@payung/regions/tiles';

const tileOf = (code: string) => tiles.find((tile) => tile.code === code)!;

const neighbours = [
  ['35', '51', 'right', 'Bali of Jawa Timur'],
  ['51', '52', 'right', 'Nusa Tenggara Barat of Bali'],
  ['52', '53', 'right', 'Nusa Tenggara Timur of Nusa Tenggara Barat'],
  ['32', '33', 'right', 'Jawa Tengah of Jawa Barat'],
  ['36', '32', 'right', 'Jawa Barat of Banten'],
  ['32', '31', 'above', 'DKI Jakarta of Jawa Barat'],
  ['12', '11', 'above', 'Aceh of Sumatera Utara'],
  ['14', '15', 'below', 'Jambi of Riau'],
  ['16', '18', 'below', 'Lampung of Sumatera Selatan'],
  ['64', '65', 'above', 'Kalimantan Utara of Kalimantan Timur'],
  ['62', '63', 'right', 'Kalimantan Selatan of Kalimantan Tengah'],
  ['75', '71', 'right', 'Sulawesi Utara of Gorontalo'],
  ['76', '73', 'below', 'Sulawesi Selatan of Sulawesi Barat'],
  ['96', '92', 'right', 'Papua Barat of Papua Barat Daya'],
  ['95', '93', 'below', 'Papua Selatan of Papua Pegunungan'],
] as const;

const step = { right: [1, 0], above: [0, -1], below: [0, 1] } as const;

/** Provinces of one island group by the first digit of their code, Bali and Nusa Tenggara with Java's row. */
const groupOf = (code: string) =>
  code.startsWith('2') ? '1' : code.startsWith('5') ? '3' : code.startsWith('8') ? '8' : code[0];

describe('tiles', () => {
  it('are the 38 provinces in the order of their codes', () => {
    expect(tiles.map(({ code }) => code)).to.deep.equal(provinces.map(({ code }) => code));
  });

  it('stand each in a cell of its own on a grid of 13 × 6', () => {
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).to.equal(38);
    expect(tileColumns).to.equal(13);
    expect(Math.min(...tiles.map(({ column }) => column))).to.equal(1);
    expect(Math.max(...tiles.map(({ column }) => column))).to.equal(13);
    expect(Math.min(...tiles.map(({ row }) => row))).to.equal(1);
    expect(Math.max(...tiles.map(({ row }) => row))).to.equal(6);
  });

  for (const [from, to, way, title] of neighbours) {
    it(`stand as neighbours do: ${title}, ${way}`, () => {
      const { column, row } = tileOf(from);
      const [right, down] = step[way];
      expect([tileOf(to).column, tileOf(to).row]).to.deep.equal([column + right, row + down]);
    });
  }

  it('begin with Aceh in the upper left and end with Papua Selatan in the lower right', () => {
    expect([tileOf('11').column, tileOf('11').row]).to.deep.equal([1, 1]);
    expect(tileOf('93').column).to.equal(13);
    expect(tileOf('93').row).to.be.greaterThan(4);
  });

  it('leave sea between the island groups', () => {
    const touching = tiles.flatMap((one) =>
      tiles.filter(
        (other) =>
          Math.abs(one.column - other.column) + Math.abs(one.row - other.row) === 1 &&
          groupOf(one.code) !== groupOf(other.code),
      ),
    );
    expect(touching).to.deep.equal([]);
  });

  it('are labelled each in its own way, in pieces of at most five letters', () => {
    const labels = tiles.map(({ label }) => label.join(''));
    expect(new Set(labels).size).to.equal(38);
    expect(labels.filter((label) => !/^[A-Z][A-Za-z]{2,}$/.test(label))).to.deep.equal([]);
    expect(tiles.flatMap(({ label }) => label).filter(({ length }) => length > 5)).to.deep.equal([]);
    expect(Math.max(...tiles.map(({ label }) => label.length))).to.equal(2);
  });
});
