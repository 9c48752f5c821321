import { absenceOf, isOld } from '@payung/coverage';
import { nationCode, provinces, regenciesOf, regionByCode, type Region } from '@payung/regions';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Answer } from '../answer.ts';
import { controls } from '../controls.ts';
import type { Voice } from '../coverage-map/describe.ts';
import type { Background, FigureSet } from '../coverage-map/figure-set.ts';
import { factsStyle } from '../coverage-map/facts-style.ts';
import { FigureSource } from '../coverage-map/figure-source.ts';
import { renderStatus } from '../coverage-map/figure-status.ts';
import { urlOf } from '../coverage-map/host-name.ts';
import type { KnownPeople } from '../coverage-map/known-people.ts';
import { placeOf, placeOrNation } from '../coverage-map/place.ts';
import {
  absenceSentence,
  renderCounts,
  renderFacts,
  renderPeopleCount,
  renderShare,
} from '../coverage-map/region-details.ts';
import { statusStyle } from '../coverage-map/status-style.ts';
import { customElement } from '../define.ts';
import { formatRupiah } from '../format.ts';
import { Catalogue } from '../locale.ts';
import { scale } from '../scale.ts';
import { today } from '../today.ts';
import { tokens } from '../tokens.ts';
import { cardStyle } from './card-style.ts';
import { renderPeople } from './people-bar.ts';
import type { ProtectionCost } from './protection.ts';
import { words, type Words } from './words.id.ts';

/**
 * One area and the share of its workers that is covered, in words, as ten people, with its day and source.
 * Without `region` it asks which area; it never works out people from a percentage, and no data is said to be no data.
 *
 * @slot - What stands there until the card is ready: the figure in words.
 * @csspart base - Everything the element shows.
 * @csspart error - Why the host's figures are not there.
 */
@customElement('payung-coverage-card')
export class CoverageCard extends LitElement {
  static override styles = [tokens, scale, controls, statusStyle, cardStyle, factsStyle];

  /** Kemendagri code of the area: `ID`, `35`, `3510`. Without it, and for an unknown one, the card offers a choice. */
  @property() region?: string;
  /** Address of the host's own figures, CSV or JSON; without it the shipped ones show. */
  @property() src?: string;

  /** The area a person chose in the card. */
  @state() private chosen: string | undefined;

  readonly #catalogue = new Catalogue(this, {
    id: words,
    en: async () => (await import('./words.en.ts')).words,
  });
  readonly #source = new FigureSource(this, () => this.src);
  readonly #background = new Answer(
    this,
    () => [this.#source.shown, this.#code] as const,
    async ([set, code]): Promise<ShownBackground | undefined> => set && shownBackground(set, code),
  );

  #isReady = false;

  override willUpdate(changed: PropertyValues<this>): void {
    // What stands behind the figure is awaited once, so that nothing jumps after the card is seen.
    this.#isReady ||= this.#background.status === 'there' || this.#background.status === 'failed';
    if (!changed.has('region')) return;
    this.chosen = undefined;
    if (this.region && !placeOf(this.region)) {
      console.warn(
        `<payung-coverage-card region="${this.region}"> is not known; use ID, a province (35) or a regency (3510).`,
      );
    }
  }

  override render(): TemplateResult {
    const { words, language } = this.#catalogue;
    const isShown = words !== undefined && this.#isReady;
    return html`<slot ?hidden=${isShown}></slot>
      <div class="root" part="base" ?hidden=${!isShown}>
        ${isShown ? this.#renderCard({ words, language }) : nothing}
      </div>`;
  }

  get #code(): string {
    const { area, regency } = placeOrNation(this.chosen ?? this.region ?? nationCode);
    return (regency ?? area).code;
  }

  #renderCard(voice: CardVoice): TemplateResult {
    const { words } = voice;
    const set = this.#source.shown;
    const region = regionByCode(this.#code)!;
    const isUnknown = Boolean(this.region) && !placeOf(this.region!);
    // Of a host's table that is not there, ours tells nothing.
    const ours = this.src ? '' : words.figuresLong;
    const about = set?.host ? words.hostFigures(set.host) : ours;
    return html`<section class="card body">
      ${isUnknown ? html`<p class="notice" role="status">${words.unknownRegion(this.region!)}</p>` : nothing}
      ${this.region && !isUnknown ? nothing : this.#renderChoice(region, words)}
      <div>
        <p class="kicker">${words.cardTitle}</p>
        <h2>
          ${region.name}${region.level === 'regency' ? `, ${regionByCode(region.parent!)!.name}` : nothing}
        </h2>
      </div>
      ${renderStatus(this.#source, this.src, voice)} ${set ? this.#renderFigure(set, region, voice) : nothing}
      ${about ? html`<p class="small muted">${about}</p>` : nothing}
      <p class="screen-only">${linkToPage(mapPage(region.code, this.src), words.onMap, voice)}</p>
    </section>`;
  }

  #renderChoice(region: Region, words: Words): TemplateResult {
    const province =
      region.level === 'regency' ? region.parent : region.level === 'province' ? region.code : undefined;
    const option = ({ code, name }: Region, isChosen: boolean) =>
      html`<option value=${code} ?selected=${isChosen}>${name}</option>`;
    return html`<div class="choice-row screen-only">
      <div class="field">
        <label class="label" for="province">${words.province}</label>
        <select id="province" .value=${province ?? nationCode} @change=${this.#onChoice}>
          <option value=${nationCode} ?selected=${!province}>${words.wholeCountry}</option>
          ${provinces.map((candidate) => option(candidate, candidate.code === province))}
        </select>
      </div>
      <div class="field">
        <label class="label" for="regency">${words.regency}</label>
        <select id="regency" .value=${region.code} ?disabled=${!province} @change=${this.#onChoice}>
          ${
            province
              ? html`<option value=${province} ?selected=${region.code === province}>
                    ${words.wholeProvince(regionByCode(province)!.name)}
                  </option>
                  ${regenciesOf(province).map((candidate) => option(candidate, candidate.code === region.code))}`
              : html`<option value=${nationCode}>${words.chooseProvince}</option>`
          }
        </select>
      </div>
    </div>`;
  }

  #renderFigure(set: FigureSet, region: Region, voice: CardVoice): TemplateResult {
    const { words } = voice;
    const figure = set.figures.get(region.code);
    const shown = this.#background.value;
    const background = shown?.code === region.code && shown.set === set ? shown : undefined;
    return html`<div class="body" aria-live="polite">
      ${
        figure
          ? html`${renderShare(figure, voice)}
              <div>
                ${renderPeople(figure.percent)}
                <p class="small muted">${words.oneFigure}</p>
              </div>
              ${isOld(figure) ? html`<p class="notice">${words.old(figure.asOf.slice(0, 4))}</p>` : nothing}
              ${background ? renderPeopleCount(background, voice) : nothing}
              ${background?.cost ? renderCost(background.cost, voice) : nothing}
              ${renderFacts(figure, { background, isHosts: set.host !== undefined }, voice)}`
          : html`<p>${absenceSentence(absenceOf(region.code, set), set.host !== undefined, voice)}</p>`
      }
      ${background ? renderCounts(background, figure !== undefined, voice) : nothing}
    </div>`;
  }

  readonly #onChoice = (event: Event): void => {
    this.chosen = (event.target as HTMLSelectElement).value;
  };
}

