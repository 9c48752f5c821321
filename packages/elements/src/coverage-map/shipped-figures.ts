import type { CountFigure, CoverageFigure } from '@payung/coverage';
import { shippedAbsences, shippedFigures, shippedYears } from '@payung/coverage/shipped';
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
  get years() {
    return shippedYears();
  },
  figuresOf,
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

/** Sources, counts and people come when somebody asks. */
async function backgroundOf(code: string, year?: string): Promise<Background> {
  return (await import('./shipped-background.ts')).shippedBackground(code, year);
}

/** Older figures stay away until somebody chooses a year. */
async function figuresOf(year: string | undefined): Promise<ReadonlyMap<string, CoverageFigure>> {
  if (year === undefined) return shippedFigures();
  return (await import('@payung/coverage/shipped-years')).shippedFiguresOf(year);
}
