import type { FigureRecord } from '../../packages/elements/src/coverage-map/coverage-map.ts';
import { shippedFigures } from '../../packages/coverage/src/shipped.ts';
import { regencies } from '../../packages/regions/src/index.ts';

/** The share of every regency as our map shows it, in the order of codes; null where there is none. */
export function shippedShares(): (number | null)[] {
  const figures = shippedFigures();
  return regencies.map(({ code }) => figures.get(code)?.percent ?? null);
}

/** Shares of every regency as a page hands them to our element. */
export const givenOf = (values: readonly number[]): FigureRecord[] =>
  values.map((percent, at) => ({ code: regencies[at]!.code, percent, asOf: '2026-06' }));
