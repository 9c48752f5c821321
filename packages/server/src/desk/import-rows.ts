import { isDeepStrictEqual } from 'node:util';
import { type Announcement, parseAnnouncement } from '@payung/signup';
import { isOf } from '../organizer/access.ts';
import { conflictsWith } from '../store/saving-events.ts';
import type { StoredEvent } from '../store/store.ts';
import { conflictText } from './conflict-text.ts';
import { type EventChange, eventChanges } from './event-changes.ts';
import { draftOf, slug } from './event-draft.ts';
import { controlName } from './event-form.ts';
import type { TableRow } from './event-table.ts';
import { faultTexts } from './form-faults.ts';
import { foundRegion, regionOf } from './region-names.ts';
import { rowValues } from './row-values.ts';
import { type DeskContext, deskLanguage, type DeskTools, visitorFor, wordsFor } from './visitor.ts';

/** A row that holds: the event it makes, and where it changes one, the one that is kept, what would be another, and what has to be meant. */
export interface GoodRow {
  readonly line: number;
  readonly event: Announcement;
  readonly kept?: StoredEvent;
  readonly changes: readonly EventChange[];
  /** That more people have a seat than there would be. */
  readonly warnings: readonly string[];
}

/** A row, or what is wrong with it, each in a sentence. */
export type ReadRow = GoodRow | { readonly line: number; readonly problems: readonly string[] };

/** Reads the rows of a table against the events of the visitor's organiser as they are now. `mark` makes the addresses of new ones. */
export async function importRows(
  c: DeskContext,
  tools: DeskTools,
  rows: readonly TableRow[],
  mark: string,
): Promise<readonly ReadRow[]> {
  const { key } = visitorFor('edit', c);
  const own = (await tools.store.events()).filter(({ announcement }) => isOf(announcement, key));
  const known = new Map(own.map((event) => [event.announcement.id, event]));
  const { eventImport: words } = wordsFor(c);
  const lines = new Map<string, number>();
  return rows.map((row, i): ReadRow => {
    const { line, cells } = row;
    const code = cells.kode_acara ?? '';
    if (code === '') return readRow(c, tools, row, `${mark}${i + 1}`, undefined);
    const kept = known.get(code);
    if (!kept) return { line, problems: [words.unknownCode(code)] };
    const before = lines.get(code);
    if (before !== undefined) return { line, problems: [words.codeTwice(before)] };
    lines.set(code, line);
    return readRow(c, tools, row, '', kept);
  });
}

function readRow(
  c: DeskContext,
  { now, regionNames }: DeskTools,
  { line, cells }: TableRow,
  mark: string,
  kept: StoredEvent | undefined,
): ReadRow {
  const { key } = visitorFor('edit', c);
  const { values, problems } = rowValues(cells, now(), kept?.announcement);
  const written = values['region'] ?? '';
  const region = foundRegion(written, regionNames, kept?.announcement.region);
  const named = (values['organizers'] ?? '').split(/[\s,;]+/).filter(Boolean);
  const organizers = key.organizer === '*' ? named : (kept?.announcement.organizers ?? [key.organizer]);
  const id = kept?.announcement.id ?? `${slug(values['title'] ?? '') || 'acara'}-${mark}`;
  const draft = draftOf(
    { ...values, region: regionOf(region, written) },
    { id, kept: kept?.announcement, organizers, now: now() },
  );
  const parsed = parseAnnouncement(draft);
  const { eventForm, eventImport, conflicts } = wordsFor(c);
  const cellTexts = problems.map(({ column, why }) => `${column}: ${eventImport.cellProblems[why]}`);
  if (!parsed.ok || cellTexts.length > 0) {
    const faults = parsed.ok ? [] : parsed.faults;
    const texts = new Map(faultTexts(faults, Object.keys(values), deskLanguage(c)));
    if (texts.has('region') && written !== '' && region.kind !== 'one')
      texts.set('region', regionText(c, written, region));
    const told = [...texts].map(([name, text]) => `${controlName(eventForm, name)}: ${text}`);
    return { line, problems: [...cellTexts, ...told] };
  }
  const event = parsed.value;
  if (!kept) return { line, event, changes: [], warnings: [] };
  if (isDeepStrictEqual(kept.announcement, event)) return { line, event, kept, changes: [], warnings: [] };
  const found = conflictsWith(kept, { event, changedAt: kept.changedAt });
  const told = found.map((conflict) => conflictText(conflicts, conflict, event));
  if (found.some(({ why }) => why !== 'overfull')) return { line, problems: told };
  const changes = eventChanges(kept.announcement, event, deskLanguage(c), regionNames);
  return { line, event, kept, changes, warnings: told };
}

function regionText(c: DeskContext, written: string, region: ReturnType<typeof foundRegion>): string {
  const { eventForm, eventImport } = wordsFor(c);
  return region.kind === 'several'
    ? eventImport.severalRegions(written, region.regions.map(({ name }) => name).join(', '))
    : eventForm.regionProblems.unknown(written);
}
