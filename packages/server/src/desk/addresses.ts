/** Where the organiser pages stand. */
export const deskRoot = '/penyelenggara';

/** The page of an event, or one of the pages under it. */
export function eventAddress(id: string, page = ''): string {
  return `${deskRoot}/acara/${encodeURIComponent(id)}${page && `/${page}`}`;
}

/** A page of ours that somebody wanted before signing in; the front page for anything else, so that no link leads away. */
export function wantedPage(written: string | undefined): string {
  return written && /^\/penyelenggara(\/[\w/-]*)?$/.test(written) ? written : deskRoot;
}
