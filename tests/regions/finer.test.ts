import { expect } from '@open-wc/testing';
import { nationCode, provinces, regencies, regenciesOf, regionByCode } from '@payung/regions';
import { finerShapes } from '@payung/regions/finer';
import { landNeighbours } from '@payung/regions/neighbours';
import { shapes, type Box, type Point, type Shapes } from '@payung/regions/shapes';
import { boxAround, cornersOf, isFilled, isWithin, landOf, stretches, touchingPairs } from './path-data.ts';

/** A grid step of the national picture and half one of the finer ones, in units: how far a corner may lie from itself. */
const rounding = 0.6;

const national = shapes();
const pieces = new Map<string, Shapes>();
/** Path data of each regency in the piece of its own province. */
const own = new Map<string, string>();

before(async () => {
  for (const { code } of provinces) pieces.set(code, await finerShapes(code));
  for (const { code, parent } of regencies) own.set(code, pieces.get(parent!)!.paths.get(code)!);
});

const far = (a: Box, b: Box) => Math.max(...a.map((side, index) => Math.abs(side - b[index]!)));
const meets = (a: Box, b: Box) => a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
const isNear = ([x, y]: Point, [X, Y]: Point) => Math.max(Math.abs(x - X), Math.abs(y - Y)) <= rounding;

/** The box of those parts of a finer shape that the national picture shows, too; it leaves out small islands. */
function boxOfSharedParts(code: string): Box {
  const shown = cornersOf(national.paths.get(code)!).map(boxAround);
  const parts = cornersOf(own.get(code)!).filter((ring) => shown.some((box) => meets(box, boxAround(ring))));
  return boxAround(parts.flat());
}

