import type { Finding } from './finding.ts';
import { probePolicy } from './policy-probe.ts';

/** What the doctor knows of the build that it came with. */
export interface Build {
  /** The origin that serves us. */
  readonly origin: string;
  /** Of each tag the module that defines it, as an absolute address. */
  readonly modules: Readonly<Record<string, string>>;
  readonly version: string;
  /** What a link to us says in what is to be pasted. */
  readonly link: string;
}

/** Pixels below which a widget has no room for a line of its text. */
const narrowest = 280;

/** Everything that keeps widgets from working on a page that includes them; empty when all is well. */
export async function examineHost(build: Build): Promise<readonly Finding[]> {
  const tags = [...document.querySelectorAll<HTMLElement>(Object.keys(build.modules).join())];
  const frames = [...document.querySelectorAll('iframe')].filter(({ src }) => isOf(build.origin, src));
  return [
    ...presence(build, tags, frames),
    ...tags
      .filter(isEmpty)
      .map((tag) => ({ code: 'empty-tag', about: tag.localName, paste: filled(tag, build) }) as const),
    ...(await loading(build, tags)),
    ...(await probePolicy(build.origin)),
    ...widths([...tags, ...frames]),
    ...listening(build, frames),
    ...transport(build),
  ];
}

function presence(
  { origin, modules, link }: Build,
  tags: readonly Element[],
  frames: readonly Element[],
): readonly Finding[] {
  const example = `<div data-payung="coverage-map" data-region="35"><a href="${origin}/embed/coverage-map?region=35">${link}</a></div>`;
  const script = `<script type="module" src="${origin}/v1/payung.js"></script>`;
  const places = [...document.querySelectorAll<HTMLElement>('[data-payung]')];
  const unknown = places.filter(({ dataset }) => !modules[`payung-${dataset['payung']}`]);
  const hasLoader = [...document.scripts].some(
    ({ src }) =>
      isOf(origin, src) && /\/payung\.js$|\/v\d+\.\d+\.\d+\/[a-z-]+\.js$/.test(src.replace(/\?.*/, '')),
  );
  const isThere = tags.length + places.length > 0;
  return [
    ...(isThere && !hasLoader ? [{ code: 'no-loader', paste: script } as const] : []),
    ...(isThere || frames.length > 0 ? [] : [{ code: 'no-widget', paste: example } as const]),
    ...unknown.map(
      ({ dataset }) => ({ code: 'unknown-placeholder', about: dataset['payung']!, paste: example }) as const,
    ),
  ];
}

/** Whether each tag can be defined, and by which version it was. */
async function loading(
  { origin, modules, version }: Build,
  tags: readonly Element[],
): Promise<readonly Finding[]> {
  const names = [...new Set(tags.map(({ localName }) => localName))];
  const found = await Promise.all(names.map((name) => definition(name, modules[name]!, version, origin)));
  return found.flat();
}

async function definition(
  tag: string,
  module: string,
  version: string,
  origin: string,
): Promise<readonly Finding[]> {
  try {
    // A module beside that of a pinned script would bring a second Lit, and with it a second policy of Trusted Types.
    if (!customElements.get(tag)) await import(/* @vite-ignore */ module);
  } catch (error) {
    return [failure(String(error), origin)];
  }
  const { payungVersion = '?' } = customElements.get(tag) as { payungVersion?: string };
  if (isPinned(payungVersion)) return [];
  return payungVersion === version ? [] : [{ code: 'other-version', about: `${payungVersion}, ${version}` }];
}

/**
 * Where Lit may not make its policy it throws while it loads, and every engine names the policy or what should have made it. Trying to make
 * one of that name would use it up, and Lit could make none.
 */
const failure = (about: string, origin: string): Finding =>
  /lit-html|createPolicy/.test(about)
    ? { code: 'trusted-types', paste: "trusted-types lit-html 'allow-duplicates'" }
    : { code: 'not-loaded', about, paste: `script-src ${origin}` };

/** Whether the page asked for just this version, whatever ours is. */
const isPinned = (version: string): boolean =>
  [...document.scripts].some(({ src }) => src.includes(`/v${version}/`));

/** What has no room; what is not shown at all has its reasons. */
function widths(elements: readonly HTMLElement[]): readonly Finding[] {
  return elements
    .map((element) => ({ element, width: Math.round(element.getBoundingClientRect().width) }))
    .filter(({ width }) => width > 0 && width < narrowest)
    .map(({ element, width }) => ({ code: 'narrow', about: `${element.localName}: ${width} px` }));
}

/** WordPress has a listener of its own for its frames, which have a secret. */
function listening({ origin }: Build, frames: readonly HTMLIFrameElement[]): readonly Finding[] {
  const own = frames.filter(({ dataset }) => !dataset['secret']);
  const hasHelper = [...document.scripts].some(
    ({ src }) => isOf(origin, src) && src.includes('/payung-frame.js'),
  );
  const paste = `<script type="module" src="${origin}/v1/payung-frame.js"></script>`;
  return own.length > 0 && !hasHelper ? [{ code: 'no-height-listener', paste }] : [];
}

function transport({ origin }: Build): readonly Finding[] {
  if (location.protocol === 'http:' && !isSecureContext) return [{ code: 'insecure-page' }];
  if (location.protocol !== 'https:') return [];
  const addresses = [
    ...document.querySelectorAll<HTMLIFrameElement | HTMLScriptElement>('iframe, script'),
  ].map(({ src }) => src);
  return addresses
    .filter((address) => address.startsWith('http:') && isOf(origin, address))
    .map((address) => ({ code: 'mixed-content', about: address, paste: address.replace('http:', 'https:') }));
}

const isEmpty = (tag: Element): boolean => tag.childNodes.length === 0;

function filled({ localName }: Element, { origin, link }: Build): string {
  const name = localName.replace('payung-', '');
  return `<${localName}><a href="${origin}/embed/${name}">${link}</a></${localName}>`;
}

/** Whether an address is ours, by https or, where somebody has pasted it so, by http. */
const isOf = (origin: string, address: string): boolean =>
  URL.canParse(address) && new URL(address).host === new URL(origin).host;
