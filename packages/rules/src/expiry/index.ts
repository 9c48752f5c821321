export { byExpiry, expiring, noticeDays } from './expiring.ts';
export type { Ending, Expiring, Expiry } from './expiring.ts';
export { isRenewed } from './renewed.ts';
export type { RenewedId } from './renewed.ts';
