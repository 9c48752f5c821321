import type { CoverageFigure, Figure } from '@payung/coverage';

/** A printed share of Banyuwangi of the end of 2024, changed where a test says so. */
export function figure(change: Partial<Figure> = {}): Figure {
  const made: Figure = {
    id: '3510.coverage_rate.2024-12',
    code: '3510',
    indicator: 'coverage_rate',
    value: 30,
    unit: 'percent',
    asOf: '2024-12',
    asOfPrecision: 'month',
    asOfLatest: '2024-12-31',
    base: 'unknown',
    confidence: 'high',
    source: { publisher: 'Radar', url: 'https://radar.example/1', date: '2025-01-10' },
    note: '',
  };
  return { ...made, ...change };
}

/** A count of workers for the computed share. */
export function workers(
  indicator: 'covered_workers' | 'workforce_eligible',
  value: number,
  change: Partial<Figure> = {},
): Figure {
  return figure({
    id: `3510.${indicator}.${change.asOf ?? '2024-12'}`,
    indicator,
    value,
    unit: 'persons',
    ...change,
  });
}

/** A share as a map shows it. */
export function shown(code: string, percent: number, change: Partial<CoverageFigure> = {}): CoverageFigure {
  const made: CoverageFigure = {
    code,
    percent,
    kind: 'printed',
    asOf: '2024-12',
    base: 'unknown',
    publisher: 'Radar',
    ids: [`${code}.coverage_rate.2024-12`],
  };
  return { ...made, ...change };
}
