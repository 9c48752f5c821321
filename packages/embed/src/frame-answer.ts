import { contentSecurityPolicy } from './policy.ts';
import { fallback } from './fallback/fallback.ts';
import { fetchedFirst, framePage, modulesOf } from './page.ts';
import type { Site } from './programmes/site.ts';
import { addressedWidget } from './widget-address.ts';
import { wordsIn } from './words.ts';

/** `GET /embed/<widget>?attribute=value…`: the frame page of that widget; attributes it does not know are left out. */
export async function frameAnswer(
  url: URL,
  { files, telling, announced }: Site,
  formToken?: string,
): Promise<Response | undefined> {
  const { language } = telling;
  const addressed = addressedWidget(url, 'embed');
  if (!addressed) return undefined;
  const { widget } = addressed;
  const attributes = new Map([...addressed.settings, ['lang', language]]);
  if (formToken && widget.name === 'event-signup') attributes.set('form-token', formToken);
  const words = wordsIn(language);
  const page = {
    widget,
    attributes,
    language,
    title: words.titles[widget.name]!,
    content: await fallback(widget.name, attributes, language, { announced }),
    hasPicture: widget.name === 'coverage-map' && attributes.get('view') !== 'table',
    accent: addressed.accent,
    isExamined: url.searchParams.get('periksa') === '1',
  } as const;
  return new Response(framePage(page, files), {
    headers: {
      // Read before the page itself: on a slow phone the modules are asked for 0.1 s sooner.
      ...(page.hasPicture ? {} : { link: preloads(modulesOf(page, files), fetchedFirst(page)) }),
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(
        attributes.get('src'),
        url,
        page.hasPicture ? files.mapStyle.hash : undefined,
      ),
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
    },
  });
}

const preloads = (paths: readonly string[], fetched: string | undefined): string =>
  [
    ...(fetched ? [`<${fetched}>; rel="preload"; as="fetch"; crossorigin`] : []),
    ...paths.map((path) => `<${path}>; rel="modulepreload"`),
  ].join(', ');
