import { datedParameter, row } from '../core/parameter.ts';

/** What the government gives to the job-loss programme, per cent of the wage up to its ceiling; it began with the programme. */
export const jobLossGovernment = datedParameter(
  'jkp.government',
  'percent',
  'contributionMonth',
  row('2021-02-02', null, 0.22, 'pp37-gov'),
);
