import { datedParameter, row } from '../core/parameter.ts';

// Signed and in force on 29 September 2021, as the press has it; the regulation itself was not read.
const since = '2021-09-29';
const payment = 'paymentDate';

/** What a member of JHT may borrow at most: to buy a home, for the down payment of a subsidised one, to renovate one's own. */
export const purchase = datedParameter(
  'jht.housing.purchase',
  'rupiah',
  payment,
  row(since, null, 500_000_000, 'permenaker17-purchase', 'medium'),
);
export const downPayment = datedParameter(
  'jht.housing.down-payment',
  'rupiah',
  payment,
  row(since, null, 150_000_000, 'permenaker17-amounts', 'medium'),
);
export const renovation = datedParameter(
  'jht.housing.renovation',
  'rupiah',
  payment,
  row(since, null, 200_000_000, 'permenaker17-amounts', 'medium'),
);

/** Over how many years at most the purchase and the renovation are paid back. */
export const purchaseYears = datedParameter(
  'jht.housing.purchase-years',
  'years',
  payment,
  row(since, null, 30, 'permenaker17-years', 'medium'),
);
export const renovationYears = datedParameter(
  'jht.housing.renovation-years',
  'years',
  payment,
  row(since, null, 15, 'permenaker17-years', 'medium'),
);

/** The years of membership that any of them needs. */
export const memberYears = datedParameter(
  'jht.housing.member-years',
  'years',
  payment,
  row(since, null, 1, 'permenaker17-purchase', 'medium'),
);
