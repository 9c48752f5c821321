import type { AnnouncementFault, Field, TimeZone } from '@payung/signup';
import { html } from 'hono/html';
import { type EventValues, rowCount } from './event-values.ts';
import { createControls, type Controls } from './form-controls.ts';
import { faultTexts } from './form-faults.ts';
import type { Markup } from './layout.ts';
import { clocks } from './moments.ts';
import type { FoundRegion, NamedRegion } from './region-names.ts';
import { type DeskContext, deskLanguage, wordsFor } from './visitor.ts';

/** What a form of an event shows. */
export interface EventForm {
  readonly action: string;
  readonly values: EventValues;
  readonly faults?: readonly AnnouncementFault[];
  /** Which regencies there are, to choose from while typing; empty where nobody knows their names. */
  readonly regions: readonly NamedRegion[];
  /** What was written as the regency, where it is not one of them. */
  readonly region?: FoundRegion | undefined;
  /** Sites are listed, and the tick that makes the list count is missing. */
  readonly isListUnticked?: boolean;
  /** Said above everything, and what the person may tick to mean it. */
  readonly warning?: { readonly text: string; readonly mayInsist: boolean } | undefined;
  /** Travel along and are not seen. */
  readonly hidden: Readonly<Record<string, string>>;
  /** A key of all organisers says whose the event is. */
  readonly asksOrganizers: boolean;
  /** The control that has the focus first, when nothing is wrong. */
  readonly focus?: string | undefined;
}

const fieldTypes = ['text', 'textarea', 'number', 'choice', 'yes-no'] as const satisfies Field['type'][];

/** The form of an event: what every event needs first, what is rarely changed folded away, English at the end. Every button is a post. */
export function eventForm(c: DeskContext, form: EventForm): Markup {
  const { eventForm: words } = wordsFor(c);
  const faults = faultTexts(form.faults ?? [], Object.keys(form.values), deskLanguage(c));
  const texts = withOwnProblems(faults, form, words);
  const controls = createControls(form.values, texts, form.focus);
  return html`${warning(c, form)} ${summary(c, texts)} ${offer(words)}
    <form method="post" action="${form.action}" novalidate data-typed="${c.req.method === 'GET' ? '' : 'ya'}">
      <button class="first" name="lakukan" value="simpan" tabindex="-1" aria-hidden="true"></button>
      ${Object.entries(form.hidden).map(([name, value]) => controls.hidden(name, value))}
      ${form.warning?.mayInsist ? controls.check('tetap', words.insist) : ''} ${basics(controls, words, form)}
      ${times(controls, words, form)} ${seats(controls, words)} ${questions(controls, words, form)}
      ${practical(controls, words)} ${privacy(controls, words)} ${english(controls, words, form)}
      <p class="actions"><button class="main" name="lakukan" value="simpan">${words.save}</button></p>
    </form>`;
}

type Words = ReturnType<typeof wordsFor>['eventForm'];

/** A regency that is not known is a fault of its form; here it is told better. So is a list of sites that would say nothing. */
function withOwnProblems(
  texts: ReadonlyMap<string, string>,
  { region, values, isListUnticked }: EventForm,
  words: Words,
): ReadonlyMap<string, string> {
  const all = new Map([...texts]);
  const written = (values['region'] ?? '').trim();
  if (region && region.kind !== 'one' && written !== '')
    all.set('region', words.regionProblems[region.kind](written));
  if (isListUnticked) all.set('hosts', words.listUnticked);
  return all;
}

function warning(c: DeskContext, { warning: told }: EventForm): Markup | '' {
  if (!told) return '';
  const { eventForm: words } = wordsFor(c);
  return html`<div class="summary" role="alert" tabindex="-1" autofocus>
    <h2>${words.notSaved}</h2>
    <p>${told.text}</p>
  </div>`;
}

/** What was typed before and not saved; a script shows it. */
function offer(words: Words): Markup {
  return html`<div id="isian-tadi" class="news" role="status" hidden>
    <p>${words.typedBefore}</p>
    <p class="actions">
      <button type="button" value="lanjutkan">${words.goOn}</button>
      <button type="button" value="buang">${words.forget}</button>
    </p>
  </div>`;
}

