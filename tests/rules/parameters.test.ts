import { expect } from '@open-wc/testing';
import { parameter, parameters } from '@payung/rules';
import { impairments } from '../../packages/rules/src/accident/impairments.ts';
import document from './expected-parameters.json' with { type: 'json' };

type Row = readonly [from: string, to: string | null, value: number | null, confidence: string];
interface Expected {
  readonly id: string;
  readonly unit: string;
  readonly key: string;
  readonly rows: readonly Row[];
}

// Written from the document of the law, not from the code; tables have no value here.
const known = new Set(parameters().map(({ id }) => id));
const expected = (document as unknown as Expected[]).filter(({ id }) => known.has(id));

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const valueOn = (id: string, day: string): unknown => parameter(id, day)?.value;

describe('every parameter on the days its rows begin and end', () => {
  for (const { id, unit, key, rows } of expected) {
    it(`${id} has ${rows.length} dated rows`, () => {
      const found = parameters().find((candidate) => candidate.id === id)!;
      expect([found.unit, found.key]).to.deep.equal([unit, key]);
      expect(found.rows.map(({ from, to, confidence }) => [from, to, confidence])).to.deep.equal(
        rows.map(([from, to, , confidence]) => [from, to, confidence]),
      );
      expect(parameter(id, shifted(rows[0]![0], -1))).to.equal(undefined);
    });
    for (const [index, [from, to, value]] of rows.map((row, place) => [place, row] as const)) {
      if (value === null) continue;
      it(`${id} is ${value} from ${from} to ${to ?? 'today'}`, () => {
        expect(valueOn(id, from)).to.equal(value);
        expect(valueOn(id, to ?? '2100-12-31')).to.equal(value);
        if (to !== null) expect(valueOn(id, shifted(to, 1))).to.equal(rows[index + 1]?.[2] ?? undefined);
      });
    }
  }

  it('cites a regulation and the day it was checked in every row', () => {
    for (const { id, rows } of parameters()) {
      for (const { source } of rows) {
        expect(source.regulation, id).to.not.equal('');
        expect(source.checked, id).to.equal('2026-11-20');
      }
    }
  });

  it('is frozen down to the last table', () => {
    expect(Object.isFrozen(impairments.rows[0]!.value.scalp)).to.equal(true);
    for (const { rows } of parameters()) for (const row of rows) expect(Object.isFrozen(row)).to.equal(true);
  });
});
