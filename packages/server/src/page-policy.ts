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
 * Adds the security headers to an answer where it has none of its own: every answer is what its type says; pages tell other sites no
 * more than our origin and run nothing but our own files. Frame pages (`/embed/…`) may be framed by anyone. On a slow line a header counts:
 * a form comes in five answers.
 */
export function protect(headers: Headers, pathname: string): void {
  headers.set('X-Content-Type-Options', 'nosniff');
  if (headers.get('Content-Type')?.startsWith('text/html')) {
    setDefault(headers, 'Referrer-Policy', 'strict-origin-when-cross-origin');
    const ancestors = pathname.startsWith('/embed/') ? '*' : "'self'";
    setDefault(headers, 'Content-Security-Policy', `${policy}; frame-ancestors ${ancestors}`);
  }
}

function setDefault(headers: Headers, name: string, value: string): void {
  if (!headers.has(name)) headers.set(name, value);
}
