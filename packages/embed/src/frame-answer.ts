import type { BuiltFiles } from './built-files.ts';
import { contentSecurityPolicy } from './policy.ts';
import { fallback } from './fallback/fallback.ts';
import { coloursStyle } from './look/colours-style.ts';
import { fetchedFirst, type FramePage, framePage, modulesOf, stylesOf } from './page.ts';
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
    colours: await coloursStyle(addressed.accent),
    isExamined: url.searchParams.get('periksa') === '1',
  } as const;
  return new Response(framePage(page, files), {
    headers: {
      // Read before the page itself: on a slow phone what it needs is asked for 0.1 s sooner.
      ...(page.hasPicture ? {} : { link: early(page, files) }),
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(attributes.get('src'), url, {
        scripts: [files.frame.hash],
        styles: stylesOf(page, files).map(({ hash }) => hash),
      }),
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
    },
  });
}

const early = (page: FramePage, files: BuiltFiles): string => {
  const fetched = fetchedFirst(page);
  return [
    ...(fetched ? [`<${fetched}>; rel="preload"; as="fetch"; crossorigin`] : []),
    ...modulesOf(page, files).map((path) => `<${path}>; rel="modulepreload"`),
  ].join(', ');
};
