/** The hashes of the scripts and styles that stand in a page. */
export interface Inline {
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
}

const hashed = (hashes: readonly string[] = []): string => hashes.map((hash) => ` 'sha256-${hash}'`).join('');

/**
 * The content policy of a frame page: everything from our own origin, nothing inline but what has these hashes, Lit's own Trusted Types policy,
 * framed by anyone. Where the widget is asked to show a file of another origin (`src`), that one origin may be fetched from.
 */
export function contentSecurityPolicy(src: string | undefined, page: URL, inline: Inline = {}): string {
  return [
    "default-src 'self'",
    `script-src 'self'${hashed(inline.scripts)}`,
    `style-src 'self'${hashed(inline.styles)}`,
    "img-src 'self' data:",
    `connect-src 'self'${foreignOrigin(src, page)}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    'frame-ancestors *',
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');
}

function foreignOrigin(src: string | undefined, page: URL): string {
  if (!src || !URL.canParse(src, page)) return '';
  const { origin, protocol } = new URL(src, page);
  return /^https?:$/.test(protocol) && origin !== page.origin ? ` ${origin}` : '';
}

/** The same for a page of its own: it is framed by nobody else. */
export const widgetPolicy = (src: string | undefined, page: URL, inline?: Inline): string =>
  contentSecurityPolicy(src, page, inline).replace('frame-ancestors *', "frame-ancestors 'self'");

/** The same for a page on which somebody sees a widget in colours of their own: these stand in the tag, as on their site. */
export const previewPolicy = (src: string | undefined, page: URL): string =>
  `${widgetPolicy(src, page)}; style-src-attr 'unsafe-inline'`;

/** The content policy of a page that people open by itself: nothing but our own files, framed by nobody else. */
export const publicPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The same for the kit: what a service worker is registered with has a Trusted Types policy of its own. */
export const kitPolicy = publicPolicy.replace(
  "trusted-types 'none'",
  "trusted-types lit-html payung-kit 'allow-duplicates'",
);
