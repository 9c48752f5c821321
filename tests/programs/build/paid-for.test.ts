import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { calculate, type Answers, type CalculationId } from '@payung/rules';
import { resolve, type DatedValue, type ProgramCode } from '@payung/programs';
import { parseContent } from '@payung/programs/build/markdown';

const checked = '2026-11-29';
const text = (code: string, language: string) =>
  new URL(`../../../packages/programs/content/${code}/${language}.md`, import.meta.url);

/** Every value that a section tells on the day of its check. */
function told(code: ProgramCode, language: string, key: string): unknown[] {
  const file = readFileSync(text(code, language), 'utf8');
  const { sections } = parseContent(file, `${code}/${language}.md`);
  return valuesOf(sections.find((section) => section.key === key)?.blocks).map(
    (value) => resolve(value, checked).value,
  );
}

function valuesOf(part: unknown): DatedValue[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('value' in part) return [part.value as DatedValue];
  return Object.values(part).flatMap(valuesOf);
}

interface Case {
  readonly fact: string;
  readonly in: readonly [code: ProgramCode, section: string];
  readonly by: readonly [calculation: CalculationId, answers: Answers, on: string, total: string];
}

const selfEmployed = { segment: 'self-employed', active: true };
const lowest = { income: 1_000_000 };
const workDeath = { segment: 'self-employed', outcome: 'death', ...lowest };
const cases: readonly Case[] = [
  {
    fact: 'a year of dues for fifty people from a donor',
    in: ['gn-lingkaran', 'cost'],
    by: [
      'group-budget',
      { people: 50, months: 12, payer: 'donor', occupation: 'other', ...lowest },
      '2027-01-01',
      'total',
    ],
  },
  {
    fact: 'a month of relieved dues from a donor',
    in: ['gn-lingkaran', 'cost'],
    by: [
      'group-budget',
      { people: 1, months: 1, payer: 'donor', occupation: 'other', ...lowest },
      '2026-11-01',
      'total',
    ],
  },
  {
    fact: 'a death in the second of six months',
    in: ['gn-lingkaran', 'example'],
    by: ['death', { ...selfEmployed, registeredOn: '2026-06-01' }, '2026-07-15', 'cash'],
  },
  {
    fact: 'a death in the sixth of six months',
    in: ['gn-lingkaran', 'example'],
    by: ['death', { ...selfEmployed, registeredOn: '2026-06-01' }, '2026-11-15', 'cash'],
  },
  {
    fact: 'six months of dues for a hundred people from a regency, without relief',
    in: ['apbd', 'cost'],
    by: ['group-budget', { people: 100, months: 6, payer: 'state-budget', ...lowest }, '2026-07-01', 'total'],
  },
  {
    fact: 'a death at work in the first month',
    in: ['apbd', 'example'],
    by: ['accident', workDeath, '2026-07-15', 'cash'],
  },
  {
    fact: 'a death of an illness in August, enrolled in July',
    in: ['apbd', 'example'],
    by: ['death', { ...selfEmployed, registeredOn: '2026-07-01' }, '2026-08-31', 'cash'],
  },
  {
    fact: 'a death of an illness in November, enrolled in July',
    in: ['apbd', 'example'],
    by: ['death', { ...selfEmployed, registeredOn: '2026-07-01' }, '2026-11-01', 'cash'],
  },
  {
    fact: 'a death at work in the first month',
    in: ['dbhcht', 'example'],
    by: ['accident', workDeath, '2026-09-15', 'cash'],
  },
  {
    fact: 'a death of an illness in October, enrolled on 1 September',
    in: ['dbhcht', 'example'],
    by: ['death', { ...selfEmployed, registeredOn: '2026-09-01' }, '2026-10-31', 'cash'],
  },
  {
    fact: 'a death of an illness in the middle of December, enrolled on 1 September',
    in: ['dbhcht', 'example'],
    by: ['death', { ...selfEmployed, registeredOn: '2026-09-01' }, '2026-12-15', 'cash'],
  },
  {
    fact: 'two months of full dues after the excise money stopped',
    in: ['dbhcht', 'example'],
    by: [
      'group-budget',
      { people: 1, months: 2, payer: 'self', occupation: 'other', ...lowest },
      '2027-01-01',
      'total',
    ],
  },
];

describe('the texts about dues that somebody else pays', () => {
  for (const {
    fact,
    in: [code, section],
    by,
  } of cases)
    for (const language of ['id', 'en'])
      it(`say in ${code}/${language}.md what the calculation gives for ${fact}`, () => {
        const [calculation, answers, on, total] = by;
        const { status, totals } = calculate(calculation, answers, on);
        assert.equal(status, 'complete');
        assert.ok(told(code, language, section).includes(totals[total]), String(totals[total]));
      });

  it('begin a budget with the one who pays', () => {
    const payers = [
      ['gn-lingkaran', 'payer=donor'],
      ['apbd', 'payer=state-budget'],
    ] as const;
    for (const [code, answers] of payers) {
      const { calculation } = parseContent(readFileSync(text(code, 'id'), 'utf8'), `${code}/id.md`);
      assert.deepEqual(calculation, { id: 'group-budget', answers });
    }
  });
});
