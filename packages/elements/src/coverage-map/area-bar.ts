import { nationCode, provinces, regionByCode, type Region } from '@payung/regions';
import { html, type TemplateResult } from 'lit';
import type { Voice } from './describe.ts';
import type { Place } from './place.ts';

/** How the figures of an area are shown. */
const views = ['map', 'tiles', 'table'] as const;

export type View = (typeof views)[number];

export const isView = (word: string): word is View => (views as readonly string[]).includes(word);

/** Where one is, and where choices go. */
interface AreaBar {
  readonly area: Region;
  readonly view: View;
  readonly onProvince: (event: Event) => void;
  readonly onView: (view: View) => void;
}

/** The list of provinces, and the views to choose from. */
export function renderBar({ area, view, onProvince, onView }: AreaBar, { words }: Voice): TemplateResult {
  return html`<div class="bar screen-only">
    <div class="field">
      <label class="label" for="province">${words.province}</label>
      <select id="province" .value=${area.code} @change=${onProvince}>
        <option value=${nationCode} ?selected=${area.code === nationCode}>${words.wholeCountry}</option>
        ${provinces.map(
          ({ code, name }) => html`<option value=${code} ?selected=${area.code === code}>${name}</option>`,
        )}
      </select>
    </div>
    <div class="views" role="group" aria-label=${words.views}>
      ${views.map(
        (one) =>
          html`<button type="button" aria-pressed=${one === view} @click=${() => onView(one)}>
            ${words.viewNames[one]}
          </button>`,
      )}
    </div>
  </div>`;
}

/** The way from the country to where one is; each step leads back. */
export function renderPath(
  { area, regency }: Place,
  onStep: (code: string) => void,
  { words }: Voice,
): TemplateResult {
  const steps = [
    regionByCode(nationCode)!,
    ...(area.code === nationCode ? [] : [area]),
    ...(regency ? [regency] : []),
  ];
  if (steps.length === 1) return html`<p class="path muted">${words.pickHint}</p>`;
  return html`<nav aria-label=${words.path}>
    <ol class="path">
      ${steps.map(({ code, name }, index) =>
        index === steps.length - 1
          ? html`<li aria-current="true">${name}</li>`
          : html`<li>
              <button type="button" class="link" @click=${() => onStep(code)}>${name}</button>
            </li>`,
      )}
    </ol>
  </nav>`;
}
