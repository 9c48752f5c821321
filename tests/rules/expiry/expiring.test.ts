import { expect } from '@open-wc/testing';
import { parameters } from '@payung/rules';
import type { Parameter } from '@payung/rules';
import { byExpiry, expiring, isRenewed } from '@payung/rules/expiry';

const pension = ['jp.cap', 'jp.ceiling', 'jp.floor'];
const ids = (list: readonly { readonly parameter: Parameter }[]) => list.map(({ parameter }) => parameter.id);

/** A parameter whose only row ends on a day; null while it is open. */
const ending = (id: string, to: string | null): Parameter => ({
  id,
  unit: 'rupiah',
  key: 'contributionMonth',
  rows: [
    {
      from: '2020-01-01',
      to,
      value: 1,
      confidence: 'high',
      source: { regulation: 'PP 1/2020', checked: '2020-01-01' },
    },
  ],
});

describe('a parameter that is renewed yearly, last known until 28 February 2027', () => {
  const days: readonly (readonly [day: string, left: number, isDue: boolean])[] = [
    ['2026-11-20', 100, false],
    ['2026-12-29', 61, false],
    ['2026-12-30', 60, true],
    ['2027-02-27', 1, true],
    ['2027-02-28', 0, true],
    ['2027-03-01', -1, true],
    ['2030-01-01', -1038, true],
  ];
  for (const [day, left, isDue] of days) {
    it(`is ${isDue ? '' : 'not '}due on ${day}, ${left} days before its end`, () => {
      const { due } = expiring(parameters(), day);
      expect(ids(due).sort()).to.deep.equal(isDue ? pension : []);
      for (const one of due) expect([one.ends, one.daysLeft]).to.deep.equal(['2027-02-28', left]);
    });
  }

  it('tells the last value also after its end', () => {
    const { due } = expiring(parameters(), '2027-03-01');
    expect(due.find(({ parameter }) => parameter.id === 'jp.ceiling')!.row.value).to.equal(11_086_300);
  });

  it('is no longer due once the next row is known', () => {
    const [ceiling] = parameters().filter(({ id }) => id === 'jp.ceiling');
    const next = { ...ceiling!.rows.at(-1)!, from: '2027-03-01', to: '2028-02-29', value: 11_500_000 };
    const renewed = { ...ceiling!, rows: [...ceiling!.rows, next] };
    expect(ids(expiring([ceiling!], '2027-02-28').due)).to.deep.equal(['jp.ceiling']);
    expect(expiring([renewed], '2027-02-28').due).to.deep.equal([]);
  });

  it('is one of three, and each of them ends', () => {
    const renewed = parameters().filter(({ id }) => isRenewed(id));
    expect(renewed.map(({ id }) => id).sort()).to.deep.equal(pension);
    for (const { id, rows } of renewed) expect(rows.at(-1)!.to, id).to.not.equal(null);
  });
});

describe('a rule that simply ends', () => {
  it('is never due, and is named from 60 days before its last day until that day', () => {
    const cases: readonly (readonly [string, string[]])[] = [
      ['2026-10-31', []],
      ['2026-11-01', ['relief.bpu.other']],
      ['2026-12-31', ['relief.bpu.other']],
      ['2027-01-01', []],
    ];
    for (const [day, named] of cases) {
      const { due, ending: soon } = expiring(
        [...parameters()].filter(({ id }) => !isRenewed(id)),
        day,
      );
      expect(due, day).to.deep.equal([]);
      expect(ids(soon), day).to.deep.equal(named);
    }
  });
});

describe('byExpiry()', () => {
  it('puts the soonest end first and what is open last, equal ends as given', () => {
    const list = [ending('open', null), ending('late', '2030-01-01'), ending('soon', '2025-01-01')];
    expect(ids(byExpiry([...list, ending('also-soon', '2025-01-01')]))).to.deep.equal([
      'soon',
      'also-soon',
      'late',
      'open',
    ]);
  });

  it('lists every parameter once', () => {
    expect(ids(byExpiry(parameters())).sort()).to.deep.equal(
      parameters()
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('shows the row of the day, and the last one where none holds', () => {
    const of = (id: string, day: string) =>
      byExpiry(parameters(), day).find(({ parameter }) => parameter.id === id)!.row.value;
    expect(of('jp.ceiling', '2020-06-01')).to.equal(8_939_700);
    expect(of('jp.ceiling', '2028-06-01')).to.equal(11_086_300);
    expect(of('jp.age', '2026-11-20')).to.equal(59);
  });

  it('changes nothing of what it is given', () => {
    const before = ids(parameters().map((parameter) => ({ parameter })));
    byExpiry(parameters());
    expect(ids(parameters().map((parameter) => ({ parameter })))).to.deep.equal(before);
  });

  for (const day of ['2026-2-1', '2026-02-30', 'today', '', '2200-01-01']) {
    it(`throws for the day "${day}"`, () => {
      expect(() => expiring(parameters(), day)).to.throw('on must');
    });
  }
});
