import { areOfOneEra, baseEnlargedIn } from '@payung/coverage';
import { html, nothing, type TemplateResult } from 'lit';
import type { Voice } from './describe.ts';

/** What there is to choose and where a choice goes. */
export interface PeriodSwitch {
  /** Newest first; with one or none there is no switch. */
  readonly years: readonly string[];
  /** The year shown; undefined for the newest figure of each area. */
  readonly year: string | undefined;
  readonly onYear: (year: string | undefined) => void;
  /** True where the figures of the year could not be imported. */
  readonly hasFailed: boolean;
}

/** A choice of one year at a time; says why a year of before the base was enlarged is not to be held against the newest. */
export function renderPeriodSwitch(
  { years, year, onYear, hasFailed }: PeriodSwitch,
  { words }: Pick<Voice, 'words'>,
): TemplateResult | typeof nothing {
  const newest = years[0];
  if (newest === undefined || years.length === 1) return nothing;
  const isApart = year !== undefined && !areOfOneEra(year, newest);
  return html`<div class="field">
    <label class="label" for="year">${words.year}</label>
    <select
      id="year"
      aria-describedby="eras"
      .value=${year ?? ''}
      @change=${({ target }: Event) => onYear((target as HTMLSelectElement).value || undefined)}
    >
      <option value="" ?selected=${year === undefined}>${words.newestOfEach}</option>
      ${years.map((one) => html`<option value=${one} ?selected=${one === year}>${one}</option>`)}
    </select>
    <div id="eras" class="hint" role="status">
      ${isApart ? html`<p>${words.erasApart(year, newest)} ${words.baseEnlarged(baseEnlargedIn)}</p>` : nothing}
      ${
        hasFailed
          ? html`<p>
              ${words.notLoaded}
              <button type="button" class="link" @click=${() => onYear(year)}>${words.retry}</button>
            </p>`
          : nothing
      }
    </div>
  </div>`;
}
