import { datedParameter, row } from '../core/parameter.ts';
import type { Dated } from '../core/parameter.ts';
import type { Level } from './levels.ts';

const start = '2015-07-01';
const before = '2019-12-01';
const amended = '2019-12-02';
const event = 'eventDate';

/** How many months of dues a death that is not from work needs before children are paid for. */
export const scholarshipMonths = datedParameter(
  'scholarship.months',
  'months',
  event,
  row(start, before, 60, 'pp44-34'),
  row(amended, null, 36, 'pp82-34'),
);

/** How many children of one participant are paid for. */
export const scholarshipChildren = datedParameter(
  'scholarship.children',
  'children',
  event,
  row(start, before, 1, 'pp44-poster'),
  row(amended, null, 2, 'pp82-poster'),
);

/** The one sum of the first rules, whatever the level. */
export const scholarshipOnce = datedParameter(
  'scholarship.once',
  'rupiah',
  event,
  row(start, before, 12_000_000, 'pp44-poster'),
);

/** The age from which nothing is paid; it still waits for the text of the regulation. */
export const scholarshipAge = datedParameter(
  'scholarship.age',
  'years',
  event,
  row(start, null, 23, 'pp82', 'medium'),
);

/** Rupiah for a school year of each level. */
export const kindergarten = datedParameter(
  'scholarship.kindergarten',
  'rupiah',
  event,
  row(amended, null, 1_500_000, 'pp82-levels'),
);
export const primary = datedParameter(
  'scholarship.primary',
  'rupiah',
  event,
  row(amended, null, 1_500_000, 'pp82-levels'),
);
export const junior = datedParameter(
  'scholarship.junior',
  'rupiah',
  event,
  row(amended, null, 2_000_000, 'pp82-levels'),
);
export const senior = datedParameter(
  'scholarship.senior',
  'rupiah',
  event,
  row(amended, null, 3_000_000, 'pp82-levels'),
);
export const university = datedParameter(
  'scholarship.university',
  'rupiah',
  event,
  row(amended, null, 12_000_000, 'pp82-levels'),
);

/** The same, by level. */
export const yearlyAmount: Readonly<Record<Level, Dated<number>>> = {
  kindergarten,
  primary,
  junior,
  senior,
  university,
};

/** All but the months of dues, which only count when the death is not from work. */
export const scholarshipParameters: readonly Dated[] = [
  scholarshipChildren,
  scholarshipOnce,
  scholarshipAge,
  ...Object.values(yearlyAmount),
];
