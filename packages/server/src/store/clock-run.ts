import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

const hourMs = 60 * 60 * 1000;

/** A gap longer than this between two looks at the clock is a jump: the clock was set, or the server stood still. */
const longestGapMs = 25 * hourMs;

/** As long as a clock has to run without a jump before what is due by it is deleted: a day in which somebody can set it right. */
const provingMs = 24 * hourMs;

/** What is remembered of the clock from one look to the next. */
export interface ClockRun {
  /** ISO moment of the last look. */
  readonly at: string;
  /** ISO moment since which it has run without a jump. */
  readonly since: string;
}

/** The run of a clock with one more look at it. Set back, or far ahead of the last look, it begins anew. */
export function lookedAt(run: ClockRun | undefined, now: Date): ClockRun {
  const at = now.toISOString();
  const gap = run ? now.getTime() - Date.parse(run.at) : -1;
  return { at, since: run && gap >= 0 && gap <= longestGapMs ? run.since : at };
}

/** Whether a clock has run long enough to delete by it. */
export function isProven({ at, since }: ClockRun): boolean {
  return Date.parse(at) - Date.parse(since) >= provingMs;
}

/** What a look at the clock shows. */
export interface ClockLook {
  /** Whether to delete by it: it has run for a day without a jump. */
  readonly isProven: boolean;
  /** Whether it has jumped since the last look. */
  readonly hasJumped: boolean;
}

/** Looks at the clock. The last look is in the database, so that a wrong clock is noticed after a restart, too. */
export async function lookAtClock(db: Kysely<Tables>, now: Date): Promise<ClockLook> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', 'clock').executeTakeFirst();
  const before = row && (JSON.parse(row.value) as ClockRun);
  const run = lookedAt(before, now);
  const value = JSON.stringify(run);
  await db
    .insertInto('settings')
    .values({ name: 'clock', value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
  return { isProven: isProven(run), hasJumped: before !== undefined && run.since !== before.since };
}
