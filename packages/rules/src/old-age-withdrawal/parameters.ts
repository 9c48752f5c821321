import type { Slice } from '../core/slices.ts';
import { datedParameter, row } from '../core/parameter.ts';

const start = '2015-07-01';
const since2022 = '2022-04-26';
const payment = 'paymentDate';

/** The age at which the savings are paid; another one than the age of the pension programme. */
export const retirementAge = datedParameter('jht.age', 'years', payment, row(start, null, 56, 'pp46-age'));

/** Since when the savings are paid in full before that age, and the months to wait after work ended. */
export const fullPayment = datedParameter(
  'jht.full-payment',
  'rule',
  payment,
  row(since2022, null, 1, 'permenaker4-full'),
);
export const waitingMonths = datedParameter(
  'jht.wait',
  'months',
  payment,
  row(since2022, null, 1, 'permenaker4-wait'),
);

/** The parts that may be taken before, either one and once only, and the months of membership they need. */
export const partTen = datedParameter('jht.part10', 'percent', payment, row(start, null, 10, 'pp46-22'));
export const partThirty = datedParameter('jht.part30', 'percent', payment, row(start, null, 30, 'pp46-22'));
export const partMonths = datedParameter(
  'jht.part-months',
  'months',
  payment,
  row(start, null, 120, 'pp46-22'),
);

/** The final tax: nothing up to an amount, a percentage above it, added up over this many calendar years. */
export const taxFree = datedParameter(
  'jht.tax.free',
  'rupiah',
  payment,
  row(start, null, 50_000_000, 'pp68-tax'),
);
export const taxRate = datedParameter('jht.tax.rate', 'percent', payment, row(start, null, 5, 'pp68-tax'));
export const taxYears = datedParameter('jht.tax.years', 'years', payment, row(start, null, 2, 'pp68-2'));

/** The ordinary tax after those years; its steps are those of 2022, earlier ones are not known here. */
export const progressiveTax = datedParameter(
  'jht.tax.progressive',
  'table',
  payment,
  row<readonly Slice[]>(
    '2022-01-01',
    null,
    [
      { upTo: 60_000_000, percent: 5 },
      { upTo: 250_000_000, percent: 15 },
      { upTo: 500_000_000, percent: 25 },
      { upTo: 5_000_000_000, percent: 30 },
      { upTo: null, percent: 35 },
    ],
    'pmk16-5',
    'medium',
  ),
);
