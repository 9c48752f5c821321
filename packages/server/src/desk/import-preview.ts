import { html } from 'hono/html';
import { deskRoot, eventAddress } from './addresses.ts';
import type { GoodRow, ReadRow } from './import-rows.ts';
import { deskPage, type Markup } from './layout.ts';
import { sessionTime } from './moments.ts';
import { regionName, type RegionNames } from './region-names.ts';
import { type DeskContext, deskLanguage, wordsFor } from './visitor.ts';

/** What a table would make: its rows as they were read, its text, and the mark that makes the addresses of new events. */
export interface ImportLook {
  readonly rows: readonly ReadRow[];
  readonly text: string;
  readonly mark: string;
  readonly regionNames: RegionNames | undefined;
  /** Why it was not saved although every row holds. */
  readonly warning?: string;
}

/** What would be made and changed, or every line that cannot be used; only a whole table can be saved. */
export function importPreview(c: DeskContext, look: ImportLook) {
  const { eventImport: words, toEvents } = wordsFor(c);
  const { rows, regionNames, warning } = look;
  const wrong = rows.flatMap((row) => ('problems' in row ? [row] : []));
  const good = rows.flatMap((row) => ('event' in row ? [row] : []));
  return deskPage(c, {
    title: words.previewTitle,
    status: wrong.length > 0 || warning !== undefined ? 422 : 200,
    body: html`<p><a href="${deskRoot}">${toEvents}</a></p>
      ${
        wrong.length > 0
          ? html`<div class="summary" role="alert" tabindex="-1" autofocus>
              <h2>${words.nothingSaved(wrong.length)}</h2>
              <ul>
                ${wrong.map(({ line, problems }) => html`<li>${words.line(line)} ${problems.join(' ')}</li>`)}
              </ul>
            </div>`
          : html`${warning === undefined ? '' : html`<div class="summary" role="alert" tabindex="-1" autofocus><p>${warning}</p></div>`}
            ${saveForm(c, look, good)}`
      }
      ${list(c, good.filter(isAnother), regionNames)}
      ${
        good.every(isAnother)
          ? ''
          : html`<details>
              <summary>${words.unchanged(good.filter((row) => !isAnother(row)).length)}</summary>
              ${list(
                c,
                good.filter((row) => !isAnother(row)),
                regionNames,
              )}
            </details>`
      }
      ${wrong.length > 0 ? html`<p><a class="button" href="${deskRoot}/impor">${words.another}</a></p>` : ''}`,
  });
}

/** Nothing to press where nothing would be another. */
function saveForm(c: DeskContext, { text, mark }: ImportLook, rows: readonly GoodRow[]): Markup {
  const { eventImport: words, eventForm } = wordsFor(c);
  const another = html`<a class="button" href="${deskRoot}/impor">${words.another}</a>`;
  const made = rows.filter(({ kept }) => !kept).length;
  const changed = rows.filter(({ kept, changes }) => kept && changes.length > 0);
  const counts = words.counts(made, changed.length, rows.length - made - changed.length);
  if (made + changed.length === 0)
    return html`<p>${words.nothingToSave}</p>
      <p class="actions">${another}</p>`;
  const seen = changed.map(({ event, kept }) => `${event.id}=${kept!.changedAt}`).join(' ');
  const isOverfull = rows.some(({ warnings }) => warnings.length > 0);
  // As parts: in an address every sign that is no letter would be three, and a table that could be looked at could be too large to save.
  return html`<form method="post" action="${deskRoot}/impor" enctype="multipart/form-data">
    <input type="hidden" name="isi" value="${text}" />
    <input type="hidden" name="tanda" value="${mark}" />
    <input type="hidden" name="dilihat" value="${seen}" />
    <p>${words.previewLead} ${counts}</p>
    ${
      isOverfull
        ? html`<label class="check" for="tetap">
            <input type="checkbox" id="tetap" name="tetap" value="ya" />
            ${eventForm.insist}
          </label>`
        : ''
    }
    <p class="actions">
      <button class="main" name="lakukan" value="simpan">${words.save(made + changed.length)}</button>
      ${another}
    </p>
  </form>`;
}

/** Whether a row makes an event or changes one. */
const isAnother = ({ kept, changes }: GoodRow): boolean => !kept || changes.length > 0;

function list(c: DeskContext, rows: readonly GoodRow[], names: RegionNames | undefined): Markup | '' {
  return rows.length === 0
    ? ''
    : html`<ul class="events">
        ${rows.map((row) => preview(c, row, names))}
      </ul>`;
}

function preview(c: DeskContext, row: GoodRow, names: RegionNames | undefined): Markup {
  const { eventImport: words } = wordsFor(c);
  const { line, event, kept, changes, warnings } = row;
  const kind = !kept ? 'new' : changes.length > 0 ? 'changed' : 'unchanged';
  const title = kept ? html`<a href="${eventAddress(event.id)}">${kept.announcement.title}</a>` : event.title;
  return html`<li class="card">
    <h2>${title}</h2>
    <p>
      <span class="tag ${kind}">${words.kinds[kind]}</span> <span class="small">${words.line(line)}</span>
    </p>
    ${warnings.map((warning) => html`<p class="problem">${warning}</p>`)}
    ${kept ? '' : newEvent(c, row, names)}
    ${
      changes.length === 0
        ? ''
        : html`<dl class="changes">
            ${changes.map(
              ({ name, from, to }) =>
                html`<dt>${name}</dt>
                  <dd>${words.from} <del>${from}</del></dd>
                  <dd>${words.to} <ins>${to}</ins></dd>`,
            )}
          </dl>`
    }
  </li>`;
}

function newEvent(c: DeskContext, { event }: GoodRow, names: RegionNames | undefined): Markup {
  const { eventImport: words, eventForm } = wordsFor(c);
  const language = deskLanguage(c);
  return html`<p>
      ${event.sessions.map(
        (session) =>
          html`${session.label ? `${session.label[language]}: ` : ''}${sessionTime(session, event.timeZone, language)}${session.capacity === undefined ? '' : ` (${words.seats(session.capacity)})`}<br />`,
      )}${event.place}<br />${regionName(event.region, names)}
    </p>
    <p>${eventForm.labels.capacity}: ${event.capacity}</p>
    ${event.fields.length > 0 ? html`<p>${eventForm.parts.questions}: ${event.fields.map(({ label }) => label[language]).join('; ')}</p>` : ''}
    ${event.hosts ? html`<p>${eventForm.labels.hosts}: ${event.hosts.join(', ') || words.onlyHere}</p>` : ''}`;
}
