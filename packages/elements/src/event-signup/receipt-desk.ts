/**
 * What a receipt needs, and what ties it to sending. Fetched together with `desk.ts`: on a bad line the answer may be the last thing that
 * comes through.
 */
export { receiptStyles } from './receipt-styles.ts';
export { requestStyles } from './request-link.ts';
export { SignupDesk } from './signup-desk.ts';