describe('finerShapes()', () => {
  it('has a piece for each of the 38 provinces, with all its regencies', () => {
    for (const { code } of provinces) {
      const codes = [...pieces.get(code)!.paths.keys()];
      expect(codes, code).to.include.members(regenciesOf(code).map((regency) => regency.code));
    }
    expect(own.size).to.equal(514);
  });

  it('keeps regencies in the order of their codes, each with a path, a box and a marker', () => {
    for (const [code, { paths, boxes, markers }] of pieces) {
      const codes = [...paths.keys()];
      expect(codes, code).to.deep.equal([...codes].sort());
      expect(new Set(codes).size).to.equal(codes.length);
      expect([...markers.keys()]).to.deep.equal(codes);
      for (const regency of codes) expect(regionByCode(regency)!.level).to.equal('regency');
      expect([...boxes.keys()].sort()).to.deep.equal([...codes, code, nationCode].sort());
    }
  });

  it('is drawn in the units and the frame of the national picture, with one decimal', () => {
    for (const { width, height, boxes, paths, provinceBorders } of pieces.values()) {
      expect([width, height]).to.deep.equal([national.width, national.height]);
      expect(boxes.get(nationCode)).to.deep.equal(national.boxes.get(nationCode));
      for (const path of [...paths.values(), provinceBorders]) expect(path).not.to.match(/\.\d\d|e/);
    }
  });

  it('closes every ring with at least three corners, and gives every regency an area of two square kilometres', () => {
    const number = String.raw`-?\d+(\.\d)?`;
    const closed = new RegExp(`^(M${number} ?${number}l(${number} ?${number} ?){2,}z)+$`);
    for (const { paths } of pieces.values()) {
      for (const [code, path] of paths) {
        expect(path, code).to.match(closed);
        expect(landOf([path], national), code).to.be.greaterThan(2);
        for (const ring of cornersOf(path)) expect(new Set(ring.map(String)).size, code).to.be.greaterThan(2);
      }
    }
  });

  it('covers 1.85 to 1.90 million square kilometres', () => {
    expect(landOf(own.values(), national)).to.be.within(1.85e6, 1.9e6);
  });

  it('puts every marker inside its regency', () => {
    for (const { paths, markers } of pieces.values())
      for (const [code, marker] of markers) expect(isFilled(paths.get(code)!, marker), code).to.equal(true);
  });

  it('leaves a hole in Kabupaten Malang where Kota Malang is', () => {
    const { paths, markers } = pieces.get('35')!;
    expect(isFilled(paths.get('3573')!, markers.get('3573')!)).to.equal(true);
    expect(isFilled(paths.get('3507')!, markers.get('3573')!)).to.equal(false);
  });

  it('has the box of its own province, around its regencies, and none of other provinces', () => {
    for (const { code } of provinces) {
      const { boxes } = pieces.get(code)!;
      for (const regency of regenciesOf(code))
        expect(isWithin(boxes.get(regency.code)!, boxes.get(code)!)).to.equal(true);
      expect([...boxes.keys()].filter((other) => /^\d\d$/.test(other))).to.deep.equal([code]);
    }
  });

  it('shows all land of other provinces within a quarter of the longer side around the box', () => {
    for (const [code, { boxes, paths }] of pieces) {
      const [x0, y0, x1, y1] = boxes.get(code)!;
      // A tenth of a unit less: the edge itself is decided before rounding.
      const margin = Math.max(x1 - x0, y1 - y0) / 4 - 0.1;
      const view: Box = [x0 - margin, y0 - margin, x1 + margin, y1 + margin];
      for (const [regency, path] of own) {
        const isSeen = cornersOf(path)
          .flat()
          .some(([x, y]) => isWithin([x, y, x, y], view));
        if (isSeen) expect(paths.has(regency), `${regency} around ${code}`).to.equal(true);
      }
    }
  });

  it('draws a regency alike in every piece', () => {
    for (const { paths } of pieces.values())
      for (const [code, path] of paths) expect(path).to.equal(own.get(code));
  });

  it('lets touch exactly who is a land neighbour, but for one known false pair', () => {
    const known = regencies.flatMap(({ code }) =>
      landNeighbours(code)
        .filter((other) => other > code)
        .map((other) => `${code},${other}`),
    );
    expect([...touchingPairs(own).keys()].sort()).to.deep.equal([...known, '3515,3576'].sort());
  });

  it('has every land neighbour of its regencies', () => {
    for (const { code, parent } of regencies)
      for (const other of landNeighbours(code))
        expect(pieces.get(parent!)!.paths.has(other), `${other} beside ${code}`).to.equal(true);
  });

  it('draws as province borders what regencies of two provinces share, once and open', () => {
    for (const [code, { paths, provinceBorders }] of pieces) {
      const shared = [...touchingPairs(paths)].filter(([pair]) => pair.slice(0, 2) !== pair.slice(5, 7));
      const expected = shared.flatMap(([, lines]) => lines).sort();
      expect(provinceBorders).not.to.include('z');
      expect(stretches(provinceBorders).sort(), code).to.deep.equal(expected);
    }
  });

  it('shows every corner of the national picture where that has it', () => {
    for (const { code } of regencies) {
      const corners = cornersOf(own.get(code)!).flat();
      for (const corner of cornersOf(national.paths.get(code)!).flat())
        expect(
          corners.some((other) => isNear(corner, other)),
          `${code} at ${corner}`,
        ).to.equal(true);
    }
  });

  // A box grows by the headlands that the national picture cuts off, 5 km at a time; and by islets where one box holds several islands.
  it('gives the parts that the national picture shows the same box within 8 km for nine in ten, within 45 km for all', () => {
    const kmPerUnit = 1.273;
    const differences = regencies
      .map(({ code }) => far(national.boxes.get(code)!, boxOfSharedParts(code)) * kmPerUnit)
      .sort((a, b) => a - b);
    expect(differences[Math.floor(514 * 0.9)]).to.be.lessThan(8);
    expect(differences.at(-1)).to.be.lessThan(45);
  });

  it('has more corners than the national picture, and islands that it leaves out', () => {
    const count = (paths: Iterable<string>) => [...paths].flatMap((path) => cornersOf(path).flat()).length;
    expect(count(own.values())).to.be.greaterThan(2.5 * count(national.paths.values()));
    expect(cornersOf(own.get('2103')!).length).to.be.greaterThan(
      cornersOf(national.paths.get('2103')!).length,
    );
  });

  it('is decoded once', async () => {
    expect(await finerShapes('35')).to.equal(pieces.get('35'));
  });

  for (const code of ['ID', '3510', '99', '', '__proto__', 'constructor']) {
    it(`rejects ${JSON.stringify(code)}, which is no province`, async () => {
      const failure = await finerShapes(code).catch((error: Error) => error.message);
      expect(failure).to.equal(`unknown province: ${code}`);
    });
  }
});
