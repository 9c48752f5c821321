import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Answers, Dated, Result, Row } from '@payung/rules';
import { calculation as contribution } from '@payung/rules/contribution';
import { calculation as groupBudget } from '@payung/rules/group-budget';
import { difference } from '@payung/rules/difference';
import type { Told } from '@payung/rules/difference';
import { calculations } from './calculations.ts';
import { vectors } from './vectors.ts';

const row = (value: unknown, from = '2020-01-01', to: string | null = null): Row => ({
  from,
  to,
  value,
  confidence: 'high',
  cite: 'law',
});
const parameter = (id: string, ...rows: Row[]): Dated => ({ id, unit: 'percent', key: 'eventDate', rows });

const line = (id: string, amount: number, ...parameters: string[]): Result['lines'][number] => ({
  id,
  amount,
  unit: 'once',
  payer: 'bpjs',
  parameters,
  confidence: 'high',
});

const nothing: Result = {
  calculation: 'death',
  on: '2026-05-01',
  status: 'complete',
  lines: [],
  totals: {},
  facts: {},
  missing: [],
  problems: {},
  reasons: [],
  notices: [],
  validFrom: null,
  validUntil: null,
  ruleSetVersion: '2026.11',
};

const told = (parameters: readonly Dated[], result: Partial<Result> = {}): Told => ({
  parameters,
  dayOfRows: (on) => on,
  result: { ...nothing, ...result },
});

const ids = (then: Told, now: Told): string[] => difference(then, now).map(({ id }) => id);

describe('difference()', () => {
  it('names the parameter of a changed line with both rows', () => {
    const [old, young] = [row(10), row(20)];
    const then = told([parameter('grant', old)], { lines: [line('grant', 10, 'grant')] });
    const now = told([parameter('grant', young)], { lines: [line('grant', 20, 'grant')] });
    expect(difference(then, now)).to.deep.equal([
      { id: 'grant', unit: 'percent', day: '2026-05-01', then: old, now: young, lines: ['grant'] },
    ]);
  });

  it('leaves out what is the same, and what differs on another day only', () => {
    const rows = [row(1, '2020-01-01', '2025-12-31'), row(2, '2026-01-01')] as const;
    const shared = parameter('same', row(7));
    const lines = (amount: number) => [line('a', amount, 'same', 'past', 'other')];
    const then = told([shared, parameter('past', row(5), rows[1]), parameter('other', row(1))], {
      lines: lines(1),
    });
    const now = told(
      [shared, parameter('past', row(9, '2019-01-01', '2019-12-31'), row(5)), parameter('other', row(3))],
      { lines: lines(3) },
    );
    expect(ids(then, now)).to.deep.equal(['other']);
  });

  it('leaves out a parameter that no line, reason or notice of either result rests on', () => {
    const now = told([parameter('grant', row(2)), parameter('idle', row(2))], {
      lines: [line('grant', 2, 'grant')],
    });
    const then = told([parameter('grant', row(1)), parameter('idle', row(1))], {
      lines: [line('grant', 1, 'grant')],
    });
    expect(ids(then, now)).to.deep.equal(['grant']);
  });

  it('names a parameter that only one of the rule sets knows, and one whose row ends before the day', () => {
    const ended = parameter('relief', row(50, '2020-01-01', '2026-04-30'));
    const open = parameter('relief', row(50));
    const reasons = [{ code: 'relief', parameters: ['relief'] }];
    for (const [then, now] of [
      [told([]), told([open], { reasons })],
      [told([open], { reasons }), told([])],
      [told([ended]), told([open], { reasons })],
    ] as const) {
      const [found] = difference(then, now);
      expect(found!.id).to.equal('relief');
      expect([found!.then?.value, found!.now?.value]).to.include.members([undefined, 50]);
    }
  });

  it('names what is behind a notice alone', () => {
    const notices = [{ code: 'relief-applied', parameters: ['relief'] }];
    expect(ids(told([]), told([parameter('relief', row(1))], { notices }))).to.deep.equal(['relief']);
  });

  it('puts first what moved most rupiah, and last what moved none', () => {
    const known = (value: number) => ['none', 'small', 'great'].map((id) => parameter(id, row(value)));
    const reasons = [{ code: 'because', parameters: ['none'] }];
    const result = (small: number, great: number) => ({
      reasons,
      lines: [line('a', small, 'small'), line('b', great, 'great')],
    });
    const found = difference(told(known(1), result(10, 100)), told(known(2), result(15, 1_000)));
    expect(found.map(({ id, lines }) => [id, lines])).to.deep.equal([
      ['great', ['b']],
      ['small', ['a']],
      ['none', []],
    ]);
  });

  it('does not mind that sources, limits and confidence of an equal value changed', () => {
    const then = told([parameter('grant', row(10))], { lines: [line('grant', 10, 'grant')] });
    const now = told([parameter('grant', { ...row(10, '2021-01-01'), cite: 'b', confidence: 'medium' })], {
      lines: [line('grant', 10, 'grant')],
    });
    expect(difference(then, now)).to.deep.equal([]);
  });

  it('compares tables by what they hold', () => {
    const table = (base: number) => [{ from: 0, base }];
    const lines = [line('a', 1, 'table')];
    expect(
      difference(
        told([parameter('table', row(table(1)))], { lines }),
        told([parameter('table', row(table(1)))], { lines }),
      ),
    ).to.deep.equal([]);
    expect(
      ids(
        told([parameter('table', row(table(1)))], { lines }),
        told([parameter('table', row(table(2)))], { lines }),
      ),
    ).to.deep.equal(['table']);
  });

  it('looks at other days of what was used, where the days of the result explain nothing', () => {
    const age = (later: number) =>
      parameter('age', row(59, '2020-01-01', '2027-12-31'), row(later, '2028-01-01'));
    const reasons = [{ code: 'not-reached', parameters: ['age'] }];
    const unrelated = [parameter('idle', row(1)), parameter('idle', row(2))] as const;
    const then = told([age(60), unrelated[0]], { reasons, facts: { start: '2028-01-01' } });
    const now = told([age(61), unrelated[1]], { reasons, facts: { start: '2029-01-01' } });
    expect(difference(then, now).map(({ id, day }) => [id, day])).to.deep.equal([['age', '2028-01-01']]);
    expect(difference(then, { ...now, result: then.result })).to.deep.equal([]);
  });

  it('sees a row that ends where the other rule set knows no end', () => {
    const rule = (to: string | null) => parameter('rule', row(1, '2020-01-01', to));
    const reasons = [{ code: 'because', parameters: ['rule'] }];
    const then = told([rule(null)], { reasons, facts: { until: '' } });
    const now = told([rule('2028-12-31')], { reasons, facts: { until: '2028-12-31' } });
    expect(difference(then, now).map(({ id, day }) => [id, day])).to.deep.equal([['rule', '2029-01-01']]);
  });

  it('looks at no other day while an answer is missing to one of them', () => {
    const ceiling = (next: number) =>
      parameter('ceiling', row(9, '2020-01-01', '2026-12-31'), row(next, '2027-01-01'));
    const then = told([ceiling(10)], { lines: [line('dues', 9, 'ceiling')] });
    const now = told([ceiling(11)], { status: 'incomplete', missing: ['occupation'] });
    expect(ids(then, now)).to.deep.equal([]);
  });

  it('blames no parameter that neither result rests on, though it differs and the results do, too', () => {
    const then = told([parameter('months', row(3))], { status: 'ineligible' });
    expect(ids(then, told([parameter('months', row(6))]))).to.deep.equal([]);
  });

  it('says nothing of a parameter that is named but known to neither rule set', () => {
    const reasons = [{ code: 'no-parameter', parameters: ['ghost'] }];
    expect(ids(told([]), told([], { reasons }))).to.deep.equal([]);
  });
});

