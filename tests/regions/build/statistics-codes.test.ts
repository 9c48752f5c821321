import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { regionByCode, regions } from '@payung/regions';
import { codeOfStatistics, statisticsCodeOf } from '@payung/regions/statistics-codes';

const [, ...rows] = readFileSync(
  new URL('../../../packages/regions/build/codes.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((row) => row.split(',') as [bps: string, code: string, level: string, name: string, province: string]);

describe('the pairs of codes', () => {
  it('are those of the list in codes.csv, all 552, in both directions', () => {
    assert.equal(rows.length, 552);
    const ours = regions
      .slice(1)
      .map(({ code }) => [code, statisticsCodeOf(code), codeOfStatistics(statisticsCodeOf(code)!)]);
    const listed = rows.map(([bps, code]) => [code, bps, code]);
    assert.deepEqual(ours.sort(), listed.sort());
  });

  it('belong to the province that the list names', () => {
    for (const [, code, level, , province] of rows) {
      assert.equal(regionByCode(code)!.parent, level === 'province' ? 'ID' : province, code);
    }
  });
});
