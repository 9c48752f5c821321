import packed from '../data/sources.json' with { type: 'json' };
import type { Provenance } from './coverage-figure.ts';
import { unpackProvenance, type PackedProvenance } from './packed-source.ts';
import { shippedFigures } from './shipped.ts';

const rows = new Map(Object.entries(packed as unknown as Record<string, PackedProvenance>));

/**
 * Where the shipped share of an area was printed; undefined where none is shipped.
 * To be imported when somebody asks for a source: it weighs four times the figures.
 */
export function shippedProvenance(code: string): Provenance | undefined {
  const figure = shippedFigures().get(code);
  const row = rows.get(code);
  return figure && row && unpackProvenance(row, figure.publisher);
}
