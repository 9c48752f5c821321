import { expect } from '@open-wc/testing';
import type { Direction } from '@payung/regions/neighbours';
import { stopAhead, stopNear, type Stop } from '../../../packages/elements/src/coverage-map/walk.ts';

const stop = (code: string, x: number, y: number): Stop => ({ code, point: [x, y] });

//   far                 north
//            west  here  east
//                        south-east (a little aside)
const here = stop('here', 50, 50);
const stops = [
  here,
  stop('west', 30, 52),
  stop('east', 70, 49),
  stop('north', 52, 20),
  stop('south-east', 62, 64),
  stop('far', 0, 10),
];

describe('stopAhead()', () => {
  const cases: readonly (readonly [Direction, string])[] = [
    ['west', 'west'],
    ['east', 'east'],
    ['north', 'north'],
    ['south', 'south-east'],
  ];
  for (const [direction, code] of cases) {
    it(`leads ${direction} to ${code}`, () => expect(stopAhead(stops, here, direction)).to.equal(code));
  }

  it('leads nowhere at the edge', () => expect(stopAhead(stops, stops[2]!, 'east')).to.equal(undefined));

  it('takes a stop far to the side when none is straight ahead', () => {
    expect(stopAhead(stops, stop('north', 52, 20), 'north')).to.equal('far');
  });

  it('never leads to the stop one stands on', () =>
    expect(stopAhead([here], here, 'west')).to.equal(undefined));
});

describe('stopNear()', () => {
  it('finds the nearest within reach', () => expect(stopNear(stops, [68, 50], 5)?.code).to.equal('east'));
  it('finds none beyond reach', () => expect(stopNear(stops, [90, 90], 5)).to.equal(undefined));
  it('counts the reach itself as within', () => expect(stopNear([here], [50, 55], 5)?.code).to.equal('here'));
});
