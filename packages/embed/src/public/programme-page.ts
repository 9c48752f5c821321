import { programs } from '@payung/programs';
import { fragmentOf } from '@payung/elements/program-explainer/address';
import { markup, type Markup } from '../markup.ts';
import {
  calculatorPath,
  feedPath,
  kitPath,
  leafletPath,
  programmePath,
  textPath,
} from '../programmes/addresses.ts';
import { factsText, sectionsMarkup } from '../programmes/article.ts';
import { oembedLinks } from '../oembed/oembed-links.ts';
import { lineMarkup } from '../programmes/block-markup.ts';
import { localMarkup } from '../programmes/local-markup.ts';
import type { Site } from '../programmes/site.ts';
import { dataBlock, structuredData } from '../programmes/structured-data.ts';
import { textOf } from '../programmes/text-of.ts';
import type { WholeProgramme } from '../programmes/whole-programme.ts';
import { inLanguage, widgetPath, type AddressedWidget } from '../widget-address.ts';
import { wordsIn } from '../words.ts';
import type { Place } from './place.ts';
import { programmePicture } from './programme-picture.ts';
import { publicPage } from './public-page.ts';
import { topBar } from './top-bar.ts';

type Language = 'id' | 'en';

/** A whole programme as a page, as it was addressed: it can be read, searched, printed and shared where no script runs. */
export function programmePage(
  programme: WholeProgramme,
  site: Site,
  addressed: AddressedWidget,
  place?: Place,
): string {
  const { code, language, title, summary } = programme;
  const { page: words } = wordsIn(language);
  const { telling } = site;
  const region = place?.region.code ?? '';
  const local = place?.region.level === 'regency' ? localMarkup(region, place.known, language, 3) : undefined;
  const sections = sectionsMarkup(programme, { telling, level: 2, address: '', region, local });
  const lead = lineMarkup(summary, telling);
  const path = (other: Language) => widgetPath(inLanguage(addressed, other), 'w');
  const content = markup`${topBar(language, path)}<main>
<h1>${title}</h1>
<p class="lead">${lead}</p>
<p class="facts">${factsText(programme, telling)}</p>
${tools(programme, site, region)}${contents(programme)}${sections}</main>
${foot(language, programme)}`;
  return publicPage(
    {
      title,
      description: words.describe(textOf(lead)),
      // A place only changes the order of the stories: for search it is the same page.
      path: (other) => programmePath(code, other),
      picture: programmePicture(programme, telling),
      style: site.files.publicStyle,
      content,
      more: markup`${oembedLinks(site.address, path(language), title)}${dataBlock(structuredData(programme, site))}`,
      isForSearch: true,
    },
    site,
  );
}

/** All programmes, for who names none or one that does not exist. */
export function programmeListPage(site: Site, isUnknown: boolean): string {
  const { language } = site.telling;
  const { page: words } = wordsIn(language);
  const content = markup`${topBar(language, (other) => programmePath('', other))}<main>
<h1>${words.list}</h1>
${isUnknown ? markup`<p class="facts">${words.unknown}</p>\n` : undefined}<nav class="cards" aria-label="${words.list}">${programmeLinks(language)}</nav>
</main>
${foot(language)}`;
  return publicPage(
    {
      title: words.list,
      description: words.listDescription,
      path: (other) => programmePath('', other),
      style: site.files.publicStyle,
      content,
      isForSearch: !isUnknown,
    },
    site,
  );
}

function tools(programme: WholeProgramme, { address }: Site, region: string): Markup {
  const { code, language, title } = programme;
  const { page: words } = wordsIn(language);
  const calculator = calculatorPath(programme);
  const message = `${title}: ${address}${programmePath(code, language, region)}`;
  const links: readonly (readonly [path: string | undefined, text: string])[] = [
    [calculator, words.calculate],
    [leafletPath(code, language, region), words.leaflet],
    [`https://wa.me/?${new URLSearchParams({ text: message }).toString()}`, words.share],
    [kitPath(language), words.keep],
  ];
  return markup`<nav class="tools" aria-label="${words.tools}"><ul>${links.map(
    ([path, text]) => path && markup`<li><a class="button" href="${path}">${text}</a></li>\n`,
  )}<li><button type="button" class="button" data-print>${words.print}</button></li></ul></nav>
`;
}

function contents({ code, language, sections }: WholeProgramme): Markup {
  const name = wordsIn(language).page.contents;
  return markup`<nav class="contents" aria-label="${name}"><h2>${name}</h2><ul>${sections.map(
    ({ key, title }) => markup`<li><a href="${fragmentOf(code, key)}">${title}</a></li>\n`,
  )}</ul></nav>
`;
}

function foot(language: Language, programme?: WholeProgramme): Markup {
  const { page: words } = wordsIn(language);
  const own = programme && [
    markup`<nav aria-label="${words.others}"><h2>${words.others}</h2>${programmeLinks(language, programme.code)}</nav>\n`,
    markup`<h2>${words.forSites}</h2>
<p><a href="${textPath(programme.code, language)}">${words.include}</a>, <a href="${textPath(programme.code, language, 'json')}">${words.data}</a>. <a href="${feedPath(language)}">${words.news}</a>.</p>\n`,
  ];
  return markup`<footer>
${own}<p>${words.independent}</p>
</footer>
`;
}

/** All programmes but one as links to their pages. */
const programmeLinks = (language: Language, but = ''): Markup =>
  markup`<ul>${programs
    .filter(({ code }) => code !== but)
    .map(
      ({ code, title }) =>
        markup`<li><a href="${programmePath(code, language)}">${title[language]}</a></li>\n`,
    )}</ul>`;
