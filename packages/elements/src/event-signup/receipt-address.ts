import { ourServer } from './event-address.ts';
import { secretIn } from './receipt-secret.ts';

/**
 * The address that shows a receipt again: the page the form stands on, with the secret as fragment.
 * A frame without an address of its own (`about:srcdoc`) uses the full page of the form instead.
 */
export function receiptAddress(page: string, fullPage: string, secret: string): string {
  return `${eventAddress(page, fullPage)}#payung-receipt=${secret}`;
}

/** The address that others are shown: the page the form stands on, without any secret. */
export function eventAddress(page: string, fullPage: string): string {
  const base = /^https?:/.test(page) ? page : fullPage;
  return base.replace(/#.*$/s, '');
}

/** Takes the secret of a receipt out of the address of the page, when the person goes on to something else. */
export function leaveReceipt(): void {
  if (!secretIn(location.hash)) return;
  try {
    history.replaceState(history.state, '', location.pathname + location.search);
  } catch {
    /* A document without an address of its own. */
  }
}

/** The page of our server that holds nothing but the form of an event. */
export function fullPage(event: string): string {
  return `${ourServer()}/embed/event-signup?event=${encodeURIComponent(event)}`;
}
