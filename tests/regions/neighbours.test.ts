import { expect } from '@open-wc/testing';
import { regencies, regionByCode } from '@payung/regions';
import {
  directions,
  landNeighbours,
  neighbourTowards,
  seaNeighbours,
  type Direction,
} from '@payung/regions/neighbours';
import { shapes } from '@payung/regions/shapes';

const codes = regencies.map(({ code }) => code);

const knownLand = [
  ['3510', ['3509', '3511', '3512'], 'Banyuwangi'],
  ['3573', ['3507'], 'Kota Malang, an enclave'],
  ['3577', ['3519', '3520'], 'Kota Madiun'],
  ['6474', ['6402', '6408'], 'Kota Bontang'],
  ['3576', ['3516'], 'Kota Mojokerto, whose false border with Sidoarjo is corrected'],
  ['1275', ['1205', '1207'], 'Kota Binjai'],
] as const;

const knownIslands = [
  '1109',
  '1172',
  '1309',
  '2103',
  '3101',
  '5305',
  '5313',
  '5314',
  '5320',
  '6571',
  '7104',
  '7407',
  '8107',
  '8207',
  '8271',
];

const knownSteps: readonly (readonly [string, Direction, string | undefined])[] = [
  ['3510', 'east', '5101'],
  ['3510', 'north', '3512'],
  ['3510', 'west', '3509'],
  ['3510', 'south', undefined],
  ['3573', 'north', '3507'],
  ['3573', 'east', '3507'],
  ['3573', 'south', '3507'],
  ['3573', 'west', '3507'],
  ['3578', 'north', '3526'],
  ['1109', 'west', undefined],
];

describe('landNeighbours()', () => {
  for (const [code, expected, name] of knownLand) {
    it(`gives ${expected.map((other) => regionByCode(other)!.name).join(', ')} for ${name}`, () => {
      expect(landNeighbours(code)).to.deep.equal(expected);
    });
  }

  it('is symmetric, and nobody is a neighbour of itself', () => {
    for (const code of codes) {
      for (const other of landNeighbours(code))
        expect(landNeighbours(other), `${other} ${code}`).to.include(code);
      expect(landNeighbours(code)).not.to.include(code);
    }
  });

  it('has 996 pairs, 191 of them across a province border', () => {
    const pairs = codes.flatMap((code) =>
      landNeighbours(code)
        .filter((other) => other > code)
        .map((other) => [code, other] as const),
    );
    expect(pairs.length).to.equal(996);
    expect(pairs.filter(([a, b]) => a.slice(0, 2) !== b.slice(0, 2)).length).to.equal(191);
  });

  it('has at most twelve, for Muara Enim', () => {
    const most = Math.max(...codes.map((code) => landNeighbours(code).length));
    expect(most).to.equal(12);
    expect(codes.filter((code) => landNeighbours(code).length === most)).to.deep.equal(['1603']);
  });

  it('is empty for 33 regencies, all islands', () => {
    const islands = codes.filter((code) => !landNeighbours(code).length);
    expect(islands.length).to.equal(33);
    expect(islands).to.include.members(knownIslands);
  });

  it('is empty for a province, and for what is no region', () => {
    for (const code of ['35', 'ID', '', '__proto__', 'constructor'])
      expect(landNeighbours(code)).to.deep.equal([]);
  });
});

describe('seaNeighbours()', () => {
  it('gives Jembrana across the strait from Banyuwangi, and back', () => {
    expect(seaNeighbours('3510')).to.include('5101');
    expect(seaNeighbours('5101')).to.include('3510');
  });

  it('is symmetric, names nobody twice and never a land neighbour', () => {
    for (const code of codes) {
      const across = seaNeighbours(code);
      expect(new Set(across).size).to.equal(across.length);
      for (const other of across) {
        expect(seaNeighbours(other)).to.include(code);
        expect(landNeighbours(code), `${code} ${other}`).not.to.include(other);
      }
    }
  });

  it('gives at least one for every regency without a land neighbour', () => {
    for (const code of codes.filter((code) => !landNeighbours(code).length)) {
      expect(seaNeighbours(code).length, code).to.be.greaterThan(0);
    }
  });

  it('gives none for regencies without a coast', () => {
    for (const code of ['3573', '9501', '3471', '6204', '1603']) {
      expect(seaNeighbours(code), regionByCode(code)!.name).to.deep.equal([]);
    }
  });
});

describe('neighbourTowards()', () => {
  for (const [code, direction, expected] of knownSteps) {
    const goal = expected ? regionByCode(expected)!.name : 'nowhere, at an edge of the country';
    it(`leads ${direction} from ${regionByCode(code)!.name} to ${goal}`, () => {
      expect(neighbourTowards(code, direction)).to.equal(expected);
    });
  }

  it('leads only to neighbours by land or sea', () => {
    for (const code of codes) {
      for (const direction of directions) {
        const to = neighbourTowards(code, direction);
        if (to)
          expect([...landNeighbours(code), ...seaNeighbours(code)], `${code} ${direction}`).to.include(to);
      }
    }
  });

  it('leads somewhere from every regency, and on every side from a city within one regency', () => {
    for (const code of codes) {
      const ways = directions.filter((direction) => neighbourTowards(code, direction));
      const isEnclosed = landNeighbours(code).length + seaNeighbours(code).length === 1;
      expect(ways.length, code).to.be.greaterThan(isEnclosed ? 3 : 0);
    }
  });

  it('leads ahead, not back, unless there is one way only', () => {
    const { markers } = shapes();
    const along = { north: [0, -1], east: [1, 0], south: [0, 1], west: [-1, 0] };
    let back = 0;
    for (const code of codes) {
      for (const direction of directions) {
        const to = neighbourTowards(code, direction);
        if (!to || landNeighbours(code).length + seaNeighbours(code).length === 1) continue;
        const [[x0, y0], [x1, y1], [dx, dy]] = [markers.get(code)!, markers.get(to)!, along[direction]];
        if ((x1 - x0) * dx! + (y1 - y0) * dy! < 0) back++;
      }
    }
    expect(back).to.be.lessThan(25);
  });

  it('reaches every regency from every other', () => {
    const seen = new Set(['1101']);
    for (const code of seen)
      for (const direction of directions) seen.add(neighbourTowards(code, direction) ?? code);
    expect(seen.size).to.equal(514);
    const sources = new Map<string, string[]>(codes.map((code) => [code, []]));
    for (const code of codes) {
      for (const direction of directions) sources.get(neighbourTowards(code, direction) ?? code)!.push(code);
    }
    const back = new Set(['1101']);
    for (const code of back) for (const source of sources.get(code)!) back.add(source);
    expect(back.size).to.equal(514);
  });

  it('leads nowhere from what is no regency', () => {
    expect(neighbourTowards('35', 'north')).to.equal(undefined);
    expect(neighbourTowards('__proto__', 'north')).to.equal(undefined);
  });
});
