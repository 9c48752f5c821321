/**
 * What is needed from the moment somebody comes to the form: checking, looking over, sending and waiting. Fetched then, with the
 * receipt (`receipt-desk.ts`), and not with the event. Browsers ask again for a module that failed to load (observed in Chromium 156,
 * Firefox ESR and WebKitGTK), so on a bad line the next try to send is also the next try to fetch it.
 */
export { checking } from './checking.ts';
export { deskStyles } from './desk-styles.ts';
export { Sending } from './sending.ts';
