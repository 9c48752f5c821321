import { datedParameter, row } from '../core/parameter.ts';

/**
 * The wage up to which pension dues are taken. A new one is announced every year and starts in March; it follows the
 * growth of the economy and fell in 2021, so a future one is never computed.
 */
export const pensionCeiling = datedParameter(
  'jp.ceiling',
  'rupiah',
  'contributionMonth',
  row('2015-07-01', '2016-02-29', 7_000_000, 'pp45-29-2015'),
  row('2016-03-01', '2017-02-28', 7_335_300, 'pp45-29-2016'),
  row('2017-03-01', '2018-02-28', 7_703_500, 'pp45-29-2017'),
  row('2018-03-01', '2019-02-28', 8_094_000, 'pp45-29-2018'),
  row('2019-03-01', '2020-02-29', 8_512_400, 'pp45-29-2018'),
  row('2020-03-01', '2021-02-28', 8_939_700, 'pp45-29-2020'),
  row('2021-03-01', '2022-02-28', 8_754_600, 'pp45-29-2021', 'medium'),
  row('2022-03-01', '2023-02-28', 9_077_600, 'pp45-29-2021'),
  row('2023-03-01', '2024-02-29', 9_559_600, 'pp45-29-2023'),
  row('2024-03-01', '2025-02-28', 10_042_300, 'pp45-29-2023'),
  row('2025-03-01', '2026-02-28', 10_547_400, 'pp45-29-2025'),
  row('2026-03-01', '2027-02-28', 11_086_300, 'pp45-29-2026'),
);
