import { datedParameter, row } from '../core/parameter.ts';

const start = '2015-07-01';
const payment = 'paymentDate';

/** The age from which a pension is paid: one year more every three years, up to 65. */
export const pensionAge = datedParameter(
  'jp.age',
  'years',
  payment,
  row(start, '2018-12-31', 56, 'pp45-15'),
  row('2019-01-01', '2021-12-31', 57, 'pp45-15'),
  row('2022-01-01', '2024-12-31', 58, 'pp45-15'),
  row('2025-01-01', '2027-12-31', 59, 'pp45-15'),
  row('2028-01-01', '2030-12-31', 60, 'pp45-15'),
  row('2031-01-01', '2033-12-31', 61, 'pp45-15'),
  row('2034-01-01', '2036-12-31', 62, 'pp45-15'),
  row('2037-01-01', '2039-12-31', 63, 'pp45-15'),
  row('2040-01-01', '2042-12-31', 64, 'pp45-15'),
  row('2043-01-01', null, 65, 'pp45-15'),
);

/** What a year of dues adds to the monthly pension, per cent of the average wage. */
export const accrual = datedParameter('jp.accrual', 'percent', payment, row(start, null, 1, 'pp45-17'));

/** The months of dues, paid ones, that a monthly pension needs. */
export const monthsNeeded = datedParameter(
  'jp.months',
  'months',
  payment,
  row(start, null, 180, 'pp45-months'),
);

/** When survivors are treated as if those months had been paid: months of membership, and how many of the dues were paid. */
export const survivorMonths = datedParameter(
  'jp.survivor-months',
  'months',
  payment,
  row(start, null, 12, 'permenaker29-26'),
);
export const survivorDensity = datedParameter(
  'jp.survivor-density',
  'percent',
  payment,
  row(start, null, 80, 'permenaker29-26'),
);

/** The part of the pension that a widow, a widower or a child receives; it still waits for the text of the regulation. */
export const widowShare = datedParameter(
  'jp.widow',
  'percent',
  payment,
  row(start, null, 50, 'pp45-survivors', 'medium'),
);
export const childShare = datedParameter(
  'jp.child',
  'percent',
  payment,
  row(start, null, 50, 'pp45-survivors', 'medium'),
);