describe('difference() of two rule sets of which one lacks a relief', () => {
  const without = (of: readonly Dated[]) => of.filter(({ id }) => id !== 'relief.bpu.transport');
  const answers = { segment: 'self-employed', income: 1_000_000, occupation: 'transport' };
  const halved = contribution.calculate(answers, '2026-02-10');
  const whole = contribution.calculate(answers, '2025-12-10');

  it('names the relief, with the lines that it halved', () => {
    const then = {
      ...contribution,
      parameters: without(contribution.parameters),
      result: { ...whole, on: halved.on },
    };
    const found = difference(then, { ...contribution, result: halved });
    expect(found).to.have.length(1);
    expect(found[0]).to.deep.include({
      id: 'relief.bpu.transport',
      day: '2026-02-28',
      then: undefined,
      lines: ['accident', 'death'],
    });
    expect(found[0]!.now!.value).to.equal(50);
  });

  it('finds it in any month of a budget, and says the first', () => {
    const budget: Answers = { people: 10, months: 4, payer: 'donor', occupation: 'transport' };
    const now = groupBudget.calculate(budget, '2025-11-01');
    const then = { ...now, lines: now.lines.map((month) => ({ ...month, amount: 168_000 })) };
    const [found, ...more] = difference(
      { ...groupBudget, parameters: without(groupBudget.parameters), result: then },
      { ...groupBudget, result: now },
    );
    expect(more).to.deep.equal([]);
    expect([found!.id, found!.day, found!.lines]).to.deep.equal([
      'relief.bpu.transport',
      '2026-01-31',
      ['month.2026-01', 'month.2026-02'],
    ]);
  });
});

const anyDay = fc
  .integer({ min: Date.UTC(2015, 6, 1) / 86_400_000, max: Date.UTC(2035, 0, 1) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

describe('difference() of a rule set and itself', () => {
  for (const calculation of calculations) {
    it(`is nothing for the answers of every vector of ${calculation.id}, on any day`, () => {
      const own = vectors.filter((vector) => vector.calculation === calculation.id);
      expect(own).to.not.have.length(0);
      fc.assert(
        fc.property(fc.constantFrom(...own), anyDay, ({ answers, on }, other) => {
          for (const day of [on, other]) {
            const side = { ...calculation, result: calculation.calculate(answers, day) };
            expect(difference(side, side)).to.deep.equal([]);
          }
        }),
        { numRuns: 100 },
      );
    });
  }
});
