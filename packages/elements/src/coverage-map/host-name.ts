/** The site an address belongs to, for sentences; that of the page for `data:` and `blob:`, the address itself when it is none. */
export function hostOf(address: string): string {
  return urlOf(address)?.host || document.location.host || address.slice(0, 40);
}

/** An address on this page as a URL, or undefined when it is none. */
export function urlOf(address: string): URL | undefined {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
}
