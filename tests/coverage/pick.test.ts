import { expect } from '@open-wc/testing';
import { countFigures, pickFigure, pickFigures, provenanceOf, type Figure } from '@payung/coverage';
import { figure, workers } from './figures-for-tests.ts';

const older = figure({ id: 'older', value: 10, asOf: '2023-12', asOfLatest: '2023-12-31' });
const newer = figure({ id: 'newer', value: 20 });
const medium = figure({
  id: 'medium',
  value: 40,
  confidence: 'medium',
  asOf: '2026-01',
  asOfLatest: '2026-01-31',
});

/** Rows, and the id of the row that wins. */
const ties: readonly (readonly [string, readonly Figure[], string])[] = [
  ['the later last day', [older, newer], 'newer'],
  [
    'the later last day of a year against a month',
    [newer, figure({ id: 'year', asOf: '2025', asOfPrecision: 'year', asOfLatest: '2025-06-30' })],
    'year',
  ],
  [
    'on one last day the more precise date',
    [
      figure({ id: 'day', asOf: '2024-12-31', asOfPrecision: 'day' }),
      newer,
      figure({ id: 'year', asOf: '2024', asOfPrecision: 'year' }),
    ],
    'day',
  ],
  [
    'on equal dates the later report',
    [newer, figure({ id: 'later', source: { publisher: 'Radar', date: '2025-02' } })],
    'later',
  ],
  [
    'a dated report before an undated one',
    [figure({ id: 'z', source: { publisher: 'Radar' } }), newer],
    'newer',
  ],
  ['on equal reports the greater id', [figure({ id: 'a' }), figure({ id: 'c' }), figure({ id: 'b' })], 'c'],
  ['an old figure of high confidence before a new one of medium', [older, medium], 'older'],
];

describe('pickFigure()', () => {
  for (const [name, rows, winner] of ties) {
    it(`takes ${name}, in whatever order the rows come`, () => {
      expect(pickFigure(rows, '3510')!.ids).to.deep.equal([winner]);
      expect(pickFigure([...rows].reverse(), '3510')!.ids).to.deep.equal([winner]);
    });
  }

  it('says printed, with value, date, base and publisher of the row', () => {
    expect(pickFigure([figure({ base: 'resident' })], '3510')).to.deep.equal({
      code: '3510',
      percent: 30,
      kind: 'printed',
      asOf: '2024-12',
      base: 'resident',
      publisher: 'Radar',
      ids: ['3510.coverage_rate.2024-12'],
    });
  });

  it('says about where only a figure of medium confidence is known', () => {
    expect(pickFigure([medium], '3510')).to.deep.include({ kind: 'about', percent: 40 });
  });

  it('computes a share from two counts of one report and day, naming both rows', () => {
    const rows = [workers('workforce_eligible', 300), workers('covered_workers', 100)];
    expect(pickFigure(rows, '3510')).to.deep.include({
      kind: 'computed',
      percent: 33.33,
      ids: ['3510.covered_workers.2024-12', '3510.workforce_eligible.2024-12'],
    });
  });

  it('computes from the newest pair', () => {
    const newest = { asOf: '2025-06', asOfLatest: '2025-06-30' };
    const rows = [
      workers('covered_workers', 100),
      workers('workforce_eligible', 200),
      workers('covered_workers', 90, newest),
      workers('workforce_eligible', 300, newest),
    ];
    expect(pickFigure(rows, '3510')!.percent).to.equal(30);
  });

  it('computes from an older pair where the newest count has no partner', () => {
    const rows = [
      workers('covered_workers', 90, { asOf: '2025-06', asOfLatest: '2025-06-30' }),
      workers('covered_workers', 100),
      workers('workforce_eligible', 200),
    ];
    expect(pickFigure(rows, '3510')!.percent).to.equal(50);
  });

  const unpaired: readonly (readonly [string, Partial<Figure>])[] = [
    ['another report', { source: { publisher: 'Radar', url: 'https://radar.example/2' } }],
    ['another day', { asOf: '2024-11', asOfLatest: '2024-11-30' }],
    ['a report without an address', { source: { publisher: 'Radar' } }],
    ['another place', { code: '3511' }],
  ];
  for (const [name, change] of unpaired) {
    it(`computes nothing across ${name}`, () => {
      expect(
        pickFigure([workers('covered_workers', 100), workers('workforce_eligible', 200, change)], '3510'),
      ).to.equal(undefined);
    });
  }

  it('computes nothing from two reports known by publisher only', () => {
    const source = { publisher: 'Radar' };
    const rows = [
      workers('covered_workers', 100, { source }),
      workers('workforce_eligible', 200, { source }),
    ];
    expect(pickFigure(rows, '3510')).to.equal(undefined);
  });

  it('computes nothing from no eligible workers', () => {
    expect(pickFigure([workers('covered_workers', 100), workers('workforce_eligible', 0)], '3510')).to.equal(
      undefined,
    );
  });

  it('prefers about to computed', () => {
    const rows = [medium, workers('covered_workers', 100), workers('workforce_eligible', 200)];
    expect(pickFigure(rows, '3510')!.kind).to.equal('about');
  });

  it('gives no data where only other counts are known, never zero and never the province', () => {
    const rows = [
      figure({ code: '35' }),
      figure({ code: '3511' }),
      figure({ indicator: 'active_participants', unit: 'persons', value: 5 }),
      figure({ indicator: 'local_budget_protected', unit: 'persons', value: 5 }),
      workers('covered_workers', 100),
    ];
    expect(pickFigure(rows, '3510')).to.equal(undefined);
    expect(pickFigures(rows).has('3510')).to.equal(false);
  });

  it('keeps a share above 100 as printed', () => {
    expect(pickFigure([figure({ value: 112.5 })], '3510')!.percent).to.equal(112.5);
  });

  it('keeps a true zero', () => {
    expect(pickFigure([figure({ value: 0 })], '3510')!.percent).to.equal(0);
  });

  it('picks among figures without a date', () => {
    expect(
      pickFigure(
        [figure({ id: 'x', asOf: '', asOfLatest: '' }), figure({ id: 'y', asOf: '', asOfLatest: '' })],
        '3510',
      )!.ids,
    ).to.deep.equal(['y']);
  });

  it('leaves the rows as they were', () => {
    const rows = Object.freeze([older, newer]);
    expect(() => pickFigure(rows, '3510')).not.to.throw();
  });
});

