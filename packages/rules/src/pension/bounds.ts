import { datedParameter, row } from '../core/parameter.ts';
import type { Confidence, Row } from '../core/parameter.ts';

const floorRupiah = [
  300_000, 310_050, 319_450, 331_000, 341_400, 350_700, 356_600, 363_300, 383_400, 393_500, 399_700, 411_400,
];
const capRupiah = [
  3_600_000, 3_720_600, 3_833_000, 3_971_400, 4_095_750, 4_207_200, 4_277_900, 4_357_900, 4_598_100,
  4_718_200, 4_792_300, 4_932_300,
];

/** The years of both: from 1 March, the first from the start of the programme; who announced them and how sure we are. */
const years: readonly (readonly [from: string, to: string, cite: string, confidence: Confidence])[] = [
  ['2015-07-01', '2016-02-29', 'pp45-18-2015', 'high'],
  ['2016-03-01', '2017-02-28', 'pp45-18-2016', 'high'],
  ['2017-03-01', '2018-02-28', 'pp45-18', 'medium'],
  ['2018-03-01', '2019-02-28', 'pp45-18', 'medium'],
  ['2019-03-01', '2020-02-29', 'pp45-18-2019', 'high'],
  ['2020-03-01', '2021-02-28', 'pp45-18', 'medium'],
  ['2021-03-01', '2022-02-28', 'pp45-18', 'medium'],
  ['2022-03-01', '2023-02-28', 'pp45-18-2022', 'high'],
  ['2023-03-01', '2024-02-29', 'pp45-18-2024', 'high'],
  ['2024-03-01', '2025-02-28', 'pp45-18-2024', 'high'],
  ['2025-03-01', '2026-02-28', 'pp45-18', 'medium'],
  ['2026-03-01', '2027-02-28', 'pp45-18-2026', 'medium'],
];

// @__NO_SIDE_EFFECTS__
function byYear(rupiah: readonly number[]): Row<number>[] {
  return years.map(([from, to, cite, confidence], index) => row(from, to, rupiah[index]!, cite, confidence));
}

/**
 * The least and the most a monthly pension is. They follow prices, unlike the wage ceiling, which follows the growth of the
 * economy; a future one is never computed.
 */
export const floor = datedParameter('jp.floor', 'rupiah', 'paymentDate', ...byYear(floorRupiah));
export const cap = datedParameter('jp.cap', 'rupiah', 'paymentDate', ...byYear(capRupiah));
