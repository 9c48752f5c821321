/** The encodings that an `Accept-Encoding` header names and does not refuse. */
export function acceptedEncodings(header: string | null): ReadonlySet<string> {
  const accepted = (header ?? '').split(',').map((wish) => wish.trim().toLowerCase());
  return new Set(accepted.filter((wish) => !/;\s*q=0(\.0+)?$/.test(wish)).map((wish) => wish.split(';')[0]!));
}

/** Whether an `If-None-Match` header names this tag: the caller has what we would send. */
export function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  return ifNoneMatch !== null && names(ifNoneMatch, etag);
}

/** Whether a list of tags has this one, also as a proxy weakens it that compresses what it names. */
export function names(tags: string, etag: string): boolean {
  return tags.split(',').some((tag) => [etag, '*'].includes(tag.trim().replace(/^W\//, '')));
}
