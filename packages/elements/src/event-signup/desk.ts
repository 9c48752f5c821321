/**
 * What is needed from the moment somebody comes to the form: checking, sending, and the receipt. One module, fetched on
 * the way and not with the event. Browsers ask again for a module that failed to load (observed in Chromium 156,
 * Firefox ESR and WebKitGTK), so on a bad line the next try to send is also the next try to fetch it.
 */
export { ReceiptKeeper } from './receipt-keeper.ts';
export { Sending } from './sending.ts';
export { errorSummary } from './error-summary.ts';
export { ReceiptRoom } from './receipt-room.ts';
export { rememberSecret } from './receipt-secret.ts';
export { receiptStyles } from './receipt-styles.ts';
