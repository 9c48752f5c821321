import { publicPolicy, widgetPolicy } from '../policy.ts';
import type { Site } from '../programmes/site.ts';
import { themeCss } from './theme-css.ts';
import { themeIn } from './theme.ts';
import { themePage } from './theme-page.ts';
import { previewOfTheme } from './theme-preview.ts';
import type { Themeable } from './themeable.ts';

/** `GET /tema` with what is set, `/tema/pratinjau`, every widget in that theme, and `/tema/tema.css`, its rule. */
export async function themeAnswer(url: URL, site: Site, themeable: Themeable): Promise<Response | undefined> {
  const { pathname, searchParams } = url;
  if (!/^\/tema(\/pratinjau|\/tema\.css)?$/.test(pathname)) return undefined;
  const theme = themeIn(searchParams, themeable);
  if (pathname === '/tema') return answer(themePage(theme, themeable, site), 'html', publicPolicy);
  if (pathname === '/tema/tema.css') return answer(themeCss(theme, themeable), 'css');
  const scheme = searchParams.get('scheme') === 'dark' ? 'dark' : 'light';
  return answer(await previewOfTheme(theme, scheme, site), 'html', widgetPolicy(undefined, url));
}

const answer = (text: string, type: 'html' | 'css', policy?: string): Response =>
  new Response(text, {
    headers: {
      'content-type': `text/${type}; charset=utf-8`,
      ...(policy && { 'content-security-policy': policy }),
      'cache-control': 'no-cache',
    },
  });
