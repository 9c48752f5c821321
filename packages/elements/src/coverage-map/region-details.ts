import type { Absence, CountFigure, CoverageFigure, Source } from '@payung/coverage';
import type { Region } from '@payung/regions';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../format.ts';
import { countText, dateText, sentence, valueText, type Voice } from './describe.ts';
import type { Background } from './figure-set.ts';

/** Everything that is known about one area. */
export interface RegionDetails {
  readonly region: Region;
  readonly province: Region | undefined;
  readonly figure: CoverageFigure | undefined;
  /** Which kind of nothing it is; undefined where there is a figure. */
  readonly absence: Absence | undefined;
  /** The one year that is shown; undefined where it is the newest figure of each area. */
  readonly year?: string | undefined;
  /** Undefined until asked for and while it is on its way; the publisher of the figure stands in for it. */
  readonly background: Background | undefined;
  /** True for a host's table: its remarks are shown as written, and what it lacks is not looked for elsewhere. */
  readonly isHosts: boolean;
  /** Asks for the background; undefined once that was done, and where there is none to ask for. */
  readonly onMore: (() => void) | undefined;
}

/** The figure of one area in words, with its day, its source and what it counts. */
export function renderDetails(details: RegionDetails, voice: Voice): TemplateResult {
  const { region, province, figure, absence, year, background, isHosts, onMore } = details;
  const { words } = voice;
  return html`
    <h3>
      ${region.name}${province ? html` <span class="muted in-province">${province.name}</span>` : nothing}
    </h3>
    ${figure ? renderShare(figure, voice) : html`<p class="sentence">${year ? words.noDataInYear(year) : absenceSentence(absence, isHosts, voice)}</p>`}
    ${background ? renderPeopleCount(background, voice) : nothing}
    ${figure ? renderFacts(figure, details, voice) : nothing}
    ${background?.split ? html`<p>${background.split(voice)}</p>` : nothing}
    ${background ? renderCounts(background, figure !== undefined, voice) : nothing}
    ${
      onMore
        ? html`<p class="screen-only">
            <button type="button" class="link" @click=${onMore}>${words.showBackground}</button>
          </p>`
        : nothing
    }
  `;
}

/** Why there is no share, in a sentence. */
export function absenceSentence(
  absence: Absence | undefined,
  isHosts: boolean,
  { words }: Pick<Voice, 'words'>,
): string {
  const kind = absence ?? 'no-data';
  return isHosts && kind === 'no-data' ? words.noDataInTable : words.noDataYet[kind];
}

/** The share as printed and as a sentence. */
export function renderShare(figure: CoverageFigure, voice: Voice): TemplateResult {
  return html`<p class="sentence">
    <strong class="percent">${valueText(figure, voice)}</strong> <span>${sentence(figure, voice)}</span>
  </p>`;
}

/** How many people the share stands for, where that is known. */
export function renderPeopleCount({ people }: Background, voice: Voice): TemplateResult | typeof nothing {
  return people ? html`<p>${people.told(voice)}</p>` : nothing;
}

/** The day of a figure, how it was made, whom it counts, where it was printed. */
export function renderFacts(
  figure: CoverageFigure,
  { background, isHosts }: Pick<RegionDetails, 'background' | 'isHosts'>,
  voice: Voice,
): TemplateResult {
  const { words } = voice;
  const { provenance } = background ?? {};
  const note = isHosts || provenance?.noteInIndonesian !== undefined ? remark(provenance, voice) : '';
  const rows: readonly (readonly [string, unknown])[] = [
    [words.asOf, dateText(figure, voice)],
    ...(figure.kind === 'computed' ? [[words.madeHow, words.computed] as const] : []),
    ...(figure.base === 'unknown' ? [] : [[words.base, words[figure.base]] as const]),
    [words.source, renderSource(provenance?.source ?? { publisher: figure.publisher }, voice)],
    ...(note ? [[words.note, html`<span class="remark">${note}</span>`] as const] : []),
  ];
  return html`<dl class="facts">
    ${rows.map(
      ([term, value]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Members, and people enrolled with public money, in words; nothing where neither is known. */
export function renderCounts(
  { counts }: Background,
  hasShare: boolean,
  voice: Voice,
): TemplateResult | typeof nothing {
  if (!counts.length) return nothing;
  return html`<p>${hasShare ? voice.words.alsoKnown : voice.words.known}</p>
    <ul class="counts">
      ${counts.map(
        (count) =>
          html`<li>
            ${countText(count, voice)} ${renderRemark(count, voice)}
            ${renderSource(count.source ?? count, voice)}
          </li>`,
      )}
    </ul>`;
}

/** Who was counted: of some places only the informal, of others only employees. */
function renderRemark(count: CountFigure, voice: Voice): TemplateResult | typeof nothing {
  const text = remark(count, voice);
  return text ? html`<span class="remark muted">${text}</span>` : nothing;
}

/** A remark in the reader's language; one of a host's table is shown as its maker wrote it. */
function remark(
  remarked: Pick<CountFigure, 'note' | 'noteInIndonesian'> | undefined,
  { language }: Voice,
): string {
  return (language === 'id' ? remarked?.noteInIndonesian : undefined) ?? remarked?.note ?? '';
}

/** The publisher, a link to the report where one is known, and the day it was printed. */
export function renderSource({ publisher, title, date, url }: Source, { language }: Voice): TemplateResult {
  const name = title ? `${publisher}: ${title}` : publisher;
  return html`<span class="source">
    ${url ? html`<a href=${url} rel="noopener nofollow" target="_blank">${name}</a>` : name}${
      date ? ` (${formatDate(date, language)})` : nothing
    }
  </span>`;
}
