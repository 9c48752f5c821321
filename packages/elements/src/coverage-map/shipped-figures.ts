import type { CountFigure } from '@payung/coverage';
import { shippedAbsences, shippedFigures } from '@payung/coverage/shipped';
import type { Background, FigureSet } from './figure-set.ts';

const set: FigureSet = {
  get figures() {
    return shippedFigures();
  },
  get absences() {
    return shippedAbsences();
  },
  countsOf,
  backgroundOf,
  problems: [],
  host: undefined,
};

/** The figures that travel with the widgets; always the same object. */
export function shippedSet(): FigureSet {
  return set;
}

async function countsOf(code: string): Promise<readonly CountFigure[]> {
  const { shippedCounts } = await import('@payung/coverage/shipped-counts');
  return shippedCounts(code);
}

/** Sources and counts weigh several times the figures, so they come when somebody asks. */
async function backgroundOf(code: string): Promise<Background> {
  const [counts, { shippedProvenance }, { shippedCountSource }] = await Promise.all([
    countsOf(code),
    import('@payung/coverage/sources'),
    import('@payung/coverage/count-sources'),
  ]);
  return {
    provenance: shippedProvenance(code),
    people: undefined,
    counts: counts.map((count) => ({ ...count, source: shippedCountSource(count) })),
  };
}
