import type { Block, ByWage, Inline, Line, RelatedCalculation, Term } from '@payung/programs';
import { html, nothing, type TemplateResult } from 'lit';
import { fragmentOf } from './address.ts';
import { valueText, type Telling } from './value-text.ts';

/** What a block needs besides its text. */
export interface TextPage extends Telling {
  readonly program: string;
  readonly title: string;
  readonly calculation: RelatedCalculation | undefined;
  /** The four digits of the regency a page is about, or nothing. */
  readonly region: string;
  readonly onProgram: (program: string) => void;
  /** The term whose meaning stands open. */
  readonly term: Term | undefined;
  readonly onTerm: (term: Term) => void;
  /** The amount of a `ByWage`; it stands in later sections only, and so does what tells it. */
  readonly byWage?: (amount: ByWage) => string;
}

/** Draws a block in a page. */
export type BlockView = (block: Block, page: TextPage) => TemplateResult;

/** A line of content: text, strong words, words of the other language, terms, links, what the law says; below it the meaning of a term that was asked for. */
export function lineView(line: Line, page: TextPage): unknown {
  const { term } = page;
  return [
    piecesView(line, page),
    term && holds(line, term)
      ? html`<span id="meaning" class="meaning" role="note"><b>${term.term}</b>: ${term.means}</span>`
      : nothing,
  ];
}

const holds = (line: Line, term: Term): boolean =>
  typeof line !== 'string' &&
  line.some(
    (piece) =>
      piece === term || (typeof piece !== 'string' && 'strong' in piece && holds(piece.strong, term)),
  );

const piecesView = (line: Line, page: TextPage): unknown =>
  typeof line === 'string' ? line : line.map((piece) => pieceView(piece, page));

function pieceView(piece: Inline, page: TextPage): unknown {
  if (typeof piece === 'string') return piece;
  if ('value' in piece) return valueText(piece.value, page);
  if ('byWage' in piece) return page.byWage?.(piece.byWage);
  if ('figure' in piece) return piece.figure;
  if ('strong' in piece) return html`<strong>${piecesView(piece.strong, page)}</strong>`;
  if ('foreign' in piece) return html`<i lang=${page.language === 'id' ? 'en' : 'id'}>${piece.foreign}</i>`;
  if ('term' in piece) return termView(piece, page);
  const text = piecesView(piece.text, page);
  return 'link' in piece
    ? linkView(piece.link, text)
    : html`<a href=${fragmentOf(piece.program, 'what-it-is')} @click=${() => page.onProgram(piece.program)}
        >${text}</a
      >`;
}

function termView(piece: Term, { term, onTerm }: TextPage): TemplateResult {
  const isOpen = piece === term;
  return html`<button
    type="button"
    class="term"
    aria-expanded=${isOpen}
    aria-controls=${isOpen ? 'meaning' : nothing}
    @click=${() => onTerm(piece)}
  >
    ${piece.term}
  </button>`;
}

/** A link out of the page; a telephone number stays in it. */
export const linkView = (address: string, text: unknown): TemplateResult =>
  html`<a href=${address} target=${address.startsWith('tel:') ? nothing : '_blank'} rel="noopener"
    >${text}</a
  >`;

/** A block of content. What stands below a heading is drawn by `inner`; papers to tick are drawn as a list. */
export function blockView(block: Block, page: TextPage, inner: BlockView = blockView): TemplateResult {
  if (typeof block === 'string' || 'length' in block) return html`<p>${lineView(block, page)}</p>`;
  if ('note' in block) return html`<p class="notice">${lineView(block.note, page)}</p>`;
  const items = (lines: readonly Line[]) => lines.map((line) => html`<li>${lineView(line, page)}</li>`);
  if ('steps' in block)
    return html`<ol>
      ${items(block.steps)}
    </ol>`;
  if ('table' in block) return tableView(block.table, page);
  if ('heading' in block) {
    return html`<section class="part">
      <h4>${lineView(block.heading, page)}</h4>
      ${block.blocks.map((below) => inner(below, page))}
    </section>`;
  }
  // A history is drawn with the later sections.
  const lines = 'list' in block ? block.list : 'checklist' in block ? block.checklist : [];
  return html`<ul>
    ${items(lines)}
  </ul>`;
}

function tableView([head = [], ...rows]: readonly (readonly Line[])[], page: TextPage): TemplateResult {
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
