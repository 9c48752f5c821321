import type { ThemeWords } from './words.id.ts';

/** Lets the button of each part draw a frame around it in the previews, one part at a time. */
export function showPart(frames: readonly HTMLIFrameElement[], words: ThemeWords): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-part]')];
  const told = document.querySelector('[data-part-told]')!;
  buttons.forEach((button) =>
    button.addEventListener('click', () => {
      const isShown = button.getAttribute('aria-pressed') === 'true';
      for (const each of buttons) each.setAttribute('aria-pressed', `${each === button && !isShown}`);
      const [tag, part] = button.dataset['part']!.split(' ') as [string, string];
      const seen = frames.map((frame) => mark(frame, isShown ? undefined : { tag, part }));
      const say = seen.includes(true) ? words.partShown : words.partUnseen;
      told.textContent = isShown ? '' : say(`${tag}::part(${part})`);
    }),
  );
}

/** Draws the frame on one page of the preview and brings the part in sight there; whether the widget has it now. */
function mark(
  { contentWindow, contentDocument }: HTMLIFrameElement,
  shown: { readonly tag: string; readonly part: string } | undefined,
): boolean {
  const held = contentWindow as unknown as Window & {
    CSSStyleSheet: typeof CSSStyleSheet;
    marked?: CSSStyleSheet;
  };
  if (!contentDocument || !held) return false;
  if (!held.marked) {
    held.marked = new held.CSSStyleSheet();
    contentDocument.adoptedStyleSheets.push(held.marked);
  }
  if (!shown) {
    held.marked.replaceSync('');
    return false;
  }
  const { tag, part } = shown;
  held.marked.replaceSync(`${tag}::part(${part}) { outline: 4px dashed #d6006c; outline-offset: -4px }`);
  const widget = contentDocument.querySelector(tag);
  const found = widget?.shadowRoot?.querySelector(`[part="${part}"]`);
  // Of the page in the frame alone: the page around it stays where it is.
  const place = (found ?? widget)?.getBoundingClientRect().top ?? 0;
  held.scrollTo({ top: held.scrollY + place - 16 });
  return !!found;
}
