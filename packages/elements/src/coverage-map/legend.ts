import type { LegendRow } from '@payung/coverage';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, formatPercent } from '../format.ts';
import type { Voice } from './describe.ts';

/** What the legend tells about the regions in view. */
export interface Legend {
  readonly rows: readonly LegendRow[];
  readonly withoutData: number;
  /** How many are hatched: rough figures, and figures of before 2023. */
  readonly marked: number;
}

/** The kinds of regions that are picked out, `c1` to `c5` and `none`; all are shown where none is. */
export interface Picked {
  readonly kinds: ReadonlySet<string>;
  /** Picks a kind out, or no longer; without one, shows all again. */
  pick(kind?: string): void;
}

/** The kind of a region, as legend, picture and table name it. */
export const kindOf = (colour: number | undefined): string =>
  colour === undefined ? 'none' : `c${colour + 1}`;

/** The meaning of colours and patterns in words, with how many regions each has, each to be picked out; keeps its room until there are figures. */
export function renderLegend(
  { rows, withoutData, marked }: Legend,
  hasFigures: boolean,
  picked: Picked,
  voice: Voice,
): TemplateResult {
  const { words } = voice;
  const last = rows.length - 1;
  const kind = (name: string, text: string, count: number) =>
    html`<li>
      <button
        type="button"
        class="kind"
        aria-pressed=${picked.kinds.has(name)}
        @click=${() => picked.pick(name)}
      >
        ${renderRow(name, text, count, voice)}
      </button>
    </li>`;
  return html`<div class="legend" part="legend" ?data-waiting=${!hasFigures}>
    <h3 class="legend-title">${words.legend}</h3>
    <ul>
      ${rows.map((row, index) => kind(kindOf(index), boundsText(row, index === last, voice), row.count))}
      ${kind(kindOf(undefined), words.NoData, withoutData)}
      ${marked ? html`<li>${renderRow('marked', words.marked, marked, voice)}</li>` : nothing}
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

function renderRow(kind: string, text: string, count: number, { words, language }: Voice): TemplateResult {
  return html`<span class="swatch ${kind}" aria-hidden="true"></span>
    <span>${text} <span class="muted">${words.legendRow(formatNumber(count, language))}</span></span>`;
}

/** The bounds in words; the last row is open above, because a printed rate may exceed the end of the scale. */
export function boundsText({ from, to }: LegendRow, isLast: boolean, { words, language }: Voice): string {
  const percent = (value: number) => formatPercent(value, language);
  if (isLast) return words.atLeast(percent(from));
  return from === 0 ? words.below(percent(to)) : words.between(percent(from), percent(to));
}
