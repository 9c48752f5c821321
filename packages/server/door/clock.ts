/** How the clock of a phone stood to that of the server when they last spoke. */
export interface ClockDifference {
  /** Milliseconds by which the phone is ahead. */
  readonly aheadMs: number;
  /** When that was, as an ISO moment of the server. */
  readonly spokeAt: string;
}

/** The difference, from an answer that has just come. */
export function difference(serverNow: string, phoneNow: number): ClockDifference {
  return { aheadMs: phoneNow - Date.parse(serverNow), spokeAt: serverNow };
}

/**
 * The moment as the clock of the server would show it, as an ISO moment. It is never before they last spoke and always after `last`, the
 * moment given before: a clock that is set back in between turns nothing around.
 */
export function serverMoment(
  { aheadMs, spokeAt }: ClockDifference,
  phoneNow: number,
  last: string | undefined,
): string {
  const earliest = Math.max(Date.parse(spokeAt), last === undefined ? 0 : Date.parse(last) + 1);
  return new Date(Math.max(phoneNow - aheadMs, earliest)).toISOString();
}
