import * as v from 'valibot';
import type { EventSummary } from './event.ts';
import { eventSummarySchema } from './event-schema.ts';

/** Where a sign-up stands: a seat, a place on the waiting list, or given back. */
export type SignupStatus = 'confirmed' | 'waiting' | 'cancelled';

/** What a person gets for a sign-up. The server sends it from the sign-up and from `/api/signups/:secret`. */
export interface Receipt {
  /** Short, to be read aloud at the door: `PYG-7K3F-Q2`. It opens nothing. */
  readonly code: string;
  /** The key to this sign-up, for a personal link: who has it may see and cancel. Safe in a URL, 43 characters. */
  readonly secret: string;
  readonly status: SignupStatus;
  /** Place on the waiting list, 1 is next; only while waiting. */
  readonly place?: number;
  /** The chosen session, where one had to be chosen. */
  readonly session?: string;
  readonly event: EventSummary;
  readonly name: string;
  /** ISO moment, UTC. */
  readonly createdAt: string;
}

/** A receipt as the server sends it; keys it does not know are dropped. */
export function receiptSchema(): v.GenericSchema<unknown, Receipt> {
  const text = v.pipe(v.string(), v.nonEmpty());
  return v.object({
    code: text,
    secret: text,
    status: v.picklist(['confirmed', 'waiting', 'cancelled']),
    place: v.exactOptional(v.pipe(v.number(), v.minValue(1))),
    session: v.exactOptional(text),
    event: eventSummarySchema(),
    name: text,
    createdAt: text,
  });
}

/** The answer to a sign-up, or to a look at one; `undefined` when it is something else. */
export function parseReceipt(input: unknown): Receipt | undefined {
  const result = v.safeParse(receiptSchema(), input, { abortEarly: true });
  return result.success ? result.output : undefined;
}
