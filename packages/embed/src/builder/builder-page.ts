import { words as english } from '@payung/elements/program-explainer/words/en';
import { words as indonesian } from '@payung/elements/program-explainer/words/id';
import { briefOf } from '../brief/brief.ts';
import type { BuiltFiles } from '../built-files.ts';
import { contentInWords } from '../fallback/content-in-words.ts';
import { coloursOf } from '../look/accent.ts';
import { markup, type Markup } from '../markup.ts';
import type { Site } from '../programmes/site.ts';
import { publicPage } from '../public/public-page.ts';
import { themePath } from '../theme/theme.ts';
import { topBar } from '../public/top-bar.ts';
import { snippets, type Embedding, type SnippetForm } from '../snippets/snippets.ts';
import { pageTitle } from '../page-title.ts';
import { wordsIn } from '../words.ts';
import { builderPath } from './builder-path.ts';
import type { Choice } from './choice.ts';
import { chooser } from './fields.ts';

/** Choose, look, copy: every form of snippet for what is chosen, ready to be pasted. The page works without a script. */
export async function builderPage(choice: Choice, site: Site): Promise<string> {
  const { language } = site.telling;
  const { builder: words } = wordsIn(language);
  const path = (spoken: 'id' | 'en') => builderPath(choice.addressed, spoken, choice);
  return publicPage(
    {
      title: words.title,
      description: words.description,
      path,
      style: site.files.builderStyle,
      content: markup`${topBar(language, path)}<main>
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<div class="choose-and-look">
${await chooser(choice, site)}${previews(choice, language)}</div>
<p><a href="${themePath(themed(choice), language)}">${words.theme}</a></p>
<h2>${words.copyOne}</h2>
${snippetList(await embedding(choice, site), language)}<p>${words.help}</p>
${choice.script === 'pinned' ? consoleLine(site.address, words.pinnedHelp) : ''}</main>
<footer><p>${wordsIn(language).page.independent}</p></footer>
`,
      more: markup`<script type="module" src="${site.files.builder[0]}"></script>
`,
      isForSearch: choice.addressed.settings.size === 0,
    },
    site,
  );
}

/** A pinned script has no loader that would look for `?periksa=1`. */
const consoleLine = (address: string, help: string): Markup =>
  markup`<p>${help}</p>
<p><code>import('${address}/v1/payung-periksa.js')</code></p>
`;

/** The room of a widget until somebody has measured it: that which the loader keeps, and what a widget keeps itself. */
const usualRoom: Readonly<Record<string, string>> = { 'event-signup': '46em' };

/** What is chosen as something to embed; its content speaks the language of the snippet. */
export async function embedding(
  { addressed, site, script, isFirst }: Choice,
  around: Site,
): Promise<Embedding> {
  const { widget, settings, accent } = addressed;
  const { address, announced, telling, files } = around;
  const language = settings.get('lang') === 'en' ? 'en' : 'id';
  const content = await contentInWords(addressed, language, { address, announced, isKept: true });
  const words = language === 'en' ? english : indonesian;
  const briefing = { telling: { ...telling, language, words }, announced } as const;
  return {
    site: address,
    pinned: script === 'pinned' ? pinnedFile(widget.name, files) : undefined,
    widget: widget.name,
    settings,
    accent,
    colours: coloursOf(accent, site),
    sentence: (await briefOf(addressed, briefing)).sentence,
    title: await pageTitle(addressed, briefing, language),
    content,
    height: widget.height,
    room: isFirst ? (usualRoom[widget.name] ?? '34em') : undefined,
  };
}

/** The colour goes along to the page that changes the others, too. */
const themed = ({ addressed: { accent } }: Choice) => ({
  values: new Map(accent ? [['accent', accent]] : []),
  site: 'plain' as const,
});

const pinnedFile = (name: string, { pinned: { folder, integrity } }: BuiltFiles): Embedding['pinned'] => ({
  path: `${folder}${name}.js`,
  integrity: integrity[name]!,
});

function previews({ addressed, site, script, isFirst }: Choice, language: 'id' | 'en'): Markup {
  const { builder: words } = wordsIn(language);
  const query = new URLSearchParams([
    ['widget', addressed.widget.name],
    ...addressed.settings,
    ...(addressed.accent ? [['accent', addressed.accent]] : []),
    ['site', site],
    ['script', script],
  ]).toString();
  const frame = (size: 'phone' | 'desktop') =>
    markup`<iframe class="${size}" src="/pasang/pratinjau?${query}" title="${words.preview}: ${words[size]}" loading="lazy"></iframe>`;
  const shown = markup`<h2>${words.phone}</h2>${frame('phone')}
<h2 id="wide">${words.desktop}</h2><div class="scroll" role="region" aria-labelledby="wide" tabindex="0">${frame('desktop')}</div>
`;
  return markup`<section class="previews" aria-label="${words.preview}"${isFirst ? markup` data-measure` : undefined}>${shown}</section>
`;
}

function snippetList(embedding: Embedding, language: 'id' | 'en'): Markup {
  const { builder: words } = wordsIn(language);
  const forms = Object.keys(words.forms) as SnippetForm[];
  return markup`<div class="snippets">${forms.map((form) => {
    const [name, who] = words.forms[form];
    const code = snippets[form](embedding);
    return markup`<section><h3 id="snippet-${form}">${name}</h3><p>${who}</p>
<textarea readonly rows="4" aria-labelledby="snippet-${form}" spellcheck="false">${code}</textarea>
<button type="button" class="button" data-copy aria-describedby="snippet-${form}">${words.copy}</button> <span role="status" data-copied="${words.copied}"></span></section>
`;
  })}</div>
`;
}
