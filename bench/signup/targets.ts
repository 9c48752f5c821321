import type { Judgement } from '../judge.ts';

/** What share of the bare limit of the database sign-ups must reach. */
export const leastOfLimit = 0.5;

/** Events a second that one process must read, or else what share of what bare Hono does. */
export const leastReads = 10_000;
export const leastOfHono = 0.7;

/** Judges sign-ups by their share of what the database can do. */
export function judgedSignups(database: string, share: number): Judgement {
  const line = `sign-ups on ${database}: ${percent(share)} of its limit, at least ${percent(leastOfLimit)}`;
  return judged(line, share >= leastOfLimit);
}

/** Judges the reading of an event, which may be slower than aimed for where bare Hono is, too. */
export function judgedReading(database: string, perSecond: number, share: number): Judgement {
  const line =
    `reading an event on ${database}: ${Math.round(perSecond)} a second, at least ${leastReads}; or ` +
    `${percent(share)} of bare Hono, at least ${percent(leastOfHono)}`;
  return judged(line, perSecond >= leastReads || share >= leastOfHono);
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

const judged = (line: string, isOk: boolean): Judgement => ({
  fails: !isOk,
  line: `${line}: ${isOk ? 'ok' : 'FAILS'}`,
});
