import { nationCode } from '@payung/regions';
import { languageOf } from '../locale.ts';
import { carriedPicture } from './carried-picture.ts';
import { voiceOf } from './describe.ts';
import { LivePicture } from './live-picture.ts';
import { mapModel } from './map-model.ts';
import { placeOrNation } from './place.ts';
import { remembered } from './remembered.ts';
import { shippedSet } from './shipped-figures.ts';
import { words as indonesian } from './words.id.ts';

/** A picture that came with a page and answers before its widget is there; what was worked out for it is the widget's, too. */
export interface Begun {
  readonly live: LivePicture;
  readonly voiceOf: typeof voiceOf;
  readonly model: typeof mapModel;
  /** What somebody chose meanwhile: the widget goes there. */
  chosen: string | undefined;
}

const begun = new WeakMap<Element, Begun>();

/** Lets the page answer to others: on a slow phone each part of this takes as long as a frame or two. */
const turn = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

/** What has begun in the place of a widget; undefined where nothing has. */
export const begunOn = (host: Element): Begun | undefined => begun.get(host);

/** Lets the picture in a widget's place answer to pointer and keys with our newest figures; with those of a host or of one year it waits for the widget. */
export async function begin(host: Element): Promise<void> {
  await turn();
  const isOurs = !host.getAttribute('src') && !host.getAttribute('year') && !location.hash.includes('year=');
  const frame = isOurs ? host.querySelector<HTMLElement>('.frame') : null;
  const drawn = frame && carriedPicture(host);
  if (!drawn) return;
  await turn();
  const language = languageOf(host);
  const words = language === 'id' ? indonesian : (await import('./words.en.ts')).words;
  if (customElements.get(host.localName)) return;
  const voicing = remembered(voiceOf);
  const voice = voicing(words, language);
  const { area, regency } = placeOrNation(host.getAttribute('region') ?? nationCode);
  const set = shippedSet();
  const model = remembered(mapModel);
  const { regions, legend } = model(area, set, voice);
  const selected = regency?.code;
  drawn.paths.show({ shapes: drawn.shapes, regions, selected, hasFigures: true }, words.mapOf(area.name));
  const live = new LivePicture();
  const own: Begun = { live, voiceOf: voicing, model, chosen: undefined };
  begun.set(host, own);
  frame.querySelector('svg')!.removeAttribute('role');
  live.attach(frame);
  live.show(
    {
      shapes: drawn.shapes,
      area,
      regions,
      legend,
      selected,
      set,
      onSelect: (code) => (own.chosen = code),
      onBack: () => (own.chosen = nationCode),
    },
    voice,
  );
}

// As a module of its own it runs in a page that carries the picture of a map, while its widget is still on its way.
for (const host of document.querySelectorAll('payung-coverage-map')) void begin(host);
