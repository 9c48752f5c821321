import { absenceOf } from '@payung/coverage';
import type { FigureRecord } from '@payung/coverage/parse';
import { nationCode, regionByCode } from '@payung/regions';
import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { controls } from '../controls.ts';
import { customElement } from '../define.ts';
import { Catalogue } from '../locale.ts';
import { seen } from '../painted.ts';
import { scale } from '../scale.ts';
import { tokens } from '../tokens.ts';
import { isView, renderBar, renderPath, type View } from './area-bar.ts';
import { begunOn } from './begun.ts';
import { BackgroundSource } from './background-source.ts';
import { voiceOf, type Voice } from './describe.ts';
import type { FigureSet } from './figure-set.ts';
import { FigureSource } from './figure-source.ts';
import { renderStatus } from './figure-status.ts';
import { FigureTable } from './figure-table.ts';
import type { Shown } from './keep/shown.ts';
import type { WantedView } from './link/wanted-view.ts';
import { Linked } from './linked.ts';
import { renderLegend } from './legend.ts';
import { MapFoot } from './map-foot.ts';
import { mapModel, type MapModel } from './map-model.ts';
import { mapStyle } from './map-style.ts';
import { searchPart } from './opened-parts.ts';
import { PeriodChoice } from './period.ts';
import { renderPeriodSwitch } from './period-switch.ts';
import type { PictureRegion } from './picture-region.ts';
import { PictureFrame } from './picture-frame.ts';
import type { Place } from './place.ts';
import { Printing } from './printing.ts';
import { renderDetails } from './region-details.ts';
import { remembered } from './remembered.ts';
import { ShapeSource } from './shape-source.ts';
import { statusStyle } from './status-style.ts';
import { summaryText } from './summary-line.ts';
import { tableStyle } from './table-style.ts';
import { TilesPart } from './tiles/tiles-part.ts';
import { UnderMap } from './under-map.ts';
import { Whereabouts } from './whereabouts.ts';
import { words } from './words.id.ts';

export type { FigureRecord } from '@payung/coverage/parse';
export type { RegionSelect } from './region-select.ts';

/**
 * How many workers are covered, regency by regency, as a map, a table and sentences.
 * It shows figures with their day and source; it never fills a gap, compares years or measures areas.
 *
 * @slot - What stands there until the map is ready: a table, or a link to the figures.
 * @fires {CustomEvent<RegionSelect>} payung-region-select - A person chose a region, a province or the whole country; cancelable: prevented, the map stays.
 * @csspart base - Everything the element shows.
 * @csspart map - The frame of the picture.
 * @csspart legend - The meaning of the colours.
 * @csspart table - The table of the same figures with its search field.
 * @csspart details - The figure of the chosen area in words.
 * @csspart error - Why the host's figures are not there.
 */
@customElement('payung-coverage-map')
export class CoverageMap extends LitElement {
  // One sheet: 514 paths look through each of them when their colours change.
  static override styles = css`
    ${tokens}${scale}${controls}${statusStyle}${mapStyle}${tableStyle}
  `;

  /** What to show at first: `ID`, a province (`35`), or a regency (`3510`) picked out in its province. An unknown code shows the country. */
  @property() region = nationCode;
  /** Which figure: only `coverage_rate` so far, the share of covered workers; another word falls back to it. */
  @property() indicator = 'coverage_rate';
  /** Address of the host's own figures, CSV or JSON; without it the shipped ones show. */
  @property() src?: string;
  /** The page's own rows of figures instead of a table at an address; other ones take their place without the map being built anew. */
  @property({ attribute: false, noAccessor: true })
  get figures(): readonly FigureRecord[] | undefined {
    return this.#figures;
  }
  set figures(rows: readonly FigureRecord[] | undefined) {
    this.#figures = rows;
    // Until they are read, what is drawn stays: nothing is to be drawn before them.
    if (rows && this.hasUpdated) this.#source.look();
    else this.requestUpdate();
  }
  #figures: readonly FigureRecord[] | undefined;

  /** `map`, `tiles` or `table`; any other word shows the map. */
  @property() view = 'map';
  /** The one year whose figures show, of those that the figures have; without it the newest figure of each area. */
  @property() year?: string | undefined;
  /** What else to begin with, as a link to a view has it: `only=c1+no-data&compare=3573&sort=name`. */
  @property() shown?: string;

  @state() private chosenView: View | undefined;
  /** The kinds of regions that the legend picks out. */
  @state() private kinds: ReadonlySet<string> = new Set();

