import { Task } from '@lit/task';
import { absenceOf, type CountFigure } from '@payung/coverage';
import { nationCode, regionByCode, type Region } from '@payung/regions';
import type { Shapes } from '@payung/regions/shapes';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Voice } from './describe.ts';
import type { FigureSet } from './figure-set.ts';
import { inOrder, wayOf } from './frame-keys.ts';
import { FrameSize } from './frame-size.ts';
import type { Legend } from './legend.ts';
import { meantRegion } from './meant-region.ts';
import { Mover } from './mover.ts';
import { renderDots, renderHatching, renderOutline, renderPatterns, type PictureRegion } from './picture.ts';
import type { RegionPaths } from './region-paths.ts';
import { placeTip, renderTip } from './tooltip.ts';
import { boxOf, pixelOf, unitsPerPixel, viewBoxOf } from './view-box.ts';
import { renderZoom } from './zoom-buttons.ts';

/** What the frame shows and where choices go. */
export interface PictureView {
  readonly shapes: Shapes;
  readonly paths: RegionPaths;
  readonly area: Region;
  readonly regions: readonly PictureRegion[];
  readonly legend: Legend;
  /** Those that the legend picks out; all of them where it picks none. */
  readonly picked: readonly PictureRegion[];
  readonly selected: string | undefined;
  /** Undefined until figures are there: then land is plain, not "no data". */
  readonly set: FigureSet | undefined;
  readonly onSelect: (code: string) => void;
  /** Up from a province to the nation. */
  readonly onBack: () => void;
}

/** A place in the window, and what lies there. */
type Place = Pick<MouseEvent, 'clientX' | 'clientY' | 'target'>;

/** An element that draws the frame somewhere in its own tree. */
type FrameHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Pixels below which a regency gets a dot, so that its colour can be seen and its place be hit. */
const smallestSeen = 7;

/**
 * The picture of an area as one tab stop: arrows walk from region to region, Home and End lead to the highest and the lowest figure,
 * Enter chooses, Escape takes the tooltip away and then leads back. Keeps what is pointed at and what has focus.
 */
export class PictureFrame implements ReactiveController {
  readonly #host: FrameHost;
  readonly #size: FrameSize;
  readonly #mover: Mover;
  readonly #counts: Task<readonly [FigureSet | undefined, string | undefined], readonly CountFigure[]>;
  #view: PictureView | undefined;
  /** The region whose tooltip shows: under the pointer, or with focus. */
  #told: string | undefined;
  #pointed: string | undefined;
  #focused: string | undefined;
  #tabStop: string | undefined;

