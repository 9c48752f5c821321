/** Where sign-ups are kept: a SQLite file (or `:memory:`), or the address of a PostgreSQL database. */
export type DatabasePlace = { readonly path: string } | { readonly url: string };

/** The place as it may be shown: an address without its user and password. */
export function placeName(place: DatabasePlace): string {
  if ('path' in place) return place.path;
  try {
    const { host, pathname } = new URL(place.url);
    return `${host}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}
