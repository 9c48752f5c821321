/** Where a request came from: the address of its socket, and what proxies say of the ones before. */
export interface Origin {
  readonly socket: string | undefined;
  readonly forwardedFor: string | undefined;
}

/**
 * The network address of a caller, as far as it can be trusted: of so many proxies of our own, each adds the address it saw at the end of
 * `X-Forwarded-For`; what stands before was written by the caller. An IPv6 address counts as its /64, which is one connection.
 */
export function callerAddress({ socket, forwardedFor }: Origin, proxies: number): string {
  const seen = (forwardedFor ?? '').split(',').map((address) => address.trim());
  const address = proxies > 0 ? (seen.at(-proxies) ?? socket) : socket;
  return network(address || socket || 'unknown');
}

function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = plain.includes('::') && tail !== '' ? tail.split(':') : [];
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':').toLowerCase();
}
