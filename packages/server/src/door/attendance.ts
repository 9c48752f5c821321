/** What was noted at the door about one sign-up: here, or taken back. */
export interface Mark {
  /** Made where it was noted; the same mark sent again has the same. 8 to 40 letters, digits or hyphens. */
  readonly id: string;
  /** The session of the event. */
  readonly session: string;
  /** ISO moment, UTC. */
  readonly at: string;
  readonly isHere: boolean;
}

/**
 * When somebody came to each session they are at, as ISO moments: the first mark after everything that was taken back. It is the same in
 * whatever order marks arrive, so phones that were without a network end in agreement.
 */
export function attendance(marks: readonly Mark[]): ReadonlyMap<string, string> {
  const here = new Map<string, string>();
  for (const session of new Set(marks.map((mark) => mark.session))) {
    const own = marks.filter((mark) => mark.session === session);
    const takenBack = latest(own.filter(({ isHere }) => !isHere)) ?? '';
    const first = own
      .filter(({ isHere, at }) => isHere && at > takenBack)
      .map(({ at }) => at)
      .sort()[0];
    if (first !== undefined) here.set(session, first);
  }
  return here;
}

/** The marks with one more; one that is known already changes nothing. */
export function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  return marks.some(({ id }) => id === mark.id) ? marks : [...marks, mark];
}

/** The moment of a mark, never after `now` and never before `earliest`: the clock of a phone may be anywhere. */
export function boundedMoment(at: string, earliest: string, now: Date): string {
  const moment = new Date(at).toISOString();
  const latestMoment = now.toISOString();
  if (moment > latestMoment) return latestMoment;
  return moment < earliest ? earliest : moment;
}

/** A moment for what is noted here and now: after all marks there are, so that the last word is the last. */
export function nextMoment(marks: readonly Mark[], now: Date): string {
  const last = latest(marks);
  return last === undefined || last < now.toISOString()
    ? now.toISOString()
    : new Date(Date.parse(last) + 1).toISOString();
}

function latest(marks: readonly Mark[]): string | undefined {
  return marks
    .map(({ at }) => at)
    .sort()
    .at(-1);
}
