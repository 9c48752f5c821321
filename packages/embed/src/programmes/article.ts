import { formatDate } from '@payung/elements/format';
import { fragmentOf } from '@payung/elements/program-explainer/address';
import { nearestFirst } from '@payung/elements/program-explainer/stories';
import type { Telling } from '@payung/elements/program-explainer/value-text';
import { markup, type Markup } from '../markup.ts';
import { wordsIn } from '../words.ts';
import { programmePath } from './addresses.ts';
import { blockMarkup, heading, lineMarkup, sourceMarkup, type Once } from './block-markup.ts';
import type { Site } from './site.ts';
import type { WholeProgramme, WholeSection } from './whole-programme.ts';

/** How the sections of a programme are written. */
export interface Setting {
  readonly telling: Telling;
  /** The level of their headings. */
  readonly level: number;
  /** What stands before the paths of links to other programmes: nothing on our own pages. */
  readonly address: string;
  /** The place whose stories come first, and what is known of it. */
  readonly region?: string;
  readonly local?: Markup | undefined;
}

/** Every section of a programme, each at the address that the explainer gives it. A hard word is explained where it first stands. */
export function sectionsMarkup(programme: WholeProgramme, setting: Setting): readonly Markup[] {
  const { code, language, sections } = programme;
  const addressOf = (other: string) => setting.address + programmePath(other, language);
  const telling: Once = { ...setting.telling, explained: new Set(), addressOf };
  return sections.map(
    (section) => markup`<section id="${fragmentOf(code, section.key).slice(1)}">
${heading(setting.level, section.title)}
${sectionBody(section, programme, { ...setting, telling })}</section>
`,
  );
}

/** The day of the numbers, the day of the text, and whose page this is not. */
export const factsText = ({ checked }: WholeProgramme, { language, on, words }: Telling): string =>
  words.facts(formatDate(on, language), formatDate(checked, language));

/** A whole programme as a piece of a page: headings from h2, absolute links, neither style nor script. */
export function articleMarkup(programme: WholeProgramme, { address, telling }: Site): Markup {
  const { code, language, title, summary } = programme;
  const page = address + programmePath(code, language);
  return markup`<article lang="${language}">
<h2>${title}</h2>
<p>${lineMarkup(summary, telling)}</p>
<p><small>${factsText(programme, telling)}</small></p>
${sectionsMarkup(programme, { telling, level: 3, address })}<p><small>${wordsIn(language).page.taken} <a href="${page}">${page}</a></small></p>
</article>
`;
}

function sectionBody(
  { key, blocks }: WholeSection,
  { sources }: WholeProgramme,
  { telling, level, region = '', local }: Setting & { readonly telling: Once },
): Markup {
  const writing = { telling, level: level + 1, sources };
  const own = nearestFirst(blocks, region).map((block) => blockMarkup(block, writing));
  if (key === 'contact') return markup`${own}${local}`;
  if (key !== 'law-and-sources') return markup`${own}`;
  const all = Object.values(sources).map((source) => markup`<li>${sourceMarkup(source, telling)}</li>`);
  return markup`${own}<ul>${all}</ul>\n`;
}
