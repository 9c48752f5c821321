import { markup, type Markup } from '../markup.ts';
import { builderPath } from '../builder/builder-path.ts';
import type { Site } from '../programmes/site.ts';
import { publicPage } from '../public/public-page.ts';
import { topBar } from '../public/top-bar.ts';
import { widgetNamed } from '../widgets.ts';
import { wordsIn } from '../words.ts';
import { contrastsOf, type Contrast } from './contrasts.ts';
import { presets, type Preset } from './presets.ts';
import { contrastText, summaryText } from './spoken.ts';
import { themeCss } from './theme-css.ts';
import { themeForm } from './theme-form.ts';
import { themePath, themeQuery, type Theme } from './theme.ts';
import type { Themeable } from './themeable.ts';
import { themeWordsIn } from './words.ts';

type Language = 'id' | 'en';

/** Change colours, font and corners of all widgets, look at them on light and dark, copy the CSS. The page works without a script. */
export function themePage(theme: Theme, themeable: Themeable, site: Site): string {
  const { language } = site.telling;
  const words = themeWordsIn(language);
  const path = (spoken: Language) => themePath(theme, spoken);
  const contrasts = contrastsOf(theme, themeable);
  return publicPage(
    {
      title: words.title,
      description: words.description,
      path,
      style: site.files.themeStyle,
      content: markup`${topBar(language, path)}<main>
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${presetList(language)}<div class="change-and-look">
<div class="change">
<h2>${words.change}</h2>
${themeForm(theme, themeable, language)}${contrastTable(contrasts, language)}${cssToCopy(theme, themeable, language)}${partList(themeable, language)}</div>
${looks(theme, contrasts, language)}</div>
</main>
<footer><p>${wordsIn(language).page.independent}</p></footer>
`,
      more: markup`<script type="application/json" data-themeable>${{ text: JSON.stringify(themeable).replaceAll('<', '\\u003c') }}</script>
<script type="module" src="${site.files.theme[0]}"></script>
`,
      isForSearch: themeQuery(theme).toString() === '',
    },
    site,
  );
}

function presetList(language: Language): Markup {
  const words = themeWordsIn(language);
  const names = Object.keys(presets) as Preset[];
  return markup`<nav class="presets" aria-label="${words.presets}"><h2>${words.presets}</h2><ul>${names.map(
    (name) =>
      markup`<li><a class="button" href="${themePath(presets[name], language)}" data-preset>${words.presetNames[name]}</a></li>\n`,
  )}</ul></nav>
`;
}

function looks(theme: Theme, contrasts: readonly Contrast[], language: Language): Markup {
  const words = themeWordsIn(language);
  const frame = (scheme: 'light' | 'dark') => {
    const query = themeQuery(theme);
    query.set('scheme', scheme);
    query.set('lang', language);
    return markup`<figure><figcaption>${words.schemes[scheme]}</figcaption><iframe src="/tema/pratinjau?${query.toString()}" title="${words.look(words.schemes[scheme])}" data-scheme="${scheme}"></iframe></figure>
`;
  };
  return markup`<section class="looks" aria-label="${words.looks}"><p class="summary" role="status" data-summary>${summaryText(contrasts, language)}</p>
<div class="frames" role="group" aria-label="${words.looks}" tabindex="0">
${frame('light')}${frame('dark')}</div>
</section>
`;
}

function contrastTable(contrasts: readonly Contrast[], language: Language): Markup {
  const words = themeWordsIn(language);
  const pairs = [...new Set(contrasts.map(({ pair }) => pair))];
  const cells = (pair: Contrast['pair']) =>
    contrasts
      .filter((one) => one.pair === pair)
      .map(
        (one) =>
          markup`<td data-contrast="${pair} ${one.scheme}"${one.ratio < one.needed ? markup` class="faint"` : undefined}>${contrastText(one, language)}</td>`,
      );
  return markup`<section class="contrasts"><h2 id="contrasts">${words.contrasts}</h2>
<p>${words.contrastHint}</p>
<table aria-labelledby="contrasts"><thead><tr><th scope="col">${words.pair}</th><th scope="col">${words.schemes.light}</th><th scope="col">${words.schemes.dark}</th></tr></thead>
<tbody>${pairs.map((pair) => markup`<tr><th scope="row">${words.pairs[pair]}</th>${cells(pair)}</tr>\n`)}</tbody></table></section>
`;
}

function cssToCopy(theme: Theme, themeable: Themeable, language: Language): Markup {
  const words = themeWordsIn(language);
  const { builder } = wordsIn(language);
  const css = themeCss(theme, themeable);
  const card = {
    widget: widgetNamed('coverage-map')!,
    settings: new Map(),
    accent: theme.values.get('accent'),
  };
  return markup`<section class="css"><h2 id="css">${words.css}</h2>
<p>${words.cssHint} <a href="${builderPath(card, language)}">${words.install}</a>.</p>
<p data-no-css${css ? markup` hidden` : undefined}>${words.noCss}</p>
<div data-css${css ? undefined : markup` hidden`}><textarea readonly rows="${css.split('\n').length}" aria-labelledby="css" spellcheck="false">${css}</textarea>
<button type="button" class="button" data-copy aria-describedby="css">${builder.copy}</button> <span role="status" data-copied="${builder.copied}"></span></div></section>
`;
}

function partList({ parts }: Themeable, language: Language): Markup {
  const words = themeWordsIn(language);
  const { titles } = wordsIn(language);
  const part = (widget: string, name: string) => {
    const told = words.partNames[widget]![name]!;
    return markup`<li><code>${name}</code> <span>${told}</span> <button type="button" class="button show" data-part="payung-${widget} ${name}" aria-pressed="false" aria-label="${words.showPart}: ${titles[widget]}, ${told}">${words.showPart}</button></li>
`;
  };
  return markup`<section class="parts"><h2>${words.parts}</h2>
<p>${words.partsHint}</p>
<p role="status" data-part-told></p>
${Object.entries(parts).map(
  ([widget, names]) =>
    markup`<section><h3>${titles[widget]}</h3><p><code>payung-${widget}</code></p><ul>${names.map((name) => part(widget, name))}</ul></section>
`,
)}</section>
`;
}
