import { programs } from '@payung/programs';
import { calculatorPath, feedPath, leafletPath, programmePath, textPath } from './addresses.ts';
import { articleMarkup, factsText, sectionsMarkup } from './article.ts';
import { lineMarkup } from './block-markup.ts';
import type { Site } from './site.ts';
import { questionsOf } from './structured-data.ts';
import { textOf } from './text-of.ts';
import type { WholeProgramme } from './whole-programme.ts';

/** A programme as data: its text in parts and as one piece of HTML, with the day of its numbers. */
export function programmeJson(programme: WholeProgramme, site: Site): object {
  const { code, language, title, summary, checked, sources } = programme;
  const calculator = calculatorPath(programme);
  const bodies = sectionsMarkup(programme, { ...site, level: 3 });
  return {
    program: code,
    language,
    title,
    summary: textOf(lineMarkup(summary, site.telling)),
    numbersOf: site.telling.on,
    textChecked: checked,
    notice: factsText(programme, site.telling),
    license: 'CC-BY-4.0',
    url: site.address + programmePath(code, language),
    leaflet: site.address + leafletPath(code, language),
    ...(calculator && { calculator: site.address + calculator }),
    sections: programme.sections.map((section, place) => ({
      key: section.key,
      title: section.title,
      html: bodies[place]!.text,
      text: textOf(bodies[place]!),
    })),
    questions: questionsOf(programme, site),
    sources: Object.values(sources),
    html: articleMarkup(programme, site).text,
  };
}

/** What there is to fetch: every programme in every language, and the feeds. */
export const programmesJson = ({ address, telling }: Site): object => ({
  numbersOf: telling.on,
  license: 'CC-BY-4.0',
  changes: { id: address + feedPath('id'), en: address + feedPath('en') },
  programs: programs.map(({ code, title }) => ({
    program: code,
    ...Object.fromEntries(
      (['id', 'en'] as const).map((language) => [
        language,
        {
          title: title[language],
          url: address + programmePath(code, language),
          html: address + textPath(code, language),
          json: address + textPath(code, language, 'json'),
          leaflet: address + leafletPath(code, language),
        },
      ]),
    ),
  })),
});
