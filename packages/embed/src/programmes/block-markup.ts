import { atWage, type Block, type DatedValue, type Line, type Source, type Term } from '@payung/programs';
import { formatDate } from '@payung/elements/format';
import { laterWordsIn } from '@payung/elements/program-explainer/later-words';
import { valueText, type Telling } from '@payung/elements/program-explainer/value-text';
import { markup, type Markup } from '../markup.ts';

/** A telling for one text. */
export interface Once extends Telling {
  /** The hard words that were explained: each is where it first stands; without the set none is. */
  readonly explained?: Set<string>;
  /** Where another programme is told; without it such a link is plain text. */
  readonly addressOf?: (program: string) => string;
}

/** In which telling blocks are written, with which sources behind their stories, and at which level a heading in them stands. */
export interface Writing {
  readonly telling: Once;
  readonly level: number;
  readonly sources: Readonly<Record<string, Source>>;
}

/** A heading of that level. */
export function heading(level: number, text: Markup | string): Markup {
  const tag: Markup = { text: `h${level}` };
  return markup`<${tag}>${text}</${tag}>`;
}

/** A line with its numbers as the law has them on the day of the telling. */
export function lineMarkup(line: Line, telling: Once): Markup {
  if (typeof line === 'string') return markup`${line}`;
  const pieces = line.map((piece) => {
    if (typeof piece === 'string') return piece;
    if ('value' in piece) return valueText(piece.value, telling);
    if ('figure' in piece) return piece.figure;
    if ('byWage' in piece) return valueText(atWage(piece.byWage), telling);
    if ('foreign' in piece)
      return markup`<i lang="${telling.language === 'id' ? 'en' : 'id'}">${piece.foreign}</i>`;
    if ('term' in piece) return termText(piece, telling);
    if ('strong' in piece) return markup`<strong>${lineMarkup(piece.strong, telling)}</strong>`;
    const address = 'link' in piece ? piece.link : telling.addressOf?.(piece.program);
    const text = lineMarkup(piece.text, telling);
    return address === undefined ? text : markup`<a href="${address}">${text}</a>`;
  });
  return markup`${pieces}`;
}

/** A block as plain HTML: no class, no style, no script. */
export function blockMarkup(block: Block, writing: Writing): Markup {
  const { telling } = writing;
  if (typeof block === 'string' || 'length' in block) return markup`<p>${lineMarkup(block, telling)}</p>\n`;
  if ('note' in block) return markup`<blockquote><p>${lineMarkup(block.note, telling)}</p></blockquote>\n`;
  if ('steps' in block) return markup`<ol>${items(block.steps, telling)}</ol>\n`;
  if ('table' in block) return tableMarkup(block.table, telling);
  if ('history' in block) return historyMarkup(block.history, telling);
  if ('heading' in block) return partMarkup(block, writing);
  return markup`<ul>${items('list' in block ? block.list : block.checklist, telling)}</ul>\n`;
}

/** Where something is told, and when. */
export const sourceMarkup = ({ title, publisher, date, url }: Source, { language }: Telling): Markup =>
  markup`<a href="${url}">${title}</a>, ${publisher}, ${date ? formatDate(date, language) : laterWordsIn(language).undated}`;

const items = (lines: readonly Line[], telling: Once): readonly Markup[] =>
  lines.map((line) => markup`<li>${lineMarkup(line, telling)}</li>`);

function tableMarkup([head = [], ...rows]: readonly (readonly Line[])[], telling: Once): Markup {
  const cell = (line: Line) => markup`<td>${lineMarkup(line, telling)}</td>`;
  return markup`<table>
<thead><tr>${head.map((name) => markup`<th scope="col">${lineMarkup(name, telling)}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([name = '', ...cells]) =>
      markup`<tr><th scope="row">${lineMarkup(name, telling)}</th>${cells.map(cell)}</tr>`,
  )}</tbody>
</table>
`;
}

// Each row is told for its own first day: on that day it is in force.
function historyMarkup({ unit, rows }: DatedValue, telling: Telling): Markup {
  const { language } = telling;
  const { since, until, amount, onwards } = laterWordsIn(language);
  const told = rows.map((row) => [
    formatDate(row[0], language),
    row[1] ? formatDate(row[1], language) : onwards,
    valueText({ unit, rows: [row] }, { ...telling, on: row[0] }),
  ]);
  return tableMarkup([[since, until, amount], ...told.reverse()], telling);
}

/** A word that cannot be tapped brings its meaning along, once. */
function termText({ term, means }: Term, { explained }: Once): string {
  if (!explained || explained.has(means)) return term;
  explained.add(means);
  return `${term} (${means.replace(/\.$/, '')})`;
}

function partMarkup(part: Extract<Block, { heading: Line }>, writing: Writing): Markup {
  const { telling, level, sources } = writing;
  const source = part.story && sources[part.story.source];
  return markup`${heading(level, lineMarkup(part.heading, telling))}
${part.blocks.map((block) => blockMarkup(block, { ...writing, level: level + 1 }))}${
    source &&
    markup`<p><small>${laterWordsIn(telling.language).source}: ${sourceMarkup(source, telling)}</small></p>\n`
  }`;
}
