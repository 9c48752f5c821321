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
