import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { calculate } from '@payung/rules';
import { atWage, resolve, type ByWage, type DatedValue, type SectionKey } from '@payung/programs';
import { parseContent } from '@payung/programs/build/markdown';

const on = '2026-11-29';
const folder = fileURLToPath(new URL('../../../packages/programs/content/', import.meta.url));
const sectionOf = (code: string, key: SectionKey) =>
  parseContent(readFileSync(`${folder}${code}/id.md`, 'utf8'), `${code}/id.md`).sections.find(
    (section) => section.key === key,
  )!.blocks;

/** Every number that a part of a text says on the day, at a wage where it follows one. */
function numbers(part: unknown, wage?: number): unknown[] {
  if (Array.isArray(part)) return part.flatMap((inside) => numbers(inside, wage));
  if (typeof part !== 'object' || part === null) return [];
  if ('byWage' in part) return [resolve(atWage(part.byWage as ByWage, wage), on).value];
  if ('value' in part) return [resolve(part.value as DatedValue, on).value];
  return Object.values(part).flatMap((inside) => numbers(inside, wage));
}

const said = (code: string, wage?: number) => numbers(sectionOf(code, 'example'), wage);
const wages = [900_000, 1_234_567, 4_500_000, 5_000_001, 12_345_678];

function includes(told: readonly unknown[], ...expected: readonly (number | undefined)[]): void {
  for (const value of expected) assert.ok(value !== undefined && told.includes(value), `${value} in ${told}`);
}

describe('the worked example of job loss', () => {
  const answers = { cause: 'terminated', ageAtRegistration: 30, monthsPaidInLast24: 24 };

  for (const wage of wages) {
    it(`pays what the calculation pays: ${wage}`, () => {
      const { lines, totals } = calculate('job-loss', { ...answers, wage }, on);
      includes(said('jkp', wage), lines[0]!.amount, totals['total']);
    });
    it(`stops with a new job as the calculation does: ${wage}`, () => {
      const { totals } = calculate('job-loss', { ...answers, wage, newJobInMonth: 4 }, on);
      includes(said('jkp', wage), totals['total']);
    });
  }
});

describe('the worked example of a pension', () => {
  const ceiling = 11_086_300;

  for (const wage of wages) {
    const averageWage = Math.min(wage, ceiling);
    const own = calculate('pension', { kind: 'old-age', monthsPaid: 240, averageWage }, on).totals['monthly'];
    it(`pays what the calculation pays: ${wage}`, () => includes(said('jp', wage), own));
    it(`pays the widow what the calculation pays: ${wage}`, () => {
      const answers = { kind: 'widow', alreadyPensioner: false, monthsPaid: 240, averageWage };
      includes(said('jp', wage), calculate('pension', answers, on).totals['monthly']);
    });
    it(`takes the dues that the calculation takes: ${wage}`, () => {
      const answers = { segment: 'wage-earner', wage, scale: 'medium-large', riskClass: 1 };
      const { lines } = calculate('contribution', answers, on);
      const due = (id: string) => lines.find((line) => line.id === id)?.amount;
      includes(said('jp', wage), due('pension.worker'), due('pension.employer'));
    });
  }
});

describe('the pension ages by year of birth', () => {
  const enough = { kind: 'old-age', monthsPaid: 240, averageWage: 5_000_000 };
  const { table } = sectionOf('jp', 'cover').flatMap((block) =>
    typeof block === 'object' && 'blocks' in block
      ? block.blocks.filter((inside) => typeof inside === 'object' && 'table' in inside)
      : [],
  )[0] as unknown as { table: readonly (readonly string[])[] };

  for (const [years = '', age = ''] of table.slice(1)) {
    it(`are those of the calculation: ${years}, ${age}`, () => {
      for (const year of years.match(/\d{4}/g)!)
        for (const birthDate of [`${year}-01-01`, `${year}-12-31`]) {
          const { facts } = calculate('pension', { ...enough, birthDate }, on);
          assert.equal(`${facts['pensionAge']} tahun`, age, birthDate);
        }
    });
  }
  it('begin with the first year that still waits for a pension on the day of the check', () => {
    assert.match(table[1]![0]!, /^1967/);
    const older = calculate('pension', { ...enough, birthDate: '1966-12-31' }, on);
    assert.ok(String(older.facts['pensionDate']) < on);
  });
});

describe('the first month in which enough dues can be paid', () => {
  it('is the 180th of the programme', () => {
    assert.match(JSON.stringify(sectionOf('jp', 'benefits')), /paling cepat genap pada Juni 2030/);
    const first = new Date(Date.UTC(2015, 6 + 180 - 1));
    assert.equal(first.toISOString().slice(0, 7), '2030-06');
  });
});

describe('the worked example of a scholarship', () => {
  it('pays what the calculation pays', () => {
    const children = [
      { level: 'junior', age: 13, universityYears: 4 },
      { level: 'kindergarten', age: 3, startsInYears: 2, universityYears: 4 },
    ];
    const { lines, totals } = calculate('scholarship', { cause: 'work-death', children }, on);
    includes(said('beasiswa'), ...lines.map(({ amount }) => amount), totals['total']);
  });
  it('names as limits what the calculation pays for one and two small children', () => {
    const child = { level: 'kindergarten' };
    for (const children of [[child], [child, child]]) {
      const { totals } = calculate('scholarship', { cause: 'work-death', children }, on);
      includes(numbers(sectionOf('beasiswa', 'benefits')), totals['total']);
    }
  });
});
