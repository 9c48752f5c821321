import { frameFont, frameWithRoom, roomOfFrame } from '../snippets/room-of-frame.ts';
import { roomFor } from './room.ts';

/** Milliseconds between two looks, and how many there are: what has not come after half a minute is not waited for. */
const pause = 250;
const looks = 120;

/** Looks that find the same, after which it has come to rest. */
const enough = 4;

/** Pixels of a column that a frame and its page take from the width of the widget in it. */
const narrower = 28;

/** The room of a widget in the page itself, and that of the same widget in a frame there. */
interface Rooms {
  readonly inPage: string;
  readonly inFrame: string;
}

/** Measures the widget in both previews and writes its room into the snippets that keep one; until then they have the usual one. */
export function measureRoom(): void {
  const previews = document.querySelector<HTMLElement>('[data-measure]');
  if (!previews) return;
  const frames = [...previews.querySelectorAll('iframe')];
  // Also below the edge of the window.
  for (const frame of frames) frame.loading = 'eager';
  let written = '';
  let atRest = 0;
  let left = looks;
  const look = () => {
    const rooms = roomsIn(frames);
    const found = rooms && JSON.stringify(rooms);
    atRest = found && found === written ? atRest + 1 : 0;
    if (found && found !== written) {
      written = found;
      write(rooms);
    }
    left -= 1;
    // What a visitor opens in it afterwards needs no room before.
    if (atRest === enough) previews.classList.add('measured');
    else if (left > 0) setTimeout(look, pause);
  };
  look();
}

/** The rooms once the widget is drawn on a phone and in a wide column. */
function roomsIn(frames: readonly HTMLIFrameElement[]): Rooms | undefined {
  const [phone, desktop] = frames.map(drawn);
  if (!phone || !desktop) return undefined;
  return {
    inPage: roomFor(heightOf(phone), heightOf(desktop)),
    inFrame: roomFor(heightInFrame(phone), heightInFrame(desktop)),
  };
}

/** The widget in a preview, once it is drawn. */
function drawn({ contentDocument }: HTMLIFrameElement): HTMLElement | undefined {
  const elements = [...(contentDocument?.body?.children ?? [])] as HTMLElement[];
  const widget = elements.find(({ localName }) => localName.startsWith('payung-'));
  return widget?.shadowRoot?.querySelector('.root:not([hidden])') ? widget : undefined;
}

const heightOf = (widget: HTMLElement): number => widget.getBoundingClientRect().height;

/** How high it would be with the width that a frame leaves it, and its letters. */
function heightInFrame(widget: HTMLElement): number {
  const { style } = widget;
  style.inlineSize = `${widget.getBoundingClientRect().width - narrower}px`;
  style.font = frameFont;
  const height = heightOf(widget);
  style.inlineSize = style.font = '';
  return height;
}

function write({ inPage, inFrame }: Rooms): void {
  document.querySelectorAll<HTMLTextAreaElement>('.snippets textarea').forEach((snippet) => {
    const { value } = snippet;
    snippet.value = frameWithRoom.test(value)
      ? value.replace(frameWithRoom, () => roomOfFrame(inFrame))
      : value.replace(/(min-(?:block-size|height):)[^;"]*/, (_, property: string) => property + inPage);
  });
}
