import { expect } from '@open-wc/testing';
import { calculate, parameter, parameters, questions } from '@payung/rules';
import type { Answers, CalculationId } from '@payung/rules';
import { itemQuestions } from '@payung/rules/death';

const on = '2026-11-20';
const earner = { segment: 'wage-earner', wage: 5_000_000, riskClass: 1, scale: 'small' };
const heir = { segment: 'wage-earner', monthsPaid: 40 };

/** A child whose `name` throws when it is read. */
const hidden = (name: string): object =>
  Object.defineProperty({ level: 'senior' }, name, {
    get() {
      throw new Error('nobody may look');
    },
  });

/** A proxy that was taken back: of it nothing can be asked. */
function takenBack<Target extends object>(target: Target): Target {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function problems(calculation: CalculationId, answers: Record<string, unknown>): Record<string, string> {
  return calculate(calculation, answers as Answers, on).problems;
}

describe('answers that cannot be right', () => {
  const cases: readonly (readonly [CalculationId, Record<string, unknown>, string, string])[] = [
    ['contribution', { ...earner, wage: 'abc' }, 'wage', 'type'],
    ['contribution', { ...earner, wage: NaN }, 'wage', 'type'],
    ['contribution', { ...earner, wage: Infinity }, 'wage', 'type'],
    ['contribution', { ...earner, wage: 10n }, 'wage', 'type'],
    ['contribution', { ...earner, wage: {} }, 'wage', 'type'],
    ['contribution', { ...earner, wage: 1.5 }, 'wage', 'not-whole'],
    ['contribution', { ...earner, wage: -0.5 }, 'wage', 'not-whole'],
    ['contribution', { ...earner, wage: 0 }, 'wage', 'too-small'],
    ['contribution', { ...earner, wage: -1 }, 'wage', 'too-small'],
    ['contribution', { ...earner, wage: 1e12 + 1 }, 'wage', 'too-large'],
    ['contribution', { ...earner, wage: 1e15 }, 'wage', 'too-large'],
    ['contribution', { ...earner, riskClass: 6 }, 'riskClass', 'too-large'],
    ['contribution', { ...earner, scale: 'huge' }, 'scale', 'not-a-choice'],
    ['contribution', { ...earner, scale: ['small'] }, 'scale', 'not-a-choice'],
    ['contribution', { ...earner, withPension: 'true' }, 'withPension', 'type'],
    ['death', { segment: 'self-employed', registeredOn: 20260810 }, 'registeredOn', 'type'],
    ['death', { segment: 'self-employed', registeredOn: '2026-02-30' }, 'registeredOn', 'not-a-date'],
    ['death', { segment: 'self-employed', registeredOn: '1899-12-31' }, 'registeredOn', 'too-early'],
    ['death', { segment: 'self-employed', registeredOn: '2026-11-21' }, 'registeredOn', 'too-late'],
    ['death', { ...heir, children: 'two' }, 'children', 'type'],
    ['death', { ...heir, children: {} }, 'children', 'type'],
    ['death', { ...heir, children: Array(11).fill(null) }, 'children', 'too-many'],
    ['death', { ...heir, children: [{ level: 'primary' }, null] }, 'children[1]', 'type'],
    ['death', { ...heir, children: [[]] }, 'children[0]', 'type'],
    ['death', { ...heir, children: [{}] }, 'children[0].level', 'required'],
    ['death', { ...heir, children: [{ level: 'college' }] }, 'children[0].level', 'not-a-choice'],
    [
      'death',
      { ...heir, children: [{ level: 'senior', yearsLeft: 4 }] },
      'children[0].yearsLeft',
      'too-large',
    ],
    [
      'death',
      { ...heir, children: [{ level: 'senior', until: 'primary' }] },
      'children[0].until',
      'not-a-choice',
    ],
    ['death', { ...heir, children: takenBack([]) }, 'children', 'type'],
    [
      'death',
      { ...heir, children: Object.defineProperty([0], 0, { get: takenBack(() => 0) }) },
      'children[0]',
      'type',
    ],
    ['death', { ...heir, children: [{ level: 'senior' }, takenBack({})] }, 'children[1]', 'type'],
    ['death', { ...heir, children: [hidden('level')] }, 'children[0].level', 'not-a-choice'],
    ['death', { ...heir, children: [hidden('age')] }, 'children[0].age', 'type'],
    ['death', { ...heir, children: [{ level: 'senior', age: 41 }] }, 'children[0].age', 'too-large'],
  ];
  for (const [calculation, answers, name, code] of cases) {
    it(`${calculation}: ${name} has the problem ${code}`, () => {
      expect(problems(calculation, answers)).to.deep.equal({ [name]: code });
    });
  }

  it('leave the result incomplete and empty', () => {
    const result = calculate('contribution', { ...earner, wage: -1 }, on);
    expect(result.status).to.equal('incomplete');
    expect([result.lines, result.totals, result.reasons, result.notices]).to.deep.equal([[], {}, [], []]);
    expect([result.validFrom, result.validUntil]).to.deep.equal([null, null]);
  });
});

describe('answers that are not given', () => {
  for (const nothing of [undefined, null, '']) {
    it(`${JSON.stringify(nothing)} is no answer: what is required is missing, a default holds`, () => {
      const result = calculate('contribution', { ...earner, wage: nothing, wageBasis: nothing }, on);
      expect([result.missing, result.problems]).to.deep.equal([['wage'], {}]);
    });
  }

  it('are asked for in order, without those that do not matter', () => {
    const result = calculate('contribution', { segment: 'self-employed', wage: 'ignored', scale: 7 }, on);
    expect([result.missing, result.problems]).to.deep.equal([['income', 'occupation'], {}]);
  });

  it('do not decide a condition, and neither do invalid ones', () => {
    const names = questions('contribution', { segment: 'wage-earner', wageBasis: 'weekly' }, on).map(
      ({ name }) => name,
    );
    expect(names).to.not.include('wage');
    expect(names).to.not.include('dailyWage');
  });

  it('of a list with a problem decide nothing', () => {
    const result = calculate('death', { segment: 'wage-earner', children: [{ level: 'x' }] }, on);
    expect(result.missing).to.deep.equal([]);
    expect(Object.keys(result.problems)).to.deep.equal(['children[0].level']);
  });
});

describe('questions()', () => {
  it('gives ranges that the day decides, and the fields of a list at their widest', () => {
    const asked = questions('death', { segment: 'self-employed' }, on);
    expect(asked.find(({ name }) => name === 'registeredOn')).to.deep.equal({
      name: 'registeredOn',
      type: 'date',
      required: true,
      min: '1900-01-01',
      max: on,
    });
    const fields = asked.find(({ name }) => name === 'children')!.fields!;
    expect(fields.map(({ name }) => name)).to.deep.equal([
      'level',
      'yearsLeft',
      'until',
      'universityYears',
      'age',
      'startsInYears',
      'marriedOrWorking',
    ]);
    const yearsLeft = fields.find(({ name }) => name === 'yearsLeft')!;
    expect([yearsLeft.max, 'default' in yearsLeft]).to.deep.equal([6, false]);
  });

  it('asks nothing before the first supported day', () => {
    expect(questions('contribution', {}, '2015-06-30')).to.deep.equal([]);
    expect(questions('contribution', {}, '2015-07-01')).to.have.length(1);
  });

  it('gives its own copy, which a caller may change without harm', () => {
    const first = questions('contribution', {}, on);
    (first[0]!.choices as string[]).push('king');
    first[0]!.name = 'x';
    expect(questions('contribution', {}, on)[0]).to.deep.include({
      name: 'segment',
      choices: ['wage-earner', 'self-employed'],
    });
  });
});

describe('itemQuestions()', () => {
  it('asks of a child what its level allows', () => {
    const names = itemQuestions('children', { level: 'senior', until: 'senior' }, on).map(({ name }) => name);
    expect(names).to.deep.equal(['level', 'yearsLeft', 'until', 'age', 'startsInYears', 'marriedOrWorking']);
    const asked = itemQuestions('children', { level: 'senior' }, on);
    expect(asked.find(({ name }) => name === 'until')!.choices).to.deep.equal(['senior', 'university']);
    expect(asked.find(({ name }) => name === 'yearsLeft')).to.deep.include({ max: 3, default: 3 });
  });

  it('asks nothing for a list that does not exist', () => {
    expect(itemQuestions('pets', {}, on)).to.deep.equal([]);
  });
});

describe('mistakes of a programmer', () => {
  const call = calculate as (calculation: unknown, answers: unknown, on: unknown) => unknown;
  const cases: readonly (readonly [string, () => unknown, string])[] = [
    ['an unknown calculation', () => call('jkmm', {}, on), 'unknown calculation: jkmm'],
    ['a name that objects inherit', () => call('constructor', {}, on), 'unknown calculation: constructor'],
    ['null for answers', () => call('death', null, on), 'answers must be a plain object, not null'],
    ['a list for answers', () => call('death', [], on), 'answers must be a plain object, not a list'],
    ['a Map for answers', () => call('death', new Map(), on), 'answers must be a plain object, not object'],
    [
      'a day that is none',
      () => call('death', {}, '2026-02-30'),
      'on must be a day written YYYY-MM-DD, not 2026-02-30',
    ],
    ['a Date for a day', () => call('death', {}, 5), 'on must be a day written YYYY-MM-DD, not 5'],
    ['a day too early', () => call('death', {}, '1899-12-31'), 'on must lie in 1900-01-01 to 2100-12-31'],
    ['a day too late', () => questions('death', {}, '2101-01-01'), 'on must lie in 1900-01-01 to 2100-12-31'],
    ['an unknown parameter', () => parameter('jkm.gift', on), 'unknown parameter: jkm.gift'],
    [
      'a bad day for a parameter',
      () => parameter('jkm.grant', '2026-1-1'),
      'on must be a day written YYYY-MM-DD',
    ],
  ];
  for (const [what, run, message] of cases) {
    it(`${what} throws: ${message}`, () => expect(run).to.throw(message));
  }
});

describe('parameters()', () => {
  it('cannot be changed from outside, at any depth', () => {
    'use strict';
    const all = parameters() as unknown as { rows: { value: unknown; source: { regulation: string } }[] }[];
    expect(() => all.pop()).to.throw(TypeError);
    expect(() => all[0]!.rows.pop()).to.throw(TypeError);
    expect(() => (all[0]!.rows[0]!.value = 1)).to.throw(TypeError);
    expect(() => (all[0]!.rows[0]!.source.regulation = 'x')).to.throw(TypeError);
    const table = all.find((one) => Array.isArray(one.rows[0]!.value))!.rows[0]!.value as { base: number }[];
    expect(() => (table[0]!.base = 0)).to.throw(TypeError);
  });

  it('gives every row an article where a source that was read names it', () => {
    const articles = (id: string) => parameter(id, '2026-11-20')!.source.article;
    const named = ['jht.age', 'jht.tax.free', 'jht.tax.rate', 'scholarship.senior', 'pmi.death.during'];
    expect(named.map(articles)).to.deep.equal(['6', '4', '4', '25, 34', '30–34']);
    expect(['pmi.death.grant', 'pmi.glasses', 'pmi.treatment', 'pmi.loss'].map(articles)).to.deep.equal([
      '25–27',
      '25–27, 30–34',
      '30–34',
      undefined,
    ]);
  });

  it('gives every row an address unless its source was not read', () => {
    const without = parameters()
      .filter(({ id }) =>
        /^(jkk\.pu|jkm|jp\.(er|ee|ceiling)|bpu\.brackets|relief|wage|late-payment)/.test(id),
      )
      .flatMap(({ id, rows }) => rows.filter(({ source }) => !source.url).map(({ from }) => `${id} ${from}`));
    expect(without).to.deep.equal([]);
  });
});
