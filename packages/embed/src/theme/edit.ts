/** Runs in the page of themes: shows every change at once, keeps it in the address, and takes it back. Without it the button of the form does. */
import { copyButtons } from '../public/copy-buttons.ts';
import { contrastsOf } from './contrasts.ts';
import { showPart } from './show-part.ts';
import { contrastText, summaryText } from './spoken.ts';
import { themeCss } from './theme-css.ts';
import { themeFields, themeIn, themePath, themeQuery, type Theme } from './theme.ts';
import type { Themeable } from './themeable.ts';
import { themeWordsIn } from './words.ts';

const one = <Found extends HTMLElement = HTMLElement>(selector: string): Found =>
  document.querySelector<Found>(selector)!;

const themeable = JSON.parse(one('[data-themeable]').textContent) as Themeable;
const language = document.documentElement.lang === 'en' ? 'en' : 'id';
const words = themeWordsIn(language);
const form = one<HTMLFormElement>('[data-theme-form]');
const field = (key: string) => form.elements.namedItem(key) as HTMLInputElement;
const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-scheme]')];

const typed = (): Theme =>
  themeIn(new URLSearchParams(new FormData(form) as unknown as Record<string, string>), themeable);

/** The themes before each change, as queries; the last one is taken back first. */
const before: string[] = [];
let shown = themeQuery(typed()).toString();

function show(theme: Theme): void {
  const css = themeCss(theme, themeable);
  for (const frame of frames) dress(frame, theme, css);
  showCss(css);
  const contrasts = contrastsOf(theme, themeable);
  for (const contrast of contrasts) {
    const cell = one(`[data-contrast="${contrast.pair} ${contrast.scheme}"]`);
    cell.textContent = contrastText(contrast, language);
    cell.classList.toggle('faint', contrast.ratio < contrast.needed);
  }
  const summary = summaryText(contrasts, language);
  // Said once, not at every step of a hand on a colour.
  if (one('[data-summary]').textContent !== summary) one('[data-summary]').textContent = summary;
  for (const picker of form.querySelectorAll<HTMLInputElement>('[data-picks]')) {
    const { key, usual } = themeFields(themeable).find((each) => each.key === picker.dataset['picks'])!;
    picker.value = `#${theme.values.get(key) ?? usual}`;
  }
}

/** Puts a theme on a page of the preview, in the place of the one it came with. */
function dress(
  { contentWindow, contentDocument, dataset }: HTMLIFrameElement,
  { site }: Theme,
  css: string,
): void {
  const own = contentDocument?.querySelector<HTMLLinkElement>('[data-theme]');
  // Until its page is there, it has the theme that it came with.
  if (!contentDocument || !own || contentDocument.readyState === 'loading') return;
  own.disabled = true;
  contentDocument.documentElement.className = `${dataset['scheme']} ${site}`;
  contentDocument.querySelector('h1')!.textContent = words.sites[site];
  const held = contentWindow as unknown as { CSSStyleSheet: typeof CSSStyleSheet; themed?: CSSStyleSheet };
  if (!held.themed) {
    held.themed = new held.CSSStyleSheet();
    contentDocument.adoptedStyleSheets.push(held.themed);
  }
  held.themed.replaceSync(css);
}

function showCss(css: string): void {
  const text = one<HTMLTextAreaElement>('[data-css] textarea');
  if (text.value === css) return;
  text.value = css;
  text.rows = css.split('\n').length;
  one('[data-css]').hidden = !css;
  one('[data-no-css]').hidden = css !== '';
  one('[data-copied]').textContent = '';
}

function tellProblems({ wrong }: Theme): void {
  for (const { key } of themeFields(themeable)) {
    const text = wrong.get(key);
    const say = words.problems[key] ?? words.colourProblem;
    one(`#${key}-problem`).textContent = text === undefined ? '' : say(text);
    field(key).toggleAttribute('aria-invalid', text !== undefined);
    if (text !== undefined) field(key).setAttribute('aria-invalid', 'true');
  }
}

/** A change is made: it stands in the address and can be taken back. */
function keep(): void {
  const theme = typed();
  show(theme);
  tellProblems(theme);
  const query = themeQuery(theme).toString();
  if (query === shown) return;
  before.push(shown);
  settle(theme, query);
}

function settle(theme: Theme, query: string): void {
  shown = query;
  history.replaceState(null, '', themePath(theme, language));
  const other = one<HTMLAnchorElement>('.top [hreflang]');
  other.href = themePath(theme, other.hreflang as 'id' | 'en');
}

/** Fills the form with the theme of a query. */
function fill(query: string): void {
  const { values, site } = themeIn(new URLSearchParams(query), themeable);
  for (const { key } of themeFields(themeable)) {
    const value = values.get(key);
    const { usual } = field(key).dataset;
    field(key).value = value === undefined ? usual! : usual!.startsWith('#') ? `#${value}` : value;
  }
  field('site').value = site;
}

function tell(what: 'undone' | 'nothing' | 'wasReset'): void {
  const told = one('[data-told]');
  told.textContent = told.dataset[what]!;
}

form.addEventListener('input', ({ target }) => {
  const { picks } = (target as HTMLElement).dataset;
  if (picks) field(picks).value = (target as HTMLInputElement).value;
  one('[data-told]').textContent = '';
  show(typed());
});
form.addEventListener('change', ({ target }) => {
  const input = target as HTMLInputElement;
  // Emptied, a field is what it is when nobody sets it.
  if (!input.value.trim() && input.dataset['usual']) input.value = input.dataset['usual'];
  keep();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  keep();
});
one('[data-undo]').addEventListener('click', () => {
  const last = before.pop();
  if (last === undefined) return tell('nothing');
  fill(last);
  const theme = typed();
  show(theme);
  tellProblems(theme);
  settle(theme, last);
  tell('undone');
});
document.querySelectorAll<HTMLAnchorElement>('[data-preset], [data-reset]').forEach((link) =>
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    fill(new URL(link.href).search);
    keep();
    if ('reset' in link.dataset) tell('wasReset');
  }),
);
for (const frame of frames) frame.addEventListener('load', () => show(typed()));
showPart(frames, words);
copyButtons();
show(typed());
document.documentElement.classList.add('live');
