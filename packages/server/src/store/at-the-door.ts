import type { Announcement } from '@payung/signup';
import type { Kysely, Selectable } from 'kysely';
import { attendance, boundedMoment, type Mark, nextMoment, withMark } from '../door/attendance.ts';
import type { DoorAttendee, DoorMark, DoorOutcome } from '../door/door-list.ts';
import { keptEvents } from './kept-events.ts';
import type { OpenDatabase } from './open-database.ts';
import { personOf } from './person.ts';
import type { SignupsTable, Tables } from './tables.ts';

type Row = Selectable<SignupsTable>;

/** Who is expected at the door of an event, in the order in which they signed up; with codes, only those. */
export async function doorAttendees(
  { db, keyring }: OpenDatabase,
  event: string,
  codes?: readonly string[],
): Promise<DoorAttendee[]> {
  const rows = await db
    .selectFrom('signups')
    .selectAll()
    .where('event_id', '=', event)
    .$if(codes !== undefined, (query) => query.where('code', 'in', [...codes!, '']))
    .orderBy('id')
    .execute();
  const [kept] = await keptEvents(db, event);
  return rows.map((row) => ({
    code: row.code,
    name: personOf(row, keyring).name,
    ...(row.session !== null && { session: row.session }),
    status: row.status,
    here: Object.fromEntries(attendance(marksOf(row, kept!.announcement))),
  }));
}

/**
 * Notes what phones saw at the door, in whatever order and however often it arrives; to be run alone with the event. Moments are held between
 * the sign-up and now. Says of each mark what became of it: only those with a seat can be here.
 */
export async function noteMarks(
  db: Kysely<Tables>,
  event: string,
  marks: readonly DoorMark[],
  now: Date,
): Promise<DoorOutcome[]> {
  const [kept] = await keptEvents(db, event);
  const outcomes: DoorOutcome[] = [];
  for (const mark of marks) {
    const row = await db
      .selectFrom('signups')
      .selectAll()
      .where('event_id', '=', event)
      .where('code', '=', mark.code)
      .executeTakeFirst();
    const outcome = outcomeFor(row);
    if (row && outcome === 'noted') {
      const session = sessionOf(row, mark.session, kept!.announcement, now);
      const at = boundedMoment(mark.at, row.created_at, now);
      const { id, isHere } = mark;
      await keepMarks(db, row, withMark(marksOf(row, kept!.announcement), { id, session, at, isHere }));
    }
    outcomes.push(outcome);
  }
  return outcomes;
}

/** Notes that somebody with a seat is here now, or is not after all; said again, the first moment stays. Gives the row as it is then. */
export async function noteNow(
  db: Kysely<Tables>,
  row: Row,
  isHere: boolean,
  now: Date,
  id: string,
): Promise<Row> {
  const [kept] = await keptEvents(db, row.event_id);
  const marks = marksOf(row, kept!.announcement);
  const here = attendance(marks);
  const today = sessionOf(row, '', kept!.announcement, now);
  const sessions = isHere ? [today].filter((session) => !here.has(session)) : [...here.keys()];
  const at = nextMoment(marks, now);
  const more = sessions.map((session, place) => ({ id: `${id}-${place}`, session, at, isHere }));
  return more.length > 0 ? keepMarks(db, row, [...marks, ...more]) : row;
}

function outcomeFor(row: Row | undefined): DoorOutcome {
  if (!row) return 'unknown';
  return row.status === 'confirmed' ? 'noted' : row.status;
}

/** The session somebody chose; else the one that is named; else the one that is on, or comes next, or was the last. */
function sessionOf(row: Row, named: string, { sessions }: Announcement, now: Date): string {
  if (row.session !== null) return row.session;
  const found =
    sessions.find(({ id }) => id === named) ?? sessions.find(({ end }) => Date.parse(end) > now.getTime());
  return (found ?? sessions.at(-1)!).id;
}

/** The marks of a sign-up. Of before there were marks, only the moment is known. */
function marksOf(row: Row, announcement: Announcement): readonly Mark[] {
  if (row.marks !== null) return JSON.parse(row.marks) as Mark[];
  if (row.checked_in_at === null) return [];
  const at = row.checked_in_at;
  return [{ id: 'checked-in', session: sessionOf(row, '', announcement, new Date(at)), at, isHere: true }];
}

async function keepMarks(db: Kysely<Tables>, row: Row, marks: readonly Mark[]): Promise<Row> {
  const [first] = [...attendance(marks).values()].sort();
  const kept = { marks: JSON.stringify(marks), checked_in_at: first ?? null };
  await db.updateTable('signups').set(kept).where('id', '=', row.id).execute();
  return { ...row, ...kept };
}
