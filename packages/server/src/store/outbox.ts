import { type ExpressionBuilder, type ExpressionWrapper, type Kysely, sql, type SqlBool } from 'kysely';
import type { Occasion } from './outbox-shapes.ts';
import type { Tables } from './tables.ts';

const dayMs = 24 * 60 * 60 * 1000;
const triedForDays = 3;

type SignupCondition = (
  signups: ExpressionBuilder<Tables, 'signups'>,
) => ExpressionWrapper<Tables, 'signups', SqlBool>;

/** The sign-up with this number. */
export const ofNumber =
  (id: number): SignupCondition =>
  (signups) =>
    signups('signups.id', '=', id);

/** The sign-up with this hash of its secret. */
export const ofSecret =
  (hash: string): SignupCondition =>
  (signups) =>
    signups('signups.secret_hash', '=', hash);

/**
 * Writes that people are to be told of something that happens at an ISO moment; only those reached by e-mail. To be run in the transaction in which it
 * happens: both are true, or neither.
 */
export async function post(
  db: Kysely<Tables>,
  kind: Occasion,
  moment: string,
  to: SignupCondition,
): Promise<void> {
  await write(db, kind, { moment, dueAt: moment, wantedUntil: triedUntil(moment) }, to);
}

/** Until when a message that was wanted at a moment is tried. */
export function triedUntil(moment: string): string {
  return new Date(Date.parse(moment) + triedForDays * dayMs).toISOString();
}

/** The times of a message, as ISO moments. */
interface Times {
  /** What it tells of. */
  readonly moment: string;
  readonly dueAt: string;
  readonly wantedUntil: string;
}

/** Writes one message a sign-up that fits; one about the same moment is there once, whoever else writes it. */
export async function write(
  db: Kysely<Tables>,
  kind: Occasion,
  { moment, dueAt, wantedUntil }: Times,
  to: SignupCondition,
): Promise<void> {
  await db
    .insertInto('outbox')
    .columns(['signup_id', 'kind', 'occasion', 'due_at', 'wanted_until'])
    .expression(
      db
        .selectFrom('signups')
        .select([
          'signups.id',
          sql.val(kind).as('kind'),
          sql.val(moment).as('occasion'),
          sql.val(dueAt).as('due_at'),
          sql.val(wantedUntil).as('wanted_until'),
        ])
        .where('signups.by_email', '=', 1)
        .where(to),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
