import { datedParameter, row } from '../core/parameter.ts';

/** The monthly old-age savings a migrant worker may choose from; shared by the dues and the projection. */
export const savingsChoices = datedParameter(
  'jht.migrant.choices',
  'table',
  'contributionMonth',
  row<readonly number[]>(
    '2023-02-22',
    null,
    [50_000, 100_000, 200_000, 300_000, 400_000, 500_000, 600_000],
    'permenaker4-savings',
  ),
);
