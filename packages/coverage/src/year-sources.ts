import packed from '../data/year-sources.json' with { type: 'json' };
import type { Provenance } from './coverage-figure.ts';
import { unpackProvenance, type PackedProvenance } from './packed-source.ts';
import { shippedFiguresOf } from './shipped-years.ts';
import { shippedProvenance } from './sources.ts';

const rows = new Map(Object.entries(packed as unknown as Record<string, PackedProvenance>));

/** Where the share of an area in a year was printed; undefined where that year has none. */
export function shippedProvenanceOf(code: string, year: string): Provenance | undefined {
  const figure = shippedFiguresOf(year).get(code);
  if (!figure) return undefined;
  const row = rows.get(`${code}.${year}`);
  return row ? unpackProvenance(row, figure.publisher) : shippedProvenance(code);
}
