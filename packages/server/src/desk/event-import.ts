import { Hono } from 'hono';
import { html } from 'hono/html';
import { formBody } from '../form-body.ts';
import { isOf } from '../organizer/access.ts';
import { csvText } from '../organizer/attendee-table.ts';
import type { OrganizerKey } from '../organizer/organizer-key.ts';
import { deskRoot } from './addresses.ts';
import { deskHeaders } from './desk-policy.ts';
import { eventMark } from './event-mark.ts';
import { type EventColumn, eventColumns, type EventTable, eventTable, textOfFile } from './event-table.ts';
import { importPreview } from './import-preview.ts';
import { type GoodRow, importRows } from './import-rows.ts';
import { deskPage } from './layout.ts';
import { eventCells } from './row-values.ts';
import { type DeskContext, type DeskEnv, type DeskTools, visitorFor, wordsFor } from './visitor.ts';

/**
 * Events in a table: `acara.csv` has those there are, and `impor` takes it back with its changes and with new ones. A look at what would be made of it,
 * then all of it or nothing.
 */
export function eventImportRoutes(tools: DeskTools): Hono<DeskEnv> {
  const { store, now, random, regionNames } = tools;
  const routes = new Hono<DeskEnv>();
  routes.get('/impor', (c) => uploadPage(c));
  routes.get('/impor/templat.csv', (c) => {
    const { example } = wordsFor(c).eventImport;
    return tableFile(c, 'templat-acara', [(column) => example[column]]);
  });
  routes.get('/acara.csv', async (c) => {
    const { key } = visitorFor('edit', c);
    const own = (await store.events()).filter(({ announcement }) => isOf(announcement, key));
    const rows = own.map(({ announcement }) => eventCells(announcement, regionNames));
    return tableFile(
      c,
      'acara',
      rows.map((cells) => (column) => cells[column]),
    );
  });
  routes.post('/impor', async (c) => {
    visitorFor('edit', c);
    const { berkas, isi, tanda, dilihat, tetap, lakukan } = await formBody(c);
    const text = berkas instanceof File ? textOfFile(await berkas.arrayBuffer()) : textIn(isi);
    const mark = /^[2-9a-z]{6}$/.test(textIn(tanda)) ? textIn(tanda) : eventMark(random);
    const table = eventTable(text);
    if (table.kind !== 'rows') return uploadPage(c, tableProblem(c, table));
    const rows = await importRows(c, tools, table.rows, mark);
    const look = { rows, text, mark, regionNames };
    const good = rows.flatMap((row) => ('event' in row ? [row] : []));
    if (good.length < rows.length || lakukan !== 'simpan') return importPreview(c, look);
    const { eventImport: words } = wordsFor(c);
    if (good.some(({ warnings }) => warnings.length > 0) && tetap !== 'ya')
      return importPreview(c, { ...look, warning: words.notMeant });
    const seen = seenIn(textIn(dilihat));
    const changed = good.filter(({ kept, changes }) => !kept || changes.length > 0);
    const conflicts = await store.organizers.saveEvents(
      changed.map(({ event, kept }) => ({
        event,
        changedAt: kept && (seen.get(event.id) ?? ''),
        mayOverfill: tetap === 'ya',
      })),
      now(),
    );
    if (conflicts.length === 0) return c.redirect(`${deskRoot}?kabar=imported`, 303);
    // They are compared anew with what is kept by now, which is what the conflict is about.
    const lines = linesOf(
      conflicts.map(({ id }) => id),
      good,
    );
    const fresh = await importRows(c, tools, table.rows, mark);
    const isTaken = conflicts.some(({ why }) => why === 'exists');
    const warning = isTaken ? wordsFor(c).conflicts.exists : words.changedMeanwhile(lines);
    return importPreview(c, { ...look, rows: fresh, warning });
  });
  return routes;
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** When what somebody looked at had last changed, by events: what the page with the look brought along. */
function seenIn(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map((one) => one.split('=', 2) as [string, string]));
}

function linesOf(ids: readonly string[], rows: readonly GoodRow[]): string {
  return rows
    .filter(({ event }) => ids.includes(event.id))
    .map(({ line }) => line)
    .join(', ');
}

/** The columns that mean something with a key: only one of all organisers says whose an event is. */
function columnsFor({ organizer }: OrganizerKey): readonly EventColumn[] {
  return organizer === '*' ? eventColumns : eventColumns.filter((column) => column !== 'kode_penyelenggara');
}

function tableFile(
  c: DeskContext,
  name: string,
  rows: readonly ((column: EventColumn) => string)[],
): Response {
  const columns = columnsFor(visitorFor('edit', c).key);
  for (const [header, value] of Object.entries(deskHeaders)) c.header(header, value);
  c.header('Content-Type', 'text/csv; charset=utf-8');
  c.header('Content-Disposition', `attachment; filename="${name}.csv"`);
  return c.body(csvText([columns, ...rows.map((cellOf) => columns.map(cellOf))], ';'));
}

function tableProblem(c: DeskContext, table: Exclude<EventTable, { kind: 'rows' }>): string {
  const { tableProblems } = wordsFor(c).eventImport;
  if (table.kind === 'broken') return tableProblems.broken(table.line);
  if (table.kind === 'empty' || table.kind === 'workbook') return tableProblems[table.kind];
  return tableProblems['columns-missing'](table.columns.join(', '));
}

function uploadPage(c: DeskContext, problem?: string) {
  const { key } = visitorFor('edit', c);
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
      <p class="actions">
        <a class="button" href="${deskRoot}/impor/templat.csv">${words.template}</a>
        <a class="button" href="${deskRoot}/acara.csv">${words.takeAway}</a>
      </p>
      <form method="post" action="${deskRoot}/impor" enctype="multipart/form-data" class="card">
        <div class="field">
          <label for="berkas">${words.file}</label>
          <p class="hint" id="berkas-petunjuk">${words.fileHint}</p>
          <input
            id="berkas"
            name="berkas"
            type="file"
            accept=".csv,.txt,text/csv"
            required
            aria-describedby="berkas-petunjuk"
          />
        </div>
        <button class="main">${words.look}</button>
      </form>
      <h2>${words.how}</h2>
      <p>${words.changing}</p>
      <dl>
        ${columnsFor(key).map(
          (column) =>
            html`<dt class="code">${column}</dt>
              <dd>${words.columns[column]}</dd>`,
        )}
      </dl>`,
  });
}
