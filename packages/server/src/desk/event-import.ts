import { type Announcement, parseAnnouncement } from '@payung/signup';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { csvText } from '../organizer/attendee-table.ts';
import { deskRoot } from './addresses.ts';
import { deskHeaders } from './desk-policy.ts';
import { draftOf, slug } from './event-draft.ts';
import { conflictText } from './event-edit.ts';
import { controlName } from './event-form.ts';
import { eventMark } from './event-mark.ts';
import { eventColumns, type EventTable, eventTable, type TableRow, textOfFile } from './event-table.ts';
import { faultTexts } from './form-faults.ts';
import { deskPage, type Markup } from './layout.ts';
import { sessionTime } from './moments.ts';
import { rowValues } from './row-values.ts';
import {
  type DeskContext,
  type DeskEnv,
  deskLanguage,
  type DeskTools,
  visitorFor,
  type Visitor,
  wordsFor,
} from './visitor.ts';

/** A row that holds, or what is wrong with it, each in a sentence. */
type ReadRow =
  | { readonly line: number; readonly event: Announcement }
  | { readonly line: number; readonly problems: readonly string[] };

/** Many events from a table at `impor`: a template, a look at what would be made, then all of them or none. */
export function eventImportRoutes(tools: DeskTools): Hono<DeskEnv> {
  const { store, now, random } = tools;
  const routes = new Hono<DeskEnv>();
  routes.get('/impor', (c) => {
    visitorFor('edit', c);
    return uploadPage(c);
  });
  routes.get('/impor/templat.csv', (c) => {
    visitorFor('edit', c);
    for (const [name, value] of Object.entries(deskHeaders)) c.header(name, value);
    c.header('Content-Type', 'text/csv; charset=utf-8');
    c.header('Content-Disposition', 'attachment; filename="templat-acara.csv"');
    return c.body(csvText([eventColumns, Object.values(wordsFor(c).eventImport.example)], ';'));
  });
  routes.post('/impor', async (c) => {
    const visitor = visitorFor('edit', c);
    const form = await c.req.parseBody();
    const { berkas, isi, tanda } = form;
    const text =
      berkas instanceof File ? textOfFile(await berkas.arrayBuffer()) : typeof isi === 'string' ? isi : '';
    const mark = typeof tanda === 'string' && /^[2-9a-z]{6}$/.test(tanda) ? tanda : eventMark(random);
    const table = eventTable(text);
    if (table.kind !== 'rows') return uploadPage(c, tableProblem(c, table));
    const rows = table.rows.map((row, i) => readRow(c, row, visitor, `${mark}${i + 1}`, now()));
    const events = rows.flatMap((row) => ('event' in row ? [row.event] : []));
    if (events.length < rows.length || form['lakukan'] !== 'simpan') return previewPage(c, rows, text, mark);
    const conflicts = await store.organizers.saveEvents(
      events.map((event) => ({ event })),
      now(),
    );
    const told = conflicts.map((one) =>
      conflictText(
        wordsFor(c).conflicts,
        one,
        events.find(({ id }) => id === one.id)!,
      ),
    );
    if (told.length > 0) return uploadPage(c, told.join(' '));
    return c.redirect(`${deskRoot}?kabar=imported`, 303);
  });
  return routes;
}

function readRow(c: DeskContext, row: TableRow, { key }: Visitor, mark: string, now: Date): ReadRow {
  const values = rowValues(row, now);
  const own =
    key.organizer === '*' ? (values['organizers'] ?? '').split(/[\s,]+/).filter(Boolean) : [key.organizer];
  const id = `${slug(values['title'] ?? '') || 'acara'}-${mark}`;
  const parsed = parseAnnouncement(draftOf(values, { id, organizers: own, now }));
  if (parsed.ok) return { line: row.line, event: parsed.value };
  const texts = faultTexts(parsed.faults, Object.keys(values), deskLanguage(c));
  const { eventForm } = wordsFor(c);
  return {
    line: row.line,
    problems: [...texts].map(([name, text]) => `${controlName(eventForm, name)}: ${text}`),
  };
}

