import { programs } from '@payung/programs';
import { checkedUntil, ruleSetVersion } from '@payung/rules';
import { formatDate } from '@payung/elements/format';
import { markup, type Markup } from '../markup.ts';
import { kitPath, programmePath } from '../programmes/addresses.ts';
import { wordsIn } from '../words.ts';

/** What the page of the kit is made of: where its files are, what all of it weighs, and which calculations it holds. */
export interface KitParts {
  readonly language: 'id' | 'en';
  readonly script: string;
  readonly style: string;
  /** The module of each widget that it holds, by tag. */
  readonly modules: Readonly<Record<'payung-program-explainer' | 'payung-calculator', string>>;
  readonly bytes: number;
  readonly calculations: readonly { readonly name: string; readonly title: string }[];
}

/** The page of the kit: a list of all it holds, and the place where what is chosen is shown. What its script tells is written here and hidden. */
export function kitPage({ language, script, style, modules, bytes, calculations }: KitParts): string {
  const { kit: words, page } = wordsIn(language);
  const other = language === 'en' ? 'id' : 'en';
  const lists: readonly List[] = [
    {
      parameter: 'program',
      tag: 'payung-program-explainer',
      module: modules['payung-program-explainer'],
      title: words.explainers,
      choices: programs.map(({ code, title }) => ({ name: code, title: title[language] })),
    },
    {
      parameter: 'calculation',
      tag: 'payung-calculator',
      module: modules['payung-calculator'],
      title: words.calculators,
      choices: calculations,
    },
  ];
  const numbers = words.numbers(formatDate(checkedUntil, language), ruleSetVersion);
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title} – Payung</title>
<meta name="description" content="${words.description}">
<link rel="manifest" href="${kitPath(language)}manifest.webmanifest">
<link rel="icon" href="/kit/icon-192.png" type="image/png" sizes="192x192">
<link rel="apple-touch-icon" href="/kit/icon-192.png">
<link rel="stylesheet" href="${style}">
<script type="module" blocking="render" src="${script}"></script>
</head>
<body>
<header><div class="top"><a class="brand" href="${kitPath(language)}">${words.name}</a> <a href="${kitPath(other)}" hreflang="${other}" lang="${other}">${page.otherLanguage}</a></div>
<div class="standing"><p class="numbers">${numbers}</p><div class="states" role="status">${states(language)}</div></div></header>
<div class="news" role="status"><div data-news hidden><p>${words.newVersion}</p><button type="button" class="button" data-use>${words.use}</button></div></div>
<main>
<div data-list>
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<p class="facts">${words.size(sizeText(bytes, language))}</p>
<noscript><p class="notice">${words.needsScript} <a href="${programmePath('', language)}">${words.plain}</a>.</p></noscript>
<p class="notice" data-unknown hidden>${words.unknown}</p>
<p><button type="button" class="button" data-install hidden>${words.install}</button></p>
${lists.map(list)}</div>
<div data-chosen hidden>
<p><a class="back" href="${kitPath(language)}">${words.back}</a></p>
<p class="notice" data-broken role="alert" hidden>${words.broken}</p>
<div data-place></div>
</div>
</main>
<footer>
<p>${page.independent}</p>
</footer>
</body>
</html>
`.text;
}

interface List {
  readonly parameter: string;
  readonly tag: string;
  readonly module: string;
  readonly title: string;
  readonly choices: readonly { readonly name: string; readonly title: string }[];
}

function list({ parameter, tag, module, title, choices }: List): Markup {
  return markup`<section><h2>${title}</h2><ul class="cards" data-parameter="${parameter}" data-tag="${tag}" data-module="${module}">${choices.map(
    (choice) => markup`<li><a href="?${parameter}=${choice.name}">${choice.title}</a></li>\n`,
  )}</ul></section>
`;
}

function states(language: 'id' | 'en'): readonly Markup[] {
  const { kit: words } = wordsIn(language);
  return (['saving', 'ready', 'failed', 'impossible'] as const).map(
    (state) => markup`<p data-state="${state}">${words[state]}</p>`,
  );
}

/** Megabytes with one decimal, rounded up: nobody is promised less than comes. */
function sizeText(bytes: number, language: 'id' | 'en'): string {
  const text = (Math.ceil(bytes / 100_000) / 10).toFixed(1);
  return language === 'en' ? text : text.replace('.', ',');
}
