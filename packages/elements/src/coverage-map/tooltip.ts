import type { Absence, CoverageFigure, CountFigure } from '@payung/coverage';
import type { Region } from '@payung/regions';
import type { Point } from '@payung/regions/shapes';
import { cellText, countText, originText, type Voice } from './describe.ts';
import type { Size } from './view-box.ts';

/** What is told about the region under the pointer or with focus. */
export interface Tip {
  readonly region: Region;
  readonly province: Region | undefined;
  readonly figure: CoverageFigure | undefined;
  readonly absence: Absence | undefined;
  readonly count: CountFigure | undefined;
  /** A region outside the shown province: only its name, and that a click or Enter leads there. */
  readonly isAround: boolean;
  /** Somebody came to it with keys. */
  readonly isByKey: boolean;
  /** False until figures are there: then only the name is told. */
  readonly hasFigures: boolean;
}

/** What a tooltip says, line by line. Screen readers hear the same from the path itself, so this is for eyes only. */
interface TipLines {
  readonly name: string;
  readonly place: string;
  readonly value: string;
  readonly origin: string;
}

export function tipLines(
  { region, province, figure, absence, count, isAround, isByKey, hasFigures }: Tip,
  voice: Voice,
): TipLines {
  const { name } = region;
  if (isAround) {
    const origin = voice.words.openProvince(province!.name, isByKey);
    return { name, place: '', value: '', origin };
  }
  const counted = count ? `${countText(count, voice)}, ${count.publisher}` : '';
  return {
    name,
    place: province?.name ?? '',
    value: hasFigures ? cellText(figure, voice, absence) : '',
    origin: figure ? originText(figure, voice) : counted,
  };
}

/** The tooltip itself: its lines stay, what they say changes. */
export class Tooltip {
  readonly element = document.createElement('div');
  readonly #name = this.#line('strong', '');
  readonly #place = this.#line('div', 'muted');
  readonly #value = this.#line('div', 'tip-value');
  readonly #origin = this.#line('div', '');

  constructor() {
    this.element.className = 'tip';
    this.element.hidden = true;
  }

  /** Says this at a place of the frame; nothing where there is nothing to say. */
  show(lines: TipLines | undefined, transform = ''): void {
    this.element.hidden = !lines;
    if (!lines) return;
    this.#name.data = lines.name;
    this.#place.data = lines.place;
    this.#value.data = lines.value;
    this.#origin.data = lines.origin;
    this.element.style.transform = transform;
  }

  #line(tag: 'strong' | 'div', kind: string): Text {
    const text = document.createTextNode('');
    const line = document.createElement(tag);
    line.className = kind;
    line.append(text);
    this.element.append(line);
    return text;
  }
}

/** Pixels: on a narrower frame the tooltip would hide the neighbours one walks to. */
const roomy = 480;
/** Pixels: how high a tooltip hardly ever is, and how far it stands from its place. */
const tall = 120;
const gap = 12;

/** Where a frame is on the screen, in pixels. */
export interface FramePlace extends Size {
  /** How far its upper and its lower edge are from the top of the window. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * The `transform` that puts the tooltip above `point` (pixels in the frame), below it where there is no room, and never beyond the frame's
 * sides. Beside a narrow frame it stands under the picture; above it where the window ends. The browser knows how large the tooltip
 * is: nothing has to be laid out for it to be asked.
 */
export function tipPlace([x, y]: Point, { width, height, top, bottom }: FramePlace): string {
  const inside =
    y > tall ? `max(0px, ${y - gap}px - 100%)` : `max(0px, min(${y + gap}px, ${height}px - 100%))`;
  const outside = bottom + tall > innerHeight && top >= tall ? '-100%' : `${height}px`;
  return `translate(clamp(0px, ${x}px - 50%, ${width}px - 100%), ${width < roomy ? outside : inside})`;
}
