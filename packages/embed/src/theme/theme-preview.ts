import { markup, type Markup } from '../markup.ts';
import type { Site } from '../programmes/site.ts';
import { widgetPath } from '../widget-address.ts';
import { widgets, type Widget } from '../widgets.ts';
import { wordsIn } from '../words.ts';
import { themeQuery, type Theme } from './theme.ts';
import { themeWordsIn } from './words.ts';

/** What each widget shows there. */
const samples: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  calculator: { calculation: 'death' },
  'coverage-map': { region: '35' },
  'coverage-card': { region: '3510' },
  'program-explainer': { program: 'jkm' },
};

/** A page of somebody's site with every widget in a theme. */
export async function previewOfTheme(theme: Theme, scheme: 'light' | 'dark', site: Site): Promise<string> {
  const { language } = site.telling;
  const words = themeWordsIn(language);
  const { titles } = wordsIn(language);
  const [event] = (await site.announced?.({})) ?? [];
  const all = widgets.map(
    (widget) =>
      markup`<h2>${titles[widget.name]}</h2>
${tag(widget, new Map(Object.entries(widget.attributes.includes('event') && event ? { event: event.id } : (samples[widget.name] ?? {}))))}`,
  );
  return markup`<!doctype html>
<html lang="${language}" class="${scheme} ${theme.site}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${words.look(words.schemes[scheme])}</title>
<link rel="stylesheet" href="${site.files.themePreviewStyle}">
<link rel="stylesheet" href="/tema/tema.css?${themeQuery(theme).toString()}" data-theme>
<script type="module" src="/v1/payung.js"></script>
</head>
<body>
<main>
<h1>${words.sites[theme.site]}</h1>
${all}</main>
</body>
</html>
`.text;
}

function tag(widget: Widget, settings: ReadonlyMap<string, string>): Markup {
  const name: Markup = { text: `payung-${widget.name}` };
  const attributes = [...settings].map(([key, value]) => markup` ${{ text: key }}="${value}"`);
  const path = widgetPath({ widget, settings }, 'w');
  return markup`<${name}${attributes}><a href="${path}">${path}</a></${name}>
`;
}
