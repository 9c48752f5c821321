import { expect } from '@open-wc/testing';
import {
  pixelOf,
  pointAt,
  unitsPerPixel,
  viewBoxOf,
  withMargin,
} from '../../../packages/elements/src/coverage-map/view-box.ts';

describe('view box', () => {
  it('is written as corner and size', () =>
    expect(viewBoxOf([10.4, 20, 110, 70.2])).to.equal('10 20 100 50'));

  it('gets a margin that is a share of its longer side', () => {
    expect(withMargin([0, 0, 100, 50], 0.1)).to.deep.equal([-10, -10, 110, 60]);
  });

  it('is fitted whole: the tighter side counts', () => {
    expect(unitsPerPixel([0, 0, 100, 50], { width: 200, height: 50 })).to.equal(1);
    expect(unitsPerPixel([0, 0, 100, 50], { width: 50, height: 50 })).to.equal(2);
  });

  it('lies in the middle of a longer frame', () => {
    const frame = { width: 200, height: 50 };
    expect(pixelOf([0, 0], [0, 0, 100, 50], frame)).to.deep.equal([50, 0]);
    expect(pointAt([50, 0], [0, 0, 100, 50], frame)).to.deep.equal([0, 0]);
  });

  it('leads from a pixel to a point and back', () => {
    const [box, frame] = [[1687, 1359, 2141, 1628], { width: 328, height: 187 }] as const;
    const [x, y] = pixelOf(pointAt([120, 33], box, frame), box, frame);
    expect(x).to.be.closeTo(120, 1e-9);
    expect(y).to.be.closeTo(33, 1e-9);
  });
});
