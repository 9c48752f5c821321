import { type AnnouncementFault, type Announcement, parseAnnouncement } from '@payung/signup';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { formBody } from '../form-body.ts';
import { ownEvent } from '../organizer/access.ts';
import type { EventConflict, StoredEvent } from '../store/store.ts';
import { deskRoot, eventAddress } from './addresses.ts';
import { conflictText } from './conflict-text.ts';
import { draftOf, slug } from './event-draft.ts';
import { type EventForm, eventForm } from './event-form.ts';
import { eventMark } from './event-mark.ts';
import { emptyRow, newEventValues } from './event-start.ts';
import { eventTabs } from './event-tabs.ts';
import { type EventValues, rowCount, valuesOf, withoutEmptyRows, withoutRow } from './event-values.ts';
import { deskPage } from './layout.ts';
import { type FoundRegion, foundRegion, regionName, regionOf } from './region-names.ts';
import { type DeskContext, type DeskEnv, type DeskTools, visitorFor, wordsFor } from './visitor.ts';

/** A form for a new event at `acara-baru`, and for one that is there at `acara/:id/ubah`. */
export function eventEditRoutes(tools: DeskTools): Hono<DeskEnv> {
  const { store, now, random } = tools;
  const routes = new Hono<DeskEnv>();
  routes.get('/acara-baru', (c) => {
    visitorFor('edit', c);
    return formPage(c, tools, { values: newEventValues(now()), hidden: { tanda: eventMark(random) } });
  });
  routes.post('/acara-baru', async (c) => {
    const { key } = visitorFor('edit', c);
    const { values, wish, hidden } = await sent(c);
    const id = `${slug(values['title'] ?? '') || 'acara'}-${hidden['tanda'] ?? ''}`;
    return answer(c, tools, {
      values,
      wish,
      hidden,
      id,
      own: key.organizer === '*' ? undefined : [key.organizer],
    });
  });
  routes.get('/acara/:id/ubah', async (c) => {
    const { key } = visitorFor('edit', c);
    const kept = await ownEvent(c.req.param('id'), key, store);
    const region = regionName(kept.announcement.region, tools.regionNames);
    const values = { ...valuesOf(kept.announcement), region };
    return formPage(c, tools, { values, hidden: { berubah: kept.changedAt }, kept });
  });
  routes.post('/acara/:id/ubah', async (c) => {
    const { key } = visitorFor('edit', c);
    const kept = await ownEvent(c.req.param('id'), key, store);
    const own = key.organizer === '*' ? undefined : kept.announcement.organizers;
    return answer(c, tools, { ...(await sent(c)), id: kept.announcement.id, own, kept });
  });
  return routes;
}

/** What a form sent: its values, what the pressed button wants, and what travelled along. */
interface Sent {
  readonly values: EventValues;
  readonly wish: string;
  readonly hidden: Readonly<Record<string, string>>;
}

