import { datedParameter, row } from '../core/parameter.ts';

const since = '2023-02-22';
const event = 'eventDate';

/** Death before or after work: three sums, never a share of a wage. */
export const deathGrant = datedParameter(
  'pmi.death.grant',
  'rupiah',
  event,
  row(since, null, 20_000_000, 'permenaker4-death'),
);
export const deathPeriodic = datedParameter(
  'pmi.death.periodic',
  'rupiah',
  event,
  row(since, null, 12_000_000, 'permenaker4-death'),
);
export const deathFuneral = datedParameter(
  'pmi.death.funeral',
  'rupiah',
  event,
  row(since, null, 10_000_000, 'permenaker4-death'),
);

/** Death during work: one sum, with periodic money and funeral inside; the same when work caused it. */
export const deathDuring = datedParameter(
  'pmi.death.during',
  'rupiah',
  event,
  row(since, null, 85_000_000, 'permenaker4-death-during'),
);
export const accidentDeath = datedParameter(
  'pmi.accident-death',
  'rupiah',
  event,
  row(since, null, 85_000_000, 'permenaker4-accident-death'),
);

/** A departure that failed through nobody's fault on the worker's side. */
export const failedDeparture = datedParameter(
  'pmi.failed-departure',
  'rupiah',
  event,
  row(since, null, 10_000_000, 'permenaker4-failed-departure'),
);

/** A loss caused by others on the way home, at most. */
export const lossOnReturn = datedParameter(
  'pmi.loss',
  'rupiah',
  event,
  row(since, null, 10_000_000, 'permenaker4-loss', 'medium'),
);

/** Sexual violence that is proven. */
export const sexualViolence = datedParameter(
  'pmi.sexual-violence',
  'rupiah',
  event,
  row(since, null, 50_000_000, 'permenaker4-violence'),
);

/** A placement that is not what the contract says, and the way home from it, at most. */
export const mismatch = datedParameter(
  'pmi.mismatch',
  'rupiah',
  event,
  row(since, null, 25_000_000, 'permenaker4-mismatch'),
);
export const repatriation = datedParameter(
  'pmi.repatriation',
  'rupiah',
  event,
  row(since, null, 15_000_000, 'permenaker4-mismatch', 'medium'),
);

/** Costs of care, at most each: treatment abroad of one accident, care at home, a hearing aid, glasses. */
export const treatment = datedParameter(
  'pmi.treatment',
  'rupiah',
  event,
  row(since, null, 50_000_000, 'permenaker4-treatment'),
);
export const homeCare = datedParameter(
  'pmi.home-care',
  'rupiah',
  event,
  row(since, null, 20_000_000, 'permenaker4-limits'),
);
export const hearingAid = datedParameter(
  'pmi.hearing-aid',
  'rupiah',
  event,
  row(since, null, 2_500_000, 'permenaker4-limits'),
);
export const glasses = datedParameter(
  'pmi.glasses',
  'rupiah',
  event,
  row(since, null, 1_000_000, 'permenaker4-limits'),
);

/** The months after an accident in which a claim must be made. */
export const claimMonths = datedParameter(
  'pmi.claim-months',
  'months',
  event,
  row(since, null, 60, 'permenaker4-claim'),
);
