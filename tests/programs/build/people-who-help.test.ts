import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { calculate, type Answers, type CalculationId } from '@payung/rules';
import { resolve, type DatedValue } from '@payung/programs';
import { parseContent } from '@payung/programs/build/markdown';

const on = '2026-11-29';
const content = new URL('../../../packages/programs/content/', import.meta.url);

/** Every number that a part of a text says on the day, in reading order. */
function numbers(part: unknown): unknown[] {
  if (Array.isArray(part)) return part.flatMap(numbers);
  if (typeof part !== 'object' || part === null) return [];
  if ('value' in part) return [resolve(part.value as DatedValue, on).value];
  return Object.values(part).flatMap(numbers);
}

/** The numbers of the worked example of a programme. */
function example(code: string): unknown[] {
  const text = parseContent(readFileSync(new URL(`${code}/id.md`, content), 'utf8'), `${code}/id.md`);
  return numbers(text.sections.find(({ key }) => key === 'example')!.blocks);
}

const paid = (calculation: CalculationId, answers: Answers, total: string, day = on) =>
  calculate(calculation, { segment: 'self-employed', income: 0, ...answers }, day).totals[total]!;
const bill = (answers: Answers, day = on) => paid('contribution', answers, 'bill', day);

// In these months nobody has relief any more.
const full = '2027-04-15';
const relieved = { occupation: 'other' };
const death = (registeredOn: string) =>
  calculate('death', { segment: 'self-employed', active: true, registeredOn }, on).totals['cash']!;

describe('the worked examples of those who help', () => {
  it('let a cadre reckon for ten sellers as the calculations do', () => {
    const dues = bill({}, full);
    const deaths = [death('2026-04-30'), death('2026-10-01'), paid('accident', { outcome: 'death' }, 'cash')];
    assert.deepEqual(example('kader'), [dues, 10 * dues, 120 * dues, ...deaths]);
  });

  it('tell what the receipt of an agent must say as the calculation does', () => {
    const withSavings = { withOldAge: true };
    assert.deepEqual(example('perisai'), [
      3 * bill({}, full),
      3 * bill(relieved),
      3 * bill(withSavings, full),
      3 * bill({ ...relieved, ...withSavings }),
    ]);
  });

  it('add up what a family has after a claim as the calculations do', () => {
    const children = [{ level: 'junior', until: 'senior' }];
    const answers = { cause: 'other-death', monthsPaid: 48, children };
    const scholarship = calculate('scholarship', answers, on).totals['scholarship']!;
    const grant = death('2022-10-01');
    assert.deepEqual(example('pemberdayaan'), [grant, scholarship, grant + scholarship, 12 * bill({}, full)]);
  });
});
