import packed from '../data/counts.json' with { type: 'json' };
import { countIndicators } from './counts.ts';
import type { CountFigure } from './coverage-figure.ts';

type PackedCount = readonly [
  kind: number,
  value: number,
  asOf: string,
  publisher: string,
  note: string,
  noteInIndonesian: string,
  number?: number,
];

const rows = new Map(Object.entries(packed as unknown as Record<string, readonly PackedCount[]>));

/** The newest counts that travel with the widgets for an area, to be offered in words; empty where none is known. */
export function shippedCounts(code: string): readonly CountFigure[] {
  return (rows.get(code) ?? []).map(([kind, value, asOf, publisher, note, noteInIndonesian, number]) => {
    const indicator = countIndicators[kind]!;
    const id = `${code}.${indicator}.${asOf}${number ? `.${number}` : ''}`;
    return { id, code, indicator, value, asOf, publisher, note, noteInIndonesian };
  });
}
