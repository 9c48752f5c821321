import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { begunOn } from './begun.ts';
import { painted } from '../painted.ts';
import type { Voice } from './describe.ts';
import { FrameSize } from './frame-size.ts';
import { inOrder } from './frame-keys.ts';
import { kindOf } from './kinds.ts';
import { LivePicture, type LiveView } from './live-picture.ts';
import { Marks } from './marks.ts';
import { renderPatterns } from './pattern-defs.ts';
import type { PictureRegion } from './picture-region.ts';
import type { RegionPaths } from './region-paths.ts';
import { boxOf, unitsPerPixel, viewBoxOf } from './view-box.ts';
import { renderZoom } from './zoom-buttons.ts';

/** What the frame shows and where choices go. */
export interface PictureView extends LiveView {
  readonly paths: RegionPaths;
  /** Those that the legend picks out; all of them where it picks none. */
  readonly picked: readonly PictureRegion[];
}

/** An element that draws the frame somewhere in its own tree. */
type FrameHost = ReactiveControllerHost & Element & { readonly renderRoot: ParentNode };

/** Pixels below which a regency gets a dot, so that its colour can be seen and its place be hit. */
const smallestSeen = 7;

/** Draws the picture of an area, which answers by itself (`LivePicture`), from before there was a widget where it came with the page. */
export class PictureFrame implements ReactiveController {
  readonly #host: FrameHost;
  readonly #size: FrameSize;
  readonly #live: LivePicture;
  readonly #marks = new Marks();
  #shown: { readonly view: PictureView; readonly voice: Voice } | undefined;
  /** The province of the tab stop, which a button names. */
  #province: string | undefined;
  #hadFocus = false;

  constructor(host: FrameHost) {
    this.#host = host;
    this.#live = begunOn(host)?.live ?? new LivePicture();
    this.#size = new FrameSize(host, this.#live.size);
    this.#live.onMoved = () => this.#onMoved();
    host.addController(this);
  }

  render(view: PictureView, voice: Voice): TemplateResult {
    this.#shown = { view, voice };
    this.#hadFocus = this.#live.focused !== undefined;
    const { shapes, paths, area, regions, picked, selected, set } = view;
    const box = boxOf(shapes, area);
    const units = unitsPerPixel(box, this.#size.size);
    paths.show({ shapes, regions, selected, hasFigures: set !== undefined }, voice.words.mapOf(area.name));
    this.#marks.draw({
      shapes,
      area,
      regions: picked,
      smallest: Math.round(smallestSeen * units),
      selected,
    });
    return html`<div class="frame drawn" part="map">
      <svg class="picture ${area.level}" viewBox=${viewBoxOf(box)} focusable="false">
        ${renderPatterns(units)} ${paths.listbox} ${this.#marks.group}
      </svg>
      ${renderZoom(
        {
          area,
          at: this.#live.tabStop ?? selected ?? inOrder(regions)[0]?.region.code,
          onInto: this.#live.zoomInto,
          onBack: view.onBack,
        },
        voice,
      )}
      <p id="keys" class="visually-hidden">${voice.words.mapKeys}</p>
    </div>`;
  }

  /**
   * Colours the regions by other shares at once, where the picture shows some: what they say, the legend, the table and the sentences
   * follow once that is painted. On a slow phone all of it together took eight frames.
   */
  colour(percentOf: (code: string) => number | undefined): Promise<void> | undefined {
    const view = this.#live.isAttached ? this.#shown?.view : undefined;
    // Other figures than those of a chosen year begin without a choice, and are not its.
    if (!view?.set || view.set.year !== undefined) return undefined;
    view.paths.colour((code) => {
      const percent = percentOf(code);
      return percent === undefined ? undefined : kindOf(percent);
    });
    return painted();
  }

  hostUpdated(): void {
    // A table may stand in the place of the picture.
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame.drawn');
    this.#live.attach(frame);
    if (!frame || !this.#shown) return;
    this.#size.observe(frame);
    this.#live.show(this.#shown.view, this.#shown.voice);
    // Paths that are taken into the frame lose the focus.
    if (this.#hadFocus) this.#live.focus();
  }

  hostDisconnected(): void {
    this.#live.forget();
  }

  #onMoved(): void {
    const province = this.#live.tabStop?.slice(0, 2);
    if (province === this.#province) return;
    this.#province = province;
    this.#host.requestUpdate();
  }
}
