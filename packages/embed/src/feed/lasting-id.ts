/** RFC 9562, Appendix: the namespace of names that are addresses. */
const namespace = '6ba7b8119dad11d180b400c04fd430c8';

/** The same id for the same name, wherever and whenever it is asked: a UUID of version 5. */
export async function lastingId(name: string): Promise<string> {
  const bytes = namespace.match(/../g)!.map((pair) => Number.parseInt(pair, 16));
  const text = new TextEncoder().encode(`payung:programmes/${name}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', new Uint8Array([...bytes, ...text])));
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = [...hash.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
