import { datedParameter, row } from '../core/parameter.ts';
import type { Dated } from '../core/parameter.ts';
import { jobLossGovernment } from './job-loss-start.ts';

const month = 'contributionMonth';

/** What funds the job-loss programme, per cent of the wage up to its own ceiling; never billed to anyone. */
export const jobLossFromAccident = datedParameter(
  'jkk.recomp',
  'percent',
  month,
  row('2021-02-02', null, 0.14, 'pp37-11'),
);
export const jobLossFromDeath = datedParameter(
  'jkm.recomp',
  'percent',
  month,
  row('2021-02-02', '2025-02-06', 0.1, 'pp37-11'),
  row('2025-02-07', null, 0, 'pp6-11', 'medium'),
);
export const jobLossCeiling = datedParameter(
  'jkp.cap',
  'rupiah',
  month,
  row('2021-02-02', null, 5_000_000, 'pp37-cap', 'medium'),
);

/** All of them, with the government's. */
export const jobLossShares: readonly Dated[] = [
  jobLossGovernment,
  jobLossFromAccident,
  jobLossFromDeath,
  jobLossCeiling,
];
