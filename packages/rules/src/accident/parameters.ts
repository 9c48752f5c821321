import { datedParameter, row } from '../core/parameter.ts';

const start = '2015-07-01';
const before = '2019-12-01';
const amended = '2019-12-02';
const event = 'eventDate';

/** Wage replacement while unable to work: months 1 to 6, months 7 to 12, and after that, per cent of the monthly wage. */
export const unableFirst = datedParameter(
  'jkk.stmb.1',
  'percent',
  event,
  row(start, null, 100, 'pp44-25-wage'),
);
export const unableSecond = datedParameter(
  'jkk.stmb.2',
  'percent',
  event,
  row(start, before, 75, 'pp44-25', 'medium'),
  row(amended, null, 100, 'pp82-25-wage'),
);
export const unableLater = datedParameter(
  'jkk.stmb.3',
  'percent',
  event,
  row(start, null, 50, 'pp44-25-wage'),
);

/** The months of wage that death and disability take their percentage of. */
export const wageMonths = datedParameter('jkk.months', 'months', event, row(start, null, 80, 'pp44-25-wage'));

/** Permanent total disability, and the most that several partial ones reach together, per cent of those months. */
export const totalDisability = datedParameter(
  'jkk.total-disability',
  'percent',
  event,
  row(start, null, 70, 'pp44-25-wage'),
);
export const disabilityCap = datedParameter(
  'jkk.disability-cap',
  'percent',
  event,
  row(start, null, 70, 'pp44-25', 'medium'),
);

/** Death, per cent of those months, and the least it comes to: the death grant alone, without the sums added to it. */
export const deathShare = datedParameter(
  'jkk.death',
  'percent',
  event,
  row(start, null, 60, 'pp44-25-death'),
);
export const deathFloor = datedParameter(
  'jkk.death-floor',
  'rupiah',
  event,
  row(start, before, 16_200_000, 'pp44-25-death', 'medium'),
  row(amended, null, 20_000_000, 'pp82-25-death'),
);

/** The periodic money of death and total disability, 24 months paid at once, and the cost of the funeral. */
export const periodic = datedParameter(
  'jkk.periodic',
  'rupiah',
  event,
  row(start, before, 4_800_000, 'pp44-25-poster'),
  row(amended, null, 12_000_000, 'pp82-25-poster'),
);
export const funeral = datedParameter(
  'jkk.funeral',
  'rupiah',
  event,
  row(start, before, 3_000_000, 'pp44-25-poster'),
  row(amended, null, 10_000_000, 'pp82-25-poster'),
);

/** Costs are paid back up to a cap each; means of transport used together have their caps side by side. */
export const transportLand = datedParameter(
  'jkk.transport.land',
  'rupiah',
  event,
  row(start, before, 1_000_000, 'pp44-25-poster'),
  row(amended, null, 5_000_000, 'pp82-25-poster'),
);
export const transportSea = datedParameter(
  'jkk.transport.sea',
  'rupiah',
  event,
  row(start, before, 1_500_000, 'pp44-25-poster'),
  row(amended, null, 2_000_000, 'pp82-25-poster'),
);
export const transportAir = datedParameter(
  'jkk.transport.air',
  'rupiah',
  event,
  row(start, before, 2_500_000, 'pp44-25-poster'),
  row(amended, null, 10_000_000, 'pp82-25-poster'),
);
export const dental = datedParameter(
  'jkk.dental',
  'rupiah',
  event,
  row(start, before, 3_000_000, 'pp44-25', 'medium'),
  row(amended, null, 5_000_000, 'pp82-25', 'medium'),
);
export const hearingAid = datedParameter(
  'jkk.hearing-aid',
  'rupiah',
  event,
  row(amended, null, 2_500_000, 'pp82-25', 'medium'),
);
export const glasses = datedParameter(
  'jkk.glasses',
  'rupiah',
  event,
  row(amended, null, 1_000_000, 'pp82-25-poster'),
);
export const homeCare = datedParameter(
  'jkk.home-care',
  'rupiah',
  event,
  row(amended, null, 20_000_000, 'pp82-25-home-care'),
);

/** What is paid at most for an artificial limb, per cent of the list price of the government's rehabilitation centre. */
export const prosthesis = datedParameter(
  'jkk.prosthesis',
  'percent',
  event,
  row(start, null, 140, 'pp44-25', 'medium'),
);

/** The months after the accident in which a claim must be made. */
export const claimMonths = datedParameter(
  'jkk.claim-months',
  'months',
  event,
  row(start, before, 24, 'pp44-26'),
  row(amended, null, 60, 'pp82-26'),
);
