import { expect } from '@open-wc/testing';
import { provinces, regencies } from '@payung/regions';
import { decodeShapes, shapes, type Box } from '@payung/regions/shapes';
import type { PackedShapes } from '../../packages/regions/src/packed-shapes.ts';

/** Corners of path data made of `M`, `l` with relative steps, and `z`; one list a ring. */
function ringsOf(path: string): [number, number][][] {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const [x, y, ...steps] = ring.match(/-?\d+/g)!.map(Number);
      const corners: [number, number][] = [[x!, y!]];
      for (let index = 0; index < steps.length; index += 2) {
        const [px, py] = corners.at(-1)!;
        corners.push([px + steps[index]!, py + steps[index + 1]!]);
      }
      return corners;
    });
}

function areaOf(corners: readonly (readonly [number, number])[]): number {
  return corners.reduce((sum, [x, y], index) => {
    const [px, py] = corners.at(index - 1)!;
    return sum + (px * y - x * py) / 2;
  }, 0);
}

function isFilled(path: string, x: number, y: number): boolean {
  const context = document.createElement('canvas').getContext('2d')!;
  return context.isPointInPath(new Path2D(path), x, y, 'evenodd');
}

const isWithin = ([x0, y0, x1, y1]: Box, [X0, Y0, X1, Y1]: Box) =>
  x0 >= X0 && y0 >= Y0 && x1 <= X1 && y1 <= Y1;

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
      for (const ring of ringsOf(path)) expect(new Set(ring.map(String)).size, code).to.be.greaterThan(2);
    }
  });

  it('gives every regency an area', () => {
    for (const [code, path] of paths) {
      const area = ringsOf(path).reduce((sum, ring) => sum + areaOf(ring), 0);
      expect(Math.abs(area), code).to.be.greaterThan(1);
    }
  });

  it('covers 1.85 to 1.90 million square kilometres', () => {
    const unit = 111.32 * (45.731 / width);
    const south = -10.921;
    let land = 0;
    for (const path of paths.values()) {
      for (const ring of ringsOf(path)) {
        const y = ring.reduce((sum, corner) => sum + corner[1], 0) / ring.length;
        const latitude = south + ((height - y) * 45.731) / width;
        land -= areaOf(ring) * unit ** 2 * Math.cos((latitude * Math.PI) / 180);
      }
    }
    expect(Math.abs(land)).to.be.within(1.85e6, 1.9e6);
  });

  it('puts every marker inside its regency', () => {
    for (const [code, [x, y]] of markers) expect(isFilled(paths.get(code)!, x, y), code).to.equal(true);
  });

  it('leaves a hole in Kabupaten Malang where Kota Malang is', () => {
    const [x, y] = markers.get('3573')!;
    expect(isFilled(paths.get('3573')!, x, y)).to.equal(true);
    expect(isFilled(paths.get('3507')!, x, y)).to.equal(false);
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

  it('draws province borders as open lines', () => {
    const lines = provinceBorders.split('M').slice(1);
    expect(lines.length).to.be.within(150, 400);
    expect(provinceBorders).not.to.include('z');
  });
});
