import { datedParameter, row } from '../core/parameter.ts';

/** One step of the income table: from this monthly income on, dues and benefits go by `base`. */
export interface Bracket {
  readonly from: number;
  readonly base: number;
}

const table: readonly (readonly [from: number, base: number])[] = [
  [0, 1_000_000],
  [1_100_000, 1_200_000],
  [1_300_000, 1_400_000],
  [1_500_000, 1_600_000],
  [1_700_000, 1_800_000],
  [1_900_000, 2_000_000],
  [2_100_000, 2_200_000],
  [2_300_000, 2_400_000],
  [2_500_000, 2_600_000],
  [2_700_000, 2_950_000],
  [3_200_000, 3_450_000],
  [3_700_000, 3_950_000],
  [4_200_000, 4_450_000],
  [4_700_000, 4_950_000],
  [5_200_000, 5_450_000],
  [5_700_000, 5_950_000],
  [6_200_000, 6_450_000],
  [6_700_000, 6_950_000],
  [7_200_000, 7_450_000],
  [7_700_000, 7_950_000],
  [8_200_000, 8_700_000],
  [9_200_000, 9_700_000],
  [10_200_000, 10_700_000],
  [11_200_000, 11_700_000],
  [12_200_000, 12_700_000],
  [13_200_000, 13_700_000],
  [14_200_000, 14_700_000],
  [15_200_000, 15_700_000],
  [16_200_000, 16_700_000],
  [17_200_000, 17_700_000],
  [18_200_000, 18_700_000],
  [19_200_000, 19_700_000],
  [20_200_000, 20_700_000],
];

/**
 * The income steps of the self-employed. The printed table leaves Rp1,000 between two steps; a step reaches up to the
 * next lower bound. The first and the last step are confirmed, the inner ones are not.
 */
export const brackets = datedParameter(
  'bpu.brackets',
  'table',
  'contributionMonth',
  row(
    '2015-07-01',
    null,
    table.map(([from, base]): Bracket => ({ from, base })),
    'pp44-ii',
    'medium',
  ),
);

/** The base (*dasar*) of a monthly income: the step with the greatest lower bound that is not above it. */
export function bracketBase(steps: readonly Bracket[], income: number): number {
  let base = steps[0]!.base;
  for (const step of steps) if (step.from <= income) base = step.base;
  return base;
}
