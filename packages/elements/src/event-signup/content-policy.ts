const refused = new Set<string>();
let watching = false;

/** Begins to note the addresses that the page's Content-Security-Policy refuses to connect to. */
export function watchPolicy(): void {
  if (watching || typeof document === 'undefined') return;
  watching = true;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, disposition, blockedURI }) => {
    // A policy that is only tried out (`report-only`) refuses nothing.
    if (disposition === 'enforce' && effectiveDirective === 'connect-src') refused.add(blockedURI);
  });
}

/** Whether a connection to this origin was refused by the page's policy and not by the network. */
export async function isBlocked(origin: string): Promise<boolean> {
  // The violation is reported in a task of its own, after the rejected fetch.
  await new Promise((resolve) => setTimeout(resolve));
  return [...refused].some((address) => address.startsWith(origin));
}
