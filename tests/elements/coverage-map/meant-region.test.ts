import { expect } from '@open-wc/testing';
import { regionByCode } from '@payung/regions';
import type { Box, Point, Shapes } from '@payung/regions/shapes';
import { meantRegion } from '../../../packages/elements/src/coverage-map/meant-region.ts';
import { pixelOf, boxOf } from '../../../packages/elements/src/coverage-map/view-box.ts';
import type { PictureRegion } from '../../../packages/elements/src/coverage-map/picture-region.ts';

const size = { width: 360, height: 206 };

// A city of a pixel or two, with its point in its middle, in a regency that is as wide as the picture; beyond both is sea.
const city = '3573';
const regency = '3507';
const drawn = ([city, regency] as const).map((code) => ({
  region: regionByCode(code)!,
  figure: undefined,
  absence: 'no-data' as const,
  kind: 'no-data',
  label: '',
}));

/** The picture of an area whose box is that wide; the regency's point lies far off, so that only the city is near. */
function pictureOf(area: string, hasCity: boolean) {
  const boxes = new Map<string, Box>([
    [area, [0, 0, 3600, 2060]],
    [city, [1799, 1029, 1801, 1031]],
    [regency, [0, 0, 3600, 2060]],
  ]);
  const markers = new Map<string, Point>([
    [city, [1800, 1030]],
    [regency, [200, 100]],
  ]);
  const shapes = {
    boxes,
    markers,
    paths: new Map<string, string>(),
    provinceBorders: '',
  } as unknown as Shapes;
  const regions: readonly PictureRegion[] = hasCity
    ? drawn
    : drawn.filter(({ region }) => region.code !== city);
  const inPixels = (code: string) => pixelOf(markers.get(code)!, boxOf(shapes, regionByCode(area)!), size);
  return {
    /** What is meant so many pixels to the right of the point of a region. */
    meant(beside: string, pixels: number, under?: string): string | undefined {
      const [x, y] = inPixels(beside);
      const pixel = [x + pixels, y] as const;
      return meantRegion({ pixel, under, size }, { shapes, area: regionByCode(area)!, regions });
    },
    meantWithoutPlace: (under: string) =>
      meantRegion({ pixel: undefined, under, size }, { shapes, area: regionByCode(area)!, regions }),
  };
}

const reaches = [
  { where: 'on the map of the country', area: 'ID', reach: 24 },
  { where: 'in a province', area: '35', reach: 44 },
] as const;

describe('meantRegion()', () => {
  for (const { where, area, reach } of reaches) {
    const picture = pictureOf(area, true);

    it(`means a small city within 8 pixels, though a larger regency lies under the pointer, ${where}`, () => {
      expect(picture.meant(city, 8, regency)).to.equal(city);
      expect(picture.meant(city, 0, regency)).to.equal(city);
    });

    it(`means the regency under the pointer from 9 pixels on, ${where}`, () =>
      expect(picture.meant(city, 9, regency)).to.equal(regency));

    it(`means the nearest region within ${reach} pixels, where sea lies under the pointer, ${where}`, () => {
      expect(picture.meant(city, reach)).to.equal(city);
      expect(picture.meant(regency, reach)).to.equal(regency);
    });

    it(`means nothing from ${reach + 1} pixels on, ${where}`, () => {
      expect(picture.meant(city, reach + 1)).to.equal(undefined);
      expect(picture.meant(regency, reach + 1)).to.equal(undefined);
    });

    it(`means the city under the pointer, whatever else is near, ${where}`, () =>
      expect(picture.meant(regency, 2, city)).to.equal(city));

    it(`means what is clicked without a place, as assistive technology does, ${where}`, () =>
      expect(picture.meantWithoutPlace(regency)).to.equal(regency));
  }

  it('passes over a small city that is not among the regions of the area', () =>
    expect(pictureOf('35', false).meant(city, 2, regency)).to.equal(regency));
});
