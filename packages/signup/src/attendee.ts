import * as v from 'valibot';
import type { SignupStatus } from './receipt.ts';
import { signupRequestSchema } from './request-schema.ts';
import type { SignupRequest } from './signup.ts';

/** A sign-up as its organiser sees it. */
export interface Attendee extends Omit<SignupRequest, 'consent'> {
  readonly code: string;
  readonly status: SignupStatus;
  /** ISO moment, UTC. */
  readonly createdAt: string;
  /** ISO moment, UTC; absent until the person has come. */
  readonly checkedInAt?: string;
}

/** An attendee on the wire. */
export function attendeeSchema() {
  const moment = v.pipe(v.string(), v.isoTimestamp());
  const { consent: _, ...entries } = signupRequestSchema().entries;
  return v.strictObject({
    ...entries,
    code: v.string(),
    status: v.picklist(['confirmed', 'waiting', 'cancelled']),
    createdAt: moment,
    checkedInAt: v.exactOptional(moment),
  });
}
