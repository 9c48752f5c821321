import type { Block, Inline, Line, ProgramRest, Source } from '@payung/programs';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../format.ts';
import { nearness } from './stories.ts';
import { valueText, type Telling } from './value-text.ts';

/** What the blocks of a programme need besides themselves. */
export interface Page extends Telling {
  readonly sources: ProgramRest['sources'];
  /** The four digits of the regency a page is about, or nothing. */
  readonly region: string;
  /** The papers that were ticked, each by its list and place. */
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (paper: string) => void;
}

/** A line of content: text, strong words, words of the other language, links, what the law says. */
export function lineView(line: Line, telling: Telling): unknown {
  return typeof line === 'string' ? line : line.map((piece) => pieceView(piece, telling));
}

function pieceView(piece: Inline, telling: Telling): unknown {
  if (typeof piece === 'string') return piece;
  if ('value' in piece) return html`<span class="value">${valueText(piece.value, telling)}</span>`;
  if ('figure' in piece) return piece.figure;
  if ('strong' in piece) return html`<strong>${lineView(piece.strong, telling)}</strong>`;
  if ('term' in piece) return html`<i lang=${telling.language === 'id' ? 'en' : 'id'}>${piece.term}</i>`;
  return linkView(piece.link, lineView(piece.text, telling));
}

const linkView = (address: string, text: unknown) =>
  html`<a href=${address} target=${address.startsWith('tel:') ? nothing : '_blank'} rel="noopener"
    >${text}</a
  >`;

/** A block of content as a template. `name` tells the lists of papers of one programme apart. */
export function blockView(block: Block, name: string, page: Page): TemplateResult {
  if (typeof block === 'string' || 'length' in block) return html`<p>${lineView(block, page)}</p>`;
  if ('note' in block) return html`<p class="notice">${lineView(block.note, page)}</p>`;
  const items = (lines: readonly Line[]) => lines.map((line) => html`<li>${lineView(line, page)}</li>`);
  if ('list' in block)
    return html`<ul>
      ${items(block.list)}
    </ul>`;
  if ('steps' in block)
    return html`<ol>
      ${items(block.steps)}
    </ol>`;
  if ('table' in block) return tableView(block.table, page);
  if ('checklist' in block) return papersView(block.checklist, name, page);
  const near = nearness(block, page.region);
  const source = block.story && page.sources[block.story.source];
  return html`<section class="part">
    <h4>
      ${lineView(block.heading, page)}
      ${near && near !== 'elsewhere' ? html`<span class="badge">${page.words[near]}</span>` : nothing}
    </h4>
    ${block.blocks.map((inner, index) => blockView(inner, `${name}-${index}`, page))}
    ${source ? html`<p class="small muted">${page.words.source}: ${sourceView(source, page)}</p>` : nothing}
  </section>`;
}

/** A source as a link, with who published it and when. */
export const sourceView = ({ title, publisher, date, url }: Source, { language }: Telling): TemplateResult =>
  html`${linkView(url, title)}, ${publisher}, ${formatDate(date, language)}`;

function tableView([head = [], ...rows]: readonly (readonly Line[])[], page: Page): TemplateResult {
  return html`<table>
    <tr>
      ${head.map((cell) => html`<th scope="col">${lineView(cell, page)}</th>`)}
    </tr>
    ${rows.map(
      ([name = '', ...cells]) =>
        html`<tr>
          <th scope="row">${lineView(name, page)}</th>
          ${cells.map((cell) => html`<td>${lineView(cell, page)}</td>`)}
        </tr>`,
    )}
  </table>`;
}

function papersView(
  papers: readonly Line[],
  list: string,
  { ticked, onTick, ...page }: Page,
): TemplateResult {
  const names = papers.map((_, index) => `${list}-${index}`);
  return html`<ul class="papers">
      ${papers.map((paper, index) => {
        const name = names[index]!;
        return html`<li>
          <label class="choice"
            ><input type="checkbox" .checked=${ticked.has(name)} @change=${() => onTick(name)} />
            <span>${lineView(paper, page)}</span></label
          >
        </li>`;
      })}
    </ul>
    <p class="small muted screen-only" role="status">
      ${page.words.ticked(names.filter((name) => ticked.has(name)).length, names.length)}
    </p>`;
}
