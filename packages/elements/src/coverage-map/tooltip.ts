import { nothing, html, type TemplateResult } from 'lit';
import type { Absence, CoverageFigure, CountFigure } from '@payung/coverage';
import type { Region } from '@payung/regions';
import type { Point } from '@payung/regions/shapes';
import { cellText, countText, originText, type Voice } from './describe.ts';

/** What is told about the region under the pointer or with focus. */
export interface Tip {
  readonly region: Region;
  readonly province: Region | undefined;
  readonly figure: CoverageFigure | undefined;
  readonly absence: Absence | undefined;
  readonly counts: readonly CountFigure[];
  /** A region outside the shown province: only its name, and that a click leads there. */
  readonly isAround: boolean;
  /** False until figures are there: then only the name is told. */
  readonly hasFigures: boolean;
}

/** The content of the tooltip. Screen readers hear the same from the path itself, so this is for eyes only. */
export function renderTip(
  { region, province, figure, absence, counts, isAround, hasFigures }: Tip,
  voice: Voice,
): TemplateResult {
  const { words } = voice;
  const name = html`<strong>${region.name}</strong>`;
  if (isAround) return html`${name}<span>${words.openProvince(province!.name)}</span>`;
  const [count] = counts;
  return html`
    ${name} ${province ? html`<span class="muted">${province.name}</span>` : nothing}
    ${hasFigures ? html`<span class="tip-value">${cellText(figure, voice, absence)}</span>` : nothing}
    ${figure ? html`<span>${originText(figure, voice)}</span>` : count ? html`<span>${countText(count, voice)}, ${count.publisher}</span>` : nothing}
  `;
}

/** Pixels: on a narrower frame the tooltip would hide the neighbours one walks to. */
const roomy = 480;

/**
 * Puts the tooltip above `point` (pixels in the frame), below it where there is no room, and never beyond the frame's sides.
 * On a narrow frame it stands under the picture; above it where the window ends.
 */
export function placeTip(tip: HTMLElement, frame: HTMLElement, [x, y]: Point): void {
  const gap = 12;
  const { offsetWidth: width, offsetHeight: height } = tip;
  const left = Math.min(Math.max(0, x - width / 2), Math.max(0, frame.clientWidth - width));
  tip.style.setProperty('left', `${left}px`);
  tip.style.setProperty('top', `${frame.clientWidth < roomy ? outside() : inside()}px`);

  function inside(): number {
    const above = y - height - gap;
    return above >= 0 ? above : Math.max(0, Math.min(y + gap, frame.clientHeight - height));
  }

  function outside(): number {
    const { top, bottom } = frame.getBoundingClientRect();
    return bottom + height > innerHeight && top >= height ? -height : frame.clientHeight;
  }
}
