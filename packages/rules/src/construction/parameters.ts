import { datedParameter, row } from '../core/parameter.ts';

const since = '2015-12-31';
const month = 'contributionMonth';

/** A slice of the contract value and the per cent of it for accident and for death dues. */
export interface Tier {
  readonly upTo: number | null;
  readonly accident: number;
  readonly death: number;
}

/** Dues where the wages of the project are known, per cent of them; accident dues are those of the highest risk. */
export const wagesAccident = datedParameter(
  'jakon.wages.jkk',
  'percent',
  month,
  row(since, null, 1.74, 'permenaker44-wages'),
);
export const wagesDeath = datedParameter(
  'jakon.wages.jkm',
  'percent',
  month,
  row(since, null, 0.3, 'permenaker44-wages'),
);

/** Dues where they are not known: each slice of the contract value has its own per cent; the value is net of VAT. */
export const tiers = datedParameter(
  'jakon.tiers',
  'table',
  month,
  row<readonly Tier[]>(
    since,
    null,
    [
      { upTo: 100_000_000, accident: 0.21, death: 0.03 },
      { upTo: 500_000_000, accident: 0.17, death: 0.02 },
      { upTo: 1_000_000_000, accident: 0.13, death: 0.02 },
      { upTo: 5_000_000_000, accident: 0.11, death: 0.01 },
      { upTo: null, accident: 0.09, death: 0.01 },
    ],
    'permenaker44-contract',
  ),
);
