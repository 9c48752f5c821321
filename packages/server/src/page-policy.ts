const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

/**
 * Adds the security headers to an answer where it has none of its own: every answer is what its type says and tells other
 * sites no more than our origin; pages run nothing but our own files. Frame pages (`/embed/…`) may be framed by anyone.
 */
export function protect(headers: Headers, pathname: string): void {
  headers.set('X-Content-Type-Options', 'nosniff');
  setDefault(headers, 'Referrer-Policy', 'strict-origin-when-cross-origin');
  if (headers.get('Content-Type')?.startsWith('text/html')) {
    const ancestors = pathname.startsWith('/embed/') ? '*' : "'self'";
    setDefault(headers, 'Content-Security-Policy', `${policy}; frame-ancestors ${ancestors}`);
  }
}

function setDefault(headers: Headers, name: string, value: string): void {
  if (!headers.has(name)) headers.set(name, value);
}
