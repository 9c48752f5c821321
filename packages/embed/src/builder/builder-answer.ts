import { previewPolicy, publicPolicy } from '../policy.ts';
import type { Site } from '../programmes/site.ts';
import { builderPage, embedding } from './builder-page.ts';
import { chosenIn } from './choice.ts';
import { previewPage } from './preview-page.ts';

/** `GET /pasang` with what is chosen, and `GET /pasang/pratinjau`, the same choice on a page of somebody's site. The words are those of `words`. */
export async function builderAnswer(url: URL, site: Site): Promise<Response | undefined> {
  const choice = chosenIn(url.searchParams);
  if (url.pathname === '/pasang/pratinjau')
    return html(
      previewPage(choice, await embedding(choice, site), site),
      previewPolicy(choice.addressed.settings.get('src'), url),
    );
  if (url.pathname !== '/pasang') return undefined;
  return html(await builderPage(choice, site), publicPolicy);
}

const html = (text: string, policy: string): Response =>
  new Response(text, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-cache',
    },
  });
