import type { Block, Inline, Line } from '@payung/programs';
import { html, nothing, type TemplateResult } from 'lit';
import { valueText, type Telling } from './value-text.ts';

/** Draws a block in a telling. */
export type BlockView = (block: Block, telling: Telling) => TemplateResult;

/** A line of content: text, strong words, words of the other language, links, what the law says. */
export function lineView(line: Line, telling: Telling): unknown {
  return typeof line === 'string' ? line : line.map((piece) => pieceView(piece, telling));
}

function pieceView(piece: Inline, telling: Telling): unknown {
  if (typeof piece === 'string') return piece;
  if ('value' in piece) return valueText(piece.value, telling);
  if ('figure' in piece) return piece.figure;
  if ('strong' in piece) return html`<strong>${lineView(piece.strong, telling)}</strong>`;
  if ('term' in piece) return html`<i lang=${telling.language === 'id' ? 'en' : 'id'}>${piece.term}</i>`;
  return linkView(piece.link, lineView(piece.text, telling));
}

/** A link out of the page; a telephone number stays in it. */
export const linkView = (address: string, text: unknown): TemplateResult =>
  html`<a href=${address} target=${address.startsWith('tel:') ? nothing : '_blank'} rel="noopener"
    >${text}</a
  >`;

/** A block of content. What stands below a heading is drawn by `inner`; papers to tick are drawn as a list. */
export function blockView(block: Block, telling: Telling, inner: BlockView = blockView): TemplateResult {
  if (typeof block === 'string' || 'length' in block) return html`<p>${lineView(block, telling)}</p>`;
  if ('note' in block) return html`<p class="notice">${lineView(block.note, telling)}</p>`;
  const items = (lines: readonly Line[]) => lines.map((line) => html`<li>${lineView(line, telling)}</li>`);
  if ('steps' in block)
    return html`<ol>
      ${items(block.steps)}
    </ol>`;
  if ('table' in block) return tableView(block.table, telling);
  if ('heading' in block) {
    return html`<section class="part">
      <h4>${lineView(block.heading, telling)}</h4>
      ${block.blocks.map((below) => inner(below, telling))}
    </section>`;
  }
  return html`<ul>
    ${items('list' in block ? block.list : block.checklist)}
  </ul>`;
}

function tableView([head = [], ...rows]: readonly (readonly Line[])[], telling: Telling): TemplateResult {
  return html`<table>
    <tr>
      ${head.map((cell) => html`<th scope="col">${lineView(cell, telling)}</th>`)}
    </tr>
    ${rows.map(
      ([name = '', ...cells]) =>
        html`<tr>
          <th scope="row">${lineView(name, telling)}</th>
          ${cells.map((cell) => html`<td>${lineView(cell, telling)}</td>`)}
        </tr>`,
    )}
  </table>`;
}
