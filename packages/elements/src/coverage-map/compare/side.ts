import type { CoverageFigure } from '@payung/coverage';
import { regionByCode } from '@payung/regions';
import { html, nothing, type TemplateResult } from 'lit';
import type { Voice } from '../describe.ts';
import { absenceSentence, renderFacts, renderShare } from '../region-details.ts';
import type { ComparedArea } from './compared-area.ts';

/** Which of the two patterns a bar has. */
export type Place = 'first' | 'second';

/** One area: its name, its share as printed and as a bar, its day and its source; or which kind of nothing is known. */
export function renderSide(area: ComparedArea, place: Place, voice: Voice): TemplateResult {
  const { region, figure, isHosts } = area;
  const province = region.level === 'regency' ? regionByCode(region.parent!) : undefined;
  return html`<div class="compare-side">
    <h4>
      ${region.name}${province ? html` <span class="muted in-province">${province.name}</span>` : nothing}
    </h4>
    ${figure ? renderShare(figure, voice) : html`<p>${absenceText(area, voice)}</p>`}
    ${renderBar(figure, place)}
    ${figure ? renderFacts(figure, { background: undefined, isHosts }, voice) : nothing}
  </div>`;
}

/** From 0 to 100 per cent of the whole width; the number stands above it in words. */
function renderBar(figure: CoverageFigure | undefined, place: Place): TemplateResult {
  return html`<svg class="compare-bar ${figure ? place : 'empty'}" aria-hidden="true" focusable="false">
      <pattern id="compare-${place}" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="compare-ground" width="6" height="6"></rect>
        <path class="compare-ink" d="M0 0h3v3h-3zM3 3h3v3h-3z"></path>
      </pattern>
      <rect class="compare-whole" width="100%" height="100%"></rect>
      <rect class="compare-share" width="${Math.min(100, figure?.percent ?? 0)}%" height="100%"></rect>
    </svg>
    <div class="compare-scale small muted" aria-hidden="true">
      <span>0%</span><span>50%</span><span>100%</span>
    </div>`;
}

function absenceText({ absence, isHosts, year }: ComparedArea, voice: Voice): string {
  return year === undefined ? absenceSentence(absence, isHosts, voice) : voice.words.noDataInYear(year);
}
