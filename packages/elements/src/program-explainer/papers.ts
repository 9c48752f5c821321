import type { Line } from '@payung/programs';
import { html, nothing, type TemplateResult } from 'lit';
import { isFramed, isLocked } from '../calculator/share/saving.ts';
import { fragmentOf } from './address.ts';
import { lineView, type TextPage } from './block-view.ts';
import { laterWordsIn } from './later-words.ts';
import { lineText } from './line-text.ts';

/** A list whose sending or printing nobody can be sure of: its text is offered to be copied by hand. */
export interface ByHand {
  readonly list: string;
  readonly kind: 'whatsApp' | 'print';
}

/** What papers that can be ticked need besides their text. */
export interface PapersPage extends TextPage {
  /** The papers that were ticked, each by its section, list and place. */
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (paper: string) => void;
  readonly byHand: ByHand | undefined;
  readonly onByHand: (byHand: ByHand) => void;
}

/** A list of papers on its way out of the page: what it is called, each paper in plain text, whether it is ready, where it stands. */
export interface PapersSheet {
  readonly title: string;
  readonly papers: readonly { readonly text: string; readonly isReady: boolean }[];
  readonly address: string;
}

/** Papers to tick, to send and to print. `list` is the section and the place of the list: `claim-0`. */
export function papersView(papers: readonly Line[], list: string, page: PapersPage): TemplateResult {
  const { ticked, onTick } = page;
  const words = laterWordsIn(page.language);
  const names = papers.map((_, place) => `${list}-${place}`);
  const sheet: PapersSheet = {
    title: words.papersOf(page.title),
    papers: papers.map((paper, place) => ({
      text: lineText(paper, page),
      isReady: ticked.has(names[place]!),
    })),
    address: new URL(fragmentOf(page.program, list.replace(/-\d+$/, '')), location.href).href,
  };
  return html`<ul class="papers">
      ${papers.map((paper, place) => {
        const name = names[place]!;
        return html`<li>
          <label class="choice"
            ><input type="checkbox" .checked=${ticked.has(name)} @change=${() => onTick(name)} />
            <span>${lineView(paper, page)}</span></label
          >
        </li>`;
      })}
    </ul>
    <p class="small muted screen-only" role="status">
      ${words.ticked(sheet.papers.filter(({ isReady }) => isReady).length, names.length)}
    </p>
    ${actions(sheet, list, page)}`;
}

function actions(sheet: PapersSheet, list: string, page: PapersPage): TemplateResult {
  const words = laterWordsIn(page.language);
  const message = sheetText(sheet);
  const byHand = page.byHand?.list === list ? page.byHand.kind : undefined;
  const id = `papers-${list}`;
  if (isLocked())
    return html`<p class="screen-only">
      <a class="button quiet" href=${sheet.address} target="_blank" rel="noopener">${words.fullPage}</a>
    </p>`;
  return html`<div class="tools screen-only">
      <a
        class="button quiet"
        href="https://wa.me/?text=${encodeURIComponent(message)}"
        target="_blank"
        rel="noopener"
        @click=${() => isFramed() && page.onByHand({ list, kind: 'whatsApp' })}
        >${words.whatsApp}</a
      >
      <button type="button" class="button quiet" @click=${() => onPrint(sheet, list, page)}>
        ${words.print}
      </button>
    </div>
    <div class="screen-only" role="status">
      ${
        byHand
          ? html`<label class="small" for=${id}>${words.byHand[byHand]}</label>
              <textarea id=${id} readonly rows="6" .value=${message}></textarea>`
          : nothing
      }
    </div>`;
}

async function onPrint(sheet: PapersSheet, list: string, page: PapersPage): Promise<void> {
  const hasBegun = await import('./papers-print.ts').then(
    ({ printPapers }) => printPapers(sheet, page),
    () => false,
  );
  if (!hasBegun) page.onByHand({ list, kind: 'print' });
}

/** The list as a message: its title, every paper with a sign that it is ready or not, its address. */
export const sheetText = ({ title, papers, address }: PapersSheet): string =>
  [title, '', ...papers.map(({ text, isReady }) => `${isReady ? '✅' : '⬜'} ${text}`), '', address].join(
    '\n',
  );
