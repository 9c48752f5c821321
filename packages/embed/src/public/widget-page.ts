import { altOf, briefOf } from '../brief/brief.ts';
import { contentInWords } from '../fallback/content-in-words.ts';
import { coloursLink } from '../look/colours-answer.ts';
import { markup, type Markup } from '../markup.ts';
import { oembedLinks } from '../oembed/oembed-links.ts';
import type { Site } from '../programmes/site.ts';
import { sharePath } from '../picture/share-answer.ts';
import { builderPath } from '../builder/builder-path.ts';
import { widgetPath, type AddressedWidget } from '../widget-address.ts';
import { pageTitle } from '../page-title.ts';
import { wordsIn } from '../words.ts';
import { publicPage } from './public-page.ts';
import { topBar } from './top-bar.ts';

/** A widget as a page that people open and share: its content is readable without a script, and the widget takes its place. */
export async function widgetPage(addressed: AddressedWidget, site: Site): Promise<string> {
  const { language } = site.telling;
  const { settings } = addressed;
  const brief = await briefOf(addressed, site);
  const title = await pageTitle(addressed, site, language);
  const content = await contentInWords(addressed, language, { address: '', announced: site.announced });
  const path = (spoken: 'id' | 'en') => widgetPath(speaking(addressed, spoken), 'w');
  return publicPage(
    {
      title,
      description: `${altOf(brief)} ${wordsIn(language).page.unofficial}`,
      path,
      picture: { path: sharePath(addressed, language), alt: altOf(brief) },
      style: site.files.publicStyle,
      content: markup`${topBar(language, path)}<main>
<h1 class="told-again">${title}</h1>
${tag(addressed, language, content)}</main>
${files(addressed, language)}${foot(addressed, language)}`,
      more: markup`${oembedLinks(site.address, path(language), title)}${addressed.accent && coloursLink(addressed.accent)}<script type="module" src="/v1/payung.js"></script>
`,
      isForSearch: !settings.has('src') && !settings.has('answers'),
    },
    site,
  );
}

/** The same widget in a language: Indonesian needs no setting. */
function speaking({ widget, settings, accent }: AddressedWidget, language: 'id' | 'en'): AddressedWidget {
  const others = [...settings].filter(([name]) => name !== 'lang');
  return { widget, accent, settings: new Map(language === 'en' ? [...others, ['lang', 'en']] : others) };
}

function tag({ widget, settings }: AddressedWidget, language: 'id' | 'en', content: Markup): Markup {
  const name: Markup = { text: `payung-${widget.name}` };
  const attributes = [...new Map([...settings, ['lang', language]])].map(
    ([key, value]) => markup` ${{ text: key }}="${value}"`,
  );
  return markup`<${name} class="widget"${attributes}>${content}</${name}>
`;
}

/** What a map or a card shows, to be taken along. */
function files({ widget, settings }: AddressedWidget, language: 'id' | 'en'): Markup | undefined {
  if (!/^coverage-(map|card)$/.test(widget.name) || settings.has('src')) return undefined;
  const { page } = wordsIn(language);
  const query = new URLSearchParams({ region: settings.get('region') ?? 'ID', lang: language }).toString();
  const links = (['png', 'svg', 'csv', 'json'] as const).map(
    (form) => markup`<li><a href="/embed/${widget.name}.${form}?${query}">${page.files[form]}</a></li>`,
  );
  return markup`<nav class="files" aria-label="${page.take}"><h2>${page.take}</h2><ul>${links}</ul></nav>
`;
}

function foot(addressed: AddressedWidget, language: 'id' | 'en'): Markup {
  const { page } = wordsIn(language);
  return markup`<footer>
<p><a href="${builderPath(addressed, language)}">${page.embed}</a></p>
<p>${page.independent}</p>
</footer>
`;
}
