import { shippedFigures } from '../../packages/coverage/src/shipped.ts';
import { regencies } from '../../packages/regions/src/index.ts';

/** The share of every regency as our map shows it, in the order of codes; null where there is none. */
export function shippedShares(): (number | null)[] {
  const figures = shippedFigures();
  return regencies.map(({ code }) => figures.get(code)?.percent ?? null);
}

/** Shares of every regency as a host's table: what our element is handed. */
export const tableOf = (values: readonly number[]): string =>
  `code,value,as_of\n${values.map((value, at) => `${regencies[at]!.code},${value},2026-06`).join('\n')}`;
