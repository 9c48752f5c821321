import { contentInWords } from '../fallback/content-in-words.ts';
import { markup, type Markup } from '../markup.ts';
import { oembedLinks } from '../oembed/oembed-links.ts';
import type { Site } from '../programmes/site.ts';
import { textOf } from '../programmes/text-of.ts';
import { builderPath } from '../builder/builder-path.ts';
import { widgetPath, type AddressedWidget } from '../widget-address.ts';
import { widgetTitle } from '../widget-title.ts';
import { wordsIn } from '../words.ts';
import { publicPage } from './public-page.ts';
import { topBar } from './top-bar.ts';

/** Letters of a description that search and messengers show. */
const longestDescription = 200;

/** A widget as a page that people open and share: its content is readable without a script, and the widget takes its place. */
export async function widgetPage(addressed: AddressedWidget, site: Site): Promise<string> {
  const { language } = site.telling;
  const { settings } = addressed;
  const title = await widgetTitle(addressed, language);
  const content = await contentInWords(addressed, language);
  const path = (spoken: 'id' | 'en') => widgetPath(speaking(addressed, spoken), 'w');
  return publicPage(
    {
      title,
      description: description(content, language),
      path,
      style: site.files.publicStyle,
      content: markup`${topBar(language, path)}<main>
<h1 class="told-again">${title}</h1>
${tag(addressed, language, content)}</main>
${foot(addressed, language)}`,
      more: markup`${oembedLinks(site.address, path(language), title)}<script type="module" src="/v1/payung.js"></script>
`,
      isForSearch: !settings.has('src') && !settings.has('answers'),
    },
    site,
  );
}

/** The same widget in a language: Indonesian needs no setting. */
function speaking({ widget, settings }: AddressedWidget, language: 'id' | 'en'): AddressedWidget {
  const others = [...settings].filter(([name]) => name !== 'lang');
  return { widget, settings: new Map(language === 'en' ? [...others, ['lang', 'en']] : others) };
}

function tag({ widget, settings }: AddressedWidget, language: 'id' | 'en', content: Markup): Markup {
  const name: Markup = { text: `payung-${widget.name}` };
  const attributes = [...new Map([...settings, ['lang', language]])].map(
    ([key, value]) => markup` ${{ text: key }}="${value}"`,
  );
  return markup`<${name} class="widget"${attributes}>${content}</${name}>
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

/** The first words of the content; a picture and a table are none. */
function description(content: Markup, language: 'id' | 'en'): string {
  const prose = content.text.replace(/<(svg|table|noscript|h2)\b[\s\S]*?<\/\1>/g, ' ');
  const text = textOf({ text: prose }).replace(/\s+/g, ' ').trim();
  const whole = `${text} ${wordsIn(language).page.unofficial}`.trim();
  return whole.length > longestDescription ? `${whole.slice(0, longestDescription - 1)}…` : whole;
}