interface CardVoice extends Voice {
  readonly words: Words;
}

interface ShownBackground extends Background {
  readonly code: string;
  readonly set: FigureSet;
  readonly cost: ProtectionCost | undefined;
}

/** What is behind a figure, and what protecting the others would cost where their number is known. */
async function shownBackground(set: FigureSet, code: string): Promise<ShownBackground> {
  const background = await set.backgroundOf(code);
  return { ...background, code, set, cost: background.people && (await costOf(background.people)) };
}

/** The cost, undefined where the rules could not be fetched: the figure is told without it. */
async function costOf({ uncovered }: KnownPeople): Promise<ProtectionCost | undefined> {
  try {
    return (await import('./protection.ts')).protectionCost(uncovered, today());
  } catch {
    return undefined;
  }
}

/** The map of the same figures, at the area. */
function mapPage(code: string, src: string | undefined): string {
  const table = src ? urlOf(src) : undefined;
  return `/embed/coverage-map?region=${code}${table ? `&src=${encodeURIComponent(table.href)}` : ''}`;
}

/** A link to a page of ours, on the origin that this module comes from. */
function linkToPage(path: string, text: string, { words, language }: CardVoice): TemplateResult {
  const address = new URL(path, import.meta.url);
  address.searchParams.set('lang', language);
  return html`<a href=${address.href} target="_blank" rel="noopener"
    >${text}<span class="visually-hidden"> ${words.inNewTab}</span></a
  >`;
}

/** The most people that the budget of a group is worked out for. */
const largestGroup = 10_000_000;

function renderCost(cost: ProtectionCost, voice: CardVoice): TemplateResult {
  const { words, language } = voice;
  const rupiah = (amount: number) => formatRupiah(amount, language);
  const together = (amount: number) =>
    cost.uncovered.isRounded ? words.about(rupiah(amount)) : rupiah(amount);
  const people = cost.uncovered.value;
  const answers = `people=${people}&months=12&payer=state-budget`;
  const page = `/embed/calculator?calculation=group-budget&answers=${encodeURIComponent(answers)}`;
  return html`<dl class="facts cost">
      <div>
        <dt>${words.protecting}</dt>
        <dd>
          <span>${words.onePerMonth(rupiah(cost.onePerMonth))}</span>
          <span>${words.together(together(cost.perMonth), together(cost.perYear))}</span>
        </dd>
      </div>
    </dl>
    <p class="small muted">
      ${words.protectingBy}
      ${people > 0 && people <= largestGroup ? linkToPage(page, words.budget, voice) : nothing}
    </p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'payung-coverage-card': CoverageCard;
  }
}
