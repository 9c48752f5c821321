import { nationCode, regionByCode, type Region } from '@payung/regions';
import type { Shapes } from '@payung/regions/shapes';
import type { Voice } from './describe.ts';
import type { FigureSet } from './figure-set.ts';
import { inOrder, wayOf } from './frame-keys.ts';
import type { Legend } from './legend-rows.ts';
import { meantRegion } from './meant-region.ts';
import { Mover } from './mover.ts';
import { Overlay } from './overlay.ts';
import type { PictureRegion } from './picture-region.ts';
import type { FramePlace } from './tooltip.ts';
import type { Size } from './view-box.ts';

/** What is shown in a frame, and where choices go. */
export interface LiveView {
  readonly shapes: Shapes;
  readonly area: Region;
  readonly regions: readonly PictureRegion[];
  readonly legend: Legend;
  readonly selected: string | undefined;
  /** Undefined until figures are there. */
  readonly set: FigureSet | undefined;
  readonly onSelect: (code: string) => void;
  /** Up from a province to the nation. */
  readonly onBack: () => void;
}

/** A place in the window, and what lies there. */
type Place = Pick<MouseEvent, 'clientX' | 'clientY' | 'target'>;

/**
 * A picture that answers, as one tab stop: arrows walk from region to region, Home and End lead to the highest and the lowest figure,
 * Enter chooses, Escape takes the tooltip away and then leads back. Keeps what is pointed at and what has focus, and has both drawn over the
 * picture, because nothing else changes while somebody looks around. It needs no widget: a picture that came with a page
 * answers before there is one.
 */
export class LivePicture {
  /** Hears that Tab leads to another region now. */
  onMoved: () => void = () => undefined;
  readonly #mover = new Mover(() => this.#draw());
  readonly #overlay = new Overlay();
  /** What is said of the region with focus beside its value. */
  readonly #said = document.createElement('p');
  #listening = new AbortController();
  #frame: HTMLElement | undefined;
  #view: LiveView | undefined;
  #voice: Voice | undefined;
  /** The region whose tooltip shows: under the pointer, or with focus. */
  #told: string | undefined;
  #pointed: string | undefined;
  #focused: string | undefined;
  #tabStop: string | undefined;
  /** Measured where something is told in it, before that is drawn: a page that only shows other figures is laid out once. */
  #place: FramePlace = { width: 0, height: 0, top: 0, bottom: 0 };

  constructor() {
    this.#said.id = 'told';
    this.#said.hidden = true;
  }

  /** Where Tab leads into the picture. */
  get tabStop(): string | undefined {
    return this.#tabStop;
  }

  /** The region that has keyboard focus. */
  get focused(): string | undefined {
    return this.#focused;
  }

  /** Whether there is a frame to answer in. */
  get isAttached(): boolean {
    return this.#frame !== undefined;
  }

  /** How large the frame is now, in pixels. */
  get size(): Size | undefined {
    return this.#frame && this.#measured(this.#frame);
  }