describe('pickFigures()', () => {
  it('picks for every code as pickFigure does', () => {
    const rows = [
      older,
      newer,
      figure({ code: '35', id: '35.x' }),
      figure({ code: 'ID', id: 'ID.x', confidence: 'medium' }),
    ];
    const picked = pickFigures(rows);
    expect([...picked.keys()]).to.deep.equal(['3510', '35', 'ID']);
    for (const [code, shown] of picked) expect(shown).to.deep.equal(pickFigure(rows, code));
  });
});

describe('countFigures()', () => {
  it('offers the newest count of members and of people paid for by a budget, in this order', () => {
    const count = (indicator: Figure['indicator'], id: string, asOfLatest: string) =>
      figure({ indicator, id, asOfLatest, unit: 'persons', value: Number(id), note: 'two rounds' });
    const rows = [
      count('local_budget_protected', '7', '2025-01-31'),
      count('active_participants', '5', '2024-12-31'),
      count('active_participants', '6', '2025-12-31'),
      figure(),
    ];
    expect(countFigures(rows, '3510').map(({ indicator, value }) => [indicator, value])).to.deep.equal([
      ['active_participants', 6],
      ['local_budget_protected', 7],
    ]);
    expect(countFigures(rows, '3510')[0]).to.deep.include({
      publisher: 'Radar',
      note: 'two rounds',
      id: '6',
    });
  });

  it('is empty where neither is known', () => {
    expect(countFigures([figure()], '3510')).to.deep.equal([]);
  });
});

describe('provenanceOf()', () => {
  it('gives the report and the remarks of both rows of a computed share', () => {
    const rows = [
      workers('covered_workers', 100, { note: 'active' }),
      workers('workforce_eligible', 200, { note: 'without civil servants' }),
    ];
    const { ids } = pickFigure(rows, '3510')!;
    expect(provenanceOf(rows, ids)).to.deep.equal({
      source: rows[0]!.source,
      note: 'active; without civil servants',
    });
  });

  it('says a remark once', () => {
    const rows = [
      workers('covered_workers', 1, { note: 'same' }),
      workers('workforce_eligible', 2, { note: 'same' }),
    ];
    expect(
      provenanceOf(
        rows,
        rows.map(({ id }) => id),
      )!.note,
    ).to.equal('same');
  });

  it('knows nothing of rows that are not there', () => {
    expect(provenanceOf([figure()], ['x'])).to.equal(undefined);
  });
});
