import { formatDate } from '@payung/elements/format';
import { markup, type Markup } from '../markup.ts';
import { leafletPath, programmePath } from '../programmes/addresses.ts';
import { lineMarkup } from '../programmes/block-markup.ts';
import { branchOf } from '../programmes/local-markup.ts';
import type { Site } from '../programmes/site.ts';
import { textOf } from '../programmes/text-of.ts';
import type { WholeProgramme } from '../programmes/whole-programme.ts';
import { wordsIn } from '../words.ts';
import type { Place } from './place.ts';
import { leafletContent, type LeafletContent } from './leaflet-content.ts';
import { programmePicture } from './programme-picture.ts';
import { publicPage } from './public-page.ts';
import { qrCode } from './qr-code.ts';

/** A programme on one A4 sheet for the notice board, with a code that leads to its page. */
export function leafletPage(programme: WholeProgramme, site: Site, place?: Place): string {
  const { language, code, title, summary } = programme;
  const { leaflet: words } = wordsIn(language);
  return publicPage(
    {
      title: words.title(title),
      description: textOf(lineMarkup(summary, site.telling)),
      path: (other) => leafletPath(code, other, place?.region.code),
      picture: programmePicture(programme, site.telling),
      style: site.files.leafletStyle,
      content: markup`${bar(programme, place)}${sheet(programme, site, place)}`,
      isForSearch: false,
    },
    site,
  );
}

function bar({ code, language }: WholeProgramme, place?: Place): Markup {
  const { leaflet: words, page } = wordsIn(language);
  const other = language === 'en' ? 'id' : 'en';
  return markup`<header class="bar">
<p>${words.howToPrint} <button type="button" data-print>${page.print}</button></p>
<p><a href="${programmePath(code, language, place?.region.code)}">${words.back}</a> <a href="${leafletPath(code, other, place?.region.code)}" hreflang="${other}" lang="${other}">${page.otherLanguage}</a></p>
</header>
`;
}

/** How a sheet is set by its letters, so that it stays one. */
const sizeFor = (letters: number): string => (letters > 1500 ? ' smaller' : letters > 1250 ? ' small' : '');

function sheet(programme: WholeProgramme, site: Site, place?: Place): Markup {
  const { language, title, summary } = programme;
  const { leaflet: words, page } = wordsIn(language);
  const { telling } = site;
  const content = leafletContent(programme, telling);
  const boxes = boxesOf(content, language);
  return markup`<main class="sheet${sizeFor(textOf(boxes).length)}">
<header>
<h1>${title}</h1>
<p class="lead">${lineMarkup(summary, telling)}</p>
${content.what}${place && markup`<p class="people">${words.people(place.region.name)}</p>\n`}</header>
<div class="boxes">
${boxes}</div>
${asking(programme, site, place)}<footer>
<p>${words.basis(formatDate(telling.on, language), content.laws.join('; '))} ${words.independent}</p>
<p class="unprinted">${page.independent}</p>
</footer>
</main>
`;
}

function boxesOf(content: LeafletContent, language: 'id' | 'en'): Markup {
  const { leaflet: words } = wordsIn(language);
  const { forWhom, cost, benefits, join, claim, papers, where } = content;
  const box = (text: string, ...inside: readonly (Markup | undefined)[]) =>
    markup`<section><h2>${text}</h2>${inside}</section>\n`;
  return markup`${box(words.forWhom, forWhom)}${box(words.cost, cost)}${box(words.benefits, benefits)}${box(words.join, join)}${box(words.claim, claim, papers, where)}`;
}

/** Where to ask: the code, the telephone, and a line on which the village writes whom it trusts. */
function asking({ code, language }: WholeProgramme, { address }: Site, place?: Place): Markup {
  const { leaflet: words } = wordsIn(language);
  const branch = place && branchOf(place.region.code, place.known);
  const page = address + programmePath(code, language, place?.region.code);
  return markup`<section class="ask">
${qrCode(page, words.qr(page))}
<div>
<h2>${words.ask}</h2>
<p>${words.scan}</p>
<p><strong>${words.phone}</strong></p>
${branch && markup`<p>${words.branch(branch.name)}</p>\n`}<p class="line"><span>${words.local}</span></p>
</div>
</section>
`;
}
