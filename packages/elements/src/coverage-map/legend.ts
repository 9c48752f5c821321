import { html, nothing, type TemplateResult } from 'lit';
import type { Voice } from './describe.ts';
import { rowsInWords, type Legend, type RowInWords } from './legend-rows.ts';

/** The kinds of regions that are picked out, `c1` to `c5` and kinds of nothing; all are shown where none is. */
export interface Picked {
  readonly kinds: ReadonlySet<string>;
  /** Picks a kind out, or no longer; without one, shows all again. */
  pick(kind?: string): void;
}

/** The meaning of colours and patterns in words, with how many regions each has, each to be picked out; keeps its room until there are figures. */
export function renderLegend(
  legend: Legend,
  hasFigures: boolean,
  picked: Picked,
  voice: Voice,
): TemplateResult {
  const { words } = voice;
  return html`<div class="legend" part="legend" ?data-waiting=${!hasFigures}>
    <h3 class="legend-title">${words.legend}</h3>
    <ul>
      ${rowsInWords(legend, voice).map((row) =>
        row.kind === 'marked'
          ? html`<li>${renderRow(row)}</li>`
          : html`<li>
              <button
                type="button"
                class="kind"
                aria-pressed=${picked.kinds.has(row.kind)}
                @click=${() => picked.pick(row.kind)}
              >
                ${renderRow(row)}
              </button>
            </li>`,
      )}
      ${
        picked.kinds.size > 0
          ? html`<li>
              <button type="button" class="link" @click=${() => picked.pick()}>${words.allKinds}</button>
            </li>`
          : nothing
      }
    </ul>
  </div>`;
}

function renderRow({ kind, text, count }: RowInWords): TemplateResult {
  return html`<span class="swatch ${kind}" aria-hidden="true"></span>
    <span>${text} <span class="muted">${count}</span></span>`;
}
