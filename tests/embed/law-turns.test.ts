import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Parameter } from '@payung/rules';
import { lawTurns } from '../../packages/embed/src/feed/law-turns.ts';

type Row = readonly [from: string, to: string | null, value: unknown];

const parameterOf = (id: string, ...rows: Row[]): Parameter => ({
  id,
  unit: 'rupiah',
  key: 'eventDate',
  rows: rows.map(([from, to, value]) => ({
    from,
    to,
    value,
    confidence: 'high',
    source: { regulation: 'PP 1/2020', checked: '2026-11-20' },
  })),
});

const told = (...parameters: Parameter[]) =>
  lawTurns(parameters).map(({ day, changes }) => [
    day,
    ...changes.map(({ parameter, before, after }) => `${parameter.id}: ${before?.value} → ${after?.value}`),
  ]);

describe('the turns of the law', () => {
  it('are the first days of rows, the youngest first, with the value before and after', () => {
    const grant = parameterOf('grant', ['2015-07-01', '2019-12-01', 16], ['2019-12-02', null, 20]);
    assert.deepEqual(told(grant), [
      ['2019-12-02', 'grant: 16 → 20'],
      ['2015-07-01', 'grant: undefined → 16'],
    ]);
  });

  it('put what turns on one day together', () => {
    const [one, two] = ['one', 'two'].map((id) => parameterOf(id, ['2020-01-01', null, 1]));
    assert.deepEqual(told(one!, two!), [['2020-01-01', 'one: undefined → 1', 'two: undefined → 1']]);
  });

  it('are also the days after which nothing holds any more', () => {
    const relief = parameterOf('relief', ['2026-01-01', '2026-02-28', 50]);
    assert.deepEqual(told(relief)[0], ['2026-03-01', 'relief: 50 → undefined']);
  });

  it('tell a gap as an end and a beginning', () => {
    const relief = parameterOf('relief', ['2020-01-01', '2020-12-31', 1], ['2022-01-01', null, 1]);
    assert.deepEqual(told(relief), [
      ['2022-01-01', 'relief: undefined → 1'],
      ['2021-01-01', 'relief: 1 → undefined'],
      ['2020-01-01', 'relief: undefined → 1'],
    ]);
  });

  it('leave out a row that only says the same again', () => {
    const rate = parameterOf('rate', ['2020-01-01', '2020-12-31', [1, 2]], ['2021-01-01', null, [1, 2]]);
    assert.deepEqual(told(rate), [['2020-01-01', 'rate: undefined → 1,2']]);
  });

  it('are none where there is no parameter', () => assert.deepEqual(lawTurns([]), []));
});
