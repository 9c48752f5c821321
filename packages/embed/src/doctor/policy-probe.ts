import type { Finding } from './finding.ts';

/** How long one answer is waited for, in milliseconds. */
const patienceMs = 4_000;

/** What a page may be forbidden to do with us: each is tried, because a page cannot read its own policy. */
const attempts: Readonly<Record<string, (origin: string) => Promise<unknown>>> = {
  'connect-src': (origin) => fetch(`${origin}/v1/payung.js`, { credentials: 'omit' }),
  'img-src': (origin) =>
    settled(new Image(), (image) => (image.src = `${origin}/embed/coverage-map.svg?region=35`)),
  'frame-src': async (origin) => {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    await settled(frame, () => {
      frame.src = `${origin}/embed/coverage-card`;
      document.body.append(frame);
    });
    frame.remove();
  },
};

/** The directives of the page's policy that keep our origin out, each with the words to add. */
export async function probePolicy(origin: string): Promise<readonly Finding[]> {
  const forbidden = new Set<string>();
  const note = ({ effectiveDirective, blockedURI, disposition }: SecurityPolicyViolationEvent): void => {
    // A policy that is only tried out (`report-only`) forbids nothing.
    if (disposition === 'enforce' && blockedURI.startsWith(origin)) forbidden.add(effectiveDirective);
  };
  document.addEventListener('securitypolicyviolation', note);
  await Promise.all(Object.values(attempts).map((attempt) => attempt(origin).catch(() => undefined)));
  // A violation is told in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  document.removeEventListener('securitypolicyviolation', note);
  return Object.keys(attempts)
    .filter((directive) => forbidden.has(directive))
    .map((directive) => ({ code: 'policy', about: directive, paste: `${directive} ${origin}` }));
}

/** Resolved once an element has loaded, failed or said nothing for long. */
function settled<Kind extends HTMLElement>(element: Kind, begin: (element: Kind) => void): Promise<void> {
  return new Promise((resolve) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => resolve());
    setTimeout(resolve, patienceMs);
    begin(element);
  });
}
