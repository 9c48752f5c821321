import { words as english } from './words.en.ts';
import { words as indonesian } from './words.id.ts';
import { offerStyle } from './offer-style.ts';

let closeLast = (): void => undefined;

/** Shows the address of a link below it, selected and ready to be copied; the focus goes there, and back when it is closed. Returns what closes it. */
export function offer(link: HTMLAnchorElement): () => void {
  closeLast();
  const words = document.documentElement.lang === 'en' ? english : indonesian;
  const isNumber = link.protocol === 'tel:';
  const place = document.createElement('div');
  const root = place.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [offerStyle()];

  const title = made('h2', words.title);
  title.id = 'title';
  const field = made('textarea');
  field.readOnly = true;
  field.rows = 3;
  field.value = isNumber ? decodeURIComponent(link.pathname) : link.href;
  const label = made('label', isNumber ? words.number : words.how);
  label.htmlFor = field.id = 'address';
  const said = made('p');
  said.role = 'status';
  const copy = made('button', words.copy);
  const shut = made('button', words.close);
  const panel = made('section');
  panel.role = 'dialog';
  panel.setAttribute('aria-labelledby', title.id);
  const buttons = made('div');
  buttons.append(copy, shut);
  panel.append(title, label, field, buttons, said);
  root.append(panel);

  const close = (): void => {
    if (!place.isConnected) return;
    place.remove();
    link.focus();
  };
  closeLast = close;
  copy.addEventListener(
    'click',
    () => void copied(field).then((is) => (said.textContent = is ? words.copied : words.byHand)),
  );
  shut.addEventListener('click', close);
  panel.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  document.body.append(place);
  putBeside(place, link);
  field.focus();
  field.select();
  return close;
}

/** Puts it below the link, or above it at the end of the page, where a frame has no more room. */
function putBeside(place: HTMLElement, link: HTMLElement): void {
  const { left, top, bottom } = link.getBoundingClientRect();
  const { width, height } = place.getBoundingClientRect();
  const { clientWidth, scrollHeight } = document.body;
  const above = scrollY + top - height;
  const isBelow = above < 0 || scrollY + bottom + height <= Math.max(scrollHeight, innerHeight);
  place.style.top = `${isBelow ? scrollY + bottom : above}px`;
  place.style.left = `${Math.max(0, Math.min(left, clientWidth - width))}px`;
}

/** Copies the way old pages do: it needs no permission, and the clipboard is often closed to frames. */
async function copied(field: HTMLTextAreaElement): Promise<boolean> {
  field.focus();
  field.select();
  if (document.execCommand('copy')) return true;
  return navigator.clipboard?.writeText(field.value).then(
    () => true,
    () => false,
  );
}

function made<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