/** Takes the focus and leads to each control, in the order of the form. */
function summary(c: DeskContext, texts: ReadonlyMap<string, string>): Markup | '' {
  if (texts.size === 0) return '';
  const { eventForm: words } = wordsFor(c);
  return html`<div class="summary" role="alert" tabindex="-1" autofocus>
    <h2>${words.problems}</h2>
    <ul>
      ${[...texts].map(
        ([name, text]) => html`<li><a href="#${name}">${controlName(words, name)}: ${text}</a></li>`,
      )}
    </ul>
  </div>`;
}

/** What a control is called, with the number of its row and the language that is not ours. */
export function controlName({ labels, row, inEnglish }: Words, name: string): string {
  const [, kind, index, part] = /^(sessions|fields)\.(\d+)\.(.*)$/.exec(name) ?? [];
  const key = (kind ? `${kind}.${part}` : name).replace(/\.(id|en)$/, '') as keyof Words['labels'];
  const said = labels[key] ?? name;
  const label = name.endsWith('.en') ? inEnglish(said) : said;
  return kind ? `${row[kind as 'sessions' | 'fields'](Number(index) + 1)}, ${label}` : label;
}

function basics({ text, area }: Controls, words: Words, form: EventForm): Markup {
  const { labels, hints, parts } = words;
  return html`<fieldset>
    <legend>${parts.basics}</legend>
    ${text('title', labels.title)} ${area('description.id', labels.description, hints.description)}
    ${text('organizer.id', labels.organizer, hints.organizer)}
    ${form.asksOrganizers ? text('organizers', labels.organizers, hints.organizers) : ''}
    ${text('place', labels.place, hints.place)}
    ${text('mapUrl', labels.mapUrl, hints.mapUrl, { type: 'url' })} ${regency(text, words, form)}
  </fieldset>`;
}

/** A name, with those that begin like it; a code where nobody knows names. Of several that are meant one is chosen by a button. */
function regency(text: Controls['text'], { labels, hints }: Words, { regions, region }: EventForm): Markup {
  if (regions.length === 0)
    return text('region', labels.region, hints.regionCode, { inputmode: 'numeric', class: 'short' });
  const choices = region?.kind === 'several' ? region.regions : [];
  return html`${text('region', labels.region, hints.region, { list: 'kabupaten-kota' })}
    ${
      choices.length === 0
        ? ''
        : html`<p class="actions">
            ${choices.map(({ code, name }) => html`<button name="lakukan" value="wilayah ${code}">${name}</button>`)}
          </p>`
    }
    <datalist id="kabupaten-kota">
      ${regions.map(({ name }) => html`<option value="${name}"></option>`)}
    </datalist>`;
}

function times(controls: Controls, words: Words, { values }: EventForm): Markup {
  const { labels, parts, hints } = words;
  const zones = Object.entries(clocks) as [TimeZone, string][];
  return html`<fieldset>
    <legend>${parts.times}</legend>
    ${controls.select(
      'timeZone',
      labels.timeZone,
      zones.map(([zone, clock]) => [zone, `${clock} (${words.zones[zone]})`]),
    )}
    ${controls.select('sessionChoice', labels.sessionChoice, Object.entries(words.sessionChoices))}
    ${Array.from({ length: rowCount(values, 'sessions') }, (_, i) => session(controls, words, i, values))}
    <p><button name="lakukan" value="tambah sessions">${words.addSession}</button></p>
    ${controls.moment('opens', labels.opens)} ${controls.moment('closes', labels.closes, hints.closes)}
  </fieldset>`;
}

function session({ text, moment, hidden }: Controls, words: Words, i: number, values: EventValues): Markup {
  const { labels, hints } = words;
  const name = `sessions.${i}`;
  return html`<fieldset class="card">
    <legend>${words.row.sessions(i + 1)}</legend>
    ${hidden(`${name}.id`)} ${moment(`${name}.start`, labels['sessions.start'])}
    ${moment(`${name}.end`, labels['sessions.end'])}
    ${text(`${name}.label.id`, labels['sessions.label'], hints.sessionLabel)}
    ${text(`${name}.capacity`, labels['sessions.capacity'], hints.sessionCapacity, {
      inputmode: 'numeric',
      class: 'short',
    })}
    ${rowCount(values, 'sessions') > 1 ? removeButton(words, name, words.row.sessions(i + 1)) : ''}
  </fieldset>`;
}

