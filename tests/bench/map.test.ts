import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { givenOf, shippedShares } from '../../bench/map/figures.ts';
import {
  judgedBytes,
  judgedFirst,
  judgedTimes,
  judgedWithin,
  mostBytes,
  oneFrame,
} from '../../bench/map/targets.ts';
import { classOf, colourOf, count, noData, percentText, valuesOf } from '../../bench/map/values.ts';

describe('the judge of the maps', () => {
  for (const [took, fails] of [
    [120, false],
    [120.1, true],
    [NaN, true],
  ] as const) {
    it(`${fails ? 'fails' : 'passes'} ${took} ms beside 100 ms where 1.2 times are allowed`, () => {
      assert.equal(judgedTimes('map seen', took, 100, 1.2).fails, fails);
    });
  }

  it('says what it compares, the ratio, what is allowed and what it finds', () => {
    assert.equal(judgedTimes('map seen', 130, 100, 1.2).line, 'map seen: 1.30, at most 1.2: FAILS');
  });

  it('passes what is painted within one frame of sixty a second, and fails what takes longer or never came', () => {
    assert.ok(!judgedWithin('hover', 16.6, oneFrame).fails);
    assert.ok(judgedWithin('hover', 16.7, oneFrame).fails);
    assert.ok(judgedWithin('hover', NaN, oneFrame).fails);
  });

  it('passes a page of as many bytes as are allowed, and fails one byte more', () => {
    assert.ok(!judgedBytes(mostBytes).fails);
    assert.ok(judgedBytes(mostBytes + 1).fails);
  });

  it('names every library that comes before ours', () => {
    const others = [
      ['Leaflet', 9],
      ['ECharts', 11],
      ['Vega-Lite', 8],
    ] as const;
    const { fails, line } = judgedFirst('hover', 10, others);
    assert.ok(fails);
    assert.match(line, /after Leaflet, Vega-Lite: FAILS$/);
  });

  for (const [about, ours, other, fails] of [
    ['is first beside an equal one', 10, 10, false],
    ['is first beside one that did not run', 10, NaN, false],
    ['is not first without a measurement', NaN, 10, true],
  ] as const) {
    it(about, () => assert.equal(judgedFirst('hover', ours, [['Leaflet', other]]).fails, fails));
  }
});

describe('the values that all maps show', () => {
  it('lie on both sides of every bound of the five classes', () => {
    assert.deepEqual([null, 0, 19.9, 20, 40, 60, 79.9, 80, 100].map(classOf), [-1, 0, 0, 1, 2, 3, 3, 4, 4]);
    assert.equal(colourOf(null), noData);
  });

  it('are one share a region, in every class, others for another seed', () => {
    const [first, second] = [valuesOf(1), valuesOf(2)];
    assert.equal(first.length, count);
    assert.equal(shippedShares().length, count);
    assert.deepEqual([...new Set(first.map(classOf))].sort(), [0, 1, 2, 3, 4]);
    assert.ok(first.filter((value, place) => value === second[place]).length < count / 20);
    assert.ok(first.every((value) => value >= 0 && value <= 100));
  });

  it('are written as people in Indonesia do, and say where there is none', () => {
    assert.equal(percentText(37.5), '37,5%');
    assert.equal(percentText(null), 'belum ada data');
  });

  it('are handed to our element as one figure a region', () => {
    const given = givenOf(valuesOf(1));
    assert.equal(given.length, count);
    assert.deepEqual({ ...given[0], percent: 0 }, { code: '1101', percent: 0, asOf: '2026-06' });
  });
});
