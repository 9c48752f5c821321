import { type Announcement, parseAnnouncement, type ParsedAnnouncement } from './announcement.ts';
import type { AnnouncementFault } from './announcement-faults.ts';
import type { Bilingual } from './language.ts';

type Removable = 'mapUrl' | 'reserved' | 'hosts';

/**
 * What an organiser changes of an event: the parts that it names, each as a whole; `null` takes away what may be absent. The body of
 * `PATCH /api/organizer/events/:id`.
 */
export type EventChange = {
  readonly [
    Part in Exclude<keyof Announcement, 'id' | 'sample' | 'consent' | Removable>
  ]?: Announcement[Part];
} & { readonly [Part in Removable]?: NonNullable<Announcement[Part]> | null } & {
  /** Its version is not chosen: other words are another one. */
  readonly consent?: { readonly text: Bilingual };
};

const fixed = ['id', 'sample'] as const;

/**
 * An event with some of its parts changed (JSON Merge Patch, RFC 7396, where every part is a whole), checked as `parseAnnouncement()` does. `version` names
 * the words of consent that it would have. Never throws, whatever it is given.
 */
export function parseEventChange(
  input: unknown,
  kept: Announcement,
  version: (text: Bilingual) => string,
): ParsedAnnouncement {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return refused({ field: '', code: 'wrong-form' });
  const change = input as Readonly<Record<string, unknown>>;
  const part = fixed.find((name) => name in change && change[name] !== kept[name]);
  if (part) return refused({ field: part, code: 'not-changeable' });
  const merged: Record<string, unknown> = { ...kept, ...change };
  for (const name of ['mapUrl', 'reserved', 'hosts'] satisfies Removable[])
    if (merged[name] === null) delete merged[name];
  const parsed = parseAnnouncement({ ...merged, consent: withVersion(merged['consent'], kept) });
  if (!parsed.ok) return parsed;
  const { text } = parsed.value.consent;
  return { ok: true, value: { ...parsed.value, consent: { version: version(text), text } } };
}

/** A version that somebody sends is not looked at; without one, the check would miss it. */
function withVersion(consent: unknown, kept: Announcement): unknown {
  return typeof consent === 'object' && consent !== null
    ? { ...consent, version: kept.consent.version }
    : consent;
}

function refused(fault: AnnouncementFault): ParsedAnnouncement {
  return { ok: false, problems: [`${fault.field}: ${fault.code}`], faults: [fault] };
}
