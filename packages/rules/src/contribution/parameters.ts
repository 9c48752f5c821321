import { datedParameter, row } from '../core/parameter.ts';

const start = '2015-07-01';
const month = 'contributionMonth';

/** Accident dues of wage earners by risk class, per cent of the wage. */
export const accidentClass1 = datedParameter('jkk.pu.1', 'percent', month, row(start, null, 0.24, 'pp44-16'));
export const accidentClass2 = datedParameter('jkk.pu.2', 'percent', month, row(start, null, 0.54, 'pp44-16'));
export const accidentClass3 = datedParameter('jkk.pu.3', 'percent', month, row(start, null, 0.89, 'pp44-16'));
export const accidentClass4 = datedParameter('jkk.pu.4', 'percent', month, row(start, null, 1.27, 'pp44-16'));
export const accidentClass5 = datedParameter('jkk.pu.5', 'percent', month, row(start, null, 1.74, 'pp44-16'));

/** Death dues of wage earners, per cent of the wage: always the billed rate, never the net rate after recomposition. */
export const death = datedParameter('jkm.pu', 'percent', month, row(start, null, 0.3, 'pp44-18'));

/** How a wage that is not monthly becomes a monthly one, and the floor under it. */
export const dailyFactor = datedParameter(
  'wage.daily-factor',
  'days',
  month,
  row(start, null, 25, 'perdir22', 'medium'),
);
export const pieceMonths = datedParameter(
  'wage.piece-months',
  'months',
  month,
  row(start, null, 3, 'perdir22'),
);
export const seasonalMonths = datedParameter(
  'wage.seasonal-months',
  'months',
  month,
  row(start, null, 12, 'perdir22'),
);
export const minimumFloor = datedParameter(
  'wage.minimum-floor',
  'rule',
  month,
  row(start, null, 1, 'perdir22', 'medium'),
);

/** Old-age savings of wage earners, per cent of the wage, without a ceiling. */
export const oldAgeEmployer = datedParameter('jht.pu.er', 'percent', month, row(start, null, 3.7, 'pp46'));
export const oldAgeWorker = datedParameter('jht.pu.ee', 'percent', month, row(start, null, 2, 'pp46'));

/** Pension dues, per cent of the wage up to the ceiling. */
export const pensionEmployer = datedParameter('jp.er', 'percent', month, row(start, null, 2, 'pp45-28'));
export const pensionWorker = datedParameter('jp.ee', 'percent', month, row(start, null, 1, 'pp45-28'));

/** Dues of the self-employed: per cent of the bracket's base, except death dues, which are one sum for all. */
export const selfEmployedAccident = datedParameter(
  'jkk.bpu.rate',
  'percent',
  month,
  row(start, null, 1, 'pp44-ii'),
);
export const selfEmployedDeath = datedParameter(
  'jkm.bpu',
  'rupiah',
  month,
  row(start, null, 6_800, 'pp44-bpu'),
);
export const selfEmployedOldAge = datedParameter(
  'jht.bpu.rate',
  'percent',
  month,
  row(start, null, 2, 'pp46-bpu'),
);
