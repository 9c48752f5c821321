import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tableEntry } from '@payung/programs/build/table-entry';

const brackets = [
  { from: 0, base: 10 },
  { from: 5, base: 30 },
];

const tiers = [
  { upTo: 100, accident: 0.21 },
  { upTo: null, accident: 0.09 },
];

describe('tableEntry()', () => {
  const table: [fact: string, table: unknown, name: string, entry: unknown][] = [
    ['reads the first base of brackets', brackets, 'lowest', { value: 10, unit: 'rupiah' }],
    ['reads the last base of brackets', brackets, 'highest', { value: 30, unit: 'rupiah' }],
    ['reads the first of plain amounts', [4, 6], 'lowest', { value: 4, unit: 'rupiah' }],
    ['reads a named percentage', { eye: 35 }, 'eye', { value: 35, unit: 'percent' }],
    ['reads an amount by line and column', tiers, '1.up-to', { value: 100, unit: 'rupiah' }],
    ['reads a rate by line and column', tiers, '2.accident', { value: 0.09, unit: 'percent' }],
    ['knows no end of the last line', tiers, '2.up-to', undefined],
    ['knows no line after the last', tiers, '3.accident', undefined],
    ['knows no column that is not there', tiers, '1.width', undefined],
    ['knows no line without its column', tiers, '1', undefined],
    ['knows no other line of a list', brackets, 'middle', undefined],
    ['knows nothing of an empty list', [], 'lowest', undefined],
    ['knows no name that is not there', { eye: 35 }, 'ear', undefined],
    ['knows no name that every object has', { eye: 35 }, 'toString', undefined],
    ['knows no name that every list has', [4, 6], 'length', undefined],
    ['reads no range as a number', { scalp: [10, 30] }, 'scalp', undefined],
    ['reads no line without a base', [{ from: 0 }], 'lowest', undefined],
    ['reads nothing from a number', 5, 'lowest', undefined],
    ['reads nothing from null', null, 'lowest', undefined],
  ];
  for (const [fact, known, name, entry] of table) {
    it(fact, () => assert.deepEqual(tableEntry(known, name), entry));
  }
});
