import { datedParameter, row } from '../core/parameter.ts';

const month = 'contributionMonth';

/** Reliefs say which share of the normal dues is paid, in per cent. In the pandemic: everyone's accident and death dues. */
export const covidRelief = datedParameter(
  'relief.covid',
  'percent-paid',
  month,
  row('2020-08-01', '2021-01-31', 1, 'pp49-2020', 'medium'),
);

/** Accident dues in six labour-intensive industries, and the number of workers such a firm must have. */
export const labourIntensiveRelief = datedParameter(
  'relief.labour-intensive',
  'percent-paid',
  month,
  row('2025-02-01', '2025-07-31', 50, 'pp7'),
  row('2025-08-01', '2026-01-31', 50, 'pp36'),
);
export const labourIntensiveWorkers = datedParameter(
  'relief.labour-intensive.workers',
  'people',
  month,
  row('2025-02-01', '2026-01-31', 50, 'pp7'),
);

/** Accident and death dues of the self-employed: transport workers first, all others later; never old-age savings. */
export const transportRelief = datedParameter(
  'relief.bpu.transport',
  'percent-paid',
  month,
  row('2026-01-01', '2027-03-31', 50, 'pp50-4'),
);
export const otherRelief = datedParameter(
  'relief.bpu.other',
  'percent-paid',
  month,
  row('2026-04-01', '2026-12-31', 50, 'pp50'),
);
