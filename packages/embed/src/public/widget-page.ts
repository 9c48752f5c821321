import { shownYear } from '@payung/elements/coverage-map/still';
import { altOf, briefOf } from '../brief/brief.ts';
import { contentInWords } from '../fallback/content-in-words.ts';
import { styleTag, type InPage } from '../in-page.ts';
import { markup, type Markup } from '../markup.ts';
import { oembedLinks } from '../oembed/oembed-links.ts';
import type { Site } from '../programmes/site.ts';
import { sharePath } from '../picture/share-answer.ts';
import { builderPath } from '../builder/builder-path.ts';
import { inLanguage, widgetPath, type AddressedWidget } from '../widget-address.ts';
import { pageTitle } from '../page-title.ts';
import { wordsIn } from '../words.ts';
import { publicPage } from './public-page.ts';
import { topBar } from './top-bar.ts';

/** A widget as a page that people open and share: its content is readable without a script, and the widget takes its place, in `colours` where somebody chose them. */
export async function widgetPage(
  addressed: AddressedWidget,
  site: Site,
  colours: InPage | undefined,
): Promise<string> {
  const { language } = site.telling;
  const { settings } = addressed;
  const brief = await briefOf(addressed, site);
  const title = await pageTitle(addressed, site, language);
  const content = await contentInWords(addressed, language, { address: '', announced: site.announced });
  const path = (spoken: 'id' | 'en') => widgetPath(inLanguage(addressed, spoken), 'w');
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
      more: markup`${oembedLinks(site.address, path(language), title)}${colours && styleTag(colours)}<script type="module" src="/v1/payung.js"></script>
`,
      isForSearch: !settings.has('src') && !settings.has('answers'),
    },
    site,
  );
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
  const year = widget.name === 'coverage-map' ? shownYear(settings.get('year')) : undefined;
  const query = new URLSearchParams({
    region: settings.get('region') ?? 'ID',
    ...(year && { year }),
    lang: language,
  }).toString();
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