  readonly #catalogue = new Catalogue(this, {
    id: words,
    en: async () => (await import('./words.en.ts')).words,
  });
  readonly #source = new FigureSource(
    this,
    () => this.src,
    () => this.figures,
    (percentOf) => this.#picture.colour(percentOf),
  );
  readonly #period = new PeriodChoice(this, () => this.#source.shown);
  readonly #linked = new Linked(
    this,
    () => this.#source.shown,
    (wanted, isOther) => this.#begin(wanted, isOther),
  );
  readonly #shapes = new ShapeSource(this, () => this.#where.place.area);
  readonly #background = new BackgroundSource(
    this,
    () => this.#period.shown,
    () => this.#where.code,
  );
  readonly #where = new Whereabouts(
    this,
    (code) => this.#period.shown?.figures.get(code)?.percent,
    () => this.#background.want(),
  );
  readonly #printing = new Printing(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #under = new UnderMap(this);
  readonly #foot = new MapFoot(this);
  readonly #tiles = new TilesPart(this, () => this.#view === 'tiles');
  readonly #search = searchPart(this, this.#where.go);
  readonly #picture = new PictureFrame(this);
  readonly #table = new FigureTable(this);
  readonly #model = begunOn(this)?.model ?? remembered(mapModel);
  readonly #provinces = remembered(mapModel);
  readonly #picked = remembered(pickedRegions);
  readonly #voice = begunOn(this)?.voiceOf ?? remembered(voiceOf);

  /** What came with the page is seen before the widget takes it over, and until it does. */
  override connectedCallback(): void {
    const { isAsked } = this.#linked;
    if (this.hasUpdated || !(isAsked || holdsPicture(this))) super.connectedCallback();
    else
      void Promise.all([seen(), isAsked && this.#linked.come()]).then(
        () => this.isConnected && !this.hasUpdated && super.connectedCallback(),
      );
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('region')) this.#where.begin();
    if (changed.has('view')) this.chosenView = undefined;
    if (changed.has('year') && !this.year) this.#period.choose(undefined);
  }

  /** What somebody chose before the widget was there. */
  protected override firstUpdated(): void {
    const chosen = begunOn(this)?.chosen;
    if (chosen) this.#where.go(chosen);
  }

  override render(): TemplateResult {
    const { words, language } = this.#catalogue;
    return html`<slot ?hidden=${words !== undefined}></slot>
      <div class="root" part="base" ?hidden=${!words}>
        ${words ? this.#renderMap(this.#voice(words, language)) : nothing}
      </div>`;
  }

  get #view(): View {
    return this.chosenView ?? (isView(this.view) ? this.view : 'map');
  }

  #renderMap(voice: Voice): TemplateResult {
    const { words } = voice;
    const { place } = this.#where;
    const set = this.#linked.isWaiting ? undefined : this.#period.shown;
    const year = set?.year;
    const model = this.#model(place.area, set, voice);
    const inView = this.#view === 'tiles' ? this.#provinces(nation, set, voice, 'province') : model;
    return html`<div class="map" data-only=${this.kinds.size > 0 ? [...this.kinds].join(' ') : nothing}>
      <h2>${words.title(place.area.name)}${year ? `, ${year}` : nothing}</h2>
      ${this.#linked.notices(voice).map((text) => html`<p class="notice" role="status">${text}</p>`)}
      ${set ? html`<p class="summary">${summaryText(place.area, model.regions, voice)}</p>` : nothing}
      ${renderStatus(this.#source, this.src, voice)}
      ${renderBar(
        {
          area: place.area,
          view: this.#view,
          onProvince: this.#onProvince,
          onView: (view) => (this.chosenView = view),
        },
        voice,
      )}
      <div class="way screen-only">
        ${renderPath(place, (code) => this.#onStep(code), voice)}
        ${
          this.#view === 'table'
            ? nothing
            : this.#search.render('search', words.search, (part) => part.template(voice), voice)
        }
      </div>
      ${this.#renderView(inView, place, set, voice)}
      ${this.#printing.isPrinting && set ? this.#renderPaper(inView, voice) : nothing}
      ${renderPeriodSwitch(
        {
          years: this.#source.shown?.years ?? [],
          year: this.#period.year,
          hasFailed: this.#period.hasFailed,
          onYear: this.#period.choose,
        },
        voice,
      )}
      ${this.#renderDetails(set, voice)}
      ${
        set
          ? this.#under.render(
              {
                compared: { code: this.#where.code, set, year },
                regions: model.regions,
                shown: () => this.#shown(inView, set),
              },
              voice,
            )
          : nothing
      }
      ${this.#foot.render(model.regions, set, voice)}
    </div>`;
  }

  #renderView(
    model: MapModel,
    place: Place,
    set: FigureSet | undefined,
    voice: Voice,
  ): TemplateResult | undefined {
    if (this.#view === 'tiles') return this.#renderTiles(model, place, set, voice);
    if (this.#view === 'map') return this.#renderPicture(model, place, set, voice);
    return set && this.#renderTable(model, place, voice);
  }

  /** The provinces, each with its own printed figure. */
  #renderTiles(model: MapModel, { area }: Place, set: FigureSet | undefined, voice: Voice): TemplateResult {
    const view = {
      regions: model.regions,
      kinds: this.kinds,
      selected: area.level === 'province' ? area.code : undefined,
      hasFigures: set !== undefined,
      onSelect: this.#onTile,
      onBack: this.#where.back,
    };
    return html`${this.#tiles.render(view, voice)} ${set ? this.#renderLegend(model, true, voice) : nothing}`;
  }

  #renderPicture(
    model: MapModel,
    { regency }: Place,
    set: FigureSet | undefined,
    voice: Voice,
  ): TemplateResult {
    const { words } = voice;
    const view = {
      ...model,
      picked: this.#picked(model.regions, this.kinds),
      set,
      selected: regency?.code,
      onSelect: this.#where.goOnPicture,
      onBack: this.#where.back,
    };
    const { drawn, hasFailed } = this.#shapes;
    return html`
      ${
        drawn
          ? this.#picture.render({ ...view, ...drawn }, voice)
          : waiting(
              hasFailed
                ? html`<p>${words.noShapes}</p>
                    <button type="button" class="button quiet" @click=${() => this.#shapes.retry()}>
                      ${words.retry}
                    </button>`
                : nothing,
            )
      }
      ${set || this.#source.isWaiting ? this.#renderLegend(model, set !== undefined, voice) : nothing}
    `;
  }

  #renderLegend({ legend }: MapModel, hasFigures: boolean, voice: Voice): TemplateResult {
    return renderLegend(legend, hasFigures, { kinds: this.kinds, pick: this.#onPick }, voice);
  }

  /** The same regions as the picture shows: those of the kinds that are picked out, all where none is. */
  #renderTable(model: MapModel, { regency }: Place, voice: Voice): TemplateResult {
    const regions = this.#picked(model.regions, this.kinds);
    return html`${this.#renderLegend(model, true, voice)}
    ${this.#table.render({ area: model.area, regions, selected: regency?.code, onSelect: this.#where.go }, voice)}`;
  }

  /** On paper a table stands under the picture too; one that is shown has all its rows there. */
  #renderPaper({ area, regions }: MapModel, voice: Voice): TemplateResult {
    return this.#table.renderPaper(area, this.#seen(regions), voice);
  }

  /** Those that the legend picks out, and in a table those of them that are found. */
  #seen(regions: readonly PictureRegion[]): readonly PictureRegion[] {
    const picked = this.#picked(regions, this.kinds);
    return this.#view === 'table' ? this.#table.found(picked) : picked;
  }

  #renderDetails(set: FigureSet | undefined, voice: Voice): TemplateResult | typeof nothing {
    const { area, regency } = this.#where.place;
    const region = regency ?? area;
    if (!set) return nothing;
    return html`<section class="details" part="details" aria-live="polite">
      ${renderDetails(
        {
          region,
          province: regency && area,
          figure: set.figures.get(region.code),
          absence: absenceOf(region.code, set),
          year: set.year,
          background: this.#background.of(set, region.code),
          isHosts: set.host !== undefined,
          onMore: this.#background.mayBeWanted(set) ? this.#background.want : undefined,
        },
        voice,
      )}
    </section>`;
  }

  /** What is shown, for whoever saves it. */
  #shown(model: MapModel, { host, year }: FigureSet): Shown {
    return {
      ...model,
      regions: this.#seen(model.regions),
      code: this.#where.code,
      host,
      view: this.#view,
      year,
      src: this.figures ? undefined : this.src,
      kinds: this.kinds,
      compared: this.#under.comparedWith,
      sort: this.#table.sort,
      picture: this.renderRoot.querySelector<SVGSVGElement>('svg.picture'),
    };
  }

  /** Shows what a link or the page asks for. */
  #begin({ region, view, year, kinds, compared, sort }: WantedView, isOther: boolean): void {
    this.#period.begin(year);
    if (!isOther) return;
    if (region) this.#where.begin(region);
    this.chosenView = view ?? this.chosenView;
    this.kinds = kinds ?? this.kinds;
    if (sort) this.#table.sort = sort;
    if (compared) this.#under.compareWith(compared);
  }

  readonly #onPick = (kind?: string): void => {
    const kinds = new Set(kind ? this.kinds : []);
    if (kind && !kinds.delete(kind)) kinds.add(kind);
    this.kinds = kinds;
  };

  /** A tile opens its province on the map. */
  readonly #onTile = (code: string): void => {
    if (this.#where.go(code)) this.chosenView = 'map';
  };

  #onStep(code: string): void {
    this.#where.go(code);
    // The button that was pressed is gone; the list beside it says where one is now.
    this.renderRoot.querySelector('select')?.focus();
  }

  readonly #onProvince = (event: Event): void =>
    void this.#where.go((event.target as HTMLSelectElement).value);
}

const nation = regionByCode(nationCode)!;

/** The regions of the kinds that the legend picks out, all where it picks none. */
function pickedRegions(
  regions: readonly PictureRegion[],
  kinds: ReadonlySet<string>,
): readonly PictureRegion[] {
  return kinds.size > 0 ? regions.filter(({ kind }) => kinds.has(kind)) : regions;
}

/** Whether something that came with the page stands in the place of the widget. */
function holdsPicture(host: Element): boolean {
  return host.querySelector('svg') !== null;
}

function waiting(content: unknown): TemplateResult {
  return html`<div class="frame"><div class="waiting">${content}</div></div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'payung-coverage-map': CoverageMap;
  }
}