async function sent(c: DeskContext): Promise<Sent> {
  const form = Object.entries(await formBody(c)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const all = Object.fromEntries(form);
  const isHidden = (name: string) => ['tanda', 'berubah'].includes(name);
  return {
    values: Object.fromEntries(form.filter(([name]) => !isHidden(name) && name !== 'lakukan')),
    wish: all['lakukan'] ?? 'simpan',
    hidden: Object.fromEntries(form.filter(([name]) => isHidden(name))),
  };
}

interface Asked extends Sent {
  readonly id: string;
  /** Whose the event is; `undefined` where the form says so. */
  readonly own: readonly string[] | undefined;
  readonly kept?: StoredEvent;
}

/** Adds or takes away a row, shows what is typed, or saves; what cannot be saved comes back as it was typed, with why. */
async function answer(c: DeskContext, tools: DeskTools, asked: Asked) {
  const { store, now, regionNames } = tools;
  const { wish, hidden, id, own, kept } = asked;
  const page = (form: Partial<EventForm> & Pick<EventForm, 'values'>) =>
    formPage(c, tools, { ...form, hidden, kept });
  const [action, row = ''] = wish.split(' ');
  if (action === 'tambah' && (row === 'sessions' || row === 'fields'))
    return page(withNewRow(asked.values, row, kept));
  if (action === 'lihat') return page({ values: asked.values });
  const gone = /^(sessions|fields)\.(\d+)$/.exec(row);
  if (action === 'hapus' && gone)
    return page({ values: withoutRow(asked.values, gone[1] as 'sessions' | 'fields', Number(gone[2])) });
  const typed = withoutEmptyRows(asked.values);
  const values = action === 'wilayah' ? { ...typed, region: regionName(row, regionNames) } : typed;
  const written = values['region'] ?? '';
  const region = foundRegion(written, regionNames, kept?.announcement.region);
  const organizers = own ?? (values['organizers'] ?? '').split(/[\s,;]+/).filter((name) => name !== '');
  const filled = { ...values, region: regionOf(region, written) };
  const frame = { id, kept: kept?.announcement, organizers, now: now() };
  const parsed = parseAnnouncement(draftOf(filled, frame));
  const isListUnticked = values['hostsListed'] !== 'ya' && (values['hosts'] ?? '').trim() !== '';
  if (!parsed.ok || isListUnticked)
    return page({ values, faults: parsed.ok ? [] : parsed.faults, region, isListUnticked });
  const changedAt = kept && (hidden['berubah'] ?? '');
  const mayOverfill = values['tetap'] === 'ya';
  const conflicts = await store.organizers.saveEvents(
    [{ event: parsed.value, changedAt, mayOverfill }],
    now(),
  );
  if (conflicts.length > 0) return page({ values, warning: warningOf(c, conflicts, parsed.value) });
  return c.redirect(`${eventAddress(id)}?kabar=saved`, 303);
}

function withNewRow(values: EventValues, kind: 'sessions' | 'fields', kept: StoredEvent | undefined) {
  const name = `${kind}.${rowCount(values, kind)}`;
  const row = { ...values, ...emptyRow(name, kind) };
  if (kind === 'fields') return { values: row, focus: `${name}.label.id` };
  return { values: { ...row, [`${name}.id`]: newSessionId(values, kept) }, focus: `${name}.start` };
}

/** That of a time which was taken away is never given to another: who chose the one has not chosen the other. */
function newSessionId(values: EventValues, kept: StoredEvent | undefined): string {
  const count = rowCount(values, 'sessions');
  const used = new Set([
    ...Array.from({ length: count }, (_, i) => values[`sessions.${i}.id`] || `waktu-${i + 1}`),
    ...(kept?.announcement.sessions.map(({ id }) => id) ?? []),
  ]);
  for (let n = count + 1; ; n++) if (!used.has(`waktu-${n}`)) return `waktu-${n}`;
}

function warningOf(c: DeskContext, conflicts: readonly EventConflict[], event: Announcement) {
  const { conflicts: words } = wordsFor(c);
  const texts = conflicts.map((conflict) => conflictText(words, conflict, event));
  return { text: texts.join(' '), mayInsist: conflicts.every(({ why }) => why === 'overfull') };
}

interface Shown {
  readonly values: EventValues;
  readonly hidden: Readonly<Record<string, string>>;
  readonly kept?: StoredEvent | undefined;
  readonly faults?: readonly AnnouncementFault[];
  readonly region?: FoundRegion | undefined;
  readonly isListUnticked?: boolean;
  readonly warning?: EventForm['warning'];
  readonly focus?: string | undefined;
}

function formPage(c: DeskContext, { regionNames }: DeskTools, { kept, ...form }: Shown) {
  const { eventForm: words } = wordsFor(c);
  const isWrong = (form.faults ?? []).length > 0 || form.isListUnticked || form.warning !== undefined;
  const event = kept?.announcement;
  return deskPage(c, {
    title: event ? words.edit(event.title) : words.create,
    status: isWrong ? 422 : 200,
    scripts: ['form-memory.js'],
    body: html`${event ? eventTabs(c, event, 'ubah') : html`<p><a href="${deskRoot}">${wordsFor(c).toEvents}</a></p>`}
    ${eventForm(c, {
      ...form,
      regions: regionNames?.all ?? [],
      action: event ? eventAddress(event.id, 'ubah') : `${deskRoot}/acara-baru`,
      asksOrganizers: c.get('visitor')?.key.organizer === '*',
    })}
    ${
      event
        ? html`<p>
            <a href="${eventAddress(event.id, 'batalkan')}"
              >${event.cancelled ? words.toReopen : words.toCancel}</a
            >
          </p>`
        : ''
    }`,
  });
}
