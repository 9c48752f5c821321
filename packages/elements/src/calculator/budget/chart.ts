import type { BudgetMonth } from '@payung/rules/group-budget/months';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate, formatNumber } from '../../format.ts';
import { barsOf } from './bars.ts';
import type { Bars } from './bars.ts';
import { usedProgrammes } from './telling.ts';
import type { Programme, Telling } from './telling.ts';

/** A bar for every month, stacked by programme, with the same in words for who does not see it. */
export function chartTemplate(months: readonly BudgetMonth[], telling: Telling): TemplateResult {
  const shape = barsOf(months);
  const { words } = telling;
  return html`<figure class="budget-chart" aria-labelledby="budget-chart">
    <h3 id="budget-chart">${words.chart}</h3>
    <ul class="legend">
      ${usedProgrammes(months).map(
        (programme) =>
          html`<li>
            <svg class="swatch" aria-hidden="true">
              <rect class="piece ${programme}" width="100%" height="100%" fill="url(#budget-${programme})" />
            </svg>
            ${words.programmes[programme]}
          </li>`,
      )}
    </ul>
    <p class="small muted" aria-hidden="true">${words.axis[shape.unit]}</p>
    <svg
      class=${svgClass(shape)}
      role="img"
      aria-labelledby="budget-chart-title"
      aria-describedby="budget-chart-words"
    >
      <title id="budget-chart-title">
        ${words.chartTitle(telling.count('months', months.length), telling.period(months))}
      </title>
      <desc id="budget-chart-words">${chartText(months, shape, telling)}</desc>
      <defs>${patterns}</defs>
      ${shape.ticks.map(
        ({ y, value }) =>
          svg`<line class=${value === 0 ? 'ground' : 'grid'} x1="0" x2="100%" y1="${y}%" y2="${y}%" />
            <text class="tick" x="-0.5em" y="${y}%" dy="0.32em">${formatNumber(value, telling.language)}</text>`,
      )}
      ${shape.bars.map(({ month, x, pieces }) =>
        pieces.map(
          ({ programme, y, height }) =>
            svg`<rect class="piece ${programme}" x="${x}%" y="${y}%" width="${shape.width}%" height="${height}%"
              fill="url(#budget-${programme})"><title>${pieceText(month, programme, telling)}</title></rect>`,
        ),
      )}
      ${shape.relieved.map(
        ({ from, to, months: [first] }, index) =>
          svg`<line class="bracket" x1="${from}%" x2="${to}%" y1="-0.375em" y2="-0.375em" />
            <text class="relief" x="${at(from, to)}%" y="${index % 2 === 0 ? -0.75 : -2}em" text-anchor=${anchor(from, to)}
              >${telling.relief(first!.relief)}</text>`,
      )}
      ${marksTemplate('narrow', shape, telling)} ${marksTemplate('wide', shape, telling)}
    </svg>
  </figure>`;
}

// A pattern has its own picture besides its colour: full, striped, dotted.
const patterns = svg`<pattern id="budget-accident" width="8" height="8" patternUnits="userSpaceOnUse">
    <rect class="full" width="8" height="8" />
  </pattern>
  <pattern id="budget-death" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="paper" width="6" height="6" /><rect class="ink" width="3" height="6" />
  </pattern>
  <pattern id="budget-oldAge" width="5" height="5" patternUnits="userSpaceOnUse">
    <rect class="paper" width="5" height="5" /><circle class="dot" cx="2.5" cy="2.5" r="1.25" />
  </pattern>`;

// Two words side by side may not fit: every other one stands higher. Many narrow bars have no room for an outline.
const svgClass = ({ bars, relieved }: Bars): string =>
  ['bars', relieved.length > 1 ? 'tall' : '', bars.length > 36 ? '' : 'outlined'].filter(Boolean).join(' ');

// A word at the edge begins or ends there, so that it is not cut off.
const middle = (from: number, to: number): number => (from + to) / 2;
const anchor = (from: number, to: number): string =>
  middle(from, to) < 20 ? 'start' : middle(from, to) > 80 ? 'end' : 'middle';
const at = (from: number, to: number): number =>
  middle(from, to) < 20 ? from : middle(from, to) > 80 ? to : middle(from, to);

function pieceText(month: BudgetMonth, programme: Programme, telling: Telling): string {
  const name = formatDate(month.month, telling.language);
  return `${name}, ${telling.words.short[programme]}: ${telling.rupiah(month[programme])}`;
}

function marksTemplate(width: 'narrow' | 'wide', shape: Bars, { language }: Telling): unknown {
  return svg`<g class="marks ${width}">${shape[width].map(
    ({ x, month, isYearOnly, hasYear }) =>
      svg`<text x="${x}%" y="100%" dy="1.25em">${
        isYearOnly ? month.slice(0, 4) : formatDate(month, language).slice(0, 3)
      }</text>${
        hasYear && !isYearOnly
          ? svg`<text x="${x}%" y="100%" dy="2.5em">${month.slice(0, 4)}</text>`
          : nothing
      }`,
  )}</g>`;
}

function chartText(months: readonly BudgetMonth[], { relieved }: Bars, telling: Telling): string {
  const { words, rupiah } = telling;
  const costs = months.map(({ cost }) => cost);
  const [least, most] = [Math.min(...costs), Math.max(...costs)];
  return [
    least === most ? words.chartSame(rupiah(most)) : words.chartRange(rupiah(least), rupiah(most)),
    ...relieved.map((stretch) =>
      words.chartRelief(telling.period(stretch.months), telling.relief(stretch.months[0]!.relief)),
    ),
  ].join(' ');
}
