/** How often the tests that prove by number repeat themselves: `short` in every run, `full` by `npm run proof`, which .ci/weekly runs. */
const table = {
  /** Random answers a calculation is asked, none of which may throw or give NaN. */
  randomAnswers: { short: 1_000, full: 10_000 },
  /** Random right answers, whose results are looked at one by one. */
  randomResults: { short: 400, full: 10_000 },
  /** Random pairs of answers that are compared with each other. */
  randomPairs: { short: 100, full: 5_000 },
  /** Sign-ups that race for the seats of one event. */
  racingSignups: { short: 1_000, full: 10_000 },
  /** Random interleavings of sign-ups, cancellations and added seats. */
  interleavings: { short: 25, full: 500 },
  /** Hostile requests made from the description of the API, on each database. */
  hostileRequests: { short: 1_000, full: 10_000 },
  /** Times that a page with one place for everything adds and removes a widget. */
  comingAndGoing: { short: 100, full: 1_000 },
  /** Rounds in which the server is killed under load and started again, on each database. */
  kills: { short: 20, full: 200 },
  /** The same while it sends messages. */
  killsOfPosts: { short: 3, full: 60 },
} as const;

type Size = 'short' | 'full';
type Name = keyof typeof table;

// In a browser the runner's page sets the size; in Node it is the environment variable PROOF.
const held = globalThis as { PAYUNG_PROOF?: string; process?: { env: Record<string, string | undefined> } };
const size: Size = (held.PAYUNG_PROOF ?? held.process?.env['PROOF']) === 'full' ? 'full' : 'short';

/** The number of rounds of this run. */
export const rounds = (name: Name): number => table[name][size];
