const fragment = /^#payung-receipt=([\w-]{8,200})$/;
const stored = 'payung-receipt:';

/**
 * The secret of a receipt in the fragment of an address (`#payung-receipt=…`), if there is one.
 * A fragment, not a query: it is never sent to a server and never appears in a log.
 */
export function secretIn(hash: string): string | undefined {
  return fragment.exec(hash)?.[1];
}

/**
 * The address that shows a receipt again: the page the form stands on, with the secret as fragment.
 * A frame without an address of its own (`about:srcdoc`) uses the full page of the form instead.
 */
export function receiptAddress(page: string, fullPage: string, secret: string): string {
  const base = /^https?:/.test(page) ? page : fullPage;
  return `${base.replace(/#.*$/s, '')}#payung-receipt=${secret}`;
}

/**
 * Remembers the secret of an event until the tab is closed, so that a reload shows the receipt and not an empty form.
 * It is not written into the address of the page: a person who then shares that address would share the right to cancel.
 * Nothing is remembered where the browser refuses storage, as in most frames.
 */
export function rememberSecret(event: string, secret: string): void {
  try {
    sessionStorage.setItem(stored + event, secret);
  } catch {
    /* A frame without storage: the receipt link is all there is. */
  }
}

/** The secret remembered for an event in this tab, if any. */
export function rememberedSecret(event: string): string | undefined {
  try {
    return sessionStorage.getItem(stored + event) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Forgets the secret of an event, before somebody else signs up on the same phone. */
export function forgetSecret(event: string): void {
  try {
    sessionStorage.removeItem(stored + event);
  } catch {
    /* Nothing was remembered. */
  }
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
  return `${new URL(import.meta.url).origin}/embed/event-signup?event=${encodeURIComponent(event)}`;
}

/** Whether the document is a frame without rights: no link, window, print or clipboard works there. */
export function isOpaque(origin: string = self.origin): boolean {
  return origin === 'null';
}
