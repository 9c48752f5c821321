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

/** The meaning of colours and patterns in words, with how many regions each has; keeps its room until there are figures. */
export function renderLegend(
  { rows, withoutData, marked }: Legend,
  hasFigures: boolean,
  voice: Voice,
): TemplateResult {
  const { words } = voice;
  const last = rows.length - 1;
  return html`<div class="legend" part="legend" ?data-waiting=${!hasFigures}>
    <h3 class="legend-title">${words.legend}</h3>
    <ul>
      ${rows.map((row, index) => renderRow(`c${index + 1}`, boundsText(row, index === last, voice), row.count, voice))}
      ${renderRow('none', words.NoData, withoutData, voice)}
      ${marked ? renderRow('marked', words.marked, marked, voice) : nothing}
    </ul>
  </div>`;
}

function renderRow(kind: string, text: string, count: number, { words, language }: Voice): TemplateResult {
  return html`<li>
    <span class="swatch ${kind}" aria-hidden="true"></span>
    <span>${text} <span class="muted">${words.legendRow(formatNumber(count, language))}</span></span>
  </li>`;
}

/** The bounds in words; the last row is open above, because a printed rate may exceed the end of the scale. */
function boundsText({ from, to }: LegendRow, isLast: boolean, { words, language }: Voice): string {
  const percent = (value: number) => formatPercent(value, language);
  if (isLast) return words.atLeast(percent(from));
  return from === 0 ? words.below(percent(to)) : words.between(percent(from), percent(to));
}
