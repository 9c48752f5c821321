import { nationCode, regionByCode, type Region } from '@payung/regions';
import { html, type TemplateResult } from 'lit';
import type { Voice } from './describe.ts';

/** Where the buttons lead. */
interface ZoomButtons {
  readonly area: Region;
  /** The region in whose province one comes. */
  readonly at: string | undefined;
  readonly onInto: (code: string | undefined) => void;
  readonly onBack: () => void;
}

/** To the province of the region where one is, and back. Never disabled: who presses one keeps the focus. */
export function renderZoom({ area, at, onInto, onBack }: ZoomButtons, { words }: Voice): TemplateResult {
  const isNation = area.code === nationCode;
  const province = regionByCode(regionByCode(at ?? '')?.parent ?? '') ?? area;
  const button = (sign: string, label: string, isPossible: boolean, onClick: () => void) =>
    html`<button type="button" aria-label=${label} aria-disabled=${!isPossible} @click=${onClick}>
      ${sign}
    </button>`;
  return html`<div class="zoom screen-only">
    ${button('+', words.zoomIn(province.name), isNation, () => onInto(at))}
    ${button('−', words.zoomOut, !isNation, onBack)}
  </div>`;
}
