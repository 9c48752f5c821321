import { expect } from '@open-wc/testing';
import { provinces, regencies } from '@payung/regions';
import { landNeighbours } from '@payung/regions/neighbours';
import { decodeShapes, shapes } from '@payung/regions/shapes';
import type { PackedShapes } from '../../packages/regions/src/packed-shapes.ts';
import { cornersOf, isFilled, isWithin, landOf, touchingPairs } from './path-data.ts';

/** Two squares of the provinces 11 and 12 side by side, an enclave in the first. `U` is 10, `T` -10, `A` 0, `E` 2, `D` -2, `Q` 8, `P` -8. */
const squares: PackedShapes = {
  width: 20,
  height: 10,
  lines: 'UUAT,AATAAUUA,PDADEAAEDA,QEUAATTA',
  rings: '../.|1,|3,.',
  markers: 'ffff__',
};

describe('decodeShapes()', () => {
  const decoded = decodeShapes(squares, ['1101', '1171', '1201']);

  it('lays lines end to end into closed rings, each joint once', () => {
    expect(decoded.paths.get('1101')).to.equal('M10 10l0-10-10 0 0 10zM2 8l0-2 2 0 0 2z');
  });

  it('reads a line backwards for the second ring that has it', () => {
    expect(decoded.paths.get('1171')).to.equal('M2 8l2 0 0-2-2 0z');
    expect(decoded.paths.get('1201')).to.equal('M10 0l0 10 10 0 0-10z');
  });

  it('draws a province border once, and neither coasts nor borders within a province', () => {
    expect(decoded.provinceBorders).to.equal('M10 10l0-10');
  });

  it('gives boxes of regencies, provinces and the nation', () => {
    expect(decoded.boxes.get('1171')).to.deep.equal([2, 6, 4, 8]);
    expect(decoded.boxes.get('11')).to.deep.equal([0, 0, 10, 10]);
    expect(decoded.boxes.get('ID')).to.deep.equal([0, 0, 20, 10]);
  });

  it('puts markers at shares of the boxes', () => {
    const [x, y] = decoded.markers.get('1201')!;
    expect([x, y]).to.deep.equal([10 + (63.5 / 64) * 10, (63.5 / 64) * 10]);
    expect(decoded.markers.size).to.equal(3);
  });

  it('writes a line in parts of a unit as decimals, and boxes and markers in units', () => {
    const fine = decodeShapes({ ...squares, width: 4, height: 2, parts: 5 }, ['1101', '1171', '1201']);
    expect(fine.paths.get('1171')).to.equal('M0.4 1.6l0.4 0 0-0.4-0.4 0z');
    expect(fine.provinceBorders).to.equal('M2 2l0-2');
    expect(fine.boxes.get('1171')).to.deep.equal([0.4, 1.2, 0.8, 1.6]);
    expect(fine.boxes.get('ID')).to.deep.equal([0, 0, 4, 2]);
    expect(fine.markers.get('1201')).to.deep.equal([2 + (63.5 / 64) * 2, (63.5 / 64) * 2]);
  });

  it('reads steps of more than one digit', () => {
    const far = { ...squares, lines: 'AAoGAnGnG', rings: '.', markers: 'ff' };
    expect(decodeShapes(far, ['1101']).paths.get('1101')).to.equal('M0 0l100 0z');
  });
});

describe('shapes()', () => {
  const { width, height, paths, provinceBorders, boxes, markers } = shapes();

  it('is decoded once', () => {
    expect(shapes()).to.equal(shapes());
  });

  it('has a path, a box and a marker for each of the 514 regencies, in the order of codes', () => {
    const codes = regencies.map(({ code }) => code);
    expect([...paths.keys()]).to.deep.equal(codes);
    expect([...markers.keys()]).to.deep.equal(codes);
    expect(codes.every((code) => boxes.has(code))).to.equal(true);
  });

  it('is as wide to its height as Indonesia', () => {
    expect(width / height).to.be.within(2.7, 2.75);
  });

  it('closes every ring with at least three corners', () => {
    for (const [code, path] of paths) {
      expect(path, code).to.match(/^(M\d+ \d+l(-?\d+ ?-?\d+ ?){2,}z)+$/);
      for (const ring of cornersOf(path)) expect(new Set(ring.map(String)).size, code).to.be.greaterThan(2);
    }
  });

  it('gives every regency an area of two square kilometres at least', () => {
    for (const [code, path] of paths) expect(landOf([path], shapes()), code).to.be.greaterThan(2);
  });

  it('covers 1.85 to 1.90 million square kilometres', () => {
    expect(landOf(paths.values(), shapes())).to.be.within(1.85e6, 1.9e6);
  });

  it('puts every marker inside its regency', () => {
    for (const [code, marker] of markers) expect(isFilled(paths.get(code)!, marker), code).to.equal(true);
  });

  it('leaves a hole in Kabupaten Malang where Kota Malang is', () => {
    const city = markers.get('3573')!;
    expect(isFilled(paths.get('3573')!, city)).to.equal(true);
    expect(isFilled(paths.get('3507')!, city)).to.equal(false);
  });

  it('holds every regency in the box of its province, and every province in that of the nation', () => {
    for (const { code, parent } of regencies)
      expect(isWithin(boxes.get(code)!, boxes.get(parent!)!), code).to.equal(true);
    for (const { code } of provinces)
      expect(isWithin(boxes.get(code)!, [0, 0, width, height]), code).to.equal(true);
  });

  it('puts Sabang at the north-west and Merauke at the south-east', () => {
    const [west, north] = markers.get('1172')!;
    const [east, south] = markers.get('9301')!;
    expect(west / width).to.be.lessThan(0.01);
    expect(north / height).to.be.lessThan(0.02);
    expect(east / width).to.be.greaterThan(0.95);
    expect(south / height).to.be.greaterThan(0.8);
  });

  it('lets touch who is a land neighbour, but for two pairs that are near a corner of four, and one known false pair', () => {
    const touching = [...touchingPairs(paths).keys()];
    const known = regencies.flatMap(({ code }) =>
      landNeighbours(code)
        .filter((other) => other > code)
        .map((other) => `${code},${other}`),
    );
    expect(touching.filter((pair) => !known.includes(pair))).to.deep.equal(['3515,3576']);
    expect(known.filter((pair) => !touching.includes(pair)).length).to.be.at.most(2);
  });

  it('draws province borders as open lines', () => {
    const lines = provinceBorders.split('M').slice(1);
    expect(lines.length).to.be.within(150, 400);
    expect(provinceBorders).not.to.include('z');
  });
});