  /** Answers in this frame from now on, which holds the picture as its first `svg`; in none without one. */
  attach(frame: HTMLElement | null): void {
    if (frame === (this.#frame ?? null)) return;
    this.#listening.abort();
    this.#listening = new AbortController();
    this.#frame = frame ?? undefined;
    if (!frame) return;
    frame.append(this.#overlay.element, this.#said);
    const { signal } = this.#listening;
    frame.addEventListener('pointerenter', () => this.#mover.come(), { signal });
    frame.addEventListener('pointermove', this.#onPointerMove, { signal });
    frame.addEventListener('pointerleave', this.#onPointerLeave, { signal });
    frame.addEventListener('click', this.#onClick, { signal });
    frame.addEventListener('keydown', this.#onKey, { signal });
    frame.addEventListener('focusin', this.#onFocus, { signal });
    frame.addEventListener('focusout', this.#onBlur, { signal });
  }

  /** Answers with what is shown now. */
  show(view: LiveView, voice: Voice): void {
    this.#view = view;
    this.#voice = voice;
    if (!this.#frame) return;
    this.#overlay.cover(this.#frame.querySelector('svg')!);
    if (this.#told ?? this.#focused) this.#measure(this.#frame);
    this.#keepTabStop(view, this.#frame);
    this.#draw();
  }

  /** Moves keyboard focus to the region that is the tab stop. */
  focus(): void {
    if (this.#tabStop) this.#pathOf(this.#tabStop)?.focus();
  }

  /** Nothing is pointed at any more. */
  forget(): void {
    this.#told = this.#pointed = this.#focused = undefined;
  }

  #measured(frame: HTMLElement): Size {
    this.#measure(frame);
    return this.#place;
  }

  /** The size where nothing is laid out is that of a wide page. */
  #measure(frame: HTMLElement): DOMRect {
    const { clientWidth, clientHeight } = frame;
    const box = frame.getBoundingClientRect();
    const { top, bottom } = box;
    this.#place = { width: clientWidth || 720, height: clientHeight || 300, top, bottom };
    return box;
  }

  /** Draws what is pointed at, told and focused. */
  #draw(): void {
    if (!this.#frame || !this.#view || !this.#voice) return;
    this.#mover.listen(this.#frame, this.#zooming);
    this.#said.textContent = this.#inContext(this.#view, this.#voice);
    const marked = { told: this.#told, pointed: this.#pointed, focused: this.#focused };
    this.#overlay.draw({ ...this.#view, ...marked, place: this.#place }, this.#voice);
  }

  #inContext({ area, regions, legend, set }: LiveView, voice: Voice): string {
    if (!this.#focused || !set) return '';
    return this.#mover.inContext(this.#focused, { area, regions, legend, figures: set.figures }, voice);
  }

  /** One region can be reached with Tab: the last one with focus, else the selected one, else the highest figure. */
  #keepTabStop({ regions, selected }: LiveView, frame: HTMLElement): void {
    // Also one beyond the border of the province, while somebody is there.
    const has = (code = '') => this.#pathOf(code)?.getAttribute('role') === 'option';
    const hadFocus = frame.querySelector('path:focus') !== null;
    const next = has(this.#tabStop)
      ? this.#tabStop
      : has(selected)
        ? selected
        : inOrder(regions)[0]?.region.code;
    const moved = next !== this.#tabStop;
    this.#leadTo(next);
    if (moved && hadFocus) this.focus();
  }

  #leadTo(code: string | undefined): void {
    const now = this.#frame?.querySelector('path[tabindex="0"]');
    const next = code === undefined ? null : this.#pathOf(code);
    if (now !== next) {
      now?.setAttribute('tabindex', '-1');
      next?.setAttribute('tabindex', '0');
    }
    if (code === this.#tabStop) return;
    this.#tabStop = code;
    this.onMoved();
  }

  #pathOf(code: string): SVGElement | null {
    return this.#frame?.querySelector<SVGElement>(`path[data-code="${code}"]`) ?? null;
  }

  #regionAt({ clientX, clientY, target }: Place): string | undefined {
    if (target instanceof Element && target.closest('.zoom')) return undefined;
    const { left, top, width, height } = this.#measure(this.#frame!);
    const size = this.#place;
    // Whatever the page has scaled.
    const pixel = [
      ((clientX - left) * size.width) / width,
      ((clientY - top) * size.height) / height,
    ] as const;
    const hasPlace = clientX !== 0 || clientY !== 0;
    return meantRegion({ pixel: hasPlace ? pixel : undefined, under: codeOf(target), size }, this.#view!);
  }

  readonly #zooming = {
    into: (clientX: number, clientY: number): void => {
      const root = this.#frame!.getRootNode() as Document | ShadowRoot;
      const target = root.elementFromPoint(clientX, clientY);
      this.zoomInto(this.#regionAt({ clientX, clientY, target }));
    },
    out: (): void => this.#view!.onBack(),
  };

  /** From the country to the province of a region. */
  readonly zoomInto = (code: string | undefined): void => {
    if (code && this.#view!.area.code === nationCode) this.#view!.onSelect(regionByCode(code)!.parent!);
  };

  readonly #onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || !this.#view) return;
    const code = this.#regionAt(event);
    if (code === this.#pointed) return;
    this.#pointed = this.#told = code;
    this.#draw();
  };

  readonly #onPointerLeave = (): void => {
    if (this.#pointed === undefined) return;
    this.#pointed = undefined;
    this.#told = this.#focused;
    this.#draw();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const code = this.#view && this.#regionAt(event);
    if (!code) return;
    this.#pointed = this.#told = undefined;
    this.#leadTo(code);
    this.#draw();
    this.#view!.onSelect(code);
  };

  readonly #onFocus = (event: FocusEvent): void => {
    const code = codeOf(event.target);
    if (!code || !this.#view) return;
    this.#mover.come();
    this.#leadTo(code);
    this.#measure(this.#frame!);
    (event.target as Element).setAttribute('aria-describedby', 'told');
    // A click focuses too, but shows no ring and has its own answer.
    const isByKey = (event.target as Element).matches(':focus-visible');
    this.#focused = isByKey ? code : undefined;
    if (isByKey) this.#told = code;
    this.#draw();
  };

  readonly #onBlur = (): void => {
    if (this.#focused === undefined) return;
    if (this.#told === this.#focused) this.#told = this.#pointed;
    this.#focused = undefined;
    this.#draw();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const code = codeOf(event.target);
    if (!code || !this.#view || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') this.#view.onSelect(code);
    else if (event.key === 'Escape') this.#onEscape(this.#view);
    else {
      const way = wayOf(event.key, code, this.#view, this.#mover);
      if (!way) return;
      if (way.to) this.#pathOf(way.to)?.focus();
    }
    event.preventDefault();
  };

  #onEscape({ onBack }: LiveView): void {
    if (this.#told === undefined) return onBack();
    this.#told = undefined;
    this.#draw();
  }
}

function codeOf(target: EventTarget | null): string | undefined {
  return (target instanceof Element && target.closest('[data-code]')?.getAttribute('data-code')) || undefined;
}