  constructor(host: FrameHost) {
    this.#host = host;
    this.#size = new FrameSize(host);
    this.#mover = new Mover(host);
    this.#counts = new Task(host, {
      args: () => [this.#view?.set, this.#untold] as const,
      task: ([set, code]) => (set && code ? set.countsOf(code) : []),
    });
    host.addController(this);
  }

  /** The frame of the picture, while it is drawn: a table may stand in its place. */
  get #frame(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.frame.drawn');
  }

  /** The told region when it has no figure: only then a count is told instead. */
  get #untold(): string | undefined {
    const told = this.#told;
    return told && this.#view?.set?.figures.has(told) ? undefined : told;
  }

  render(view: PictureView, voice: Voice): TemplateResult {
    this.#view = view;
    const { shapes, paths, area, regions, picked, selected, set } = view;
    const box = boxOf(shapes, area);
    const units = unitsPerPixel(box, this.#size.size);
    paths.show({ shapes, regions, selected, hasFigures: set !== undefined }, voice.words.mapOf(area.name));
    const smallest = Math.round(smallestSeen * units);
    return html`<div
      class="frame drawn"
      part="map"
      @pointerenter=${this.#onNear}
      @pointermove=${this.#onPointerMove}
      @pointerleave=${this.#onPointerLeave}
      @click=${this.#onClick}
      @keydown=${this.#onKey}
      @focusin=${this.#onFocus}
      @focusout=${this.#onBlur}
    >
      <svg class="picture ${area.level}" viewBox=${viewBoxOf(box)} focusable="false">
        ${renderPatterns(units)} ${paths.listbox}
        <g aria-hidden="true">
          ${guard([shapes, picked], () => renderHatching({ shapes, regions: picked }))}
          <path class="province-borders" d=${shapes.provinceBorders}></path>
          ${guard([shapes, picked, smallest], () => renderDots({ shapes, regions: picked }, smallest))}
          ${renderOutline(shapes, selected, 'selected')} ${renderOutline(shapes, this.#pointed, 'pointed')}
          ${renderOutline(shapes, this.#focused, 'halo')} ${renderOutline(shapes, this.#focused, 'focused')}
        </g>
      </svg>
      ${renderZoom(
        {
          area,
          at: this.#tabStop ?? selected ?? inOrder(regions)[0]?.region.code,
          onInto: this.#zoomInto,
          onBack: view.onBack,
        },
        voice,
      )}
      <p id="keys" class="visually-hidden">${voice.words.mapKeys}</p>
      <p id="told" class="visually-hidden">${this.#inContext(view, voice)}</p>
      <div class="tip" aria-hidden="true" ?hidden=${this.#told === undefined}>
        ${this.#told === undefined ? nothing : this.#renderTip(this.#told, view, voice)}
      </div>
    </div>`;
  }

  /** What is said of the region with focus beside its value. */
  #inContext({ area, regions, legend, set }: PictureView, voice: Voice): string {
    if (!this.#focused || !set) return '';
    return this.#mover.inContext(this.#focused, { area, regions, legend, figures: set.figures }, voice);
  }

  /** Moves keyboard focus to the region that is the tab stop. */
  focus(): void {
    if (this.#tabStop) this.#pathOf(this.#tabStop)?.focus();
  }

  hostUpdated(): void {
    const view = this.#view;
    const frame = this.#frame;
    if (!view || !frame) return;
    this.#size.observe(frame);
    this.#keepTabStop(view, frame);
    this.#mover.listen(frame, this.#zooming);
    const tip = frame.querySelector<HTMLElement>('.tip');
    if (!tip || this.#told === undefined) return;
    const marker = view.shapes.markers.get(this.#told)!;
    placeTip(tip, frame, pixelOf(marker, boxOf(view.shapes, view.area), this.#size.size));
  }

  hostDisconnected(): void {
    this.#told = this.#pointed = this.#focused = undefined;
  }

  #renderTip(code: string, { area, set }: PictureView, voice: Voice): TemplateResult {
    const region = regionByCode(code)!;
    const isAround = area.code !== nationCode && region.parent !== area.code;
    const province = isAround || area.code === nationCode ? regionByCode(region.parent!) : undefined;
    const counts = this.#counts.value ?? [];
    return renderTip(
      {
        region,
        province,
        figure: set?.figures.get(code),
        absence: set && absenceOf(code, set),
        counts: counts.filter((count) => count.code === code),
        isAround,
        hasFigures: set !== undefined,
      },
      voice,
    );
  }

  /** One region can be reached with Tab: the last one with focus, else the selected one, else the highest figure. */
  #keepTabStop({ regions, selected }: PictureView, frame: HTMLElement): void {
    const has = (code: string | undefined) => regions.some(({ region }) => region.code === code);
    const hadFocus = frame.querySelector('path:focus') !== null;
    const next = has(this.#tabStop)
      ? this.#tabStop
      : has(selected)
        ? selected
        : inOrder(regions)[0]?.region.code;
    const moved = next !== this.#tabStop;
    this.#tabStop = next;
    const now = frame.querySelector('path[tabindex="0"]');
    if (now?.getAttribute('data-code') !== next) {
      now?.setAttribute('tabindex', '-1');
      if (next) this.#pathOf(next)?.setAttribute('tabindex', '0');
    }
    if (moved && hadFocus) this.focus();
  }

  #pathOf(code: string): SVGElement | null {
    return this.#frame?.querySelector<SVGElement>(`path[data-code="${code}"]`) ?? null;
  }

  #regionAt({ clientX, clientY, target }: Place): string | undefined {
    if (target instanceof Element && target.closest('.zoom')) return undefined;
    const size = this.#size.size;
    const { left, top, width, height } = this.#frame!.getBoundingClientRect();
    // Whatever the page has scaled.
    const pixel = [
      ((clientX - left) * size.width) / width,
      ((clientY - top) * size.height) / height,
    ] as const;
    const hasPlace = clientX !== 0 || clientY !== 0;
    return meantRegion({ pixel: hasPlace ? pixel : undefined, under: codeOf(target), size }, this.#view!);
  }

  readonly #onNear = (): void => this.#mover.come();

  readonly #zooming = {
    into: (clientX: number, clientY: number): void => {
      const target = (this.#host.renderRoot as ShadowRoot).elementFromPoint(clientX, clientY);
      this.#zoomInto(this.#regionAt({ clientX, clientY, target }));
    },
    out: (): void => this.#view!.onBack(),
  };

  /** From the country to the province of a region. */
  readonly #zoomInto = (code: string | undefined): void => {
    if (code && this.#view!.area.code === nationCode) this.#view!.onSelect(regionByCode(code)!.parent!);
  };

  readonly #onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const code = this.#regionAt(event);
    if (code === this.#pointed) return;
    this.#pointed = this.#told = code;
    this.#host.requestUpdate();
  };

  readonly #onPointerLeave = (): void => {
    if (this.#pointed === undefined) return;
    this.#pointed = undefined;
    this.#told = this.#focused;
    this.#host.requestUpdate();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const code = this.#regionAt(event);
    if (!code) return;
    this.#pointed = this.#told = undefined;
    this.#tabStop = code;
    this.#view!.onSelect(code);
  };

  readonly #onFocus = (event: FocusEvent): void => {
    const code = codeOf(event.target);
    if (!code) return;
    this.#mover.come();
    this.#tabStop = code;
    (event.target as Element).setAttribute('aria-describedby', 'told');
    // A click focuses too, but shows no ring and has its own answer.
    const isByKey = (event.target as Element).matches(':focus-visible');
    this.#focused = isByKey ? code : undefined;
    if (isByKey) this.#told = code;
    this.#host.requestUpdate();
  };

  readonly #onBlur = (): void => {
    if (this.#focused === undefined) return;
    if (this.#told === this.#focused) this.#told = this.#pointed;
    this.#focused = undefined;
    this.#host.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const code = codeOf(event.target);
    if (!code || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') this.#view!.onSelect(code);
    else if (event.key === 'Escape') this.#onEscape();
    else {
      const way = wayOf(event.key, code, this.#view!, this.#mover);
      if (!way) return;
      if (way.to) this.#pathOf(way.to)?.focus();
    }
    event.preventDefault();
  };

  #onEscape(): void {
    if (this.#told === undefined) return this.#view!.onBack();
    this.#told = undefined;
    this.#host.requestUpdate();
  }
}

function codeOf(target: EventTarget | null): string | undefined {
  return (target instanceof Element && target.closest('[data-code]')?.getAttribute('data-code')) || undefined;
}
