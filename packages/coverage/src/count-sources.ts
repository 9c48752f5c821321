import packed from '../data/count-sources.json' with { type: 'json' };
import type { CountFigure } from './coverage-figure.ts';
import type { Source } from './figure.ts';
import { unpackSource, type PackedSource } from './packed-source.ts';
import { shippedCounts } from './shipped-counts.ts';

const rows = new Map(Object.entries(packed as unknown as Record<string, readonly PackedSource[]>));

/** Where a shipped count was printed; undefined for a count of another table. */
export function shippedCountSource({ code, id, publisher }: CountFigure): Source | undefined {
  const row = rows.get(code)?.[shippedCounts(code).findIndex((count) => count.id === id)];
  return row && unpackSource(row, publisher);
}
