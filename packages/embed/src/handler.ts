import type { BuiltFiles } from './built-files.ts';
import { contentSecurityPolicy } from './policy.ts';
import { fallback } from './fallback/fallback.ts';
import { framePage, modulesOf } from './page.ts';
import { widgetNamed } from './widgets.ts';
import { wordsIn } from './words.ts';

declare const BUILT_FILES: BuiltFiles;

const framePath = /^\/embed\/([a-z-]+)\/?$/;

/**
 * Answers `GET /embed/<widget>?attribute=value…` with the frame page of that widget; attributes it does not know are left out.
 * Any other request is not ours: the answer is undefined.
 */
export async function handle(request: Request): Promise<Response | undefined> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  const url = new URL(request.url);
  const widget = widgetNamed(framePath.exec(url.pathname)?.[1] ?? '');
  if (!widget) return undefined;
  const language = /^en\b/i.test(url.searchParams.get('lang') ?? '') ? 'en' : 'id';
  const attributes = new Map<string, string>();
  for (const name of widget.attributes) {
    const value = url.searchParams.get(name);
    if (value !== null) attributes.set(name, value);
  }
  attributes.set('lang', language);
  const words = wordsIn(language);
  const page = {
    widget,
    attributes,
    language,
    title: words.titles[widget.name]!,
    content: await fallback(widget.name, attributes, language),
  } as const;
  return new Response(framePage(page, BUILT_FILES), {
    headers: {
      // Read before the page itself: on a slow phone the modules are asked for 0.1 s sooner.
      link: modulesOf(page, BUILT_FILES)
        .map((path) => `<${path}>; rel="modulepreload"`)
        .join(', '),
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(attributes.get('src'), url),
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
    },
  });
}
