import { tiles, type Tile } from '@payung/regions/tiles';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { adopt } from '../../adopt.ts';
import { beforeSplit } from '../before-split.ts';
import { isMarked, originText, valueText, type Voice } from '../describe.ts';
import { fillOf, type PictureRegion } from '../picture-region.ts';
import { TypedName } from '../moving/typed-name.ts';
import { directions, endOf, inOrder } from '../frame-keys.ts';
import { stopAhead, type Stop } from '../walk.ts';
import { tilesStyle } from './tiles-style.ts';
import { tileWords } from './words.ts';

/** What the tiles show and where choices go. */
export interface TilesView {
  /** The provinces as `mapModel` gives them, each with its own figure. */
  readonly regions: readonly PictureRegion[];
  /** The kinds that the legend picks out, `c1` to `c5` and kinds of nothing; all tiles keep their colour where it picks none. */
  readonly kinds: ReadonlySet<string>;
  /** The province one is in. */
  readonly selected: string | undefined;
  /** False until figures are there: then tiles are plain, not "no data". */
  readonly hasFigures: boolean;
  readonly onSelect: (code: string) => void;
  /** Up from a province to the nation. */
  readonly onBack: () => void;
}

/** An element that draws the tiles somewhere in its own tree. */
type TilesHost = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

const stops: readonly Stop[] = tiles.map(({ code, column, row }) => ({ code, point: [column, row] }));

const tileOf: ReadonlyMap<string, Tile> = new Map(tiles.map((tile) => [tile.code, tile]));

/**
 * The provinces as equal tiles, one tab stop: arrows walk the grid, Home and End lead to the highest and the lowest figure, letters to a
 * name, Enter and Space choose, Escape leads back. Keeps what is pointed at and what has focus.
 */
export class Tiles {
  readonly #host: TilesHost;
  readonly #typed = new TypedName();
  #view: TilesView | undefined;
  #pointed: string | undefined;
  #focused: string | undefined;
  #tabStop: string | undefined;

  constructor(host: TilesHost) {
    this.#host = host;
    adopt(host.renderRoot, tilesStyle);
  }

  /** The grid, and under it what is told of the tile one points at. */
  render(view: TilesView, voice: Voice): TemplateResult {
    this.#view = view;
    const { regions, selected } = view;
    const words = tileWords[voice.language];
    const tabStop = this.#tabStop ?? selected ?? inOrder(regions)[0]?.region.code;
    return html`<div class="tiles">
      <div
        class="tile-grid"
        part="map"
        role="listbox"
        aria-label=${words.tiles}
        aria-describedby="tile-keys"
        @pointerover=${this.#onPointer}
        @pointerleave=${this.#onPointerLeave}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
        @focusin=${this.#onFocus}
        @focusout=${this.#onBlur}
      >
        ${regions.map((region) => renderTile(region, view, region.region.code === tabStop, voice))}
      </div>
      <p id="tile-keys" class="visually-hidden">${words.keys}</p>
      ${this.#renderTold(voice)}
      <p class="small muted">${words.note}</p>
    </div>`;
  }

  /** Eyes only: a screen reader hears the same from the tile itself. */
  #renderTold(voice: Voice): TemplateResult {
    const { regions, selected } = this.#view!;
    const told = this.#pointed ?? this.#focused ?? selected;
    const region = regions.find(({ region: { code } }) => code === told);
    return html`<p class="tile-told" aria-hidden="true">
      ${
        region
          ? html`<strong>${toldOf(region, voice)}</strong>
              ${region.figure ? html`<span class="muted">${originText(region.figure, voice)}</span>` : nothing}`
          : html`<span class="muted">${tileWords[voice.language].hint}</span>`
      }
    </p>`;
  }

  #focusOn(code: string | undefined): void {
    if (code) this.#host.renderRoot.querySelector<HTMLElement>(`.tile[data-code="${code}"]`)?.focus();
  }

  readonly #onPointer = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const code = codeOf(event.target);
    if (code) this.#pointed = code;
    this.#host.requestUpdate();
  };

  readonly #onPointerLeave = (): void => {
    this.#pointed = undefined;
    this.#host.requestUpdate();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const code = codeOf(event.target);
    if (code) this.#choose(code);
  };

  readonly #onFocus = (event: FocusEvent): void => {
    this.#focused = this.#tabStop = codeOf(event.target) ?? this.#tabStop;
    this.#host.requestUpdate();
  };

  readonly #onBlur = (): void => {
    this.#focused = undefined;
    this.#host.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const code = codeOf(event.target);
    if (!code || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') this.#choose(code);
    else if (event.key === 'Escape') this.#view!.onBack();
    else if (event.key in directions || event.key === 'Home' || event.key === 'End')
      this.#focusOn(this.#ahead(code, event.key));
    else if (/^\p{Letter}$/u.test(event.key))
      this.#focusOn(this.#typed.next(event.key, code, byNames(this.#view!.regions)));
    else return;
    event.preventDefault();
  };

  #choose(code: string): void {
    this.#tabStop = code;
    this.#view!.onSelect(code);
  }

  /** Where an arrow, Home or End leads from a tile; undefined at the edge. */
  #ahead(from: string, key: string): string | undefined {
    const direction = directions[key];
    if (direction)
      return stopAhead(
        stops,
        stops.find(({ code }) => code === from)!,
        direction,
      );
    return endOf(this.#view!.regions, key === 'Home' ? 'Home' : 'End');
  }
}

function renderTile(
  region: PictureRegion,
  { kinds, selected, hasFigures }: TilesView,
  isTabStop: boolean,
  voice: Voice,
): TemplateResult {
  const { code } = region.region;
  const isFaded = kinds.size > 0 && !kinds.has(region.kind);
  const classes = ['tile', fillOf(region, hasFigures)];
  if (isMarked(region.figure)) classes.push('hatched');
  if (isFaded) classes.push('faded');
  const [first, ...rest] = tileOf.get(code)!.label;
  return html`<div
    class=${classes.join(' ')}
    role="option"
    data-code=${code}
    tabindex=${isTabStop ? 0 : -1}
    aria-label=${withShort(region.region.name, [first, ...rest].join(''), toldOf(region, voice))}
    aria-selected=${code === selected}
  >
    <span class="tile-text">
      <span class="tile-name">${first}${rest.map((piece) => html`<wbr />${piece}`)}</span>
      ${region.figure ? html`<span class="tile-value">${valueText(region.figure, voice)}</span>` : nothing}
    </span>
  </div>`;
}

/** Name and figure, and where the province was another area then, that: `Papua: 41,5%, sebelum dipecah 2022`. */
function toldOf({ label, figure }: PictureRegion, { language }: Voice): string {
  return [label, figure && beforeSplit(figure, language)].filter(Boolean).join(', ');
}

/** `Jawa Timur, Jatim: sekitar 29,97%`: who speaks to the page says what they see, so that the name has to hold it. */
function withShort(name: string, short: string, told: string): string {
  return name === short ? told : `${name}, ${short}${told.slice(name.length)}`;
}

/** Each region under its name without spaces, because a space chooses, and under its short form: `jawat` and `jatim` both lead there. */
function byNames(regions: readonly PictureRegion[]): readonly PictureRegion[] {
  return regions.flatMap((region) => {
    const { code, name } = region.region;
    const names = new Set([name.replaceAll(' ', ''), tileOf.get(code)!.label.join('')]);
    return [...names].map((shortName) => ({ ...region, region: { ...region.region, shortName } }));
  });
}

function codeOf(target: EventTarget | null): string | undefined {
  return (target instanceof Element && target.closest('[data-code]')?.getAttribute('data-code')) || undefined;
}
