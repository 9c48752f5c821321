import type { Provenance } from './coverage-figure.ts';
import type { Figure } from './figure.ts';

/**
 * Source and remarks of a shown figure, from the rows it was made of; undefined when none of them is there.
 * The two rows of a computed share are of one report.
 */
export function provenanceOf(figures: readonly Figure[], ids: readonly string[]): Provenance | undefined {
  const [first, ...others] = figures.filter((figure) => ids.includes(figure.id));
  if (!first) return undefined;
  const notes = new Set([first, ...others].map(({ note }) => note).filter(Boolean));
  return { source: first.source, note: [...notes].join('; ') };
}
