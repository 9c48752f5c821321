import { programs } from '@payung/programs';
import { nationCode, provinces, regenciesOf } from '@payung/regions';
import { calculationNames, loadAsking } from '@payung/elements/calculator/programmes';
import { markup, type Markup } from '../markup.ts';
import type { EventSummary } from '@payung/signup';
import type { Site } from '../programmes/site.ts';
import { widgets } from '../widgets.ts';
import type { Words } from '../words.id.ts';
import { wordsIn } from '../words.ts';
import type { Choice } from './choice.ts';

type Language = 'id' | 'en';
type Option = readonly [value: string, text: string];

/** The form that chooses: only the fields that the chosen widget has. It works by its button; a script may press that. */
export async function chooser(
  choice: Choice,
  { telling: { language }, files, announced }: Site,
): Promise<Markup> {
  const { builder: words, titles } = wordsIn(language);
  const { addressed, site, script, isFirst, wrong } = choice;
  const { widget, settings, accent } = addressed;
  const events = widget.attributes.includes('event') ? await announced?.({}) : undefined;
  const has = (name: string, field: Markup): Markup | undefined =>
    widget.attributes.includes(name) ? field : undefined;
  const value = (name: string): string => settings.get(name) ?? '';
  return markup`<form class="chooser" action="/pasang" method="get" data-chooser>
${language === 'en' ? markup`<input type="hidden" name="words" value="en">\n` : undefined}${select(
    'widget',
    words.widget,
    widgets.map(({ name }) => [name, titles[name]!]),
    widget.name,
  )}
${has('calculation', select('calculation', words.calculation, await calculations(language), value('calculation')))}${has(
    'program',
    select(
      'program',
      words.program,
      programs.map(({ code, title }) => [code, title[language]] as const),
      value('program'),
    ),
  )}${has('region', regionField(words.region, words.everywhere, value('region')))}${has(
    'view',
    select('view', words.view, Object.entries(words.views), value('view')),
  )}${has('event', eventField(words, events, value('event')))}${has(
    'src',
    text(
      'src',
      words.src,
      words.srcHint,
      wrong.get('src') ?? value('src'),
      problem(wrong.get('src'), words.srcProblem),
    ),
  )}${select('lang', words.language, Object.entries(words.languages), value('lang') || 'id')}${text(
    'accent',
    words.accent,
    words.accentHint,
    wrong.get('accent') ?? accent ?? '',
    problem(wrong.get('accent'), words.accentProblem),
  )}${select('site', words.site, Object.entries(words.sites), site)}${scriptField(words, files.pinned.folder, script)}${firstField(words, isFirst)}<button class="button" type="submit">${words.show}</button>
</form>
`;
}

const calculations = (language: Language): Promise<readonly Option[]> =>
  Promise.all(
    calculationNames.map(async (name) => [name, (await loadAsking(name, language))!.words.title] as const),
  );

const problem = (typed: string | undefined, say: (typed: string) => string): string | undefined =>
  typed === undefined ? undefined : say(typed);

function select(name: string, label: string, options: readonly Option[], chosen: string): Markup {
  return markup`<div class="field"><label for="${name}">${label}</label><select id="${name}" name="${name}">${options.map(
    (option) => optionMarkup(option, chosen),
  )}</select></div>
`;
}

const optionMarkup = ([value, text]: Option, chosen: string): Markup =>
  markup`<option value="${value}"${value === chosen ? markup` selected` : undefined}>${text}</option>`;

/** Which script a tag brings, each with what follows from it in one sentence. */
function scriptField(words: Words['builder'], folder: string, chosen: Choice['script']): Markup {
  return markup`<fieldset class="field"><legend>${words.script}</legend>${(
    ['evergreen', 'pinned'] as const
  ).map((name) => {
    const [label, follows] = words.scripts[name];
    return markup`<div class="choice"><input type="radio" id="script-${name}" name="script" value="${name}" aria-describedby="script-${name}-hint"${name === chosen ? markup` checked` : undefined}><label for="script-${name}">${label(folder)}</label><small id="script-${name}-hint">${follows}</small></div>
`;
  })}</fieldset>
`;
}

/** Whether the widget is seen at once. */
const firstField = (words: Words['builder'], isChosen: boolean): Markup =>
  markup`<div class="choice"><input type="checkbox" id="first" name="first" value="1" aria-describedby="first-hint"${isChosen ? markup` checked` : undefined}><label for="first">${words.first}</label><small id="first-hint">${words.firstHint}</small></div>
`;

/** Every regency in the group of its province, so that a list of 552 can be found through. */
function regionField(label: string, everywhere: string, chosen: string): Markup {
  return markup`<div class="field"><label for="region">${label}</label><select id="region" name="region">${optionMarkup([nationCode, everywhere], chosen)}${provinces.map(
    ({ code, name }) =>
      markup`<optgroup label="${name}">${[[code, name] as const, ...regenciesOf(code).map((region) => [region.code, region.name] as const)].map((option) => optionMarkup(option, chosen))}</optgroup>`,
  )}</select></div>
`;
}

/** Every announced event by its title; where they are not known now, its code. */
function eventField(
  words: Words['builder'],
  events: readonly EventSummary[] | undefined,
  chosen: string,
): Markup {
  if (!events) return text('event', words.event, words.eventHint, chosen);
  const known = events.map(({ id, title }) => [id, title] as const);
  const options =
    known.some(([id]) => id === chosen) || !chosen ? known : [...known, [chosen, chosen] as const];
  return select('event', words.whichEvent, [['', words.anyEvent], ...options], chosen);
}

function text(name: string, label: string, hint: string, value: string, problem?: string): Markup {
  const described = `${name}-hint${problem ? ` ${name}-problem` : ''}`;
  return markup`<div class="field"><label for="${name}">${label}</label><small id="${name}-hint">${hint}</small><input id="${name}" name="${name}" value="${value}" autocomplete="off" spellcheck="false" aria-describedby="${described}"${problem ? markup` aria-invalid="true"` : undefined}>${problem && markup`<p class="problem" id="${name}-problem" role="alert">${problem}</p>`}</div>
`;
}
