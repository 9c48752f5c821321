import {
  atWage,
  isProgramCode,
  loadProgram,
  programs,
  type Block,
  type Line,
  type Term,
} from '@payung/programs';
import { formatDate } from '@payung/elements/format';
import { valueText, type Telling } from '@payung/elements/program-explainer/value-text';
import { words as english } from '@payung/elements/program-explainer/words/en';
import { words as indonesian } from '@payung/elements/program-explainer/words/id';
import { today } from '@payung/elements/today';
import { markup, type Markup } from '../markup.ts';

type Language = 'id' | 'en';

/** A telling that remembers which hard words it has explained. */
interface Once extends Telling {
  readonly explained: Set<string>;
}

/** A programme in a few sentences: what it is and who may join; without a known code, the list of programmes. */
export async function programmeInWords(
  attributes: ReadonlyMap<string, string>,
  language: Language,
): Promise<Markup> {
  const code = attributes.get('program') ?? '';
  if (!isProgramCode(code)) return listOfProgrammes(language);
  const words = language === 'en' ? english : indonesian;
  const telling: Once = { language, on: today(), words, explained: new Set() };
  const { opening } = await loadProgram(code, language);
  const { title, summary, sections, blocks, checked } = opening;
  const told = sections.filter(({ key }) => blocks[key]);
  return markup`<h2>${title}</h2><p>${line(summary, telling)}</p>
${told.map((section) => markup`<h3>${section.title}</h3>${blocks[section.key]!.map((block) => blockMarkup(block, telling))}`)}
<p>${telling.words.facts(formatDate(telling.on, language), formatDate(checked, language))}</p>`;
}

function listOfProgrammes(language: Language): Markup {
  const entries = programs.map(
    ({ code, title }) =>
      markup`<li><a href="?program=${code}&amp;lang=${language}">${title[language]}</a></li>`,
  );
  return markup`<ul>${entries}</ul>`;
}

function blockMarkup(block: Block, telling: Once): Markup | undefined {
  if (typeof block === 'string' || 'length' in block) return markup`<p>${line(block, telling)}</p>`;
  if ('note' in block) return markup`<p>${line(block.note, telling)}</p>`;
  if ('list' in block)
    return markup`<ul>${block.list.map((item) => markup`<li>${line(item, telling)}</li>`)}</ul>`;
  return undefined;
}

function line(text: Line, telling: Once): Markup {
  if (typeof text === 'string') return markup`${text}`;
  const pieces = text.map((piece) => {
    if (typeof piece === 'string') return piece;
    if ('value' in piece) return valueText(piece.value, telling);
    if ('figure' in piece) return piece.figure;
    if ('foreign' in piece) return markup`<i>${piece.foreign}</i>`;
    if ('byWage' in piece) return valueText(atWage(piece.byWage), telling);
    if ('term' in piece) return term(piece, telling);
    if ('strong' in piece) return markup`<strong>${line(piece.strong, telling)}</strong>`;
    const address = 'link' in piece ? piece.link : `?program=${piece.program}&lang=${telling.language}`;
    return markup`<a href="${address}">${line(piece.text, telling)}</a>`;
  });
  return markup`${pieces}`;
}

// A word that cannot be tapped brings its meaning along, once.
function term({ term, means }: Term, { explained }: Once): string {
  if (explained.has(means)) return term;
  explained.add(means);
  return `${term} (${means.replace(/\.$/, '')})`;
}
