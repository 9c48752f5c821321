import type { Attendee } from '@payung/signup';

/** Which sign-ups are wanted; what is absent or empty narrows nothing. */
export interface AttendeeSearch {
  readonly status?: string | undefined;
  readonly session?: string | undefined;
  /** Looked for in name, contact and code, without case and accents. */
  readonly text?: string | undefined;
}

/** The sign-ups that are wanted, in the order they had. */
export function foundAttendees(
  attendees: readonly Attendee[],
  { status, session, text }: AttendeeSearch,
): Attendee[] {
  return attendees.filter(
    (attendee) =>
      (!status || attendee.status === status) &&
      (!session || attendee.session === session) &&
      (!text || isFound(attendee, plain(text))),
  );
}

function isFound({ name, contact, code }: Attendee, search: string): boolean {
  const digits = search.replace(/^0(?=8)/, '');
  return (
    [name, code, contact.value].map(plain).some((text) => text.includes(search)) ||
    contact.value.includes(digits)
  );
}

/** Without case, accents and the marks that people leave out. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
