import { isProgramCode, loadProgram, programs } from '@payung/programs';
import { formatDate } from '@payung/elements/format';
import { words as english } from '@payung/elements/program-explainer/words/en';
import { words as indonesian } from '@payung/elements/program-explainer/words/id';
import { today } from '@payung/elements/today';
import { markup, type Markup } from '../markup.ts';
import { blockMarkup, lineMarkup, type Once } from '../programmes/block-markup.ts';

type Language = 'id' | 'en';

/** A programme in a few sentences: what it is and who may join; without a known code, the list of programmes. */
export async function programmeInWords(
  attributes: ReadonlyMap<string, string>,
  language: Language,
): Promise<Markup> {
  const code = attributes.get('program') ?? '';
  if (!isProgramCode(code)) return listOfProgrammes(language);
  const words = language === 'en' ? english : indonesian;
  const telling: Once = {
    language,
    on: today(),
    words,
    explained: new Set(),
    addressOf: (other) => `?program=${other}&lang=${language}`,
  };
  const { opening } = await loadProgram(code, language);
  const { title, summary, sections, blocks, checked } = opening;
  const writing = { telling, level: 4, sources: {} };
  const told = sections.filter(({ key }) => blocks[key]);
  return markup`<h2>${title}</h2><p>${lineMarkup(summary, telling)}</p>
${told.map((section) => markup`<h3>${section.title}</h3>${blocks[section.key]!.map((block) => blockMarkup(block, writing))}`)}
<p>${telling.words.facts(formatDate(telling.on, language), formatDate(checked, language))}</p>`;
}

function listOfProgrammes(language: Language): Markup {
  const entries = programs.map(
    ({ code, title }) =>
      markup`<li><a href="?program=${code}&amp;lang=${language}">${title[language]}</a></li>`,
  );
  return markup`<ul>${entries}</ul>`;
}
