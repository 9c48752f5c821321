import { markup, type Markup } from '../markup.ts';
import { hostSites, themeFields, type Theme } from './theme.ts';
import type { Themeable } from './themeable.ts';
import { wordsIn } from '../words.ts';
import { themeWordsIn } from './words.ts';

type Language = 'id' | 'en';

/** The form that changes a theme. It works by its button; a script makes it work at once. */
export function themeForm(theme: Theme, themeable: Themeable, language: Language): Markup {
  const words = themeWordsIn(language);
  return markup`<form class="theme" action="/tema" method="get" data-theme-form>
${language === 'en' ? markup`<input type="hidden" name="lang" value="en">\n` : undefined}<p class="acts"><button type="button" class="button" data-undo>${words.undo}</button> <a class="button" href="/tema${language === 'en' ? '?lang=en' : ''}" data-reset>${words.reset}</a> <button type="button" class="button" data-print>${wordsIn(language).page.print}</button> <span role="status" data-told data-undone="${words.undone}" data-nothing="${words.nothingToUndo}" data-was-reset="${words.wasReset}"></span></p>
${themeable.colours.map(({ key, light, dark }) => colour(key, { light, dark }, theme, language))}${['radius', 'font-family', 'size'].map((key) => other(key, theme, themeable, language))}<div class="field"><label for="site">${words.site}</label><select id="site" name="site">${hostSites.map(
    (site) =>
      markup`<option value="${site}"${site === theme.site ? markup` selected` : undefined}>${words.sites[site]}</option>`,
  )}</select></div>
<p><button class="button" type="submit" data-show>${words.show}</button></p>
</form>
`;
}

/** A colour in both schemes: typed, or picked by the browser's own means. */
function colour(
  key: string,
  usual: Readonly<Record<'light' | 'dark', string>>,
  { values, wrong }: Theme,
  language: Language,
): Markup {
  const words = themeWordsIn(language);
  const name = words.colours[key]!;
  const field = (scheme: 'light' | 'dark') => {
    const id = scheme === 'dark' ? `${key}-dark` : key;
    const value = values.get(id) ?? usual[scheme];
    const typed = wrong.get(id);
    return markup`<div class="field"><label for="${id}">${words.schemes[scheme]}</label><span class="colour"><input type="color" value="#${value}" aria-label="${words.pick(name, words.schemes[scheme])}" data-picks="${id}"><input id="${id}" name="${id}" value="${typed ?? `#${value}`}" data-usual="#${usual[scheme]}" autocomplete="off" spellcheck="false" aria-describedby="${id}-problem"${isWrong(typed)}></span>${problem(id, typed, words.colourProblem)}</div>`;
  };
  return markup`<fieldset><legend>${name} <code>--payung-color-${key}</code></legend><div class="schemes">${field('light')}${field('dark')}</div></fieldset>
`;
}

function other(key: string, { values, wrong }: Theme, themeable: Themeable, language: Language): Markup {
  const words = themeWordsIn(language);
  const { usual } = themeFields(themeable).find((field) => field.key === key)!;
  const typed = wrong.get(key);
  const property = key === 'size' ? 'font-size' : `--payung-${key}`;
  return markup`<div class="field"><label for="${key}">${words.others[key]} <code>${property}</code></label><small id="${key}-hint">${words.hints[key]}</small><input id="${key}" name="${key}" value="${typed ?? values.get(key) ?? usual}" data-usual="${usual}" autocomplete="off" spellcheck="false" aria-describedby="${key}-hint ${key}-problem"${isWrong(typed)}>${problem(key, typed, words.problems[key]!)}</div>
`;
}

const isWrong = (typed: string | undefined): Markup | undefined =>
  typed === undefined ? undefined : markup` aria-invalid="true"`;

/** Always there, so that a script may fill it and a screen reader hears of it. */
const problem = (id: string, typed: string | undefined, say: (typed: string) => string): Markup =>
  markup`<span class="problem" id="${id}-problem" role="alert">${typed === undefined ? '' : say(typed)}</span>`;
