import type * as v from 'valibot';

/** Every code there is. The words are in `messages/announcement.id.ts` and `messages/announcement.en.ts`. */
export const announcementFaultCodes = [
  'required',
  'not-a-number',
  'too-small',
  'too-few',
  'not-a-moment',
  'not-https',
  'wrong-form',
  'wrong-offset',
  'ends-before-start',
  'out-of-order',
  'same-twice',
  'closes-before-opens',
  'closes-after-end',
  'seats-need-choice',
  'seats-on-some',
  'seats-sum',
  'reserved-too-many',
  'reserved-which',
  'not-changeable',
  'fewer-than-taken',
  'session-in-use',
  'choice-in-use',
] as const;

/** What can be wrong with a part of an announcement. */
export type AnnouncementFaultCode = (typeof announcementFaultCodes)[number];

/** A fault of an announcement: where, what, and the number it speaks of. */
export interface AnnouncementFault {
  /** Dotted path, `sessions.0.start`, `description.id`. */
  readonly field: string;
  readonly code: AnnouncementFaultCode;
  /** The least number, the sum of the seats, or how many people it is about. */
  readonly limit?: number;
}

/** How a fault is said. */
export type AnnouncementFaultWords = Readonly<Record<AnnouncementFaultCode, (limit: number) => string>>;

const codes: Readonly<Record<string, AnnouncementFaultCode>> = {
  non_empty: 'required',
  number: 'not-a-number',
  integer: 'not-a-number',
  min_value: 'too-small',
  min_length: 'too-few',
  iso_timestamp: 'not-a-moment',
  url: 'not-https',
  starts_with: 'not-https',
};

/** What a schema found, as a code; what is absent or empty is required, whatever else it should be. */
export function faultOf(issue: v.BaseIssue<unknown>, field: string): AnnouncementFault {
  const { input, requirement } = issue;
  const isMissing = input === '' || input === undefined || (requirement === 1 && issue.type === 'min_length');
  const code = isMissing ? 'required' : (codes[issue.type] ?? 'wrong-form');
  const limit = typeof requirement === 'number' ? { limit: requirement } : {};
  return { field, code, ...limit };
}
