/** What a receipt needs. Fetched together with `desk.ts`: on a bad line the answer may be the last thing that comes through. */
export { ReceiptKeeper } from './receipt-keeper.ts';
export { ReceiptRoom } from './receipt-room.ts';
export { rememberSecret } from './receipt-secret.ts';
export { receiptStyles } from './receipt-styles.ts';