function removeButton(words: Words, name: string, row: string): Markup {
  return html`<p><button name="lakukan" value="hapus ${name}">${words.remove(row)}</button></p>`;
}

function seats({ text, check }: Controls, { labels, hints, parts }: Words): Markup {
  const count = { inputmode: 'numeric', class: 'short' };
  return html`<fieldset>
    <legend>${parts.seats}</legend>
    ${text('capacity', labels.capacity, '', count)} ${check('waitingList', labels.waitingList)}
    ${text('reserved', labels.reserved, hints.reserved, count)}
  </fieldset>`;
}

function questions(controls: Controls, words: Words, { values }: EventForm): Markup {
  return html`<fieldset>
    <legend>${words.parts.questions}</legend>
    <p class="hint">${words.hints.questions}</p>
    ${Array.from({ length: rowCount(values, 'fields') }, (_, i) => question(controls, words, i))}
    <p><button name="lakukan" value="tambah fields">${words.addField}</button></p>
  </fieldset>`;
}

function question({ text, area, select, check, hidden }: Controls, words: Words, i: number): Markup {
  const { labels, hints } = words;
  const name = `fields.${i}`;
  const count = { inputmode: 'numeric', class: 'short' };
  return html`<fieldset class="card">
    <legend>${words.row.fields(i + 1)}</legend>
    ${hidden(`${name}.name`)} ${text(`${name}.label.id`, labels['fields.label'])}
    ${select(
      `${name}.type`,
      labels['fields.type'],
      fieldTypes.map((type) => [type, words.fieldTypes[type]]),
    )}
    ${area(`${name}.choices`, labels['fields.choices'], hints.choices)}
    ${text(`${name}.purpose.id`, labels['fields.purpose'], hints.purpose)}
    ${text(`${name}.hint.id`, labels['fields.hint'])} ${check(`${name}.required`, labels['fields.required'])}
    <details>
      <summary>${words.limits}</summary>
      ${text(`${name}.maxLength`, labels['fields.maxLength'], '', count)}
      ${text(`${name}.min`, labels['fields.min'], '', count)}
      ${text(`${name}.max`, labels['fields.max'], '', count)}
    </details>
    ${removeButton(words, name, words.row.fields(i + 1))}
  </fieldset>`;
}

function practical({ area, text }: Controls, { labels, hints, parts }: Words): Markup {
  return html`<fieldset>
    <legend>${parts.practical}</legend>
    ${text('bring.id', labels.bring)} ${text('cost.id', labels.cost)} ${text('spoken.id', labels.spoken)}
    ${area('access.id', labels.access, hints.access)}
    ${area('contactNote.id', labels.contactNote, hints.contactNote)}
  </fieldset>`;
}

function privacy({ area, text, check }: Controls, { labels, hints, parts }: Words): Markup {
  return html`<fieldset>
    <legend>${parts.privacy}</legend>
    ${area('privacy.id', labels.privacy, hints.privacy)}
    ${area('consent.text.id', labels['consent.text'], hints.consent)}
    ${text('deleteAfterDays', labels.deleteAfterDays, hints.deleteAfterDays, {
      inputmode: 'numeric',
      class: 'short',
    })}
    ${check('hostsListed', labels.hostsListed)} ${area('hosts', labels.hosts, hints.hosts)}
  </fieldset>`;
}

/** The same texts in English; what is left empty is read in Indonesian. Opened where something in it is filled in. */
function english({ area }: Controls, words: Words, { values }: EventForm): Markup {
  const names = Object.keys(values)
    .filter((name) => name.endsWith('.id'))
    .map((name) => name.replace(/id$/, 'en'))
    .filter((name) => name in values);
  const isUsed = names.some((name) => values[name] !== '');
  return html`<details ${isUsed ? 'open' : ''}>
    <summary>${words.parts.english}</summary>
    <p class="hint">${words.hints.english}</p>
    ${names.map((name) => area(name, controlName(words, name)))}
  </details>`;
}
