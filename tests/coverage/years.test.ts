import { expect } from '@open-wc/testing';
import { areOfOneEra, mappedYears, pickFigures, pickYears, type Figure } from '@payung/coverage';
import { withPauses } from '@payung/coverage/pieces';
import { shippedFigures, shippedYears } from '@payung/coverage/shipped';
import { shippedFiguresOf } from '@payung/coverage/shipped-years';
import { shippedProvenanceOf } from '@payung/coverage/year-sources';
import { pickingYears } from '@payung/coverage/years';
import { regionByCode } from '@payung/regions';
import { figure, workers } from './figures-for-tests.ts';

const of = (code: string, asOf: string, value = 30, change: Partial<Figure> = {}) =>
  figure({
    id: `${code}.coverage_rate.${asOf}`,
    code,
    asOf,
    asOfLatest: asOf.padEnd(7, '-12').padEnd(10, '-28'),
    value,
    ...change,
  });

describe('pickYears(figures)', () => {
  it('has for each year the newest figure of that year, never one of another', () => {
    const years = pickYears([
      of('3510', '2023-12', 31),
      of('3510', '2024-03', 32),
      of('3510', '2024-12', 33),
      of('3511', '2024-12', 40),
    ]);
    expect([...years.keys()]).to.have.members(['2023', '2024']);
    expect([...years.get('2023')!].map(([code, { percent }]) => [code, percent])).to.deep.equal([
      ['3510', 31],
    ]);
    expect(years.get('2024')!.get('3510')!.percent).to.equal(33);
    expect(years.get('2024')!.get('3511')!.percent).to.equal(40);
  });

  it('takes a rough figure for a year that has no better one, although another year has', () => {
    const rows = [of('3510', '2023', 35), of('3510', '2024-12', 41, { confidence: 'medium' })];
    expect(pickFigures(rows).get('3510')!.percent).to.equal(35);
    expect(pickYears(rows).get('2024')!.get('3510')).to.include({ percent: 41, kind: 'about' });
  });

  it('computes a share from two counts of one report in the year they are of', () => {
    const years = pickYears([
      workers('covered_workers', 30, { asOf: '2024-12' }),
      workers('workforce_eligible', 120, { asOf: '2024-12' }),
      of('3510', '2025-06', 20),
    ]);
    expect(years.get('2024')!.get('3510')).to.include({ percent: 25, kind: 'computed' });
    expect(years.get('2025')!.get('3510')!.percent).to.equal(20);
  });

  it('leaves out a row without a date, which is of no year', () => {
    expect(pickYears([of('3510', '', 30, { asOfLatest: '' })]).size).to.equal(0);
  });

  it('has no area for a year that has only counts of people', () => {
    const years = pickYears([workers('covered_workers', 30, { asOf: '2024-12' })]);
    expect(years.get('2024')!.size).to.equal(0);
  });

  it('is the same in pieces, with a pause after every 200 rows and every year', async () => {
    const rows = Array.from({ length: 900 }, (_, index) =>
      of('3510', String(2018 + (index % 8)), index / 10),
    );
    let pauses = 0;
    const years = await withPauses(pickingYears(rows), () => void (pauses += 1));
    expect(pauses).to.equal(4 + 8);
    expect(years).to.deep.equal(pickYears(rows));
  });
});

describe('mappedYears(years)', () => {
  it('lists years of two regencies or more, newest first', () => {
    const years = pickYears([
      of('3510', '2022'),
      of('3511', '2022'),
      of('3510', '2025-03'),
      of('3511', '2025-04'),
      of('3512', '2025-05'),
      of('3510', '2026-01'),
    ]);
    expect(mappedYears(years)).to.deep.equal(['2025', '2022']);
  });

  it('passes over a year in which only provinces have a share: the map draws regencies', () => {
    expect(mappedYears(pickYears([of('35', '2024'), of('34', '2024'), of('3510', '2024')]))).to.deep.equal(
      [],
    );
  });
});

describe('areOfOneEra(a, b)', () => {
  const cases = [
    ['2024', '2025', false],
    ['2025', '2018', false],
    ['2024', '2018', true],
    ['2025', '2026', true],
    ['2024-12-31', '2025-01', false],
  ] as const;
  for (const [a, b, expected] of cases)
    it(`is ${expected} for ${a} and ${b}`, () => expect(areOfOneEra(a, b)).to.equal(expected));
});

describe('shippedFiguresOf(year)', () => {
  it('has at least two regencies for every year that is offered', () => {
    expect(shippedYears().length).to.be.greaterThan(3);
    for (const year of shippedYears()) {
      const regencies = [...shippedFiguresOf(year).keys()].filter(
        (code) => regionByCode(code)!.level === 'regency',
      );
      expect(regencies.length, year).to.be.greaterThan(1);
    }
  });

  it('has only figures of that year', () => {
    for (const year of shippedYears())
      for (const { asOf, code } of shippedFiguresOf(year).values())
        expect(asOf.slice(0, 4), code).to.equal(year);
  });

  it('keeps the share of Pati of before the base was enlarged apart from the one after', () => {
    expect(shippedFiguresOf('2024').get('3318')).to.include({ percent: 39, asOf: '2024' });
    expect(shippedFiguresOf('2025').get('3318')!.asOf).to.equal(shippedFigures().get('3318')!.asOf);
    expect(shippedFiguresOf('2023').get('3318')).to.equal(undefined);
  });

  it('is empty for a year of which nothing is known, and for what is no year', () => {
    for (const year of ['1999', '', '20', '__proto__']) expect(shippedFiguresOf(year).size).to.equal(0);
  });
});

describe('shippedProvenanceOf(code, year)', () => {
  it('names the report of that year, not of the newest', () => {
    const newest = shippedFigures().get('3510')!;
    expect(newest.asOf > '2023').to.equal(true);
    const { source } = shippedProvenanceOf('3510', '2022')!;
    expect(source.publisher).to.equal(shippedFiguresOf('2022').get('3510')!.publisher);
    expect(source.title).to.contain('Baru 19 Persen');
    expect(source.url).to.not.equal(shippedProvenanceOf('3510', newest.asOf.slice(0, 4))!.source.url);
  });

  it('knows nothing of a year without a figure', () => {
    expect(shippedProvenanceOf('3318', '2018')).to.equal(undefined);
    expect(shippedProvenanceOf('__proto__', '2024')).to.equal(undefined);
  });
});
