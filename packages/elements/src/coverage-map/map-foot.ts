import { html, type TemplateResult } from 'lit';
import type { Voice } from './describe.ts';
import type { FigureSet } from './figure-set.ts';
import type { PictureRegion } from './picture-region.ts';
import { renderCaution } from './summary-line.ts';

/** What one must know of the figures and the borders, shortly, and behind a disclosure at length. */
export function renderFoot(
  regions: readonly PictureRegion[],
  set: FigureSet | undefined,
  voice: Voice,
): TemplateResult {
  const { words } = voice;
  return html`<footer class="foot">
    ${renderCaution(regions, voice)}
    <p>${words.noticeShort}</p>
    <details>
      <summary>${words.boundariesMore}</summary>
      <p>${set?.host ? words.hostFigures(set.host) : words.figuresLong}</p>
      <p>${words.noticeLong}</p>
    </details>
  </footer>`;
}