function tableProblem(c: DeskContext, table: Exclude<EventTable, { kind: 'rows' }>): string {
  const { tableProblems } = wordsFor(c).eventImport;
  if (table.kind === 'broken') return tableProblems.broken(table.line);
  if (table.kind === 'empty') return tableProblems.empty;
  return tableProblems['columns-missing'](table.columns.join(', '));
}

function uploadPage(c: DeskContext, problem?: string) {
  const { eventImport: words, toEvents } = wordsFor(c);
  return deskPage(c, {
    title: words.title,
    status: problem === undefined ? 200 : 422,
    body: html`<p><a href="${deskRoot}">${toEvents}</a></p>
      ${
        problem === undefined
          ? ''
          : html`<div class="summary" role="alert" tabindex="-1" autofocus><p>${problem}</p></div>`
      }
      <p>${words.lead}</p>
      <p><a class="button" href="${deskRoot}/impor/templat.csv">${words.template}</a></p>
      <form method="post" action="${deskRoot}/impor" enctype="multipart/form-data" class="card">
        <div class="field">
          <label for="berkas">${words.file}</label>
          <p class="hint" id="berkas-petunjuk">${words.fileHint}</p>
          <input
            id="berkas"
            name="berkas"
            type="file"
            accept=".csv,text/csv"
            required
            aria-describedby="berkas-petunjuk"
          />
        </div>
        <button class="main">${words.look}</button>
      </form>
      <h2>${words.how}</h2>
      <dl>
        ${eventColumns.map(
          (column) =>
            html`<dt class="code">${column}</dt>
              <dd>${words.columns[column]}</dd>`,
        )}
      </dl>`,
  });
}

/** What would be made, or every line that cannot be used; only a whole table can be saved. */
function previewPage(c: DeskContext, rows: readonly ReadRow[], text: string, mark: string) {
  const { eventImport: words, toEvents } = wordsFor(c);
  const wrong = rows.flatMap((row) => ('problems' in row ? [row] : []));
  return deskPage(c, {
    title: words.previewTitle,
    status: wrong.length > 0 ? 422 : 200,
    body: html`<p><a href="${deskRoot}">${toEvents}</a></p>
      ${
        wrong.length > 0
          ? html`<div class="summary" role="alert" tabindex="-1" autofocus>
              <h2>${words.nothingSaved(wrong.length)}</h2>
              <ul>
                ${wrong.map(({ line, problems }) => html`<li>${words.line(line)} ${problems.join(' ')}</li>`)}
              </ul>
            </div>`
          : html`<form method="post" action="${deskRoot}/impor">
              <input type="hidden" name="isi" value="${text}" />
              <input type="hidden" name="tanda" value="${mark}" />
              <p>${words.previewLead}</p>
              <p class="actions">
                <button class="main" name="lakukan" value="simpan">${words.save(rows.length)}</button>
                <a class="button" href="${deskRoot}/impor">${words.another}</a>
              </p>
            </form>`
      }
      <ul class="events">
        ${rows.flatMap((row) => ('event' in row ? [preview(c, row)] : []))}
      </ul>
      ${wrong.length > 0 ? html`<p><a class="button" href="${deskRoot}/impor">${words.another}</a></p>` : ''}`,
  });
}

function preview(
  c: DeskContext,
  { line, event }: { readonly line: number; readonly event: Announcement },
): Markup {
  const { eventImport: words, eventForm } = wordsFor(c);
  const language = deskLanguage(c);
  return html`<li class="card">
    <h2>${event.title}</h2>
    <p>
      ${event.sessions.map((session) => html`${sessionTime(session, event.timeZone, language)}<br />`)}${event.place}
    </p>
    <p>${eventForm.labels.capacity}: ${event.capacity}</p>
    ${event.fields.length > 0 ? html`<p>${eventForm.parts.questions}: ${event.fields.map(({ label }) => label[language]).join('; ')}</p>` : ''}
    <p class="small">${words.line(line)}</p>
  </li>`;
}
