import type { CoverageFigure, Provenance } from '@payung/coverage';
import { shippedCountSource } from '@payung/coverage/count-sources';
import { shippedFigures } from '@payung/coverage/shipped';
import { shippedCounts } from '@payung/coverage/shipped-counts';
import { shippedPeople } from '@payung/coverage/shipped-people';
import { shippedProvenance } from '@payung/coverage/sources';
import type { Background } from './figure-set.ts';
import { knownPeople } from './known-people.ts';

/** What stands behind a shipped figure, of a year where one is given. It weighs several times the figures, so it is imported on use. */
export async function shippedBackground(code: string, year?: string): Promise<Background> {
  const { share, provenance } = await shareOf(code, year);
  return {
    provenance,
    people: share && knownPeople(shippedPeople(share)),
    counts: shippedCounts(code).map((count) => ({ ...count, source: shippedCountSource(count) })),
  };
}

interface Share {
  readonly share: CoverageFigure | undefined;
  readonly provenance: Provenance | undefined;
}

/** Older figures stay away until somebody chooses a year. */
async function shareOf(code: string, year: string | undefined): Promise<Share> {
  if (year === undefined) return { share: shippedFigures().get(code), provenance: shippedProvenance(code) };
  const [{ shippedFiguresOf }, { shippedProvenanceOf }] = await Promise.all([
    import('@payung/coverage/shipped-years'),
    import('@payung/coverage/year-sources'),
  ]);
  return { share: shippedFiguresOf(year).get(code), provenance: shippedProvenanceOf(code, year) };
}
