import type { Absence, LegendRow } from '@payung/coverage';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, formatPercent } from '../format.ts';
import { cellText, type Voice } from './describe.ts';

/** What the legend tells about the regions in view. */
export interface Legend {
  readonly rows: readonly LegendRow[];
  /** How many have no share, by kind; those that do not occur are left out, but for `no-data`. */
  readonly absent: ReadonlyMap<Absence, number>;
  /** How many are hatched: rough figures, and figures of before 2023. */
  readonly marked: number;
}

/** The kinds of regions that are picked out, `c1` to `c5` and kinds of nothing; all are shown where none is. */
export interface Picked {
  readonly kinds: ReadonlySet<string>;
  /** Picks a kind out, or no longer; without one, shows all again. */
  pick(kind?: string): void;
}

/** One row of the legend in words. */
export interface RowInWords {
  /** `c1` to `c5`, a kind of nothing, or `marked` for what is hatched. */
  readonly kind: string;
  readonly text: string;
  readonly count: string;
}

/** The legend in words, row by row. */
export function rowsInWords({ rows, absent, marked }: Legend, voice: Voice): readonly RowInWords[] {
  const { words, language } = voice;
  const row = (kind: string, text: string, count: number): RowInWords => ({
    kind,
    text,
    count: words.legendRow(formatNumber(count, language)),
  });
  return [
    ...rows.map((bounds, place) =>
      row(`c${place + 1}`, boundsText(bounds, place === rows.length - 1, voice), bounds.count),
    ),
    ...[...absent].map(([kind, count]) => row(kind, cellText(undefined, voice, kind), count)),
    ...(marked ? [row('marked', words.marked, marked)] : []),
  ];
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

/** The bounds in words; the last row is open above, because a printed rate may exceed the end of the scale. */
function boundsText({ from, to }: LegendRow, isLast: boolean, { words, language }: Voice): string {
  const percent = (value: number) => formatPercent(value, language);
  if (isLast) return words.atLeast(percent(from));
  return from === 0 ? words.below(percent(to)) : words.between(percent(from), percent(to));
}
